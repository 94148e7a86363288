"""Column heads of tables of tasks, as offices word them. Matched against a whole head cell."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words

_NOTE = r"(?:\ ?\([^()]{0,60}\))?\ ?[.:]?$"
_BODY = r"(?:cơ\ quan|đơn\ vị|sở|ban|ngành|địa\ phương|bộ\ phận|tổ\ chức|cá\ nhân|phòng)"
_BODIES = rf"(?:các\ )?{_BODY}(?:(?:,\ ?|\ ?/\ ?|\ và\ |\ hoặc\ ){_BODY}){{0,3}}"
_MORE = r"(?:[\ ,/]+\w+){0,4}"

ORDER = Rule(
    id="column.order",
    means="Cột số thứ tự.",
    pattern=verbose(rf"^(?P<read>(?:S?TT|Số\ TT|Số\ thứ\ tự|Stt|stt|Tt)){_NOTE}"),
    sense="order",
    yes=(Yes("Số TT", "Số TT", "dựng theo lối viết thường gặp"),),
    no=(
        No(
            "TT. Tỉnh ủy (b/c)", "viết tắt của “Thường trực” ở nơi nhận", "KH 2233/KH-UBND Lai Châu"
        ),
    ),
)

CONTENT = Rule(
    id="column.content",
    means="Cột nêu nhiệm vụ, nội dung công việc.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'tên nhiệm vụ', 'nhiệm vụ', 'nội dung', 'nội dung công việc', 'nội dung nhiệm vụ', 'công việc',
            'nhiệm vụ, giải pháp', 'nhiệm vụ giải pháp', 'nội dung thực hiện', 'nhiệm vụ cụ thể',
            'nội dung, nhiệm vụ', 'nội dung, biện pháp', 'nội dung và biện pháp', 'nội dung, giải pháp', 'nhiệm vụ/giải pháp', 'nội dung hoạt động', 'hoạt động', 'tên công việc',
            'nhiệm vụ và giải pháp', 'nhiệm vụ trọng tâm', 'nhiệm vụ thực hiện', 'tên nhiệm vụ, công việc',
            'nội dung nhiệm vụ, giải pháp', 'các nhiệm vụ', 'nhóm nhiệm vụ, giải pháp', 'đầu việc',
            'tên nhiệm vụ/đề án', 'nhiệm vụ được giao', 'nội dung văn bản', 'tên văn bản', 'nội dung chính',
            'nhiệm vụ/nội dung', 'nội dung/nhiệm vụ', 'chỉ tiêu, nhiệm vụ', 'nhiệm vụ chủ yếu',
        )}|(?:NỘI\ DUNG|NHIỆM\ VỤ|CÔNG\ VIỆC)[\w\ ,/]*)){_NOTE}"""
    ),
    sense="content",
    yes=(Yes("Nhiệm vụ, giải pháp", "Nhiệm vụ, giải pháp", "dựng theo lối viết thường gặp"),),
    no=(
        No(
            "Nhiệm vụ: Tham mưu UBND Thành phố phối hợp với Bộ Công an rà soát, hoàn thiện",
            "dòng ghi chính việc phải làm, không phải đầu cột", "KH 308/KH-UBND Hà Nội",
        ),
    ),
)  # fmt: skip

