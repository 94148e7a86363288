"""Marks of secrecy: MẬT, TỐI MẬT, TUYỆT MẬT as they are stamped or printed on a document.

The patterns are matched against one piece of a line (what wide gaps, tabs or pipes part), tidied
by ``sources/secrecy_pieces``; which rule counts where on a page is said in ``sources/secrecy``.
"""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_letters import UPPER

_USUAL = "dựng theo lối viết thường gặp"

LEVEL = r"(?:TUYỆT\ ?MẬT|TỐI\ ?MẬT|MẬT)"
_COPY = r"(?:BẢN(?:\ SAO)?\ (?:SỐ|THỨ)|SỐ\ BẢN)\W{0,3}(?:[\dIVX]{1,4}(?:\ ?/\ ?\d{1,4})?(?!\w))?"
_BESIDE = rf"""(?:(?:THƯỢNG\ )?KHẨN|H[ỎO][ẢA]\ TỐC(?:\ HẸN\ GIỜ)?|{_COPY}|(?:TRANG\ )?\d{{1,4}}
    |(?:TÀI\ LIỆU\ )?(?:PHẢI\ )?THU\ HỒI|LƯU\ HÀNH\ NỘI\ BỘ|(?:KHÔNG|CẤM)\ (?:SAO|PHỔ)[\ ,]\S{{1,9}}
    |CHỈ\ NGƯỜI\ CÓ\ TÊN\ MỚI\ ĐƯỢC\ BÓC\ BÌ)"""
_NAMED = (
    r"(?:(?:TÀI\ LIỆU|VĂN\ BẢN|HỒ\ SƠ|CÔNG\ VĂN|BÁO\ CÁO|KẾ\ HOẠCH|CÔNG\ ĐIỆN|TỜ\ TRÌNH|THÔNG\ BÁO"
    r"|QUYẾT\ ĐỊNH|PHƯƠNG\ ÁN|ĐỀ\ ÁN|CHỈ\ THỊ|NGHỊ\ QUYẾT|KẾT\ LUẬN|BIÊN\ BẢN)\W{1,3})"
)

ALONE = Rule(
    id="secrecy.alone",
    means="Dấu chỉ độ mật đứng riêng, có thể kèm dấu khẩn, số bản, số trang.",
    pattern=verbose(
        rf"(?i:^\W{{0,30}}(?:{_BESIDE}\W{{1,9}}){{0,3}}{_NAMED}?(?P<read>{LEVEL})(?!\w)"
        rf"(?:\W{{1,9}}{_BESIDE}){{0,3}}\W{{0,30}}$)"
    ),
    sense="alone",
    yes=(
        Yes("MẬT", "MẬT", _USUAL),
        Yes("TỐI MẬT", "TỐI MẬT", _USUAL),
        Yes("** [TUYỆT MẬT] **", "TUYỆT MẬT", _USUAL),
        Yes("TỐIMẬT", "TỐIMẬT", _USUAL),
        Yes("HỎA TỐC - MẬT", "MẬT", _USUAL),
        Yes("TUYỆT MẬT. Bản số: 02/15", "TUYỆT MẬT", _USUAL),
        Yes("TÀI LIỆU TỐI MẬT", "TỐI MẬT", _USUAL),
        Yes("2 MẬT", "MẬT", _USUAL),
    ),
    no=(
        No("MẬT ONG", "tên sản phẩm", _USUAL),
        No("MẬT ĐỘ", "từ khác", _USUAL),
        No("BÍ MẬT", "nửa của “bí mật nhà nước”", _USUAL),
        No("GIẢI MẬT", "dấu giải mật", _USUAL),
        No("KHÔNG MẬT", "nói rõ là không mật", _USUAL),
        No("Độ mật: ……", "để trống", _USUAL),
        No("MẬT / TỐI MẬT / TUYỆT MẬT", "các ô để chọn trong biểu mẫu", _USUAL),
        No("TÀI LIỆU THU HỒI", "dấu thu hồi, không phải độ mật", _USUAL),
        No("các tài liệu, văn bản mật", "câu văn", _USUAL),
    ),
)

