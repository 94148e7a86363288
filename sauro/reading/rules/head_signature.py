"""The end of a directive: in whose name, in what post and by whom it is signed."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_letters import CAPITALISED, LOWER, UPPER

CAPACITY = Rule(
    id="head.capacity",
    means="Quyền hạn ký: TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền), Q.",
    pattern=verbose(
        rf"""^\W{{0,3}}(?P<how>TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q|QUYỀN)(?:\.\ ?|\ )
             (?P<read>[{UPPER}][{UPPER}&]{{0,10}}
                 (?:[\ ,&.-]{{1,3}}[{UPPER}\d][{UPPER}\d.]{{0,10}}){{0,12}})
             (?=,?$|,?\ [{UPPER}][{LOWER}])"""
    ),
    sense="capacity",
    yes=(
        Yes("TM. ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN", "KH 2233/KH-UBND Lai Châu"),
        Yes("KT. BỘ TRƯỞNG,", "BỘ TRƯỞNG", "TB 623/TB-VPCP Văn phòng Chính phủ"),
        Yes(
            "TL. CHỦ TỊCH", "CHỦ TỊCH", "Thông báo kết luận UBND thành phố Lai Châu tháng 3/2024"
        ),
        Yes("T/M BỘ CHÍNH TRỊ", "BỘ CHÍNH TRỊ", "KL 221-KL/TW Bộ Chính trị"),
    ),
    no=(
        No(
            "TT. Tỉnh ủy (b/c);",
            "thường trực: một dòng nơi nhận",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

_POSTS = (
    r"CHỦ\ TỊCH|PHÓ|BỘ\ TRƯỞNG|THỨ\ TRƯỞNG|GIÁM\ ĐỐC|TỔNG|CHÁNH|CHỦ\ NHIỆM|CỤC\ TRƯỞNG"
    r"|CHI\ CỤC\ TRƯỞNG|VỤ\ TRƯỞNG|TRƯỞNG|THỦ\ TƯỚNG|BÍ\ THƯ|THỐNG\ ĐỐC|VIỆN\ TRƯỞNG"
    r"|HIỆU\ TRƯỞNG|TƯ\ LỆNH|CHÍNH\ ỦY|CHỈ\ HUY\ TRƯỞNG|ỦY\ VIÊN|UỶ\ VIÊN|CHÁNH\ ÁN|CỤC\ PHÓ"
    r"|THƯỜNG\ TRỰC"
)
POST = Rule(
    id="head.post",
    means="Chức vụ của người ký, viết hoa trên họ tên.",
    pattern=verbose(
        rf"^\W{{0,3}}(?P<read>(?:{_POSTS})(?!\w)[{UPPER}\ ,\d-]{{0,80}}?),?"
        rf"(?=$|\ [{UPPER}][{LOWER}])"
    ),
    sense="post",
    yes=(
        Yes("CHỦ TỊCH", "CHỦ TỊCH", "KH 2233/KH-UBND Lai Châu"),
        Yes("PHÓ CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "TB 623/TB-VPCP Văn phòng Chính phủ"),
        Yes("TRƯỞNG ĐOÀN", "TRƯỞNG ĐOÀN", "TB 11/TB-ĐGS HĐND tỉnh Bình Dương"),
    ),
    no=(No("CHẾ ĐỘ BÁO CÁO", "đề mục", "KH 174/KH-UBND Thành phố Hồ Chí Minh"),),
)

_RANK = (
    r"(?:(?:Đại|Trung|Thiếu|Thượng)\ (?:tướng|tá|úy)|(?:GS|PGS|TS|ThS|Ths|BS|KS|CN|Th\.S|Bs)"
    r"(?:\.|(?=\ ))|BSCK(?:II|I)|CKI{1,2})[.,]?\ ?"
)
NAME = Rule(
    id="head.signer",
    means="Họ tên người ký, dưới chức vụ.",
    pattern=verbose(
        rf"""^[^\w(]{{0,3}}(?:{_RANK}){{0,3}}
             (?P<read>(?:{CAPITALISED}|Y)(?:\ {CAPITALISED}|\ [{UPPER}](?=\ )){{1,5}})
             [”"’.\ ]{{0,3}}$"""
    ),
    sense="signer",
    yes=(
        Yes("Hà Quang Trung", "Hà Quang Trung", "KH 2233/KH-UBND Lai Châu"),
        Yes("“Đặng Văn Minh", "Đặng Văn Minh", "CT 01/CT-UBND Quảng Ngãi 2021"),
        Yes("Trần Thị Diệu Thúy", "Trần Thị Diệu Thúy", "KH 172/KH-UBND Thành phố Hồ Chí Minh"),
    ),
    no=(
        No("- Tỉnh Đoàn;", "một dòng nơi nhận", "TB 565/TB-UBND Quảng Ngãi"),
        No("Thông tin và Truyền thông,", "một dòng nơi nhận", "TB 565/TB-UBND Quảng Ngãi"),
    ),
)

FAMILY_NAMES = frozenset(
    (
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
        "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đoàn", "Vương", "Trịnh", "Trương", "Đinh", "Lâm",
        "Phùng", "Mai", "Tô", "Hà", "Cao", "Tạ", "Thái", "Châu", "Quách", "Lương", "Chu", "Triệu",
        "Nông", "Hầu", "Giàng", "Lò", "Vàng", "Sùng", "Thào", "Mùa", "Lầu", "Vừ", "Tòng", "Cầm",
        "Quàng", "Bạc", "Điêu", "Khoàng", "Lường", "Hạng", "Ly", "Má", "Cháng", "Tráng", "Hứa",
        "Lục", "La", "Lưu", "Mạc", "Nghiêm", "Khuất", "Kiều", "Tăng", "Thạch", "Sơn", "Kim",
        "Danh", "Chau", "Viên", "Văn", "Trang", "Tống", "Từ", "Ninh", "Đàm", "Bế", "Hoa", "Đổng",
        "Doãn", "Ông", "Âu", "Bành", "Cù", "Diệp", "Giáp", "Hàn", "Kha", "Khổng", "Liêu", "Mã",
        "Nhâm", "Phương", "Quản", "Thân", "Thẩm", "Thiều", "Tiêu", "Tôn", "Tưởng", "Ưng", "Vi",
        "Xa", "Y", "Ama", "Rah", "Rơ", "Ksor", "Siu", "Kpă", "Nay", "Điểu", "Bríu", "Pơloong",
        "Zơrâm", "Cil", "Ka", "Niê", "Pinăng", "Katơr", "Chamaléa", "Blúp", "Alăng", "Arất",
        "Coor", "Hôih", "Đồng", "Bàn", "Đại", "Lại", "Ứng", "Mạch", "Tằng", "Chíu", "Phàn",
        "Tẩn", "Phờ", "Pờ", "Lù", "Vùi", "Hù", "Sin", "Thiên", "Tiết", "Đậu", "Cấn", "Hờ", "Hảng",
    )
)  # fmt: skip
"""First words of full names, of all peoples of the country."""

NOT_NAMES = frozenset(
    (
        "Ủy", "Uỷ", "Hội", "Sở", "Bộ", "Ban", "Phòng", "Cục", "Công", "Tỉnh", "Thành", "Đài",
        "Báo", "Cổng", "Trung", "Thường", "Liên", "Các", "Chủ", "Giám", "Kho", "Bảo", "Như",
        "Trên", "Nơi", "Ngân", "Tổng", "Viện", "Tòa", "Toà", "Trường", "Ký", "Thời", "Đã",
    )
)  # fmt: skip
"""First words of bodies among the recipients."""

RULES = (CAPACITY, POST, NAME)
