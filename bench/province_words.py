"""The words of the invented province: what its directives ask for, where, and by which papers."""

VERBS = (
    "rà soát, tổng hợp", "xây dựng kế hoạch", "tham mưu ban hành", "kiểm tra, đôn đốc",
    "hoàn thành hồ sơ", "báo cáo kết quả", "tổ chức triển khai", "thẩm định, trình phê duyệt",
    "công bố, công khai", "phối hợp giải quyết", "đề xuất phương án", "đẩy nhanh tiến độ",
)  # fmt: skip
OBJECTS = (
    "giải ngân vốn đầu tư công", "giải phóng mặt bằng", "xử lý cơ sở nhà, đất dôi dư",
    "cải cách thủ tục hành chính", "chuyển đổi số trong cơ quan nhà nước", "phòng, chống thiên tai",
    "giảm nghèo bền vững", "xây dựng nông thôn mới", "quản lý tài nguyên khoáng sản",
    "bảo vệ và phát triển rừng", "an toàn vệ sinh thực phẩm", "tuyển dụng viên chức ngành giáo dục",
    "khám chữa bệnh bảo hiểm y tế", "phát triển du lịch cộng đồng", "đào tạo nghề cho lao động",
    "phòng cháy, chữa cháy", "quản lý trật tự xây dựng", "thu ngân sách nhà nước",
    "tiêm chủng mở rộng", "sắp xếp đơn vị sự nghiệp công lập", "quy hoạch sử dụng đất",
    "cấp nước sinh hoạt tập trung", "bảo tồn di sản văn hóa", "kiểm soát dịch tả lợn châu Phi",
)  # fmt: skip
ENDS = (
    "trên địa bàn tỉnh", "theo đúng quy định", "bảo đảm chất lượng, tiến độ",
    "gửi Ủy ban nhân dân tỉnh", "qua Văn phòng Ủy ban nhân dân tỉnh để tổng hợp",
    "trong phạm vi quản lý", "theo ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh",
    "kịp thời báo cáo khó khăn, vướng mắc",
)  # fmt: skip
PRODUCTS = ("Báo cáo", "Kế hoạch", "Tờ trình", "Quyết định", "Công văn", "Phương án", "")
KINDS = (
    ("Kế hoạch", "KH"), ("Công văn", "CV"), ("Quyết định", "QĐ"), ("Thông báo", "TB"),
    ("Chỉ thị", "CT"),
)  # fmt: skip
UPDATES = (
    "Đang tổng hợp số liệu của các đơn vị", "Đã gửi lấy ý kiến các cơ quan liên quan",
    "Đã hoàn thành dự thảo", "Đang trình lãnh đạo xem xét", "Đã họp thống nhất nội dung",
)  # fmt: skip
OBSTACLES = (
    "Chưa có hướng dẫn của Bộ về định mức", "Chưa bố trí được kinh phí thực hiện",
    "Người dân chưa nhận tiền bồi thường", "Đơn vị tư vấn chậm bàn giao hồ sơ",
)  # fmt: skip
STEPS = ("Soạn thảo", "Lấy ý kiến", "Trình ký")
COMMUNE_BODIES = (
    "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "Trạm Y tế",
    "Trung tâm Phục vụ hành chính công", "Trung tâm Dịch vụ tổng hợp", "Ban Chỉ huy quân sự",
    "Công an", "Ban Quản lý dự án",
)  # fmt: skip
FAMILIES = ("Nguyễn", "Lò", "Trần", "Vàng", "Lê", "Tẩn", "Phạm", "Đèo", "Hoàng", "Vũ", "Giàng")
MIDDLES = ("Văn", "Thị", "Đức", "Thu", "Minh", "Quốc", "Hồng", "Xuân")
NAMES = (
    "An", "Bình", "Chi", "Dũng", "Đạt", "Giang", "Hà", "Hòa", "Khánh", "Lan", "Long", "Mai",
    "Nam", "Ngọc", "Phúc", "Sơn", "Thảo", "Vinh", "Yến",
)  # fmt: skip