LABELLED = Rule(
    id="secrecy.labelled",
    means="Độ mật ghi sau nhãn (Độ mật: Tối mật).",
    pattern=verbose(
        rf"""(?i:(?:^\W{{0,9}}|[;,.|]\ ?)
             (?:(?:(?:mức|cấp|chế)?\ ?độ|mức|cấp|dấu(?:\ chỉ\ độ)?)\ (?:bảo\ )?mật
                  (?:\ (?:của\ )?(?:văn\ bản|tài\ liệu))?\W{{1,12}}
                |(?:(?:mức\ )?độ|phân\ loại|loại)\W{{0,3}}:\W{{0,9}})
             (?P<read>{LEVEL})(?!\w)(?=\W{{0,30}}$|\W{{0,9}}(?:[;,.|\n]|{_BESIDE})))"""
    ),
    sense="labelled",
    yes=(
        Yes("Độ mật: MẬT", "MẬT", _USUAL),
        Yes("Mức độ mật: Tối mật", "Tối mật", _USUAL),
        Yes("Độ khẩn: Hỏa tốc; Độ mật: Mật", "Mật", _USUAL),
        Yes("Độ mật của văn bản: TUYỆT MẬT", "TUYỆT MẬT", _USUAL),
        Yes("Mức độ: Mật", "Mật", _USUAL),
    ),
    no=(
        No("Độ mật: Thường", "không mật", _USUAL),
        No("Độ mật: ……", "để trống", _USUAL),
        No("Xác định độ mật, mật khẩu truy cập", "câu văn", _USUAL),
        No("độ mật của tài liệu phải được xác định", "câu văn", _USUAL),
    ),
)

