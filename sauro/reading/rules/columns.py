"""Column heads of tables of tasks, as offices word them. Matched against a whole head cell."""

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules import field_words

_NOTE = r"(?:\ ?\([^()]{0,60}\))?\ ?[.:]?$"
_BODY = (
    r"(?:cơ\ quan|đơn\ vị|bộ|sở|ban|ngành|địa\ phương|bộ\ phận|phòng|cấp\ (?:ủy|uỷ)"
    r"|tổ\ chức(?:\ đảng)?)"
)
_BODIES = rf"(?:các\ )?{_BODY}(?:(?:,\ ?|\ ?/\ ?|\ và\ |\ hoặc\ )(?:{_BODY}|cá\ nhân)){{0,3}}"
_THING = (
    r"(?:nhiệm\ vụ|nội\ dung|công\ việc|hoạt\ động|đề\ án|dự\ án|chương\ trình|giải\ pháp|biện\ pháp|đầu\ việc"
    r"|phần\ việc|hạng\ mục|văn\ bản)"
)
_THINGS = (
    rf"(?:(?:tên|các|nhóm|danh\ mục)\ ){{0,3}}(?:chỉ\ tiêu,\ )?{_THING}"
    rf"(?:(?:,\ ?|\ ?/\ ?|\ và\ |\ hoặc\ ){_THING}){{0,4}}"
)
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
        rf"""^(?P<read>{words(*field_words.CONTENT_HEADS)}|(?i:{_THINGS}(?:\ (?:cụ\ thể|thực\ hiện|chủ\ yếu|trọng\ tâm|chính|được\ giao|ưu\ tiên
            |cần|báo\ cáo|triển\ khai|công\ việc|hoạt\ động|nhiệm\ vụ|phân\ công|phải){_MORE})?)
        |(?:NỘI\ DUNG|NHIỆM\ VỤ|CÔNG\ VIỆC)[\w\ ,/]*){_NOTE}"""
    ),
    sense="content",
    yes=(
        Yes("Nhiệm vụ, giải pháp", "Nhiệm vụ, giải pháp", "dựng theo lối viết thường gặp"),
        Yes("Thông tin đề xuất", "Thông tin đề xuất", "CV 174/CV-BCĐ"),
    ),
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
        rf"""^(?P<read>(?:{words(*field_words.LEADS, *field_words.LEAD_HEADS)}|(?i:(?:cơ\ quan|đơn\ vị|cơ\ quan,\ đơn\ vị|bộ\ phận)
            |{_BODIES}\ (?:được\ )?(?:chủ\ trì|thực\ hiện|đầu\ mối|tham\ mưu|phụ\ trách|thường\ trực|báo\ cáo|gửi|cung\ cấp){_MORE}))){_NOTE}"""
    ),
    sense="lead",
    yes=(
        Yes("Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị chủ trì", "dựng theo lối viết thường gặp"),
        Yes("Bộ phụ trách tiếp nhận, xử lý", "Bộ phụ trách tiếp nhận, xử lý", "CV 174/CV-BCĐ"),
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
        rf"""^(?P<read>(?:{words(*field_words.HELPERS, *field_words.HELPER_HEADS)}|(?i:{_BODIES}\ phối\ hợp{_MORE}))){_NOTE}"""
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
        rf"""^(?P<read>(?:{words(*field_words.TIMES, *field_words.TIME_HEADS)}|(?i:(?:dự\ kiến\ |(?:cấp|nơi|cơ\ quan)\ trình\ (?:và|,)\ )?(?:thời\ gian|thời\ hạn|tiến\ độ|lộ\ trình)
            (?:\ dự\ kiến)?(?:[\ ,/]+(?:hoàn\ thành|thực\ hiện|trình|ban\ hành|triển\ khai|báo\ cáo|bàn\ giao|giải\ quyết|xử\ lý|nộp|gửi|phê\ duyệt|kết\ thúc){_MORE})?)
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
        rf"""^(?P<read>(?:{words(*field_words.PRODUCTS, *field_words.PRODUCT_HEADS)}|(?i:sản\ phẩm\ ?[/,]\ ?(?:hình\ thức\ )?(?:văn\ bản|đầu\ ra|tài\ liệu)|(?:dự\ kiến\ )?(?:sản\ phẩm\ ?[/,]\ ?kết\ quả|kết\ quả\ ?[/,]\ ?sản\ phẩm)(?:\ dự\ kiến)?)
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
