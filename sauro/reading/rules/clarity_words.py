"""The words of the six rõ: fragments of verbose patterns."""

from typing import Final

from sauro.reading.grammar import words

POSTS: Final = words(
    "giám đốc", "phó giám đốc", "chủ tịch", "phó chủ tịch", "bộ trưởng", "thứ trưởng",
    "thủ trưởng", "chánh văn phòng", "chánh thanh tra", "trưởng ban", "trưởng phòng",
    "cục trưởng", "chi cục trưởng", "tổng giám đốc", "phó thủ tướng", "thống đốc", "hiệu trưởng",
    "viện trưởng", "chỉ huy trưởng", "bí thư", "phó bí thư", "tổ trưởng", "trưởng đoàn",
    "người đứng đầu", "trưởng",
)  # fmt: skip
MANY_OF: Final = words(
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "chủ tịch", "bí thư", "thủ trưởng",
    "giám đốc", "bộ trưởng", "người đứng đầu", "lãnh đạo", "phòng", "ban", "chi cục", "công an",
    "trạm y tế", "trường", "đảng ủy", "ban chỉ huy quân sự", "văn phòng", "trung tâm", "nhân dân",
)  # fmt: skip
ACTS: Final = words(
    "rà soát", "lập", "xây dựng", "ban hành", "trình", "báo cáo", "gửi", "hoàn thành",
    "hoàn thiện", "hoàn chỉnh", "bàn giao", "thành lập", "kiện toàn", "ký", "phê duyệt",
    "thẩm định", "kiểm tra", "thanh tra", "giám sát", "thống kê", "tổng hợp", "cung cấp",
    "cập nhật", "công bố", "công khai", "niêm yết", "tổ chức", "tham mưu", "đề xuất", "kiến nghị",
    "đôn đốc", "theo dõi", "hướng dẫn", "tập huấn", "bố trí", "phân bổ", "cân đối", "thu hồi",
    "di dời", "giải phóng", "khởi công", "nghiệm thu", "lựa chọn", "khảo sát", "đánh giá",
    "phân loại", "xác định", "xử lý", "giải quyết", "trả lời", "thiết lập", "biên soạn",
    "phát hành", "đăng tải", "tuyên truyền", "phổ biến", "làm việc", "số hóa", "tích hợp",
    "kết nối", "sửa chữa", "đầu tư", "mua sắm", "phân công", "cử", "tiếp nhận", "giải ngân",
    "chỉ đạo", "điều chỉnh", "sửa đổi", "bổ sung", "triển khai", "thực hiện", "thông báo",
    "phản ánh", "quản lý", "nghiên cứu", "chuẩn bị", "hỗ trợ", "vận động", "huy động",
    "thông tin", "khen thưởng", "cắt giảm", "bãi bỏ", "tháo gỡ", "khắc phục", "sắp xếp",
    "đào tạo", "tiếp thu", "xem xét", "lồng ghép", "chia sẻ", "vận hành", "ứng dụng", "khai thác",
    "sử dụng", "đăng ký", "phát động", "sơ kết", "tổng kết",
)  # fmt: skip
SLOGANS: Final = words(
    "tăng cường", "đẩy mạnh", "nâng cao", "phát huy", "quan tâm", "chú trọng", "thực hiện tốt",
    "thực hiện nghiêm", "thực hiện nghiêm túc", "thực hiện có hiệu quả", "thực hiện hiệu quả",
    "làm tốt", "triển khai hiệu quả", "triển khai có hiệu quả", "quán triệt", "nêu cao",
    "siết chặt", "triển khai thực hiện nghiêm túc", "lan tỏa", "lan toả", "đổi mới",
    "khuyến khích", "thúc đẩy",
)  # fmt: skip
MANNERS: Final = words(
    "phối hợp", "nỗ lực", "quyết tâm", "tập trung", "quyết liệt", "duy trì", "bảo đảm", "đảm bảo",
    "tích cực",
)  # fmt: skip
HIGHER: Final = words(
    "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân", "HĐND", "Hội đồng nhân dân", "Thủ tướng",
    "Chính phủ", "Quốc hội", "Chủ tịch", "Phó Chủ tịch", "Phó Thủ tướng", "Bộ", "lãnh đạo",
    "Tỉnh ủy", "Thành ủy", "Ban Thường vụ", "Thường trực", "Ban Chỉ đạo", "Bộ Chính trị",
    "Ban Bí thư", "Đảng ủy", "Sở", "Giám đốc",
)  # fmt: skip
DECIDE: Final = words(
    "ban hành", "phê duyệt", "quyết định", "xem xét", "cho ý kiến", "thông qua", "chấp thuận",
    "ký", "giải quyết", "chỉ đạo", "cho chủ trương", "công nhận", "đề nghị", "kiến nghị",
    "thành lập",
)  # fmt: skip
REFER: Final = words(
    "trình", "báo cáo", "tham mưu", "tham mưu cho", "đề nghị", "kiến nghị", "xin ý kiến",
)  # fmt: skip
NO_LEVEL: Final = words("cấp có thẩm quyền", "cấp thẩm quyền", "cơ quan có thẩm quyền", "các cấp")
DATED: Final = words(
    "ngày", "tháng", "năm", "quý", "giờ", "giai đoạn", "số", "kỳ", "khoản", "điều", "điểm", "lần",
    "đợt", "tuần", "nghị quyết", "chỉ thị", "quyết định", "kế hoạch số", "thông báo", "mục",
)  # fmt: skip
PART_OF: Final = words(
    "chủ", "nhà", "quá", "công", "quy", "lộ", "tờ", "chương", "giải", "tiến", "Sở", "Bộ", "ngành",
    "công tác", "việc", "các", "những", "được", "đã", "để", "kế hoạch", "dự án", "QLDA", "vốn",
    "nhu cầu", "đăng",
)  # fmt: skip
MEASURES: Final = words("giải ngân", "đạt", "hoàn thành", "cắt giảm", "tối thiểu", "ít nhất")

#: Letters, one of which stands in whatever a rule of the sense reads: most text has none of them,
#: and to look for letters is much faster than to try a pattern.
CUES: Final = {
    "named": ("ồng chí ", "ông ", "Ông ", "bà ", "Bà "),
    "always": ("hường xuyên", "iên tục", "ằng ngày", "àng ngày"),
    "haste": ("hẩn trương", "ịp thời", "sớm", "Sớm", "hanh chóng", "úng tiến độ"),
    "decides": ("rình ", "áo cáo ", "ham mưu ", "ề nghị ", "iến nghị ", "in ý kiến "),
    "limits": (" thẩm quyền",),
    "unnamed": ("thẩm quyền", "ác cấp"),
    "rises": ("rình ", "áo cáo ", "ham mưu ", "ề nghị ", "iến nghị ", "in ý kiến "),
    "answers": ("hịu trách nhiệm",),
    "measured": ("iải ngân", "đạt", "Đạt", "oàn thành", "ắt giảm", "ối thiểu", "t nhất"),
    "hint": ("áo cáo", "rình", "ề xuất", "iến nghị", "ham mưu", "ổng hợp"),
}  # fmt: skip
