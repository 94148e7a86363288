"""The letterhead: motto, place and date, authority in whose name a text is enacted."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_letters import CAPITALISED, DAY, UPPER

MOTTO = Rule(
    id="head.motto",
    means="Quốc hiệu, tiêu ngữ: không phải tên cơ quan.",
    pattern=verbose(
        r"""(?i:C[ỘỌÔO]NG\ H[ÒO][AÀ]\ X[ÃA]\ H[ỘỌÔO]I(?:\ CH[ỦU](?:\ NGH[ĨI]A(?:\ VI[ỆEẾÊ]T\ NAM)?)?)?
            |C[ỘỌÔO]NG\ H[ÒO][AÀ]\ X[ÃA]\ [^\n]{1,12}NGH[ĨI]A\ VI[ỆEẾÊ]T\ NAM
            |(?:CH[ỦU]\ )?NGH[ĨI]A\ VI[ỆEẾÊ]T\ NAM
            |Đ[ộoôọ]c\ l[ậaâ]p\ ?-\ ?T[ựưu]\ do\ ?-\ ?H[ạa]nh\ ph[úu]c)"""
    ),
    sense="motto",
    yes=(
        Yes(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TB 565/TB-UBND Quảng Ngãi",
        ),
        Yes(
            "ỦY BAN NHÂN DÂN CỌNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "CỌNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "CT 01/CT-UBND Quảng Ngãi 2021",
        ),
        Yes(
            "SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAM",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAM",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "TĨNH QUẢNG NGÃI Độc lập - Tự do - Hạnh phúc",
            "Độc lập - Tự do - Hạnh phúc",
            "CT 01/CT-UBND Quảng Ngãi 2021",
        ),
    ),
)

PARTY = Rule(
    id="head.motto.party",
    means="Tiêu đề văn bản của Đảng, của Đoàn.",
    pattern=verbose(
        r"[ĐD][ẢÁA]NG\ C[ỘỌÔO]NG\ S[ẢÁA]N\ VI[ỆE]T\ NAM"
        r"|(?<!HÀNH\ )ĐOÀN\ (?:TNCS|THANH\ NIÊN\ CỘNG\ SẢN)\ HỒ\ CHÍ\ MINH(?!\ (?:TỈNH|T[PH]|HUYỆN|QUẬN|XÃ|PHƯỜNG))"
    ),
    sense="motto",
    yes=(
        Yes("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", "KL 221-KL/TW Bộ Chính trị"),
        Yes("ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN TNCS HỒ CHÍ MINH", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No(
            "BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH",
            "tên cơ quan ban hành",
            "dựng theo lối viết thường gặp",
        ),
    ),
)

_PLACE = (
    rf"(?:(?:[Tt]hành\ phố|[Tt]hị\ xã|[Tt][Pp]\.?|[Tt]hị\ trấn|[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận"
    rf"|[Đđ]ặc\ khu)\ ?)?{CAPITALISED}(?:(?:\ |\ ?-\ ?){CAPITALISED}){{0,5}}"
    r"|(?:[Qq]uận|[Pp]hường)\ \d{1,2}"
)
PLACE_DATE = Rule(
    id="head.place_date",
    means="Địa danh và ngày ký ở đầu văn bản (Lai Châu, ngày 30 tháng 3 năm 2026).",
    pattern=verbose(
        rf"(?<!\w)(?P<place>{_PLACE})(?:,\ ?(?:hồi\ )?(?:\d{{1,2}}\ ?(?:giờ|h|g|:)\ ?(?:\d\d)?(?:\ ?phút)?,?\ )?"
        rf"|\ (?=ngày\ ?\d+\ ?tháng))ngày\ ?(?P<read>{DAY})"
    ),
    sense="date",
    yes=(
        Yes(
            "Lai Châu, ngày 30 tháng 3 năm 2026", "30 tháng 3 năm 2026", "KH 2233/KH-UBND Lai Châu"
        ),
        Yes(
            "Thành phố Hồ Chí Minh, ngày 18 tháng 11 năm 2025",
            "18 tháng 11 năm 2025",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "Nghệ An, hồi 09 giờ 30 phút ngày 18 tháng 9 năm 2024",
            "18 tháng 9 năm 2024",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Quận 8, ngày 14 tháng 3 năm 2019",
            "14 tháng 3 năm 2019",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Quảng Ngãi, ngày 2# thángØŸ năm 2021",
            "ngày quét hỏng: không đoán",
            "CT 01/CT-UBND Quảng Ngãi 2021",
        ),
    ),
)

TITLE_DATE = Rule(
    id="head.title_date",
    means="Tên loại viết liền số và ngày của chính văn bản (CHỈ THỊ SỐ … NGÀY …).",
    pattern=verbose(rf"^,?\ ?(?i:ngày)\ (?P<read>(?i:{DAY}))"),
    sense="date",
    yes=(
        Yes(
            " NGÀY 12 THÁNG 5 NĂM 2003 VỀ VIỆC",
            "12 THÁNG 5 NĂM 2003",
            "dựng theo lối viết thường gặp",
        ),
    ),
)

AUTHORITY = Rule(
    id="head.authority",
    means="Dòng viết hoa ghi thẩm quyền ban hành, đứng trước các căn cứ.",
    pattern=verbose(
        rf"""^(?P<read>(?:THỦ\ TƯỚNG|CHÍNH\ PHỦ|QUỐC\ HỘI|ỦY\ BAN|UỶ\ BAN|UBND|HỘI\ ĐỒNG|HĐND|BỘ
             |CHỦ\ TỊCH|GIÁM\ ĐỐC|CỤC\ TRƯỞNG|CHÁNH|TỔNG|TRƯỞNG|THỐNG\ ĐỐC|VIỆN
             |BAN(?!\ HÀNH)|TỈNH\ [UỦ][ỶY]|THÀNH\ [UỦ][ỶY]|THƯỜNG|HUYỆN|ĐẢNG|BÍ\ THƯ|LIÊN
             |HIỆU\ TRƯỞNG|KHÓA|KHOÁ|KỲ\ HỌP)(?!\w)(?:[{UPPER}\ ,()\d-]{{0,120}}[{UPPER})\d])?)
             (?=$|\ ?:$|\ ?điện\ ?:)"""
    ),
    sense="authority",
    yes=(
        Yes("THỦ TƯỚNG CHÍNH PHỦ", "THỦ TƯỚNG CHÍNH PHỦ", "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ"),
        Yes("CHÍNH PHỦ", "CHÍNH PHỦ", "NQ 375/NQ-CP Chính phủ"),
        Yes(
            "THỦ TƯỚNG CHÍNH PHỦ điện:",
            "THỦ TƯỚNG CHÍNH PHỦ",
            "CĐ 217/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

TITLE = Rule(
    id="head.title",
    means="Trích yếu, dưới dòng tên loại.",
    pattern=verbose(r"^(?P<read>[\w“\"”(].{0,700})$"),
    sense="title",
    yes=(
        Yes(
            "TRIỂN KHAI THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN THÀNH PHỐ HỒ CHÍ MINH",
            "TRIỂN KHAI THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN THÀNH PHỐ HỒ CHÍ MINH",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)

SUBJECT = Rule(
    id="head.subject",
    means="Trích yếu công văn sau “V/v”.",
    pattern=verbose(
        r"^(?:(?:Số\ ?:?\ ?)?\d{0,6}\ ?/[A-ZĐ]\S{1,20}\ )?\W{0,3}(?:[Vv]/[vV]|[Vv]ề\ việc)\ ?:?\ ?"
        r"(?P<read>\S.{0,600})$"
    ),
    sense="subject",
    yes=(
        Yes(
            "V/v đẩy nhanh tiến độ Dự án đường cao tốc Bến Lức - Long Thành",
            "đẩy nhanh tiến độ Dự án đường cao tốc Bến Lức - Long Thành",
            "CV 11414/VPCP-CN Văn phòng Chính phủ",
        ),
        Yes("Số: 12/SYT-NV V/v rà soát hồ sơ", "rà soát hồ sơ", "dựng theo lối viết thường gặp"),
        Yes("về việc rà soát hồ sơ", "rà soát hồ sơ", "dựng theo lối viết thường gặp"),
    ),
)

RULES = (MOTTO, PARTY, PLACE_DATE, TITLE_DATE, AUTHORITY, TITLE, SUBJECT)
