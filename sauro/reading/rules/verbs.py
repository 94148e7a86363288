"""Words with which the predicate of an order begins, in small letters, by what they do.

``ACTIONS`` and ``MANNERS`` begin an obligation; ``ADJUNCTS`` stand between its subject and its verb;
``STATES`` tell what was or is, and oblige nobody.
"""

ACTIONS = (
    "chủ trì", "phối hợp", "tham mưu", "tổ chức", "thực hiện", "triển khai", "xây dựng", "ban hành",
    "rà soát", "kiểm tra", "giám sát", "theo dõi", "đôn đốc", "tổng hợp", "báo cáo", "trình", "đề xuất",
    "kiến nghị", "nghiên cứu", "hướng dẫn", "chỉ đạo", "điều hành", "đẩy mạnh", "đẩy nhanh", "hoàn thành",
    "hoàn thiện", "hoàn chỉnh", "cập nhật", "công bố", "công khai", "thông báo", "tuyên truyền",
    "phổ biến", "quán triệt", "vận động", "huy động", "bố trí", "phân bổ", "cân đối", "quản lý", "sử dụng",
    "giải quyết", "xử lý", "xem xét", "quyết định", "phê duyệt", "thẩm định", "lập", "thành lập",
    "kiện toàn", "sắp xếp", "đánh giá", "phân tích", "dự báo", "thống kê", "khảo sát", "đo đạc",
    "xác định", "lựa chọn", "làm", "thiết lập", "duy trì", "bảo đảm", "đảm bảo", "nâng cao", "nâng cấp",
    "cải thiện", "cải cách", "đổi mới", "phát triển", "mở rộng", "khai thác", "phát huy", "thúc đẩy",
    "hỗ trợ", "giúp", "tạo", "tạo điều kiện", "tháo gỡ", "khắc phục", "ngăn chặn", "phòng ngừa",
    "phòng, chống", "đấu tranh", "phát hiện", "tiếp nhận", "tiếp thu", "chỉnh sửa", "sửa đổi", "bổ sung",
    "điều chỉnh", "thay thế", "bãi bỏ", "gửi", "cung cấp", "chia sẻ", "kết nối", "tích hợp", "số hóa",
    "vận hành", "quản trị", "đầu tư", "mua sắm", "trang bị", "sửa chữa", "bảo trì", "bảo dưỡng", "bảo vệ",
    "giữ", "giữ vững", "nắm", "nắm bắt", "nắm tình hình", "lấy ý kiến", "có ý kiến", "có văn bản",
    "có kế hoạch", "có giải pháp", "có biện pháp", "có phương án", "có trách nhiệm", "có nhiệm vụ",
    "chịu trách nhiệm", "phân công", "giao", "phân cấp", "ủy quyền", "cử", "bổ nhiệm", "tuyển dụng",
    "đào tạo", "bồi dưỡng", "tập huấn", "tham gia", "tham dự", "tham khảo", "đăng ký", "đăng tải",
    "đưa", "đưa tin", "thông tin", "truyền thông", "phản ánh", "phát động", "khen thưởng", "biểu dương",
    "nhân rộng", "tổng kết", "sơ kết", "lồng ghép", "ưu tiên", "chuẩn bị", "đề nghị", "yêu cầu", "đặt",
    "ký", "ký kết", "đàm phán", "thỏa thuận", "thống nhất", "thu hồi", "thu", "nộp", "chi", "thanh toán",
    "quyết toán", "giải ngân", "cấp", "cấp phép", "thu hút", "kêu gọi", "xúc tiến", "quảng bá",
    "tiết kiệm", "cắt giảm", "đơn giản hóa", "rút ngắn", "siết chặt", "chấn chỉnh", "xử phạt", "thanh tra",
    "kiểm toán", "kiểm soát", "kiểm kê", "kiểm điểm", "kiểm nghiệm", "xét", "xét duyệt", "lưu trữ", "lưu",
    "bàn giao", "di dời", "sơ tán", "cứu hộ", "ứng phó", "ứng trực", "trực", "khởi công", "khánh thành",
    "thi công", "nghiệm thu", "giải phóng mặt bằng", "đền bù", "bồi thường", "tái định cư", "quy hoạch",
    "định hướng", "hình thành", "chuyển", "chuyển đổi", "chuẩn hóa", "ứng dụng", "áp dụng", "thí điểm",
    "nhân", "tư vấn", "trao đổi", "làm việc", "họp", "đối thoại", "lắng nghe", "tiếp", "trả lời",
    "giải trình", "giải đáp", "phúc đáp", "cho ý kiến", "cho phép", "cho", "đồng hành", "liên hệ",
    "liên kết", "hợp tác", "gắn", "gắn kết", "lan tỏa", "nêu", "nêu cao", "nêu gương", "gương mẫu",
    "chấp hành", "tuân thủ", "đáp ứng", "bám sát", "xác minh", "làm rõ", "làm tốt", "làm đầu mối",
    "là đầu mối", "là cơ quan", "là đơn vị", "dừng", "tạm dừng", "ngừng", "hạn chế", "giảm", "tăng",
    "phân loại", "phân luồng", "phân định", "lập hồ sơ", "lập danh sách", "ra quân", "vào cuộc",
    "tìm", "tính toán", "dự toán", "dự trữ", "dự kiến", "cảnh báo", "canh gác", "tuần tra", "truy quét",
    "chăm sóc", "chăm lo", "thăm hỏi", "tặng", "trao", "khôi phục", "phục hồi", "gieo trồng", "giữ gìn",
    "tôn tạo", "bảo tồn", "trồng", "thả", "nuôi", "đón", "mời", "mời gọi", "vay", "ứng", "ứng vốn",
    "thay mặt", "thừa ủy quyền", "đại diện", "soạn thảo", "dự thảo", "biên soạn", "in ấn", "phát hành",
    "niêm yết", "treo", "tổ chức triển khai", "khuyến khích", "động viên", "tôn vinh", "bình chọn",
    "tự kiểm tra", "tự đánh giá", "tự rà soát", "rút kinh nghiệm", "thẩm tra", "lãnh đạo", "cụ thể hóa",
    "ghi", "đính chính", "thực hành", "phấn đấu", "thường trực", "đóng góp", "góp ý", "quan tâm", "chú trọng",
    "coi trọng", "tôn trọng", "đề cao", "thể hiện", "chứng kiến", "đi", "dành", "trích", "miễn", "hoãn",
    "khoanh", "chống", "chốt", "chấm dứt", "bắt buộc", "đề ra", "đạt", "hưởng ứng", "kích hoạt",
    "phản hồi", "tiến hành", "kết hợp", "củng cố", "tiếp cận", "nhận diện", "xóa", "xóa bỏ", "tra cứu",
    "khai báo", "dọn dẹp", "tìm kiếm", "khống chế", "dập dịch", "giám định", "chứng nhận", "xác nhận",
    "chuyển giao", "hiện đại hóa", "xã hội hóa", "khai trương", "thử nghiệm", "định giá", "đấu giá",
    "đấu thầu", "mở", "mở đợt", "lắp đặt", "cải tạo", "gia cố", "nạo vét", "thu gom", "điều tra", "truy tố",
    "xét xử", "thi hành", "tạm ứng", "vinh danh", "giới thiệu", "học tập", "luân chuyển", "điều động",
    "sàng lọc", "điều trị", "tiêm phòng", "cách ly", "tiêu hủy", "đề cử", "bầu", "miễn nhiệm", "kỷ luật",
    "truy thu", "truy cứu", "cưỡng chế", "hòa giải", "tiếp công dân", "khám", "thăm", "phát triển khai",
    "hoàn trả", "thu thập", "phân bố", "cơ cấu", "tái cơ cấu", "điều phối", "điều tiết", "bình ổn",
    "dự phòng", "tích trữ", "tiêu thụ", "sản xuất", "chế biến", "cung ứng", "kinh doanh", "vận chuyển",
    "bốc dỡ", "phát sóng", "phát thanh", "chuyên mục", "mở chuyên mục", "viết bài", "đăng", "công nhận",
    "xếp loại", "chấm điểm", "bình xét", "phân tích", "nhận xét", "nhận định", "kết luận", "ghi nhận",
    "rút", "hủy", "hủy bỏ", "đình chỉ", "thu hẹp", "giãn", "giảm thiểu", "loại bỏ", "phá dỡ", "tháo dỡ",
    "giữ chân", "bảo quản", "bảo lãnh", "bảo hành", "giám hộ", "chi trả", "trợ giúp", "cứu trợ", "ủng hộ",
    "quyên góp", "vận hành thử", "chạy thử", "liên thông", "đồng bộ", "đồng bộ hóa", "làm sạch", "làm giàu",
    "khai mạc", "bế mạc", "phát hiện", "kiến tạo", "tinh giản", "hợp nhất", "sáp nhập", "giải thể",
    "phân loại", "xác lập", "khoanh vùng", "cắm mốc", "đo vẽ", "cho thuê", "giao đất", "giao rừng",
    "lập quy hoạch", "tu sửa", "tu bổ", "duy tu", "chuyển tiếp", "chuyển hồ sơ", "tổ chức thực hiện",
)  # fmt: skip

