"""A part of a month or quarter that stands alone: "… cuối tháng 3/2026."."""

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_words import MONTH, QUARTER

PART = Rule(
    id="deadline.part",
    means="Đầu, giữa, cuối tháng hoặc quý của một năm, đứng cuối câu giao việc: việc phải xong lúc ấy.",
    pattern=verbose(
        r"(?:(?<=[\w,)]\ )|(?<=\())(?<!ừ\ )(?<!ến\ )(?<!ới\ )(?<!rước\ )(?<!ào\ )(?<!ết\ )(?<!ong\ )"
        rf"(?P<when>(?:đầu|giữa|cuối)\ (?:{MONTH}|{QUARTER}))(?<=20\d\d)(?=\)?[.;,]|\)?$)"
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

RULES = (PART,)
