"""Bases: which of the documents named at the beginning a directive rests on."""

import re

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules.head_letters import UPPER

WITHIN = Rule(
    id="head.base.within",
    means="Trong câu mở đầu: “theo phân công tại …”, “sau khi nghe …”, “căn cứ …”.",
    pattern=verbose(
        r"""(?P<read>(?<!\w)(?:[Ss]au\ khi\ (?:nghe|xem\ xét|nghiên\ cứu)|[Cc]ăn\ cứ|[Tt]rên\ cơ\ sở(?!\ (?:các\ |những\ )?kết\ quả\ đạt)
            |[Tt]heo\ (?:phân\ công|đề\ nghị|chỉ\ đạo|yêu\ cầu|ý\ kiến|nội\ dung|quy\ định
                |tinh\ thần)
            |nhận\ được|tiếp\ nhận|(?:để|nhằm)\ (?:tiếp\ tục\ )?(?:triển\ khai\ )?thực\ hiện
            |[Xx]ét\ đề\ nghị|[Tt]iếp\ theo)(?!\w)
            |,\ (?:triển\ khai\ )?thực\ hiện(?!\w)
            |(?<!\w)đồng\ thời\ (?:tiếp\ tục\ )?(?:triển\ khai\ )?thực\ hiện(?!\w)
            |(?<!\w)(?:triển\ khai\ |tổ\ chức\ |tiếp\ tục\ )?(?:thực\ hiện|chấp\ hành|quán\ triệt)
                (?=\ (?:\w{1,8}\ ){0,4}?(?:Chỉ\ thị|Nghị\ quyết|Công\ điện|Quyết\ định|Kế\ hoạch
                |Kết\ luận|Thông\ báo|Công\ văn|Chương\ trình|Nghị\ định|Thông\ tư|Hướng\ dẫn)
                \ (?:\w{1,6}\ ){0,3}(?:số\ )?\d))"""
    ),
    sense="within",
    yes=(
        Yes(
            "chính quyền địa phương 02 cấp theo phân công tại Quyết định số 2179/QĐ-TTg",
            "theo phân công",
            "TB 636/TB-VPCP Văn phòng Chính phủ",
        ),
        Yes(
            "các cấp, các ngành đã nghiêm túc triển khai thực hiện Chỉ thị số 17/CT-TTg ngày 30/5/2023",
            "triển khai thực hiện",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Nhằm ngăn chặn vi phạm, đồng thời thực hiện Chỉ thị số 95/CT-TTg ngày 01/5/2025",
            "đồng thời thực hiện",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Tại phiên họp ngày 28/11/2025, sau khi nghe Báo cáo của Ban Tổ chức Trung ương",
            "sau khi nghe",
            "KL 221-KL/TW Bộ Chính trị",
        ),
    ),
    no=(
        No(
            "Ngày 22/10/2025, tại Thông báo số 569/TB-VPCP của Văn phòng Chính phủ, Phó Thủ tướng",
            "kể lại việc đã giao, không nêu căn cứ",
            "CĐ 230/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

TOLD = Rule(
    id="head.base.told",
    means="Phần mở đầu kể cơ quan “ban hành”, “có” một văn bản: văn bản ấy là căn cứ.",
    pattern=verbose(
        r"""(?P<read>(?<!\w)(?:ban\ hành|có)(?:\ (?:nhiều|các|một\ số)\ [^.;:()]{2,60}?
                (?:\ tại|\ như|:|\ \())?)\ ?(?=(?:các\ )?(?:[Cc]ông\ văn|[Cc]ông\ điện|[Vv]ăn\ bản
            |[Cc]hỉ\ thị|[Kk]ế\ hoạch|[Nn]ghị\ quyết|[Qq]uyết\ định|[Tt]hông\ báo|[Kk]ết\ luận
            |[Tt]ờ\ trình|[Bb]áo\ cáo|[Nn]ghị\ định|[Tt]hông\ tư|[Hh]ướng\ dẫn|[Cc]hương\ trình
            |[Đđ]ề\ án|Luật|Pháp\ lệnh)\ (?:\w{1,6}\ ){0,3}số\ \d)"""
    ),
    sense="told",
    yes=(
        Yes(
            "Thủ tướng Chính phủ đã ban hành Công điện số 158/CĐ-TTg ngày 04 tháng 9 năm 2025",
            "ban hành",
            "CĐ 224/CĐ-TTg Thủ tướng Chính phủ",
        ),
        Yes(
            "Ủy ban nhân dân tỉnh đã có nhiều văn bản chỉ đạo (Công văn số 91/UBND-KT ngày 01/5/2025",
            "có nhiều văn bản chỉ đạo (",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Ngày 20/5/2026, Chính phủ đã ban hành Nghị định số 18/2026/NĐ-CP quy định về chợ",
            "ban hành",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Ngày 22/10/2025, tại Thông báo số 569/TB-VPCP của Văn phòng Chính phủ, Phó Thủ tướng",
            "kể lại việc đã giao, không nêu căn cứ",
            "CĐ 230/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

CONTENT = Rule(
    id="head.base.content",
    means="Lời nói nội dung của văn bản vừa nêu; văn bản nhắc sau đó là của nội dung ấy.",
    pattern=re.compile(
        words(
            "về", "ban hành", "phê duyệt", "sửa đổi", "quy định", "hướng dẫn", "kết luận",
            "triển khai", "thực hiện", "công bố", "giao", "thông qua", "điều chỉnh", "phân bổ",
            "tổ chức", "thành lập", "áp dụng", "thay thế", "chỉ đạo", "là", "bổ sung", "để", "nhằm",
        )
    ),
    sense="content",
    yes=(
        Yes(
            " ngày 28 tháng 01 năm 2016 của Thủ tướng Chính phủ về ban hành Kế hoạch triển khai ",
            "về",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
    no=(
        No(
            " ngày 17 tháng 11 năm 2025 và ",
            "hai văn bản ngang hàng",
            "NQ 375/NQ-CP Chính phủ",
        ),
    ),
)  # fmt: skip

JOINED = Rule(
    id="head.base.joined",
    means="Dấu phẩy, “và”, “được sửa đổi bởi” nối một căn cứ nữa.",
    pattern=verbose(
        r"""(?P<read>(?:[,;]|(?<!\w)và|(?<!\w)cùng)\ (?:các\ |những\ |tại\ |theo\ )?$
            |(?:[,;]|(?<!\w)và)\ [^,;“”]{1,90}\ tại\ (?:các\ )?$
            |(?:[,;]|(?<!\w)và)\ (?:tiếp\ tục\ )?(?:triển\ khai\ )?thực\ hiện\ (?:các\ )?$
            |(?:[,;]|(?<!\w)và)\ [^,;“”]{1,120}\ (?:ban\ hành\ )?kèm\ theo\ $
            |(?:sửa\ đổi|b[ổốồỗôo]\ sung|thay\ thế|điều\ chỉnh|đính\ chính)[^,;“”]{0,40}
                \ (?:bởi|tại|theo)\ (?:các\ )?$
            |\($)"""
    ),
    sense="joined",
    yes=(
        Yes(
            " về lãnh đạo tiếp tục thực hiện hiệu quả “Tháng cùng phụ nữ hành động” và hướng dẫn"
            " của Bộ Nội vụ tại ",
            "và hướng dẫn của Bộ Nội vụ tại ",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
        Yes(
            " về việc ban hành Chương trình tổng thể và triển khai thực hiện ",
            "và triển khai thực hiện ",
            "dựng theo lối viết thường gặp",
        ),
        Yes(
            " (được điều chỉnh bổ sung bởi ",
            "điều chỉnh bổ sung bởi ",
            "KH 159/KH-UBND Cần Thơ",
        ),
    ),
    no=(
        No(
            " về ban hành Kế hoạch triển khai ",
            "văn bản được văn bản trước triển khai",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

OPENED = Rule(
    id="head.base.opened",
    means="Sau nội dung của văn bản trước, “căn cứ”, “trên cơ sở”, “theo đề nghị” mở ra một căn cứ nữa.",
    pattern=verbose(
        r"""(?P<read>[,;.]\ (?:(?:và|đồng\ thời)\ )?(?:trên\ cơ\ sở|căn\ cứ|xét|tiếp\ theo|sau\ khi
            |theo\ (?:đề\ nghị|đề\ xuất|báo\ cáo|chỉ\ đạo|ý\ kiến|nội\ dung|tinh\ thần|hướng\ dẫn)
            |(?:tiếp\ tục\ )?(?:triển\ khai\ )?thực\ hiện)(?!\w))[^,;]{0,160}$"""
    ),
    sense="opened",
    yes=(
        Yes(
            " ngày 18/3/2025 về phát triển nhà ở, trên cơ sở ",
            ", trên cơ sở",
            "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            " về ban hành Kế hoạch triển khai ",
            "văn bản được văn bản trước triển khai",
            "KH 174/KH-UBND Thành phố Hồ Chí Minh",
        ),
    ),
)  # fmt: skip

PURPOSE = Rule(
    id="head.base.purpose",
    means="Mục đích “Quán triệt, triển khai thực hiện … Thông báo số …”: cũng nêu căn cứ.",
    pattern=verbose(
        r"""^\W{0,3}(?:\w\)\ |\d\.\ )?(?P<read>(?:Nhằm\ )?(?:[Qq]uán\ triệt
            |[Cc]ụ\ thể\ h(?:óa|oá)|[Tt]hể\ chế\ h(?:óa|oá)|[Tt]riển\ khai|[Tt]hực\ hiện
            |[Tt]ổ\ chức\ (?:triển\ khai|thực\ hiện)))(?!\w)"""
    ),
    sense="purpose",
    yes=(
        Yes(
            "- Quán triệt, triển khai thực hiện đầy đủ, kịp thời, nghiêm túc, hiệu quả các nội dung"
            " theo Thông báo số 130/TB-VPCP",
            "Quán triệt",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)

ENACTING = Rule(
    id="head.base.enacting",
    means="Câu ban hành (… ban hành Kế hoạch … như sau:), không giao việc cho ai.",
    pattern=verbose(
        r"""(?P<read>(?<!\w)(?:ban\ hành|xây\ dựng|thông\ báo|có\ ý\ kiến|kết\ luận|quyết\ định
            |báo\ cáo|hướng\ dẫn|phê\ duyệt|thống\ nhất)(?!\w)|QUYẾT\ NGHỊ|QUYẾT\ ĐỊNH)"""
    ),
    sense="enacting",
    yes=(
        Yes(
            "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện Thông báo số 130/TB-VPCP"
            " như sau:",
            "ban hành",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes("QUYẾT NGHỊ:", "QUYẾT NGHỊ", "NQ 375/NQ-CP Chính phủ"),
    ),
    no=(
        No(
            "Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã,"
            " phường nâng cao trách nhiệm, tập trung thực hiện các nội dung sau:",
            "câu giao việc cho nhiều cơ quan",
            "CT 010/CT-UBND Đắk Lắk",
        ),
    ),
)

LEADING = Rule(
    id="head.base.leading",
    means="Câu kết thúc bằng “như sau:”, “sau:”, “QUYẾT ĐỊNH:”: hết phần mở đầu.",
    pattern=verbose(
        r"(?P<read>(?<!\w)(?:sau|cụ\ thể|QUYẾT\ ĐỊNH|QUYẾT\ NGHỊ)\ ?:|như\ sau\ ?[.:]?)$"
    ),
    sense="leading",
    yes=(
        Yes("thực hiện Thông báo số 130/TB-VPCP như sau:", "như sau:", "KH 2233/KH-UBND Lai Châu"),
        Yes("Phó Thủ tướng Chính phủ Hồ Đức Phớc có ý kiến như sau", "như sau",
            "CV 11414/VPCP-CN Văn phòng Chính phủ"),
    ),
)  # fmt: skip

ORDERING = Rule(
    id="head.base.ordering",
    means="Trong câu nêu căn cứ có giao việc.",
    pattern=verbose(
        rf"(?P<read>(?<!\w)(?:yêu\ cầu|đề\ nghị(?!\ của)|giao(?=\ (?:các|cho|[{UPPER}]))"
        r"|chỉ\ đạo(?=\ các))(?!\w)\ (?!của))"
    ),
    sense="ordering",
    yes=(
        Yes(
            "Thủ tướng Chính phủ yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh",
            "yêu cầu ",
            "CĐ 217/CĐ-TTg Thủ tướng Chính phủ",
        ),
    ),
)

SECTION = Rule(
    id="head.base.section",
    means="Mục “Căn cứ pháp lý”, “Căn cứ xây dựng kế hoạch”: các dòng dưới là căn cứ.",
    pattern=verbose(
        r"^(?:[IVX]{1,4}|[A-Z]|\d{1,2}(?:\.\d{1,2})?)[.)]?\ "
        r"(?P<read>(?:CĂN\ CỨ|Căn\ cứ|CƠ\ SỞ|Cơ\ sở)(?:\ (?:PHÁP\ LÝ|pháp\ lý|XÂY\ DỰNG|xây\ dựng"
        r"|LẬP|lập|CHÍNH\ TRỊ|chính\ trị))?)(?!\ [^:]{80})"
    ),
    sense="section",
    yes=(Yes("A. CĂN CỨ PHÁP LÝ", "CĂN CỨ PHÁP LÝ", "dựng theo lối viết thường gặp"),),
)

LABELLED = Rule(
    id="head.base.body",
    means="Đề mục, điều, khoản đầu tiên: hết phần căn cứ.",
    pattern=verbose(
        r"""^(?P<read>(?:Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\ (?:\d|(?:[IVX]+|[A-Z])(?!\w)|thứ\ )
            |[IVX]{1,4}(?:[.)]|-\ |/(?![Vv]))|[A-ZĐ][.)]\ |\d{1,2}[.)](?!\d)|\d{1,2}-\ |[a-zđ][.)]\ )"""
    ),
    sense="label",
    yes=(
        Yes("I. MỤC ĐÍCH, YÊU CẦU", "I.", "KH 2233/KH-UBND Lai Châu"),
        Yes("Điều 2. Quyết định này có hiệu lực", "Điều 2", "QĐ 2623/QĐ-TTg Thủ tướng Chính phủ"),
    ),
    no=(
        No(
            "MỤC TIÊU QUỐC GIA", "dòng thứ hai của tên một Ban Chỉ đạo",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

RULES = (
    WITHIN, TOLD, CONTENT, JOINED, OPENED, PURPOSE, ENACTING, LEADING, ORDERING, SECTION,
    LABELLED,
)  # fmt: skip
