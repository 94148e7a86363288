"""Names of issuing bodies: letters in numbers, words of letterheads, how they are written."""

import re

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_letters import CAPITALISED, UPPER

BY_CODE = {
    "VPCP": "Văn phòng Chính phủ", "TTg": "Thủ tướng Chính phủ", "CP": "Chính phủ",
    "TTCP": "Thanh tra Chính phủ", "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "KTNN": "Kiểm toán Nhà nước", "BHXH": "Bảo hiểm xã hội Việt Nam",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội", "VPQH": "Văn phòng Quốc hội",
    "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "BTC": "Bộ Tài chính", "BNV": "Bộ Nội vụ", "BXD": "Bộ Xây dựng", "BYT": "Bộ Y tế",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
    "BCA": "Bộ Công an", "BQP": "Bộ Quốc phòng", "BTP": "Bộ Tư pháp", "BNG": "Bộ Ngoại giao",
    "BKHCN": "Bộ Khoa học và Công nghệ", "BCT": "Bộ Công Thương",
    "BNNMT": "Bộ Nông nghiệp và Môi trường", "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BGTVT": "Bộ Giao thông vận tải",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BTNMT": "Bộ Tài nguyên và Môi trường", "UBDT": "Ủy ban Dân tộc",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
}  # fmt: skip
"""Code of a body as the last group of a number: its name. Bodies there is one of in the country."""

COUNCIL_CODES = {"UBND": "Ủy ban nhân dân", "UB": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}
"""Codes of bodies that every place has: the place is looked for in the text."""

LEVELS = (
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
)  # fmt: skip

PHRASES = (
    "Ủy ban MTTQ Việt Nam", "UBMTTQ Việt Nam", "MTTQ", "BCĐ",
    "Thành phố Hồ Chí Minh", "Ủy ban", "Tiểu ban", "Ủy ban nhân dân", "UBND",
    "Hội đồng nhân dân", "HĐND", "Thủ tướng",
    "Chính phủ", "Văn phòng", "Quốc hội", "Việt Nam", "Trung ương", "Nhà nước", "Kiểm toán",
    "Chủ tịch", "Phó Chủ tịch", "Bộ trưởng", "Thứ trưởng", "Giám đốc", "Phó Giám đốc",
    "Chánh Văn phòng", "Phó Chánh Văn phòng", "Chủ nhiệm", "Phó Chủ nhiệm", "Cục trưởng",
    "Phó Cục trưởng", "Tổng cục trưởng", "Vụ trưởng", "Trưởng ban", "Phó Trưởng ban",
    "Trưởng đoàn", "Phó Trưởng đoàn", "Chi cục trưởng", "Tổng Giám đốc", "Phó Tổng Giám đốc",
    "Bí thư", "Phó Bí thư", "Thường trực", "Thủ tướng Chính phủ", "Phó Thủ tướng",
    "Bảo hiểm xã hội", "Công an", "Đoàn giám sát", "Đoàn", "Thanh tra", "Ngân hàng",
    "Ban Chấp hành", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Quản lý", "Ban Quản lý Khu kinh tế", "Bộ Chính trị", "Ban Bí thư",
    "Đảng Cộng sản", "Mặt trận Tổ quốc", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đảng ủy", "Đảng bộ",
    "Tổng cục", "Cục", "Chi cục", "Trung tâm", "Tổ công tác", "Hội đồng", "Liên hiệp",
    "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Kho bạc Nhà nước", "Phát triển nông thôn",
    "Quân khu", "Tổng Liên đoàn", "Trưởng phòng", "Hiệu trưởng", "Thống đốc", "Chánh Thanh tra",
    "Tỉnh Đoàn", "Thành Đoàn", "Huyện Đoàn", "Ban Chỉ huy", "Phòng chống thiên tai", "Phòng, chống thiên tai", "Tìm kiếm cứu nạn",
    "Đảng đoàn", "Ban cán sự đảng", "Bộ Công Thương", "Sở Công Thương", "Phòng thủ dân sự", "Giao thông vận tải", "Tổng Thanh tra", "Trưởng Ban", "Bảo hiểm xã hội Việt Nam",
)  # fmt: skip
"""How words of a letterhead, all capitals there, are written as a name."""

FIRST_WORDS = (
    "ỦY BAN", "UỶ BAN", "UBND", "HỘI ĐỒNG", "HĐND", "THƯỜNG TRỰC", "BỘ", "SỞ", "BAN", "VĂN PHÒNG", "CỤC",
    "TỔNG CỤC", "CHI CỤC", "PHÒNG", "THANH TRA", "TỈNH ĐOÀN", "THÀNH ĐOÀN", "HUYỆN ĐOÀN",
    "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "THÀNH UỶ",
    "HUYỆN ỦY", "HUYỆN UỶ", "ĐẢNG ỦY", "ĐẢNG UỶ", "ĐẢNG BỘ", "ĐẢNG ĐOÀN", "THỦ TƯỚNG", "CHÍNH PHỦ", "QUỐC HỘI",
    "CÔNG AN", "ĐOÀN", "TRUNG TÂM", "TỔNG CÔNG TY", "TẬP ĐOÀN", "TỔ CÔNG TÁC", "TÒA ÁN", "VIỆN",
    "NGÂN HÀNG", "BẢO HIỂM", "KHO BẠC", "KIỂM TOÁN", "TRƯỜNG", "BỆNH VIỆN", "HỘI", "LIÊN",
    "ỦY BAN MẶT TRẬN", "CHỦ TỊCH", "QUÂN KHU", "MẶT TRẬN", "MTTQ", "TIỂU BAN", "TỔNG LIÊN ĐOÀN",
)  # fmt: skip
"""First words of a body in a letterhead: a line that begins so begins the name of a body."""

