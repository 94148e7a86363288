"""The words deliverables are made of: fragments of verbose patterns.

``PAPER`` are things that are only ever things; ``ACT`` are words that are a document after a verb
of making and a verb elsewhere ("ban hành quyết định", "trình UBND tỉnh quyết định"). ``SYSTEM`` are
made with software, ``BODY`` are groups of people.
"""

from typing import Final

from sauro.reading.grammar import words

PAPERS: Final = (
    "kế hoạch", "đề án", "tờ trình", "nghị quyết", "nghị định", "thông tư", "chỉ thị",
    "công điện", "công văn", "kết luận", "dự thảo", "dự án Luật", "dự án Pháp lệnh", "Luật",
    "pháp lệnh", "chương trình", "chiến lược", "quy chế", "quy trình", "quy hoạch", "nhiệm vụ lập quy hoạch",
    "nhiệm vụ lập Quy hoạch", "nhiệm vụ quy hoạch", "nhiệm vụ Quy hoạch", "đồ án",
    "tiêu chuẩn", "quy chuẩn", "tiêu chí", "bộ tiêu chí", "bộ chỉ số", "bộ chỉ tiêu",
    "bộ quy tắc", "quy tắc", "định mức", "đơn giá", "bảng giá", "khung giá", "danh mục",
    "danh sách", "phương án", "kịch bản", "lộ trình", "hồ sơ", "tài liệu", "bộ tài liệu",
    "sổ tay", "cẩm nang", "văn bản", "biên bản", "đề cương", "bản đồ", "dự toán",
    "thủ tục đầu tư", "khung kiến trúc", "khung Kiến trúc", "kiến trúc số", "khung chương trình",
    "bảng tổng hợp", "biểu mẫu", "mẫu biểu", "điều lệ", "nội quy", "biên bản ghi nhớ",
    "bản ghi nhớ", "đề tài", "clip", "video clip", "phóng sự", "tờ rơi", "sản phẩm truyền thông",
    "thiết kế mẫu", "thiết kế nhà mẫu", "phiếu khảo sát", "bộ câu hỏi", "bộ thủ tục hành chính",
    "thông cáo báo chí", "bản cam kết", "sổ theo dõi", "thỏa thuận", "hiệp định", "học phần", "giáo trình",
    "thư mời", "giấy mời", "hương ước", "quy ước", "ma trận", "bản đặc tả", "đề kiểm tra", "đề thi", "chuyên đề",
)  # fmt: skip
ACTS: Final = (
    "báo cáo", "báo cáo định kỳ", "quyết định", "quy định", "hướng dẫn", "thông báo", "thiết kế",
)  # fmt: skip
SYSTEMS: Final = (
    "cơ sở dữ liệu", "CSDL", "hệ thống cơ sở dữ liệu", "hệ thống thông tin", "hệ thống dữ liệu",
    "hệ thống phần mềm", "hệ thống giám sát", "hệ thống quản lý", "hệ thống đăng ký",
    "hệ thống đo đạc", "hệ thống báo cáo", "hệ thống theo dõi", "hệ thống cảnh báo",
    "hệ thống chỉ tiêu", "hệ thống quan trắc", "hệ thống tiêu chí", "phần mềm", "bản đồ số",
    "hệ thống kiểm kê", "hệ thống tiêu chuẩn", "hệ thống học liệu", "hệ thống đánh giá", "hệ thống MRV",
    "kho dữ liệu", "cổng thông tin", "cổng dữ liệu", "trang thông tin điện tử", "chuyên trang",
    "sàn giao dịch", "chuyên mục", "nền tảng số", "bộ dữ liệu", "đường dây nóng", "bản đồ",
)  # fmt: skip
BODIES: Final = (
    "ban chỉ đạo", "Ban Chỉ đạo", "ban", "tổ công tác", "Tổ Công tác", "tổ giúp việc", "tổ",
    "hội đồng", "đoàn", "tiểu ban", "bộ phận", "nhóm", "ủy ban", "đội", "quỹ", "trung tâm", "văn phòng",
)  # fmt: skip
HIGHER: Final = (
    "UBND", "Ủy ban", "Uỷ ban", "ủy ban nhân dân", "HĐND", "Hội đồng", "Chủ tịch", "Phó Chủ tịch",
    "Thủ tướng", "Phó Thủ tướng", "Chính phủ", "Quốc hội", "Bộ", "Bộ trưởng", "Thứ trưởng",
    "lãnh đạo", "cấp có thẩm quyền", "cấp thẩm quyền", "các cấp có thẩm quyền",
    "cơ quan có thẩm quyền", "các cơ quan có thẩm quyền", "cơ quan thường trực", "cơ quan",
    "các cơ quan", "cấp trên", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đảng ủy", "Ban Thường vụ",
    "Ban Chấp hành", "Ban Bí thư", "Ban Chỉ đạo", "Ban Cán sự", "Thường trực", "Sở", "Giám đốc",
    "Văn phòng", "Trung ương", "Tỉnh", "Thành phố", "Hiệu trưởng", "Tổ công tác", "Trưởng",
    "người", "tập thể", "cục", "chi cục", "phòng", "thủ trưởng", "các bộ", "các sở", "Đoàn", "Tổ",
)  # fmt: skip
ACTING: Final = (
    "giao", "bố trí", "xem xét", "cho", "tổ chức", "về", "có", "theo", "để", "thực hiện",
    "quyết định", "chỉ đạo", "điều chỉnh", "bổ sung", "sửa đổi", "kiện toàn", "quản lý", "làm",
    "đề nghị", "xác định", "triển khai", "công nhận", "giải quyết", "các", "những", "hỗ trợ",
    "thẩm định", "trong", "trên", "tại", "đối", "vào", "trước", "từ", "với", "ứng", "tháo gỡ",
    "được", "do", "phân bổ", "là", "đã", "sau", "khi", "xin", "bằng", "phê duyệt", "ban hành",
    "chấp thuận", "thông qua", "chủ trương", "trình", "báo cáo", "gửi", "và tổ chức", "hướng dẫn",
    "kết quả", "tình hình", "tiến độ", "công tác", "ký", "xây dựng",
)  # fmt: skip

