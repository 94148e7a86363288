"""Times that need no preposition or verb of ending: "cuối tháng 3/2026", "tổng kết … năm 2030"."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import MONTH, QUARTER

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

RULES = (PART, REVIEW)