_CODES = "|".join(sorted(BY_CODE, key=len, reverse=True))

PRINTED = Rule(
    id="head.issuer.letterhead",
    means="Tên cơ quan ban hành viết hoa ở đầu văn bản.",
    pattern=re.compile(rf"^(?P<read>(?!BAN NHÂN DÂN)(?:{'|'.join(FIRST_WORDS)})(?!\w).{{0,200}})$"),
    sense="printed",
    yes=(
        Yes("VĂN PHÒNG CHÍNH PHỦ", "VĂN PHÒNG CHÍNH PHỦ", "TB 623/TB-VPCP Văn phòng Chính phủ"),
        Yes("ĐOÀN GIÁM SÁT", "ĐOÀN GIÁM SÁT", "TB 11/TB-ĐGS HĐND tỉnh Bình Dương"),
    ),
    no=(
        No(
            "TỈNH ĐẮK LẮK",
            "nửa sau tên Ủy ban nhân dân tỉnh, ở dòng trên",
            "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
)

SYMBOL = Rule(
    id="head.issuer.symbol",
    means="Chữ viết tắt của cơ quan trong số, ký hiệu.",
    pattern=re.compile(rf"(?<![^\W\d])(?P<read>{_CODES})(?![^\W\d])"),
    sense="symbol",
    yes=(
        Yes("TB-VPCP", "VPCP", "TB 623/TB-VPCP Văn phòng Chính phủ"),
        Yes("CĐ-TTg", "TTg", "CĐ 217/CĐ-TTg Thủ tướng Chính phủ"),
    ),
    no=(No("KH-UBND", "ủy ban nơi nào cũng có", "KH 2233/KH-UBND Lai Châu"),),
)

COUNCIL = Rule(
    id="head.issuer.council",
    means="UBND, HĐND của một tỉnh, huyện, xã được gọi tên trong văn bản.",
    pattern=verbose(
        rf"""[UỦH](?:BND|[ỷy]\ ban\ [Nn]hân\ dân|ĐND|ội\ đồng\ nhân\ dân)
             \ (?P<level>[Tt]ỉnh|[Tt]hành\ phố|[Hh]uyện|[Qq]uận|[Tt]hị\ xã|[Xx]ã|[Pp]hường
                 |[Tt]hị\ trấn|[Đđ]ặc\ khu)(?!\w)
             (?:\ (?P<place>{CAPITALISED}(?:(?:\ |\ -\ ){CAPITALISED}){{0,3}}))?"""
    ),
    sense="council",
    yes=(
        Yes(
            "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai",
            "Ủy ban nhân dân tỉnh",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Ủy ban nhân dân tỉnh Đồng Tháp ban hành Kế hoạch",
            "Ủy ban nhân dân tỉnh Đồng Tháp",
            "KH 597/KH-UBND Đồng Tháp",
        ),
    ),
)

LEVEL_PLACE = Rule(
    id="head.issuer.place",
    means="Tên tỉnh, huyện, xã được gọi trong văn bản.",
    pattern=verbose(
        rf"""(?P<level>[TtHhXxPp](?<!\w.)(?:ỉnh|hành\ phố|uyện|hị\ xã|ã|hường))
             \ (?P<read>{CAPITALISED}(?:\ {CAPITALISED}){{0,3}})"""
    ),
    sense="place",
    yes=(Yes("kiến nghị của tỉnh Lai Châu; quy định", "Lai Châu", "KH 2233/KH-UBND Lai Châu"),),
)

ACTING = Rule(
    id="head.issuer.acting",
    means="Cơ quan tự xưng khi ban hành, thông báo hoặc yêu cầu.",
    pattern=verbose(
        rf"""(?:^|\n|[;.,]\ )(?P<read>
             (?:Bộ|Sở|Văn\ phòng|Cục|Tổng\ cục|Ban|Thanh\ tra|Chi\ cục|Phòng)
             (?:,?\ (?!xin|thông\ báo|ban\ hành|yêu|đề\ nghị|trân\ trọng|(?:đã|đang|sẽ|vừa)\ )[{UPPER}\w]\w{{0,10}}){{1,9}}?)
             \ (?:(?:xin\ )?(?:ban\ hành|thông\ báo|yêu\ cầu|đề\ nghị)|trân\ trọng\ báo\ cáo)\ (?!của)"""
    ),
    sense="acting",
    yes=(
        Yes(
            "Bộ Văn hóa, Thể thao và Du lịch yêu cầu các đơn vị triển khai",
            "Bộ Văn hóa, Thể thao và Du lịch",
            "CV 6316/BVHTTDL-VP Bộ Văn hóa, Thể thao và Du lịch",
        ),
        Yes(
            "Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh Đắk Lắk và các Bộ",
            "Văn phòng Chính phủ",
            "TB 623/TB-VPCP Văn phòng Chính phủ",
        ),
        Yes(
            "Thanh tra Bộ trân trọng báo cáo và xin ý kiến chỉ đạo",
            "Thanh tra Bộ",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Để triển khai, Sở Y tế đã ban hành 12 văn bản",
            "kể việc đã làm",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

RULES = (PRINTED, SYMBOL, COUNCIL, LEVEL_PLACE, ACTING)