MANNERS = (
    "khẩn trương", "chủ động", "tiếp tục", "kịp thời", "thường xuyên", "nghiêm túc", "tích cực",
    "trực tiếp", "tập trung", "tăng cường", "quyết liệt", "kiên quyết", "sớm", "nhanh chóng", "cần",
    "phải", "cần phải", "nên", "sẽ", "đồng thời", "định kỳ", "hằng năm", "hàng năm", "hằng quý",
    "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "thực sự", "khẩn cấp", "ngay",
    "không", "không được", "tuyệt đối", "tối đa", "chặt chẽ", "cùng", "cùng với", "đẩy", "mạnh dạn",
    "linh hoạt", "sáng tạo", "cẩn trọng", "rốt ráo", "dứt khoát", "nhất là", "đặc biệt", "sẵn sàng",
    "có kế hoạch", "từng bước", "tận dụng", "nỗ lực", "cố gắng", "quyết tâm", "tranh thủ", "luôn",
    "tự", "đề nghị", "chịu", "đóng vai trò", "giữ vai trò", "bằng", "lưu ý", "trước mắt", "thống nhất", "hoàn toàn",
)  # fmt: skip

ADJUNCTS = (
    "theo", "theo chức năng", "căn cứ", "trên cơ sở", "trong phạm vi", "với vai trò", "trong quá trình",
    "với chức năng", "với tư cách", "ngoài", "ngoài việc", "trước", "trước ngày", "sau", "sau khi", "khi",
    "trong", "trong thời gian", "từ", "đến", "tại", "đối với", "về", "nhằm", "để", "chậm nhất", "nếu",
    "trong trường hợp", "trường hợp", "vào", "tùy", "tùy theo", "thông qua", "qua", "hàng ngày", "gắn với",
    "bên cạnh", "dựa trên", "do", "vì", "xuất phát từ", "như", "nơi", "thì", "đúng", "mà", "đồng thời", "kể từ",
)  # fmt: skip

