"""Annexes: where one begins, and where the text announces one."""

from sauro.reading.grammar import No, Rule, Yes, verbose

HEADING = Rule(
    id="head.annex.heading",
    means="Tiêu đề phụ lục, biểu, danh mục sau phần ký.",
    pattern=verbose(
        r"""^\W{0,3}(?P<read>(?:PHỤ\ LỤC|Phụ\ lục|PHỤ\ BIỂU|Phụ\ biểu|BIỂU|Biểu|MẪU|Mẫu|DANH\ MỤC
            |DANH\ SÁCH|BẢNG|ĐỀ\ CƯƠNG)(?!\w)(?:\ (?:số|SỐ|mẫu|MẪU))?(?:\ ?\d{1,3}|\ [IVXL]{1,6})?)
            (?=$|[\ :.,])"""
    ),
    sense="heading",
    yes=(
        Yes("PHỤ LỤC", "PHỤ LỤC", "dựng theo lối viết thường gặp"),
        Yes("Phụ lục I: Các lớp tập huấn", "Phụ lục I", "dựng theo lối viết thường gặp"),
    ),
)

ATTACHED = Rule(
    id="head.annex.attached",
    means="Dòng “(Kèm theo Quyết định số …)” dưới tiêu đề văn bản kèm theo.",
    pattern=verbose(
        r"^\(?(?P<read>(?:Ban\ hành\ )?[Kk]èm\ theo)\ (?:Quyết\ định|Kế\ hoạch|Công\ văn|Thông\ báo"
        r"|Nghị\ quyết|Chỉ\ thị|văn\ bản|Văn\ bản|Báo\ cáo|Tờ\ trình|Hướng\ dẫn)"
    ),
    sense="attached",
    yes=(
        Yes(
            "(Kèm theo Quyết định số /QĐ-TTg ngày tháng năm 2025 của Thủ tướng Chính phủ)",
            "Kèm theo",
            "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

_LEAD = r"(?:[Cc]ó|[Cc]hi\ tiết|[Tt]heo|[Nn]ội\ dung|[Kk]èm|[Xx]em)"
_TABLE = r"(?:[Bb]iểu|[Pp]hụ\ lục|[Pp]hụ\ biểu|[Dd]anh\ mục|[Bb]ảng|[Mm]ẫu|[Đđ]ề\ cương)(?!\w)"
ANNOUNCED = Rule(
    id="head.annex.announced",
    means="Văn bản nói có phụ lục, biểu kèm theo.",
    pattern=verbose(
        rf"""(?P<read>\((?:{_LEAD}\ ){{0,3}}(?:tại\ |theo\ |các\ |cụ\ thể\ ){{0,2}}
                 (?:{_TABLE}[^().;]{{0,50}}?(?:kèm\ theo|đính\ kèm|gửi\ kèm)[^()]{{0,40}}
                   |(?<=kèm\ ){_TABLE}[^()]{{0,60}}|(?<=theo\ ){_TABLE}[^()]{{0,60}}
                   |(?<=tại\ ){_TABLE}[^()]{{0,60}})\)
             |{_TABLE}(?:\ (?:số\ )?[IVXL\d]{{1,4}})?(?:\ [\w,]{{1,12}}){{0,6}}
                 \ (?:gửi\ |ban\ hành\ )?(?:kèm\ theo|đính\ kèm)(?!\ (?:Quyết|Nghị|Thông|Công))
             |(?:có|kèm\ theo|đính\ kèm)\ {_TABLE}(?:\ [\w,]{{1,12}}){{0,6}}\ kèm\ theo)"""
    ),
    sense="announced",
    yes=(
        Yes(
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)",
            "(Có biểu tổng hợp phân công nhiệm vụ cụ thể kèm theo)",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Bộ nhận diện và các thông điệp truyền thông (kèm Phụ lục).",
            "(kèm Phụ lục)",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "(có phân công cụ thể tại phụ lục gửi kèm theo), hoàn thành trong năm 2025",
            "phụ lục gửi kèm theo",
            "KL 221-KL/TW Bộ Chính trị",
        ),
    ),
    no=(
        No(
            "(danh mục chi tiết tại Phụ lục II Nghị quyết 214/NQ-CP)",
            "phụ lục của văn bản khác",
            "KH 308/KH-UBND Hà Nội",
        ),
        No(
            "ngày 20 tháng 11 năm 2025 của Bộ Tài chính cùng hồ sơ liên quan kèm theo",
            "hồ sơ của văn bản khác",
            "NQ 375/NQ-CP Chính phủ",
        ),
    ),
)

ISSUED_WITH = Rule(
    id="head.annex.issued_with",
    means="Quyết định ban hành kèm theo một kế hoạch, quy chế …",
    pattern=verbose(
        r"(?P<read>[Bb]an\ hành\ kèm\ theo\ (?:Quyết\ định|Nghị\ quyết|Chỉ\ thị|Công\ văn)\ này)"
    ),
    sense="issued_with",
    yes=(
        Yes(
            "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật",
            "Ban hành kèm theo Quyết định này",
            "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

RULES = (HEADING, ATTACHED, ANNOUNCED, ISSUED_WITH)