_COMPOUND = "".join(
    rf"(?<!{word}\ )"
    for word in "BÍ BẢO GIẢI KHÔNG ĐỘ CẤP VĂN THỊ ĐÌNH XUÂN HỮU ĐỨC THÂN ĐƯỜNG DỊCH TÚI ỐNG".split()
)
GLUED = Rule(
    id="secrecy.glued",
    means="Độ mật dính vào một dòng của phần đầu văn bản (tên cơ quan, số, quốc hiệu, địa danh).",
    pattern=verbose(
        rf"""(?:^|[{UPPER}\d]|phúc)\W{{0,9}}(?<!\w){_COMPOUND}(?P<read>{LEVEL})(?!\w)
             (?=\W{{0,30}}$
               |\W{{1,30}}(?:C[ỘỌÔO]NG\ H[ÒO][AÀ]\ |ĐẢNG\ CỘNG\ SẢN|Đ[ộo]c\ l[ậa]p|S[ốỐ](?:\ ?:|\ \d)
                 |(?i:{_BESIDE})|ngày\ |[{UPPER}]\w{{0,9}}(?:\ [{UPPER}]\w{{0,9}}){{0,5}},\ ?ngày))"""
    ),
    sense="glued",
    yes=(
        Yes("UBND TỈNH A MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "MẬT", _USUAL),
        Yes("Số: 12/KH-UBND TỐI MẬT Lai Châu, ngày 30 tháng 3 năm 2026", "TỐI MẬT", _USUAL),
        Yes("Số: 12/KH-UBND (MẬT)", "MẬT", _USUAL),
        Yes("TUYỆT MẬT Số: 12/KH-UBND", "TUYỆT MẬT", _USUAL),
        Yes("SỞ Y TẾ MẬT", "MẬT", _USUAL),
    ),
    no=(
        No("BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT NHÀ NƯỚC", "tên cơ quan", _USUAL),
        No("HỘI ĐỒNG GIẢI MẬT", "tên cơ quan", _USUAL),
        No("CỤC QUẢN LÝ MẬT MÃ", "tên cơ quan", _USUAL),
        No("VĂN BẢN KHÔNG MẬT", "nói rõ là không mật", _USUAL),
        No("phải đóng dấu MẬT", "câu văn", _USUAL),
        No("NGUYỄN VĂN MẬT", "tên người", _USUAL),
    ),
)

LEADING = Rule(
    id="secrecy.leading",
    means="Độ mật mở đầu dòng, sau nó là dấu câu rồi đến lời dặn (MẬT - không sao chụp).",
    pattern=verbose(rf"^\W{{0,30}}(?P<read>{LEVEL})\ ?[-.;:(/\[]"),
    sense="leading",
    yes=(
        Yes("TỐI MẬT - đề nghị xem xong gửi lại", "TỐI MẬT", _USUAL),
        Yes("MẬT (chỉ dùng trong cuộc họp)", "MẬT", _USUAL),
    ),
    no=(
        No("MẬT ĐỘ DÂN SỐ - LAO ĐỘNG", "từ khác", _USUAL),
        No("MẬT, TỐI MẬT THEO QUY ĐỊNH", "câu văn", _USUAL),
    ),
)

BRACKETED = Rule(
    id="secrecy.bracketed",
    means="Độ mật trong ngoặc ở đầu hoặc cuối dòng của phần đầu văn bản.",
    pattern=verbose(
        rf"""(?i:(?:^\W{{0,9}}[(\[]|[(\[](?={LEVEL}[)\]]\W{{0,9}}$))(?P<read>{LEVEL})[)\]])"""
    ),
    sense="bracketed",
    yes=(
        Yes("(MẬT) Về việc rà soát các công trình", "MẬT", _USUAL),
        Yes("[Tối mật] V/v rà soát các công trình", "Tối mật", _USUAL),
    ),
    no=(No("Về quản lý văn bản (mật, tối mật)", "câu văn", _USUAL),),
)

TERM = Rule(
    id="secrecy.term",
    means="Dấu “Thời hạn bảo vệ bí mật nhà nước”, chỉ có trên tài liệu bí mật nhà nước.",
    pattern=verbose(
        r"""(?i:^\W{0,30}(?:gia\ hạn\ )?(?P<read>thời\ hạn\ bảo\ vệ\ bí\ mật\ nhà\ nước)
             (?:\W{0,9}(?::|\.{2,}|…)|\W{1,9}(?:từ|đến|\d{1,2}\ năm|kể\ từ)(?!\w)))"""
    ),
    sense="term",
    yes=(
        Yes(
            "THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC: Từ 01/01/2026",
            "THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC",
            _USUAL,
        ),
    ),
    no=(
        No("VỀ THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC", "trích yếu", _USUAL),
        No("Thời hạn bảo vệ bí mật nhà nước được quy định tại Điều 19", "câu văn", _USUAL),
    ),
)

STAMPED = Rule(
    id="secrecy.stamped",
    means="Trong khung dấu: chữ “bí mật nhà nước” của dấu thời hạn bảo vệ, dấu sao, chụp.",
    pattern=verbose(
        r"(?i:(?:(?<!bảo\ vệ\ )|(?<=thời\ hạn\ bảo\ vệ\ ))(?P<read>bí\ mật\ nhà\ nước))"
    ),
    sense="stamped",
    yes=(
        Yes("BẢN SAO BÍ MẬT NHÀ NƯỚC", "BÍ MẬT NHÀ NƯỚC", _USUAL),
        Yes("THỜI HẠN BẢO VỆ BÍ MẬT NHÀ NƯỚC", "BÍ MẬT NHÀ NƯỚC", _USUAL),
    ),
    no=(No("BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT NHÀ NƯỚC", "tên cơ quan trên con dấu", _USUAL),),
)

_AFTER_WORD = rf"(?<![{UPPER}]{{2}}\ )(?<![{UPPER}]\W[{UPPER}]\ )"
STRAY = Rule(
    id="secrecy.stray",
    means="Trong khung dấu: độ mật viết hoa giữa những nét khác bị nhận dạng thành chữ.",
    pattern=verbose(
        rf"(?<!\w){_COMPOUND}{_AFTER_WORD}(?P<read>{LEVEL})(?!\w)(?!\W{{1,9}}[{UPPER}]{{2}})"
    ),
    sense="stray",
    yes=(Yes("a — TỐI MẬT ¡ e", "TỐI MẬT", _USUAL),),
    no=(
        No("NGUYỄN VĂN MẬT", "tên người", _USUAL),
        No("CỤC QUẢN LÝ MẬT MÃ", "tên cơ quan", _USUAL),
        No("GIAI MẬT", "“GIẢI MẬT” nhận dạng mất dấu", _USUAL),
    ),
)

_A = "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ4"
_O = "OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ0"
_E = "EÈÉẺẼẸÊỀẾỂỄỆ"
_Y = "YÝỲỶỸỴV"
_BLURRED = (
    rf"(?:T[UƯ][{_Y}][{_E}][T7]\ ?(?:M|RN)[{_A}][T7]|[T7][{_O}][IÍÌỈĨỊ1L]\ ?(?:M|RN)[{_A}][T7]"
    rf"|(?:M|RN)[{_A}][T7]|TUYỆT|TỐI)"
)
BLURRED = Rule(
    id="secrecy.blurred",
    means="Độ mật trong khung dấu bị nhận dạng sai nét (MÂT, T0I MẠT).",
    pattern=verbose(
        rf"^\W{{0,30}}(?:(?i:{_BESIDE})\W{{1,9}}){{0,3}}[IJLlU1]{{0,2}}"
        rf"(?P<read>{_BLURRED})[IJLlU1]{{0,2}}(?!\w)(?:\W{{1,9}}(?i:{_BESIDE})){{0,3}}\W{{0,30}}$"
    ),
    sense="blurred",
    yes=(
        Yes("MÂT", "MÂT", _USUAL),
        Yes("| MẠT |", "MẠT", _USUAL),
        Yes("IMẬT]", "MẬT", _USUAL),
        Yes("T0I MAT", "T0I MAT", _USUAL),
        Yes("TUYÊT MÂT", "TUYÊT MÂT", _USUAL),
    ),
    no=(
        No("MẶT TRẬN TỔ QUỐC", "tên cơ quan", _USUAL),
        No("Nguyễn Văn Mạt", "tên người", _USUAL),
        No("MAI", "chữ khác", _USUAL),
    ),
)

GOES_ON = Rule(
    id="secrecy.goes_on",
    means="Dòng dừng giữa một từ ghép (bảo vệ bí / mật nhà nước): chữ “mật” dòng sau không là dấu.",
    pattern=verbose(
        r"""(?i:(?<!\w)(?P<read>bí|bảo|giải|chế\ độ|thân|đường|dịch|túi
            |(?<=\w\ )(?:văn\ bản|tài\ liệu|hồ\ sơ))$)"""
    ),
    sense="goes_on",
    yes=(
        Yes("TRIỂN KHAI CÔNG TÁC BẢO VỆ BÍ", "BÍ", _USUAL),
        Yes("về quản lý, rà soát các văn bản", "văn bản", _USUAL),
    ),
    no=(
        No("Độc lập - Tự do - Hạnh phúc", "dòng của quốc hiệu", _USUAL),
        No("TÀI LIỆU", "nửa trên của dấu “TÀI LIỆU MẬT”", _USUAL),
    ),
)

COLUMN = Rule(
    id="secrecy.column",
    means="Cột “Độ mật” của một bảng: độ mật của văn bản khác được liệt kê.",
    pattern=verbose(r"(?i:(?<!\w)(?P<read>(?:độ|mức|dấu|cấp|loại)\ (?:bảo\ )?mật)(?!\w))"),
    sense="column",
    yes=(Yes("Độ mật", "Độ mật", _USUAL), Yes("Mức độ mật", "độ mật", _USUAL)),
    no=(No("Nội dung bảo mật", "cột khác", _USUAL),),
)

CHOICE = Rule(
    id="secrecy.choice",
    means="Một ô để chọn độ mật, có hoặc không có dấu chọn.",
    pattern=verbose(
        rf"""(?i:(?<!\w)(?P<read>{LEVEL}|THƯỜNG|BÌNH\ THƯỜNG|KHÔNG(?:\ MẬT)?)(?!\w))"""
    ),
    sense="choice",
    yes=(
        Yes("☐ MẬT ☐ TỐI MẬT ☐ TUYỆT MẬT", "MẬT", _USUAL),
        Yes("☑ Không ☐ Mật", "Không", _USUAL),
    ),
    no=(No("Bảo mậtt", "chữ khác", _USUAL),),
)

BODY = Rule(
    id="secrecy.body",
    means="Câu, căn cứ hoặc đề mục đầu tiên: phần đầu văn bản kết thúc ở đây.",
    pattern=verbose(
        r"""^\W{0,3}(?P<read>(?:Căn\ cứ|Thực\ hiện|Theo|Trên\ cơ\ sở|Để)\ (?=\w)
            |(?:[IVX]{1,4}|[A-E]|\d{1,2}(?:\.\d{1,2})?)[.)](?=\D)|(?:Điều|Chương|Phần|PHẦN)\ [\dIVX]
            |(?=\S.{60}).{0,2000}[.;:]$)"""
    ),
    sense="body",
    yes=(
        Yes("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ ", _USUAL),
        Yes("I. MỤC ĐÍCH, YÊU CẦU", "I.", _USUAL),
        Yes(
            "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, địa phương khẩn trương thực hiện.",
            "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, địa phương khẩn trương thực hiện.",
            _USUAL,
        ),
    ),
    no=(
        No("KẾ HOẠCH", "tên loại", _USUAL),
        No("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "quốc hiệu", _USUAL),
    ),
)

RULES = (
    ALONE, LABELLED, GLUED, LEADING, BRACKETED, TERM, STAMPED, STRAY, BLURRED, GOES_ON, COLUMN, CHOICE, BODY,
)  # fmt: skip
