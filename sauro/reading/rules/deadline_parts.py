"""Times that need no preposition or verb of ending: "cuối tháng 3/2026", "tổng kết … năm 2030"."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules import deadline_tails
from sauro.reading.rules.deadline_words import DAY, MONTH, OFTEN, QUARTER, UPTO, YEAR

PART = Rule(
    id="deadline.part",
    means="Đầu, giữa, cuối tháng hoặc quý của một năm, đứng cuối câu giao việc: việc phải xong lúc ấy.",
    pattern=verbose(
        r"(?P<when>[đgc](?:(?<=[\w,)]\ .)|(?<=\(.))(?<!ừ\ .)(?<!ến\ .)(?<!ới\ .)(?<!rước\ .)(?<!ào\ .)"
        rf"(?<!ết\ .)(?<!ong\ .)(?:(?<=đ)ầu|(?<=g)iữa|(?<=c)uối)\ (?:{MONTH}|{QUARTER}))(?<=20\d\d)"
        r"(?=\)?[.;,]|\)?$)"
    ),
    sense="within",
    yes=(
        Yes(
            "Sở Y tế trình Ủy ban nhân dân tỉnh đề án cuối tháng 3/2026.",
            "cuối tháng 3/2026", "dựng theo lối viết thường gặp", "date 2026-03-31 month",
        ),
    ),
    no=(
        No(
            "Số liệu từ cuối tháng 3/2026.", "mốc bắt đầu", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

REVIEW = Rule(
    id="deadline.review",
    means="Sơ kết, tổng kết vào một năm: năm ấy là hạn của việc.",
    pattern=verbose(
        r"(?:[Ss]ơ|[Tt]ổng)\ kết[^.;:\n]{0,60}?\ (?P<read>vào\ (?P<when>năm\ 20\d\d))(?!\d)"
    ),
    sense="within",
    yes=(
        Yes(
            "Tổng kết việc thực hiện Đề án vào năm 2030.", "vào năm 2030",
            "dựng theo lối viết thường gặp", "date 2030-12-31 year",
        ),
    ),
    no=(
        No(
            "Phấn đấu đạt 95% vào năm 2030.", "năm của chỉ tiêu", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

SENT = Rule(
    id="deadline.sent",
    means="Ngày đứng sau nơi nhận ở cuối vế: trình, gửi, nộp đến nơi ấy vào ngày nêu ra.",
    pattern=verbose(
        r"[TtGgNn](?:rình|ửi|ộp)(?:\ (?!số\ |theo\ |kèm\ |từ\ |tại\ |đã\ )[^\W\d]{1,12},?){1,8}?"
        rf"\ (?P<read>(?P<when>(?=ng[àa]y\ ){DAY}))(?=[.;,)]|\ để\ |$)"
    ),
    sense="within",
    yes=(
        Yes(
            "Phòng Kế hoạch lập biểu tổng hợp, trình Giám đốc Sở ngày 15/12/2026.", "ngày 15/12/2026",
            "dựng theo lối viết thường gặp", "date 2026-12-15 day",
        ),
    ),
    no=(
        No(
            "Sở Xây dựng có ý kiến về hồ sơ trình theo Tờ trình số 15/TTr-BQL ngày 15/12/2026.",
            "ngày của văn bản dẫn ra", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

SENT_MONTH = Rule(
    id="deadline.sent.month",
    means="Tháng, quý đứng sau nơi nhận ở cuối vế: trình, gửi đến nơi ấy trong tháng, quý nêu ra.",
    pattern=verbose(
        r"[TtGg](?<!\w.)(?<!hương\ .)(?<!uá\ .)(?<!ông\ .)(?<!uy\ .)(?<!ộ\ .)(?<!ờ\ .)(?:rình|ửi)"
        r"(?:\ (?!(?:số|theo|kèm|từ|tại|đã|báo|kế|phiên|kỳ|họp|liệu|hàng|tổ|của|trước|sau)\ )[^\W\d]{1,12}){1,8}?"
        rf"\ (?P<read>(?P<when>{MONTH}|{QUARTER}))(?<=20\d\d)(?=[.;,)]|$)"
    ),
    sense="within",
    yes=(
        Yes(
            "Bộ Xây dựng hoàn thiện dự thảo, trình Chính phủ tháng 10/2026.", "tháng 10/2026",
            "dựng theo lối viết thường gặp", "date 2026-10-31 month",
        ),
    ),
    no=(
        No(
            "Văn phòng tổng hợp, trình Chủ tịch báo cáo tháng 10/2026.",
            "báo cáo của tháng ấy", "dựng theo lối viết thường gặp",
        ),
        No(
            "Các phòng đăng ký chương trình công tác tháng 10/2026.",
            "chương trình của tháng ấy", "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

LAST_DAY = Rule(
    id="deadline.last_day",
    means="Ngày cuối cùng của tháng, quý, năm nêu ra là hạn.",
    pattern=verbose(
        r"[Nn]gày\ (?:làm\ việc\ )?cuối(?:\ cùng)?\ (?:của\ )?"
        rf"(?P<when>{MONTH}|{QUARTER}|{YEAR})"
    ),
    sense="within",
    yes=(
        Yes(
            "Kho bạc khóa sổ vào ngày làm việc cuối cùng của tháng 12/2026.",
            "ngày làm việc cuối cùng của tháng 12/2026", "dựng theo lối viết thường gặp",
            "date 2026-12-31 month",
        ),
    ),
)  # fmt: skip

MEETING = Rule(
    id="deadline.meeting",
    means="Làm trong kỳ sinh hoạt, buổi họp của một tháng: tháng ấy là hạn.",
    pattern=verbose(
        r"[TtVv](?<!\w.)(?:rong|ào|ại)\ (?:(?:kỳ|đợt|buổi)\ )?(?:sinh\ hoạt|họp|giao\ ban)"
        rf"(?:\ [^\W\d]{{1,10}}){{0,6}}?\ (?P<when>{MONTH})"
    ),
    sense="within",
    yes=(
        Yes(
            "Các chi bộ phổ biến Nghị quyết trong kỳ sinh hoạt chi bộ tháng 12/2026.",
            "trong kỳ sinh hoạt chi bộ tháng 12/2026", "dựng theo lối viết thường gặp",
            "date 2026-12-31 month",
        ),
    ),
)  # fmt: skip

LAST_DAYS = Rule(
    id="recurrence.last_day",
    means="Lặp lại vào ngày cuối cùng của mỗi tháng, quý, năm.",
    pattern=verbose(
        r"[Nn]gày\ (?:làm\ việc\ )?cuối\ cùng\ (?:của\ )?"
        rf"(?P<units>(?:{OFTEN}\ )?(?:tuần|tháng|quý|năm))(?!\w)(?!\ (?:\d|[IVX]+(?!\w)|này))"
    ),
    sense="cadence",
    yes=(
        Yes(
            "Văn phòng gửi biểu theo dõi vào ngày làm việc cuối cùng của tháng.",
            "ngày làm việc cuối cùng của tháng", "dựng theo lối viết thường gặp", "recurring month",
        ),
    ),
)  # fmt: skip

REPORTED_YEAR = Rule(
    id="recurrence.reported_year",
    means="Lặp lại mỗi năm vào một ngày của năm sau năm báo cáo.",
    pattern=verbose(
        rf"(?:{UPTO}\ )?[Nn]gày\ (?P<day>\d{{1,2}})(?:\ ?/\ ?|\ tháng\ )(?P<month>\d{{1,2}}),?\ (?:của\ )?"
        r"(?P<unit>năm)\ (?:sau|liền\ kề|kế\ tiếp|tiếp\ theo)(?:\ (?:sau|của|với))?\ (?:năm|kỳ)\ báo\ cáo"
    ),
    sense="dated",
    yes=(
        Yes(
            "Sổ theo dõi được nộp trước ngày 15 tháng 02 của năm liền kề sau năm báo cáo.",
            "trước ngày 15 tháng 02 của năm liền kề sau năm báo cáo",
            "dựng theo lối viết thường gặp", "recurring year 02-15",
        ),
    ),
)  # fmt: skip

AGENDA = Rule(
    id="deadline.agenda",
    means="Mục của lịch làm việc mở đầu bằng ngày: việc nêu sau dấu hai chấm làm vào ngày ấy.",
    pattern=verbose(
        r"(?P<read>(?P<when>[Nn](?:(?<![^\W\d]\ .)|(?<=Vào\ .))gày\ \d{1,2}/\d{1,2}(?:/20\d\d)?))(?=:\ )"
    ),
    sense="within",
    yes=(
        Yes(
            "Ngày 20/12: Phòng Nội vụ gửi danh sách lớp tập huấn.", "Ngày 20/12",
            "dựng theo lối viết thường gặp", "date 2026-12-20 day",
        ),
    ),
    no=(
        No(
            "Diễn biến mưa lũ ngày 20/12: nước sông lên nhanh.", "ngày của việc kể lại",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

SESSION_MONTH = Rule(
    id="deadline.session",
    means="Phải trình, báo cáo tại phiên họp, kỳ họp của một tháng: hết tháng ấy là hạn.",
    pattern=verbose(
        r"[TtBb](?<!\w.)(?:(?!rình\ tại)rình|áo\ cáo)\ (?:[^\s.;:()]{1,30}\ ){0,22}?(?:tại\ |vào\ |trong\ )?"
        rf"(?:[Pp]hiên|[Kk]ỳ)\ họp\ (?:(?!gần|tới|sau\ )[^\s.,;:()]{{1,20}}\ ){{0,10}}?(?P<when>{MONTH})(?<=20\d\d)"
    ),
    sense="within",
    yes=(
        Yes(
            "Sở Nội vụ hoàn thiện, trình UBND tỉnh tại phiên họp thường kỳ tháng 9 năm 2026.",
            "trình UBND tỉnh tại phiên họp thường kỳ tháng 9 năm 2026",
            "dựng theo lối viết thường gặp", "date 2026-09-30 month",
        ),
    ),
    no=(
        No(
            "yêu cầu giải trình tại phiên họp thường kỳ tháng 9 năm 2026", "nơi giải trình, không phải hạn của việc",
            "dựng theo lối viết thường gặp",
        ),
    ),
)  # fmt: skip

RULES = (
    *deadline_tails.RULES,
    SESSION_MONTH,
    PART,
    REVIEW,
    SENT,
    SENT_MONTH,
    LAST_DAY,
    LAST_DAYS,
    REPORTED_YEAR,
    MEETING,
    AGENDA,
)
