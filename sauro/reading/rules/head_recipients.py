"""Whom a directive is sent to: “Kính gửi”, “… điện:”, “Nơi nhận”."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_letters import UPPER

RECIPIENTS = Rule(
    id="head.recipients",
    means="“Nơi nhận”: danh sách cơ quan được gửi văn bản, ở cuối.",
    pattern=verbose(r"^\W{0,3}(?P<read>N[ơoớ][iít]\ nh[ậâaạ]n|NƠI\ NHẬN)\ ?[:.]?"),
    sense="recipients",
    yes=(
        Yes("Nơi nhận:", "Nơi nhận", "KH 2233/KH-UBND Lai Châu"),
        Yes("Not nhận:", "Not nhận", "dựng theo lối viết thường gặp"),
        Yes("*Nơi nhận:", "Nơi nhận", "CĐ 230/CĐ-TTg Thủ tướng Chính phủ"),
    ),
)

ADDRESSED = Rule(
    id="head.addressees",
    means="“Kính gửi”: cơ quan mà công văn, tờ trình gửi đến.",
    pattern=verbose(r"^\W{0,3}(?:Kính\ gửi|KÍNH\ GỬI)\ ?:?\ ?(?P<read>.{0,2000})$"),
    sense="addressed",
    yes=(
        Yes(
            "Kính gửi: Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ",
            "Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ",
            "CV 6316/BVHTTDL-VP Bộ Văn hóa, Thể thao và Du lịch",
        ),
    ),
)

WIRED = Rule(
    id="head.addressees.wire",
    means="“… điện:” trong công điện, trước danh sách nơi được điện.",
    pattern=verbose(
        rf"^(?P<body>[{UPPER}][\w\ ,-]{{2,100}}?)\ ?(?:điện|ĐIỆN)\ ?:\ ?(?P<read>.{{0,2000}})$"
    ),
    sense="addressed",
    yes=(
        Yes(
            "THỦ TƯỚNG CHÍNH PHỦ điện:",
            "",
            "CĐ 217/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

LISTED = Rule(
    id="head.list_item",
    means="Một dòng trong danh sách nơi nhận.",
    pattern=verbose(r"^[-–+*•~]\ ?(?P<read>\S.{0,600}?)[;,.\ ]{0,3}$"),
    sense="item",
    yes=(
        Yes("- TT. Tỉnh ủy (b/c);", "TT. Tỉnh ủy (b/c)", "KH 2233/KH-UBND Lai Châu"),
        Yes("~ Thường trực HĐND tỉnh;", "Thường trực HĐND tỉnh", "CT 01/CT-UBND Quảng Ngãi 2021"),
    ),
)

MARK = Rule(
    id="head.recipient.mark",
    means="Ghi chú mục đích gửi trong ngoặc: (b/c), (đôn đốc), (để thực hiện).",
    pattern=verbose(
        r"""[;,]?\ ?\((?P<read>(?:để\ )?(?i:b/?c(?:áo)?|báo\ cáo|p/?h|th/?h|t/?h|đôn\ đốc|chỉ\ đạo
            |thực\ hiện|phối\ hợp|theo\ dõi|biết|giám\ sát|kiểm\ tra|tổng\ hợp|triển\ khai|đưa\ tin
            |đăng\ tải|công\ khai)[^()]{0,40})\)\ ?$"""
    ),
    sense="mark",
    yes=(
        Yes("TT. Tỉnh ủy (b/c)", "b/c", "KH 2233/KH-UBND Lai Châu"),
        Yes("VP UBND tỉnh: V, C (đôn đốc)", "đôn đốc", "KH 2233/KH-UBND Lai Châu"),
        Yes(
            "TTgCP, các PTTgCP (để b/c)", "để b/c", "TB 623/TB-VPCP Văn phòng Chính phủ"
        ),
        Yes(
            "TT. Thành ủy, HĐND, UBND thành phố; (B/c)",
            "B/c",
            "Thông báo kết luận UBND thành phố Lai Châu tháng 3/2024",
        ),
    ),
    no=(
        No(
            "CT, PCT UBND TP (1A, 1G)",
            "số phòng, không phải mục đích gửi",
            "KH 159/KH-UBND Cần Thơ",
        ),
    ),
)  # fmt: skip

RULES = (RECIPIENTS, ADDRESSED, WIRED, LISTED, MARK)
