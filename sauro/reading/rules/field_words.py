"""How offices name the fields of a task: heads of columns and beginnings of lines alike."""

_BODIES = (
    "cơ quan", "đơn vị", "cơ quan, đơn vị", "cơ quan/đơn vị", "đơn vị/cá nhân", "sở, ngành",
    "sở, ban, ngành", "bộ phận", "ban, ngành",
)  # fmt: skip
_DOES = (
    "chủ trì", "thực hiện", "chủ trì thực hiện", "chủ trì, thực hiện", "tham mưu",
    "chủ trì tham mưu", "tham mưu thực hiện", "chỉ đạo thực hiện", "tổ chức thực hiện",
    "triển khai thực hiện", "triển khai", "phụ trách", "đầu mối", "được giao", "được phân công",
    "chịu trách nhiệm", "chủ trì soạn thảo", "soạn thảo", "thực hiện chính", "chủ trì chính",
)  # fmt: skip
_HELPS = ("phối hợp", "phối hợp thực hiện", "phối hợp chính", "cùng phối hợp")
_TIMES = ("thời gian", "thời hạn", "tiến độ", "lộ trình", "thời gian, tiến độ", "thời gian dự kiến")
_OF_TIMES = (
    "thực hiện", "hoàn thành", "triển khai", "tổ chức", "báo cáo", "ban hành", "trình", "dự kiến",
    "dự kiến hoàn thành", "hoàn tất", "hoàn thành, trình", "trình ban hành", "ban hành, hoàn thành",
    "tổ chức thực hiện", "triển khai thực hiện",
)  # fmt: skip
_MADE = ("sản phẩm", "kết quả")
_OF_MADE = (
    "dự kiến", "đầu ra", "hoàn thành", "thực hiện", "chủ yếu", "cần đạt", "chính",
)  # fmt: skip

LEADS = (
    "chủ trì", "chủ trì thực hiện", "chủ trì tham mưu", "phân công", "phân công thực hiện",
    "phân công nhiệm vụ", "phân công trách nhiệm", "trách nhiệm",
    "phân công chủ trì", "trách nhiệm thực hiện", "trách nhiệm chỉ đạo thực hiện",
    "trách nhiệm chủ trì", "trách nhiệm tổ chức thực hiện", "người thực hiện", "người phụ trách",
    "cán bộ phụ trách", "cán bộ thực hiện",
    *(f"{body} {does}" for body in _BODIES for does in _DOES),
)  # fmt: skip
HELPERS = (*_HELPS, *(f"{body} {helps}" for body in _BODIES for helps in _HELPS))
TIMES = (
    *_TIMES, "hạn hoàn thành", "thời điểm", "kỳ hạn", "dự kiến thời gian hoàn thành",
    *(f"{time} {of}" for time in _TIMES for of in _OF_TIMES),
)  # fmt: skip
PRODUCTS = (
    *_MADE, "dự kiến sản phẩm", "dự kiến kết quả", "sản phẩm, kết quả", "sản phẩm/kết quả",
    "kết quả/sản phẩm", "kết quả, sản phẩm", "hình thức văn bản", "hình thức văn bản/sản phẩm", "hình thức văn bản/ sản phẩm", "hình thức văn bản, sản phẩm", "sản phẩm, hình thức văn bản",
    "yêu cầu, kết quả", "tên sản phẩm", "hình thức sản phẩm", "loại văn bản",
    *(f"{made} {of}" for made in _MADE for of in _OF_MADE),
)  # fmt: skip

#: What only the head of a column is called: at the beginning of a line it may be work.
LEAD_HEADS = (
    "thực hiện", "chủ trì, phối hợp", "cơ quan trình", "họ và tên", "họ tên", "thành viên", "giao cho",
    "đầu mối", "đầu mối chủ trì", "đầu mối thực hiện", "cơ quan giải quyết", "đơn vị giải quyết",
    "cơ quan xử lý", "đơn vị xử lý", "cơ quan tiếp nhận, xử lý", "cơ quan trả lời", "cơ quan, đơn vị được giao",
)  # fmt: skip
HELPER_HEADS = (
    "người phối hợp", "cán bộ phối hợp", "đơn vị tham gia", "cơ quan tham gia", "tham gia", "đầu mối phối hợp",
    "cơ quan liên quan", "đơn vị liên quan", "cơ quan, đơn vị liên quan", "các đơn vị liên quan",
    "cơ quan phối hợp, tham gia",
)  # fmt: skip
TIME_HEADS = (
    "hạn", "hoàn thành", "hoàn thành trước", "mốc thời gian", "ngày hoàn thành", "hạn xử lý", "hạn báo cáo",
    "thời gian bắt đầu, kết thúc", "thời gian bắt đầu - kết thúc", "thời gian cụ thể",
    "thời hạn giải quyết", "thời gian giải quyết", "thời hạn xử lý", "thời hạn cụ thể", "thời hạn trả lời",
)  # fmt: skip
CONTENT_HEADS = (
    "kiến nghị của cử tri", "nội dung kiến nghị", "nội dung kiến nghị của cử tri", "kiến nghị",
    "thông tin đề xuất", "nội dung đề xuất", "đề xuất, kiến nghị", "nội dung đề xuất, kiến nghị",
    "kiến nghị, đề xuất", "nội dung kiến nghị, đề xuất",
    "nội dung kết luận", "nội dung chỉ đạo", "ý kiến chỉ đạo", "nội dung giao", "nội dung yêu cầu",
    "vấn đề cần giải quyết", "nội dung cần giải quyết", "nội dung khắc phục", "biện pháp khắc phục",
)  # fmt: skip
PRODUCT_HEADS = (
    "chỉ tiêu, kết quả", "kết quả giải quyết", "sản phẩm bàn giao", "sản phẩm phải nộp", "văn bản đầu ra",
)  # fmt: skip
