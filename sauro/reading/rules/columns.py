"""Column heads of tables of tasks, as offices word them. Matched against a whole head cell."""

from sauro.reading.grammar import Rule, Yes, verbose, words

_NOTE = r"(?:\ ?\([^()]{0,60}\))?\ ?[.:]?$"

ORDER = Rule(
    id="column.order",
    means="Cột số thứ tự.",
    pattern=verbose(rf"^(?P<read>(?:S?TT|Số\ TT|Số\ thứ\ tự|Stt|stt|Tt)){_NOTE}"),
    sense="order",
    yes=(Yes("STT", "STT", "phụ lục QĐ 1671/QĐ-TTg"),),
)

CONTENT = Rule(
    id="column.content",
    means="Cột nêu nhiệm vụ, nội dung công việc.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'tên nhiệm vụ', 'nhiệm vụ', 'nội dung', 'nội dung công việc', 'nội dung nhiệm vụ', 'công việc',
            'nhiệm vụ, giải pháp', 'nhiệm vụ giải pháp', 'nội dung thực hiện', 'nhiệm vụ cụ thể',
            'nội dung, nhiệm vụ', 'nhiệm vụ/giải pháp', 'nội dung hoạt động', 'hoạt động', 'tên công việc',
            'nhiệm vụ và giải pháp', 'nhiệm vụ trọng tâm', 'nhiệm vụ thực hiện', 'tên nhiệm vụ, công việc',
            'nội dung nhiệm vụ, giải pháp', 'các nhiệm vụ', 'nhóm nhiệm vụ, giải pháp', 'đầu việc',
            'tên nhiệm vụ/đề án', 'nhiệm vụ được giao', 'nội dung văn bản', 'tên văn bản', 'nội dung chính',
            'nhiệm vụ/nội dung', 'nội dung/nhiệm vụ', 'chỉ tiêu, nhiệm vụ', 'nhiệm vụ chủ yếu',
        )}|(?:NỘI\ DUNG|NHIỆM\ VỤ|CÔNG\ VIỆC)[\w\ ,/]*)){_NOTE}"""
    ),
    sense="content",
    yes=(Yes("Tên nhiệm vụ", "Tên nhiệm vụ", "KH triển khai CT 11-CT/TU, UBND tỉnh Lào Cai"),),
)  # fmt: skip

LEAD = Rule(
    id="column.lead",
    means="Cột ghi cơ quan chủ trì, đơn vị thực hiện.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'cơ quan chủ trì', 'đơn vị chủ trì', 'chủ trì', 'cơ quan thực hiện', 'đơn vị thực hiện',
            'sở, ngành chủ trì tham mưu', 'cơ quan, đơn vị chủ trì', 'đơn vị chủ trì thực hiện',
            'cơ quan chủ trì thực hiện', 'phân công thực hiện', 'phân công chủ trì', 'người thực hiện',
            'cơ quan, đơn vị thực hiện', 'đơn vị/cá nhân chủ trì', 'cơ quan chủ trì tham mưu', 'phân công',
            'trách nhiệm thực hiện', 'cơ quan/đơn vị chủ trì', 'cơ quan đầu mối', 'đơn vị phụ trách',
            'sở, ngành chủ trì', 'cơ quan chủ trì soạn thảo', 'đơn vị tham mưu', 'cơ quan tham mưu',
            'bộ phận thực hiện', 'đơn vị được giao', 'cơ quan được giao', 'đơn vị chịu trách nhiệm',
            'cơ quan chủ trì/đơn vị thực hiện', 'cơ quan trình', 'thực hiện', 'đơn vị đầu mối',
        )}|(?:CƠ\ QUAN|ĐƠN\ VỊ)\ (?:CHỦ\ TRÌ|THỰC\ HIỆN)[\w\ ,/]*)){_NOTE}"""
    ),
    sense="lead",
    yes=(
        Yes(
            "Sở, ngành chủ trì tham mưu", "Sở, ngành chủ trì tham mưu",
            "KH triển khai CT 11-CT/TU, UBND tỉnh Lào Cai",
        ),
    ),
)  # fmt: skip

