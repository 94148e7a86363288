"""Numbers of documents: as they stand at a head, and as other documents are cited."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.head_kinds import KIND_NAME
from sauro.reading.rules.head_letters import DAY, LOOKALIKES, LOWER, UPPER

_CODE = rf"[{UPPER}][{LOWER}\d&.]{{0,3}}[{UPPER}{LOOKALIKES}][\w&]{{0,14}}"
_UNIT = rf"[{UPPER}\d][\w&]{{0,14}}(?:\.[{UPPER}\d]{{1,6}}(?!\w))?"
_CAPITALS = rf"[{UPPER}\d]{{1,10}}(?!\w)"
_YEAR = r"(?:19|20)\d\d"
_JOINT = rf"(?:TTLT|NQLT)\ ?/\ ?{_UNIT}"
_SYMBOL = rf"(?:{_JOINT}|QH1\ [0-6](?![\d/.])|(?:C[Tt]|T[Tt]|ct)r(?=[-/])|L(?=-CTN)|{_CODE})(?:-{_UNIT}|\ ?-\ ?{_CAPITALS})?(?:-{_UNIT}|-\ {_CAPITALS}){{0,3}}"
NUMBER = rf"""(?:
      \d{{1,6}}(?:\.\d{{1,3}})?[a-zđ]?\ ?/\ ?(?:{_YEAR}(?:\ ?/\ ?|(?=[{UPPER}]{{2}}-)))?{_SYMBOL}
    | \d{{1,6}}\ ?-\ ?(?:C[Tt]r|T[Tt]r|{_CODE})\ ?/\ ?{_UNIT}(?:-{_UNIT})?
    | \d{{1,6}}/(?:{_YEAR}/)?(?:kh|tb|ct|cđ|nq|qđ|ctr|bc|ttr|kl|hd|nđ|tt)-[a-zđ]{{2,8}}(?!\w)
    | \d{{1,4}}\ (?:NQ|CT|KL|TB|QĐ|HD|KH|CV)/(?:TW|TU|HU)(?!\w)
)"""

_AFTER_DIGIT = NUMBER.replace(r"\d{1,", r"\d{0,")

OWN = Rule(
    id="head.number.own",
    means="Số, ký hiệu của chính văn bản, sau chữ “Số” ở đầu văn bản.",
    pattern=verbose(rf"(?<!\w)(?:S[ốôóòồỗổẽẻ]|S[ỐÔÓÒỒỖỔẼẺ])\ ?[:.]?\ ?(?P<read>{NUMBER})"),
    sense="own",
    yes=(
        Yes("Số: 2233/KH-UBND", "2233/KH-UBND", "KH 2233/KH-UBND Lai Châu"),
        Yes("Số: 565 /TB-UBND", "565 /TB-UBND", "TB 565/TB-UBND Quảng Ngãi"),
        Yes("Số 221-KL/TW", "221-KL/TW", "KL 221-KL/TW Bộ Chính trị"),
        Yes("Số: 11414/VPCP-CN", "11414/VPCP-CN", "CV 11414/VPCP-CN Văn phòng Chính phủ"),
    ),
    no=(
        No(
            "(Kèm theo Quyết định số /QĐ-TTg ngày tháng năm 2025 của Thủ tướng Chính phủ)",
            "số của quyết định ban hành, còn để trống",
            "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

ENCLOSED = Rule(
    id="head.number.enclosed",
    means="Văn bản không có số riêng, ban hành kèm theo một quyết định: số và ngày của quyết định ấy.",
    pattern=verbose(
        rf"""\([Bb]?(?:an\ hành\ )?[Kk]èm\ theo\ (?:Quyết\ định|Nghị\ quyết|Nghị\ định|Thông\ tư)
             \ số\ ?:?\ ?(?P<read>{NUMBER}),?\ [Nn]gày\ (?P<date>{DAY})"""
    ),
    sense="enclosed",
    yes=(
        Yes(
            "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/5/2026 của Chủ tịch UBND tỉnh)",
            "12/QĐ-UBND",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "(Kèm theo Quyết định số /QĐ-TTg ngày tháng năm 2025 của Thủ tướng Chính phủ)",
            "số còn để trống",
            "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

TITLED = Rule(
    id="head.number.titled",
    means="Số của chính văn bản viết liền sau tên loại (KẾT LUẬN SỐ …, CHỈ THỊ CỦA … SỐ …).",
    pattern=verbose(
        rf"""^\ ?(?:CỦA\ [{UPPER}][{UPPER}\ ,-]{{2,80}}?\ )?(?:(?:SỐ|Số|số)\ ?:?\ ?)?
             (?P<read>{NUMBER})"""
    ),
    sense="titled",
    yes=(
        Yes(
            " CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 99/2003/CT-TTG NGÀY 12 THÁNG 5 NĂM 2003 VỀ VIỆC",
            "99/2003/CT-TTG",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            " 99-KL/TU CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ CÔNG TÁC LƯU TRỮ",
            "99-KL/TU",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            " TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT SỐ 214/NQ-CP NGÀY 23/7/2025",
            "văn bản được nhắc trong trích yếu",
            "KH 308/KH-UBND Hà Nội",
        ),
    ),
)

EMPTY = Rule(
    id="head.number.empty",
    means="Số còn để trống (dự thảo) hoặc quét hỏng, chỉ còn ký hiệu.",
    pattern=verbose(
        rf"(?<!\w)(?:Số|SỐ)\ ?[:.]?\ ?[^\s/]{{0,8}}\ ?/\ ?(?:{_YEAR}/)?(?P<read>{_SYMBOL})"
    ),
    sense="empty",
    yes=(Yes("Số: 2ƒ /CT-UBND Quảng Ngãi, ngày 2#", "CT-UBND", "CT 01/CT-UBND Quảng Ngãi 2021"),),
)

CITED = Rule(
    id="head.citation.number",
    means="Số, ký hiệu của văn bản được viện dẫn.",
    pattern=verbose(rf"[0-9](?:(?<![\w./:-]\d)|(?<=\ số\d))(?<!\d,\d){_AFTER_DIGIT}"),
    sense="cited",
    yes=(
        Yes(
            "Thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ",
            "130/TB-VPCP",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes("Thông báo số 01-TB/BCĐ ngày 20/3/2026", "01-TB/BCĐ", "KH 2233/KH-UBND Lai Châu"),
        Yes(
            "tại Công văn số 8935/BNV-CTTN&BĐG ngày 03 tháng 10 năm 2025",
            "8935/BNV-CTTN&BĐG",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            "theo Kế hoạch số 186/KH- UBND ngày 17/9/2024 của UBND tỉnh",
            "186/KH- UBND",
            "TB 565/TB-UBND Quảng Ngãi",
        ),
        Yes(
            "của Giám đốc Công an tỉnh tại Tờ trình số 02/TTr-CAT- ANCTNB ngày 03 tháng 02",
            "02/TTr-CAT- ANCTNB",
            "QĐ 254/QĐ-UBND Sơn La",
        ),
        Yes("Nghị quyết số 202/2025/QH15", "202/2025/QH15", "KH 174/KH-UBND Thành phố Hồ Chí Minh"),
        Yes("Chương trình số 31-Ctr/TU ngày 05/5/2023", "31-Ctr/TU", "dựng theo lối viết thường gặp"),
        Yes(
            "Thông tư liên tịch số 18/2009/TTLT/BTC-BNV ngày 05/5/2009",
            "18/2009/TTLT/BTC-BNV", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 26/9/2025",
            "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "dựng theo lối viết thường gặp",
        ),
        Yes("Quyết định số45/QĐ-UBND ngày 05/5/2023", "45/QĐ-UBND", "dựng theo lối viết thường gặp"),
    ),
    no=(
        No(
            "phân loại 616/898 dự án của 25 địa phương",
            "số lượng, không phải số văn bản",
            "CĐ 230/CĐ-TTg Thủ tướng Chính phủ",
        ),
        No(
            "phạm vi cầu vượt ngang trên đường ĐT.770B của Dự án thành phần 2",
            "tên đường",
            "CV 11414/VPCP-CN Văn phòng Chính phủ",
        ),
    ),
)  # fmt: skip

NAMED = Rule(
    id="head.citation.kind",
    means="Tên loại và chữ “số” đứng ngay trước số của văn bản được viện dẫn.",
    pattern=verbose(rf"(?P<read>{KIND_NAME}(?:\ [{LOWER}]{{2,8}}){{0,3}}\ (?:số\ ?:?\ ?)?)$"),
    sense="kind",
    yes=(
        Yes(
            "theo Kế hoạch thanh tra số ",
            "Kế hoạch thanh tra số ",
            "CĐ 230/CĐ-TTg Thủ tướng Chính phủ",
        ),
        Yes("Nghị quyết ", "Nghị quyết ", "CĐ 234/CĐ-TTg Thủ tướng Chính phủ"),
    ),
)

DATED = Rule(
    id="head.citation.date",
    means="Ngày của văn bản được viện dẫn, ngay sau số.",
    pattern=verbose(rf",?\ (?:ký\ )?ngày\ (?P<read>{DAY})"),
    sense="date",
    yes=(
        Yes("130/TB-VPCP ngày 17/3/2026 của", "17/3/2026", "KH 2233/KH-UBND Lai Châu"),
        Yes("565-BC/BTCTW, ngày 27/11/2025)", "27/11/2025", "KL 221-KL/TW Bộ Chính trị"),
        Yes(
            "1850/QĐ-TTg ngày 27 tháng 8 năm 2025 của",
            "27 tháng 8 năm 2025",
            "KH 172/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)

ISSUED = Rule(
    id="head.citation.issuer",
    means="Cơ quan ban hành văn bản được viện dẫn, sau chữ “của”.",
    pattern=verbose(
        rf"""\ của\ (?P<read>[{UPPER}]\w{{0,10}}
             (?:(?:\ -|,(?=\ (?:Thể\ thao|Hàng\ hải|Đô\ thị)))?
                \ (?!(?:về|tại|ban\ hành|phê\ duyệt|quy\ định|hướng\ dẫn|kết\ luận|sửa\ đổi|bổ\ sung
                    |triển\ khai|thực\ hiện|công\ bố|giao|cho|thông\ (?:qua|báo)|ký|trong|đối|là
                    |điều\ chỉnh|có|đã|được|theo|như|để|nhằm|phân\ (?:công|bổ)|yêu\ cầu|đề\ nghị
                    |thay\ thế|chỉ\ đạo|v/v|xong|hoàn\ thành|trước|chậm|đến|vào|ngày|khi|sau)(?!\w)
                   |và\ (?:{KIND_NAME}|các|ý\ kiến|chỉ\ đạo))
                \w{{1,10}}(?!/)){{0,10}})"""
    ),
    sense="issuer",
    yes=(
        Yes(
            "ngày 17/3/2026 của Văn phòng Chính phủ kết luận của Thường trực Chính phủ",
            "Văn phòng Chính phủ",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "ngày 30/9/2025 của Bộ trưởng Bộ Xây dựng ban hành Chiến lược",
            "Bộ trưởng Bộ Xây dựng",
            "KH 597/KH-UBND Đồng Tháp",
        ),
        Yes(
            "75/2023/NĐ-CP của Chính phủ xong trước ngày 01 tháng 5 năm 2026",
            "Chính phủ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội (được điều",
            "Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
            "KH 159/KH-UBND Cần Thơ",
        ),
    ),
)

RULES = (OWN, ENCLOSED, TITLED, EMPTY, CITED, NAMED, DATED, ISSUED)