COUNT: Final = r"(?<!-\ )(?<!(?:Bộ|Sở|Vụ)\ )(?<!Phòng\ )(?:(?:các|những|một\ số|bộ|bản|toàn\ bộ|mỗi|\d{1,3})\ )?(?:bản\ )?(?:[Dd]ự\ thảo\ )?"
OLD: Final = r"(?!\ (?:này|nêu|trên|nói|số\ [\d.]|đã|được|hiện\ (?:có|hành)|chưa|của\ cấp\ trên|và\ Đầu\ tư)(?!\w))"
PAPER: Final = rf"{COUNT}{words(*PAPERS)}{OLD}"
ACT: Final = rf"{COUNT}{words(*ACTS)}{OLD}"
SYSTEM: Final = rf"{COUNT}{words(*SYSTEMS)}{OLD}"
BODY: Final = rf"(?:(?:các|một\ số|\d{{1,3}})\ )?{words(*BODIES)}(?!\ (?:chức|trưởng|kết))"
_HIGHER: Final = words(*HIGHER)
DIRECTLY: Final = rf"\ (?:(?:cho|với|lên|đồng\ chí)\ )?{_HIGHER}"
TO: Final = rf"\ (?:(?:cho|với|lên|về|tới|đến|đồng\ chí)\ )?{_HIGHER}"
_NAMED: Final = rf"(?:\ (?!{words(*ACTING)})[\w-]{{1,20}})"
TO_WHOM: Final = rf"(?:{TO}{_NAMED}{{0,8}}?(?:,{TO}{_NAMED}{{0,6}}?)?(?:\ \([^()\n]{{1,60}}\))?)?"
MEANWHILE: Final = (
    r"(?:,?(?:\ (?:và|hoặc))?\ "
    + words(
        "tổ chức", "triển khai", "thực hiện", "quản lý", "vận hành", "khai thác", "cập nhật",
        "bổ sung", "sửa đổi", "điều chỉnh", "thẩm định", "phê duyệt", "công bố", "nhân rộng",
        "ban hành", "hoàn thiện", "hoàn chỉnh", "trình", "theo thẩm quyền", "kịp thời",
        "khẩn trương", "mới", "xong", "nghiên cứu", "đầy đủ", "ngay", "chi tiết", "cụ thể",
        "xem xét", "kiện toàn", "thay thế", "lấy ý kiến", "tổng hợp", "đề xuất", "trình ký",
        "thông qua", "lại", "dứt điểm", "sớm", "tốt", "việc", "đưa vào", "rà soát", "xây dựng",
        "lập", "soạn thảo", "thành lập", "đồng bộ", "hướng dẫn áp dụng", "hướng dẫn thực hiện",
        "thực hiện nghiêm", "tổ chức thực hiện", "tổ chức thực hiện nghiêm",
        "đánh giá", "áp dụng",
    )
    + r"){0,4}"
)  # fmt: skip
REPORTED: Final = words(
    "kết quả", "tình hình", "tiến độ", "công tác", "thẩm định", "đánh giá", "sơ kết", "tổng kết",
    "giám sát", "giải trình", "chuyên đề", "tổng hợp", "kiểm điểm", "nghiên cứu",
    "việc thực hiện", "việc triển khai", "đề xuất chủ trương", "quyết toán", "kinh tế - kỹ thuật",
)  # fmt: skip
