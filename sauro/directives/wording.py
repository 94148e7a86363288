"""Sentences of this package that are data: questions about what a directive leaves open."""

QUESTIONS = {
    "nguoi": "Cơ quan nào chủ trì, ai phụ trách?",
    "viec": "Việc cụ thể là gì?",
    "thoi_gian": "Phải xong trước ngày nào?",
    "tham_quyen": "Ai quyết định, ai ký?",
    "trach_nhiem": "Ai chịu trách nhiệm chính?",
    "san_pham": "Phải có văn bản hoặc kết quả gì?",
}
ORDER_KIND = "Ý kiến chỉ đạo"
REMEMBERED = "Rà soát văn bản"  # how the basis of a name begins that review had remembered
FILE_BROKEN = "Lỗi ngoài dự kiến khi đọc tệp. Hãy bấm “Đọc lại”; nếu vẫn lỗi, hãy dùng bản khác."
SAME_BYTES = "Tệp này giống hệt từng byte với bản đã có của văn bản {}."