LEAD = Rule(
    id="column.lead",
    means="Cột ghi cơ quan chủ trì, đơn vị thực hiện.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'cơ quan chủ trì', 'đơn vị chủ trì', 'chủ trì', 'cơ quan chủ trì, phối hợp',
            'đơn vị chủ trì, phối hợp', 'chủ trì thực hiện', 'chủ trì, phối hợp', 'cơ quan chủ trì, thực hiện', 'đơn vị chủ trì, thực hiện', 'cơ quan thực hiện', 'đơn vị thực hiện',
            'sở, ngành chủ trì tham mưu', 'cơ quan, đơn vị chủ trì', 'đơn vị chủ trì thực hiện',
            'cơ quan chủ trì thực hiện', 'phân công thực hiện', 'phân công chủ trì', 'người thực hiện',
            'cơ quan, đơn vị thực hiện', 'đơn vị/cá nhân chủ trì', 'cơ quan chủ trì tham mưu', 'phân công',
            'trách nhiệm thực hiện', 'cơ quan/đơn vị chủ trì', 'cơ quan đầu mối', 'đơn vị phụ trách',
            'sở, ngành chủ trì', 'cơ quan chủ trì soạn thảo', 'đơn vị tham mưu', 'cơ quan tham mưu',
            'bộ phận thực hiện', 'đơn vị được giao', 'cơ quan được giao', 'đơn vị chịu trách nhiệm',
            'cơ quan chủ trì/đơn vị thực hiện', 'cơ quan trình', 'thực hiện', 'đơn vị đầu mối',
        )}|(?i:(?:cơ\ quan|đơn\ vị|cơ\ quan,\ đơn\ vị|bộ\ phận)
            |{_BODIES}\ (?:được\ )?(?:chủ\ trì|thực\ hiện|đầu\ mối|tham\ mưu|phụ\ trách){_MORE}))){_NOTE}"""
    ),
    sense="lead",
    yes=(
        Yes(
            "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Cơ quan chủ trì: Sở Nội vụ, Sở Giáo dục và Đào tạo, Sở Tài chính.",
            "dòng ghi tên cơ quan của một nhiệm vụ, không phải đầu cột",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
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
        )}|(?i:{_BODIES}\ phối\ hợp{_MORE}))){_NOTE}"""
    ),
    sense="helper",
    yes=(
        Yes(
            "Cơ quan, đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Phối hợp chia sẻ dữ liệu đất đai, bản đồ địa chính, không gian xây dựng ngầm",
            "một nhiệm vụ mở đầu bằng “phối hợp”", "KH 597/KH-UBND Đồng Tháp",
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
        )}|(?i:(?:dự\ kiến\ )?(?:thời\ gian|thời\ hạn|tiến\ độ|lộ\ trình)
            (?:\ dự\ kiến)?(?:[\ ,/]+(?:hoàn\ thành|thực\ hiện|trình|ban\ hành|triển\ khai|báo\ cáo){_MORE})?)
        |(?:THỜI\ GIAN|THỜI\ HẠN|TIẾN\ ĐỘ)[\w\ ,/]*)){_NOTE}"""
    ),
    sense="time",
    yes=(
        Yes(
            "Thời hạn hoàn thành", "Thời hạn hoàn thành", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Thời gian thực hiện: Năm 2025 và các năm tiếp theo.",
            "dòng ghi thời gian của một nhiệm vụ, không phải đầu cột",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

PRODUCT = Rule(
    id="column.product",
    means="Cột ghi sản phẩm, kết quả.",
    pattern=verbose(
        rf"""^(?P<read>(?:{words(
            'sản phẩm', 'kết quả', 'kết quả đầu ra', 'sản phẩm đầu ra', 'sản phẩm dự kiến', 'kết quả dự kiến',
            'dự kiến sản phẩm', 'dự kiến kết quả', 'hình thức văn bản', 'sản phẩm hoàn thành',
            'yêu cầu, kết quả', 'kết quả thực hiện', 'sản phẩm chủ yếu', 'sản phẩm chính',
            'tên sản phẩm', 'hình thức sản phẩm', 'sản phẩm cần đạt', 'kết quả cần đạt', 'loại văn bản',
        )}|(?i:sản\ phẩm\ ?[/,]\ ?(?:hình\ thức\ )?(?:văn\ bản|đầu\ ra|tài\ liệu)|(?:dự\ kiến\ )?(?:sản\ phẩm\ ?[/,]\ ?kết\ quả|kết\ quả\ ?[/,]\ ?sản\ phẩm)(?:\ dự\ kiến)?)
        |SẢN\ PHẨM[\w\ ,/]*|KẾT\ QUẢ[\w\ ,/]*)){_NOTE}"""
    ),
    sense="product",
    yes=(
        Yes("Sản phẩm, kết quả", "Sản phẩm, kết quả", "dựng theo lối viết thường gặp"),
        Yes("Kết quả/sản phẩm dự kiến", "Kết quả/sản phẩm dự kiến", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No(
            "Kết quả đạt được thời gian qua là nhờ sự tích cực, nỗ lực của các thành viên Ban Chỉ đạo",
            "câu kể kết quả đã đạt", "TB 627/TB-VPCP",
        ),
    ),
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
    yes=(Yes("Nguồn kinh phí", "Nguồn kinh phí", "dựng theo lối viết thường gặp"),),
    no=(
        No(
            "Căn cứ tình hình thực tế, các cơ quan, đơn vị, địa phương phối hợp thực hiện các hoạt động sau:",
            "câu dẫn giao việc, không phải đầu cột căn cứ", "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

RULES = (ORDER, CONTENT, LEAD, HELPER, TIME, PRODUCT, OTHER)
