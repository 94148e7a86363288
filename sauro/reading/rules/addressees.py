"""Who an order is given to: the words that mark an addressee.

Each pattern is the mark; the names before or after it are read by ``sauro.reading.names``.
"""

from sauro.reading.grammar import No, Rule, Yes, verbose, words
from sauro.reading.rules import field_words, verbs

_MANDATE_VERBS = words(
    "giao", "đề nghị", "yêu cầu", "phân công", "ủy quyền", "ủy quyền cho",
    "phân cấp", "phân cấp cho", "phân quyền cho", "giao cho", "giao trách nhiệm cho",
    "đề nghị với", "kính đề nghị", "trân trọng đề nghị", "giao nhiệm vụ cho", "thống nhất giao",
    "đồng ý giao", "tiếp tục giao", "phân công cho", "giao nhiệm vụ", "nhắc nhở",
    "đề nghị đồng chí", "giao trách nhiệm", "mời", "kính mời", "trân trọng kính mời",
)  # fmt: skip

MANDATE = Rule(
    id="addressee.mandate",
    means="Sau các từ “giao”, “đề nghị”, “yêu cầu”, “phân công” là nơi phải thực hiện.",
    pattern=verbose(rf"(?<!giấy\ )(?<!thư\ )(?<!đôn\ đốc,\ )(?P<read>{_MANDATE_VERBS}|(?:kính\ )?kiến\ nghị(?=\ [^.;:]{{3,80}}:\ ?$))[ ]"),
    sense="mandate",
    yes=(
        Yes(
            "2. Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh theo dõi, đôn đốc",
            "Giao", "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Đề nghị Ủy ban nhân dân tỉnh Đắk Lắk chủ trì, phối hợp với Bộ Xây dựng",
            "Đề nghị", "TB 623/TB-VPCP",
        ),
        Yes(
            "Ủy quyền cho Giám đốc Sở Xây dựng phê duyệt dự toán",
            "Ủy quyền cho", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Mời Hội Nông dân tỉnh cử cán bộ tham gia đoàn kiểm tra",
            "Mời", "dựng theo lối viết thường gặp",
        ),
        Yes(
            "Từ kết quả trên, đoàn kiểm tra kiến nghị Ủy ban nhân dân tỉnh:",
            "kiến nghị", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No("có văn bản đôn đốc, nhắc nhở các tổ chức", "việc phải làm là đôn đốc", "dựng theo lối viết thường gặp"),
        No(
            "đảm tiến độ hoàn thành theo đúng kế hoạch được giao.",
            "“được giao” kể việc đã giao, sau nó không có tên cơ quan", "TB 627/TB-VPCP",
        ),
        No(
            "kịp thời kiến nghị cấp có thẩm quyền tháo gỡ vướng mắc",
            "việc phải làm, không phải lời kiến nghị mở đầu một danh sách", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

COLON = Rule(
    id="addressee.colon",
    means="Tên cơ quan đứng đầu đoạn, sau đó là dấu hai chấm: cơ quan ấy thực hiện.",
    pattern=verbose(r"^[^:.;]{2,200}(?P<read>:)"),
    sense="colon",
    yes=(
        Yes(
            "Sở Tài chính: Tham mưu UBND tỉnh đề nghị Thủ tướng Chính phủ", ":",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

HEADING = Rule(
    id="addressee.heading",
    means="Tiêu đề chỉ có tên cơ quan: cơ quan ấy thực hiện các việc ghi bên dưới.",
    pattern=verbose(r"^(?P<read>[^.;]{2,300}?)[.:;]?$"),
    sense="heading",
    yes=(Yes("Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo", "KH 2233/KH-UBND Lai Châu"),),
)

DUTY = Rule(
    id="addressee.duty",
    means="Tên cơ quan rồi đến “có trách nhiệm”, “chịu trách nhiệm”, “chủ trì”: cơ quan ấy thực hiện.",
    pattern=verbose(
        rf"(?P<read>{words('có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'chủ trì', 'làm đầu mối', 'được giao chủ trì', 'được giao nhiệm vụ', 'được giao trách nhiệm', 'được giao làm đầu mối', 'được phân công chủ trì', 'được đề nghị')})"
    ),
    sense="duty",
    yes=(
        Yes(
            "Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan", "chủ trì",
            "KH 2233/KH-UBND Lai Châu",
        ),
        Yes(
            "Sở Nội vụ được giao chủ trì tham mưu kế hoạch", "được giao chủ trì",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

SUBJECT = Rule(
    id="addressee.subject",
    means="Tên cơ quan đứng làm chủ ngữ của động từ chỉ việc phải làm: cơ quan ấy thực hiện.",
    pattern=verbose(rf"(?P<read>{words(*verbs.ACTIONS, *verbs.MANNERS)})"),
    sense="subject",
    yes=(
        Yes(
            "Công an tỉnh tăng cường công tác quản lý chất lượng công trình", "tăng cường",
            "KH 2233/KH-UBND Lai Châu",
        ),
    ),
)  # fmt: skip

FIELD = Rule(
    id="addressee.field",
    means="Dòng “Cơ quan chủ trì”, “Đơn vị thực hiện” ghi nơi thực hiện việc nêu cùng mục.",
    pattern=verbose(
        rf"""(?P<read>{words(*field_words.LEADS, 'tổ chức thực hiện')}) (?:\ \([^)]{{0,40}}\))? \ ?:"""
    ),
    sense="lead_field",
    yes=(Yes("Đơn vị chủ trì: Sở Khoa học và Công nghệ.", "Đơn vị chủ trì", "KH 308/KH-UBND Hà Nội"),),
)  # fmt: skip

BRACKETS = Rule(
    id="addressee.brackets",
    means="Ngoặc ở cuối việc chỉ ghi tên cơ quan: nơi thực hiện việc ấy.",
    pattern=verbose(
        r"""(?<=[\w.,;)”]\ )\((?P<read>[^\W\d_a-zà-ỹđ][^()]{3,120})\)(?=[.;]?$)"""
    ),
    sense="brackets",
    yes=(
        Yes(
            "Rà soát danh mục hồ sơ lưu trữ, hoàn thành trước ngày 20/12/2026 (Phòng Hành chính).",
            "Phòng Hành chính", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Tổng hợp kết quả, gửi Sở Nội vụ (qua Phòng Cải cách hành chính).",
            "nơi nhận, không phải nơi làm", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

LETTER = Rule(
    id="addressee.letter",
    means="Công văn yêu cầu mà không nhắc lại ai phải làm: những nơi ghi ở “Kính gửi”.",
    pattern=verbose(
        rf"""(?<!theo\ )(?<!xét\ )(?<!qua\ )(?P<read>{words('đề nghị', 'yêu cầu', 'chỉ thị')})
             (?=\ ?:[ .]*$|\ (?:thực\ hiện|triển\ khai|tập\ trung|quan\ tâm)\ [^:;.]{{3,120}}:[ .]*$
             |\ (?!xem\ xét|quan\ tâm,){words(*verbs.ACTIONS, *verbs.MANNERS)})"""
    ),
    sense="letter",
    yes=(
        Yes("Sở Y tế đề nghị:", "đề nghị", "dựng theo lối viết thường gặp"),
        Yes(
            "Đề nghị rà soát, gửi danh sách về Sở Nội vụ trước ngày 15/4/2026.",
            "Đề nghị", "dựng theo lối viết thường gặp",
        ),
    ),
    no=(
        No(
            "Xét đề nghị của Sở Xây dựng, Chủ tịch UBND tỉnh có ý kiến như sau:",
            "đề nghị là căn cứ", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

RULES = (MANDATE, COLON, HEADING, DUTY, SUBJECT, FIELD, BRACKETS, LETTER)
