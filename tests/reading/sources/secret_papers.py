"""Heads of directives with a mark of secrecy put somewhere in them, as text."""

MARKS = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
DRESSED = (
    "{}", "[{}]", "({})", "** {} **", "…{}…", "★ {} ★", "# {}", "<b>{}</b>", "| {} |", "“{}”",
    "┌────┐\n│ {} │\n└────┘", "{}\nBản số: 01", "{} - Bản số: 03/12", "HỎA TỐC\n{}", "{}, KHẨN",
    "KHẨN - {}", "TÀI LIỆU {}", "Độ mật: {}", "Mức độ mật: {}", "Độ mật:\n{}", "Mức độ: {}",
    "{} (chỉ dùng trong cuộc họp)", "{} - TÀI LIỆU THU HỒI", "Độ khẩn: Hỏa tốc; Độ mật: {}",
    "Độ mật: [x] {} [ ] Thường",
)  # fmt: skip
"""Ways of writing a mark on lines of its own."""

ISSUER = "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"
NUMBER = "Số: 12/KH-UBND"
MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
DAY = "Lai Châu, ngày 30 tháng 3 năm 2026"
TITLE = "Triển khai công tác phòng, chống thiên tai năm 2026"
BODY = """\
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính bảo vệ bí mật nhà nước, trình UBND tỉnh trước ngày
10/4/2026.

2. Sở Nội vụ tổ chức kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính."""

ROWS = (
    f"{ISSUER}      {{}}      {MOTTO}",
    f"{ISSUER}\t{{}}\t{MOTTO}",
    f"{ISSUER} {{}} {MOTTO}",
    f"{NUMBER}          {{}}          {DAY}",
    f"{NUMBER} {{}} {DAY}",
    f"{NUMBER} ({{}})",
    f"{{}} {NUMBER}",
    f"{ISSUER}  {{}}",
    f"{MOTTO} {{}}",
    "Độc lập - Tự do - Hạnh phúc {}",
)
"""Rows of a letterhead set with spaces, a mark in them."""

HEADS = (
    f"{{}}\n{ISSUER}\n{NUMBER}\n{MOTTO}\n{DAY}\nKẾ HOẠCH\n{TITLE}\n",
    f"{ISSUER}\n{NUMBER}\n{{}}\n{MOTTO}\n{DAY}\nKẾ HOẠCH\n{TITLE}\n",
    f"{ISSUER}\n{NUMBER}\n\n{MOTTO}\n{DAY}\n\n{{}}\n\nKẾ HOẠCH\n{TITLE}\n",
    f"{ISSUER}\n{NUMBER}\n{MOTTO}\n{DAY}\nKẾ HOẠCH\n{{}}\n{TITLE}\n",
    f"{ISSUER}\n{NUMBER}\nV/v phòng, chống thiên tai\n{{}}\n{MOTTO}\n{DAY}\nKính gửi: Các sở\n",
    f"ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY LAI CHÂU\n*\nSố 12-KH/TU\n{{}}\nKẾ HOẠCH\n{TITLE}\n",
)
"""Where such lines stand in a head."""


def paper(head: str) -> str:
    """A directive with this head."""
    return f"{head}\n{BODY}\n"


def plain_head(line: str = "") -> str:
    """A head without a mark; ``line`` stands under the number."""
    return HEADS[1].format(line)
