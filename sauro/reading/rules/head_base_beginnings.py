"""How a block begins that states bases: “Căn cứ …”, “Thực hiện …”, an item that goes on."""

import re

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.head_kinds import KIND_NAME

BEGINNING = Rule(
    id="head.base.beginning",
    means="Đoạn mở đầu bằng “Căn cứ”, “Thực hiện”, “Theo đề nghị” …: nêu căn cứ.",
    pattern=re.compile(
        r"^\W{0,3}(?P<read>Xét báo cáo(?!\w)|C[aăáàâ]n c[uứúư](?!\w)|CĂN CỨ(?!\w)"
        r"|(?:Về|Liên quan đến) (?=(?:việc )?(?:nội dung |tham mưu |kiến nghị |phản ánh )?(?:của [^.;:]{2,60} tại )?"
        r"(?:[Tt]ờ trình|[Cc]ông văn|[Vv]ăn bản|[Bb]áo cáo|Quyết định|Thông báo|đề nghị|kiến nghị|đề xuất|báo cáo|ý kiến)(?!\w)"
        r"[^.;:]{0,120}?\d)|(?:Về|Liên quan(?: đến)?) "
        r"(?=(?:việc|nội dung|thủ tục|(?:các |những |một số )?(?:vướng mắc|khó khăn|nội dung|kiến nghị)) [^.;:]{3,160}? "
        r"(?:theo|nêu tại|quy định tại|tại) (?:các )?"
        r"(?:[Tt]ờ trình|[Cc]ông văn|[Vv]ăn bản|[Bb]áo cáo|[Tt]hông báo|Quyết định|Kế hoạch|Nghị định|Thông tư) số)|"
        + words(
            "Căn cứ", "Thực hiện", "Theo", "Xét", "Tiếp theo", "Triển khai", "Thi hành",
            "Trên cơ sở", "Sau khi", "Phúc đáp", "Trả lời", "Tiếp tục", "Qua", "Được sự",
            "Thừa lệnh", "Thực hiên", "Thục hiện", "Xem xét", "Quán triệt", "Thể chế hóa", "Cụ thể hóa",
            "Tổ chức thực hiện", "Tổ chức triển khai", "Chấp hành", "Hưởng ứng", "Vận dụng", "Tiếp nhận",
        )
        + r"|(?:Để|Nhằm) [^.;]{0,60}(?:thực hiện|triển khai|cụ thể h[óo][áa])(?!\w))"
        r"(?! (?:báo cáo(?!,? [^.;:]{0,100}? tại [^.;:]{2,24} số)|tổng hợp|dự báo|số liệu|thống kê|đó|thông tin|phản ánh|(?:các |những )?kết quả đạt)(?!\w))"
    ),
    sense="beginning",
    yes=(
        Yes(
            "Căn cứ Quyết định số 2140/QĐ-UBND ngày 31 tháng 10 năm 2025",
            "Căn cứ",
            "KH 159/KH-UBND Cần Thơ",
        ),
        Yes(
            "Thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026",
            "Thực hiện",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Về đề nghị của Sở Y tế tại Tờ trình số 31/TTr-SYT ngày 02/6/2025",
            "Về ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Theo báo cáo, đề xuất của Sở Xây dựng tại Công văn số 41/SXD-QLN ngày 01/11/2025",
            "Theo",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Liên quan đến việc rà soát nhà ở theo Công văn số 14/BXD-QLN ngày 01/11/2025",
            "Liên quan đến ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Liên quan thủ tục cấp phép lò mổ quy định tại Nghị định số 11/2025/NĐ-CP ngày 02/3/2025",
            "Liên quan ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Về các vướng mắc khi thực hiện Luật Hóa chất nêu tại Công văn số 14/CHQ-GSQL",
            "Về ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Xét báo cáo, đề nghị của Sở Xây dựng tại văn bản số 45/SXD-QH",
            "Xét báo cáo",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Xét đề nghị của Bộ Xây dựng tại văn bản số 308/BC-BXD",
            "Xét",
            "CV 11414/VPCP-CN Văn phòng Chính phủ",
        ),
    ),
)  # fmt: skip

GOES_ON = Rule(
    id="head.base.goes_on",
    means="Dòng liệt kê tiếp sau một căn cứ, mở đầu bằng tên loại và số văn bản: cũng nêu căn cứ.",
    pattern=verbose(rf"^\W{{0,3}}(?P<read>{KIND_NAME}(?:\ (?!về)\w+){{0,6}}?\ (?:số\ ?:?\ ?)?)(?=\d)"),
    sense="goes_on",
    yes=(
        Yes(
            "- Kế hoạch số 61/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;",
            "Kế hoạch số ", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Luật Trẻ em số 102/2016/QH13;", "Luật Trẻ em số ", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Kế hoạch này được gửi đến các Sở, ban, ngành trước ngày 20/6/2024.",
            "nói về chính văn bản", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

RULES = (BEGINNING, GOES_ON)