ROLE_ADJUNCTS = (
    "theo", "căn cứ", "trên cơ sở", "trong phạm vi", "với vai trò", "với chức năng", "với tư cách",
    "trước ngày", "chậm nhất", "trong quá trình", "trong thời gian", "khi", "sau khi", "ngoài", "tùy",
    "nếu", "trong", "hằng ngày", "hàng ngày", "trước", "trường hợp", "kể từ", "từ nay", "bằng",
    "trên tinh thần", "với tinh thần", "với trách nhiệm", "cùng với", "ngoài việc", "không những",
)  # fmt: skip
"""Adjuncts that may open the predicate of an order: by its functions, on the basis of, by a day."""

STATES = (
    "đã", "đang", "được", "còn", "chưa", "bị", "vẫn", "có", "là", "ghi nhận", "đạt", "gồm", "bao gồm",
    "nhận thấy", "xác định", "và", "hoặc", "hiện", "vừa", "mới", "ước", "cơ bản", "thấy", "gặp",
)  # fmt: skip

SPEECH = (
    "yêu cầu", "giao", "đề nghị", "kết luận", "thông báo", "ban hành", "có ý kiến", "thống nhất",
    "đồng ý", "biểu dương", "ghi nhận", "đánh giá cao", "chỉ đạo như sau", "quyết định", "xin", "cơ bản",
    "nhất trí", "hoan nghênh", "chỉ thị", "cho ý kiến", "chỉ đạo như sau", "điện", "phân công", "trân trọng",
    "đánh giá", "kêu gọi", "lưu ý", "nhấn mạnh", "báo cáo", "thông tin", "chấp thuận", "phê duyệt",
)  # fmt: skip