HELPER = Rule(
    id="column.helper",
    means="Cột ghi cơ quan, đơn vị phối hợp.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'cơ quan phối hợp', 'đơn vị phối hợp', 'phối hợp', 'đơn vị phối hợp thực hiện', 'phối hợp thực hiện',
            'cơ quan phối hợp thực hiện', 'cơ quan, đơn vị phối hợp', 'cơ quan/đơn vị phối hợp',
            'đơn vị/cá nhân phối hợp', 'sở, ngành phối hợp', 'cơ quan, đơn vị phối hợp thực hiện',
        )}|(?:CƠ\ QUAN|ĐƠN\ VỊ)\ PHỐI\ HỢP[\w\ ,/]*)){_NOTE}"""
    ),
    sense="helper",
    yes=(
        Yes(
            "Đơn vị phối hợp thực hiện", "Đơn vị phối hợp thực hiện",
            "KH triển khai CT 11-CT/TU, UBND tỉnh Lào Cai",
        ),
    ),
)  # fmt: skip

TIME = Rule(
    id="column.time",
    means="Cột ghi thời gian, thời hạn.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'thời gian', 'thời gian thực hiện', 'thời gian hoàn thành', 'thời hạn', 'thời hạn hoàn thành',
            'tiến độ', 'tiến độ thực hiện', 'hạn hoàn thành', 'thời hạn thực hiện', 'tiến độ hoàn thành',
            'thời gian trình', 'thời gian ban hành', 'thời gian, tiến độ', 'lộ trình', 'lộ trình thực hiện',
            'thời gian bắt đầu, kết thúc', 'thời gian dự kiến', 'thời hạn trình', 'kỳ hạn',
        )}|(?:THỜI\ GIAN|THỜI\ HẠN|TIẾN\ ĐỘ)[\w\ ,/]*)){_NOTE}"""
    ),
    sense="time",
    yes=(
        Yes(
            "Thời gian thực hiện", "Thời gian thực hiện", "KH triển khai CT 11-CT/TU, UBND tỉnh Lào Cai",
        ),
    ),
)  # fmt: skip

PRODUCT = Rule(
    id="column.product",
    means="Cột ghi sản phẩm, kết quả.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'sản phẩm', 'kết quả', 'sản phẩm/kết quả', 'kết quả/sản phẩm', 'kết quả đầu ra', 'sản phẩm đầu ra',
            'sản phẩm dự kiến', 'kết quả dự kiến', 'dự kiến sản phẩm', 'dự kiến kết quả', 'kết quả, sản phẩm',
            'sản phẩm, kết quả', 'hình thức văn bản', 'sản phẩm hoàn thành', 'kết quả/sản phẩm dự kiến',
            'dự kiến kết quả/sản phẩm', 'yêu cầu, kết quả', 'kết quả thực hiện', 'sản phẩm chủ yếu',
        )}|SẢN\ PHẨM[\w\ ,/]*|KẾT\ QUẢ[\w\ ,/]*)){_NOTE}"""
    ),
    sense="product",
    yes=(Yes("Sản phẩm/Kết quả", "Sản phẩm/Kết quả", "phụ lục QĐ 1671/QĐ-TTg"),),
)  # fmt: skip

OTHER = Rule(
    id="column.other",
    means="Cột ghi chú, kinh phí, căn cứ: không dùng để trích nhiệm vụ.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'ghi chú', 'kinh phí', 'căn cứ', 'địa điểm', 'lãnh đạo phụ trách', 'cấp trình', 'lĩnh vực',
            'mục tiêu', 'nguồn kinh phí', 'đối tượng', 'cơ sở pháp lý', 'lãnh đạo chỉ đạo', 'cấp phê duyệt',
            'thẩm quyền ban hành', 'cơ quan ban hành', 'đơn vị tính', 'dự kiến kinh phí', 'người phụ trách',
            'lãnh đạo ubnd tỉnh phụ trách', 'cấp ban hành', 'thẩm quyền', 'văn bản chỉ đạo',
        )}|GHI\ CHÚ|KINH\ PHÍ)){_NOTE}"""
    ),
    sense="other",
    yes=(Yes("Ghi chú", "Ghi chú", "KH triển khai CT 11-CT/TU, UBND tỉnh Lào Cai"),),
)  # fmt: skip

RULES = (ORDER, CONTENT, LEAD, HELPER, TIME, PRODUCT, OTHER)
