"""What stands in a cell or a line that is known to state the time of a task.

``VALUE`` is a stretch of time as such a place names it: without a preposition, often the last of
several. ``sense`` is as in ``deadlines`` and ``recurrence``.
"""

from typing import Final

from sauro.reading.grammar import No, Rule, Yes, verbose
from sauro.reading.rules.deadline_loose import MORE, SESSION
from sauro.reading.rules.deadline_words import (
    CLOCK,
    MONTH,
    NUMERAL,
    OFTEN,
    ONWARD,
    QUARTER,
    UNITS,
    WHEN_LOOSE,
)

_YEAR = r"(?:[Nn]ăm\ )?20\d\d(?!\d)"
_FIRST = (
    r"(?:(?:[Tt]ừ\ )?(?!\w+\ [\dIV]{1,3}\ ?[-–]\ ?20\d\d(?!\d))"
    rf"(?:{MONTH}|{QUARTER}|(?:ngày\ )?\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?|\d{{1,2}}/20\d\d|{_YEAR})"
    r"(?:\ ?[-–]\ ?|\ đến\ |(?<=20\d\d)(?:,|\ và)\ )(?:hết\ |cả\ )?)?"
)
VALUE: Final = (
    r"(?:(?:[Tt]rong|[Cc]ả|[Hh]ết|[Xx]ong|[Hh]oàn\ thành|[Tt](?:riển\ khai|hực\ hiện)|[Dd]ự\ kiến|[Gg]iai\ đoạn"
    rf"|[Đđ]ến(?=\ (?:hết\ )?{_YEAR})|[Tt]ừ(?=\ [Nn]ăm\ 20\d\d\ và))\ ){{0,3}}{_FIRST}"
    rf"(?:{CLOCK}(?P<when>{WHEN_LOOSE}|năm(?=\W*$))|(?:T\.?\ ?)?(?P<month>(?:\d{{1,2}}\ ?[-–]\ ?)?\d{{1,2}}/20\d\d)(?!\d)"
    rf"|Q(?:uý)?\.?\ ?(?P<quarter>{NUMERAL}/20\d\d)(?!\d)|(?P<years>20\d\d)(?![\d/]))"
    rf"{ONWARD}"
)

CELL: Final = Rule(
    id="deadline.cell",
    means="Ô của cột thời gian trong biểu nhiệm vụ: mốc ghi ở đó là hạn của việc.",
    pattern=verbose(
        r"(?:(?<![\w,.:]\ )|(?<=:\ )(?=[TtQqNn](?:háng|uý|ăm)\ ))(?<![\w/.-])"
        rf"(?P<read>{VALUE})"
    ),
    sense="label",
    yes=(
        Yes(
            "Xong trong Quý III/2026",
            "Xong trong Quý III/2026",
            "dựng theo lối viết thường gặp",
            "date 2026-09-30 quarter",
        ),
        Yes(
            "Quý III, IV/2026, 2027",
            "Quý III, IV/2026, 2027",
            "dựng theo lối viết thường gặp",
            "date 2027-12-31 year",
        ),
        Yes("10-11/2026", "10-11/2026", "dựng theo lối viết thường gặp", "date 2026-11-30 month"),
    ),
)

SENT_CELL: Final = Rule(
    id="deadline.cell.sent",
    means="Ô thời gian ghi việc trình, ban hành rồi đến tháng, quý: tháng, quý ấy là hạn.",
    pattern=verbose(
        r"(?:^|(?<=[;,:–-]\ ))(?:[Tt](?:rình|ổ\ chức)|[Gg]ửi|[Bb](?:an\ hành|áo\ cáo)|[Pp]hê\ duyệt"
        r"|[Cc]ông\ bố|[Hh]oàn\ thành|[Xx]ây\ dựng)"
        rf"(?:\ (?!từ\ |sau\ )[^\W\d]{{1,12}}){{1,6}}?\ (?P<read>(?P<when>{MONTH}|{QUARTER}))"
    ),
    sense="label",
    yes=(
        Yes(
            "Trình UBND tỉnh tháng 9/2026",
            "tháng 9/2026",
            "dựng theo lối viết thường gặp",
            "date 2026-09-30 month",
        ),
    ),
    no=(
        No(
            "Trình UBND tỉnh từ tháng 9/2026",
            "mốc bắt đầu",
            "dựng theo lối viết thường gặp",
        ),
    ),
)

AGAIN_CELL: Final = Rule(
    id="recurrence.cell.years",
    means="Ô thời gian ghi năm đầu, giai đoạn cùng kỳ lặp lại: năm 2026 và hằng năm.",
    pattern=verbose(
        r"(?:^\W{0,3}(?:[Tt]hường\ xuyên(?:,|;|\ và|\ ?[/–-])\ ?)?"
        rf"(?:(?:[Tt]ừ\ )?{_YEAR}(?:,|;|\ và)\ )?|(?<=\d,\ )|(?<=\d;\ )|(?<=\d\ và\ ))"
        rf"(?:[Đđ]ịnh\ kỳ\ )?(?P<units>{OFTEN}\ {UNITS})"
        rf"(?:,?\ \(?(?:giai\ đoạn\ |từ\ |trong\ ){{0,2}}{_YEAR}"
        rf"(?:(?:\ ?[-–]\ ?|\ đến\ ){_YEAR})?)?"
    ),
    sense="cadence",
    yes=(
        Yes(
            "Năm 2026 và hằng năm",
            "Năm 2026 và hằng năm",
            "dựng theo lối viết thường gặp",
            "recurring year",
        ),
        Yes(
            "Hằng năm (2026 - 2030)",
            "Hằng năm (2026 - 2030",
            "dựng theo lối viết thường gặp",
            "recurring year",
        ),
    ),
    no=(
        No(
            "Theo kế hoạch hằng năm",
            "tên của kế hoạch",
            "dựng theo lối viết thường gặp",
        ),
    ),
)

_CLAUSE = (
    r"(?:^(?=[^;\n]*;)|(?<=[;,]\ ))(?![Tt]ừ\ |[Ss]au\ |[Tt]heo\ |[Gg]iai\ đoạn\ )[^;,\n]{3,160}?\ "
)
_CLOSED = r"(?=\ ?(?:[;,]|\.?\s*$|\((?!giai)|đến\ (?:năm\ )?20\d\d))"

MILESTONE_CELL: Final = Rule(
    id="deadline.cell.milestone",
    means="Ô thời gian kể nhiều mốc, mỗi mốc một vế: tháng, quý, năm ở cuối vế là hạn của vế ấy.",
    pattern=verbose(rf"{_CLAUSE}(?P<read>(?P<when>{MONTH}|{QUARTER}|năm\ 20\d\d)){_CLOSED}"),
    sense="label",
    yes=(
        Yes(
            "Khởi động hệ thống quý IV/2026; duy trì khi có vốn.",
            "quý IV/2026",
            "dựng theo lối viết thường gặp",
            "date 2026-12-31 quarter",
        ),
    ),
    no=(
        No("Thực hiện theo kế hoạch năm 2026", "chỉ một vế", "dựng theo lối viết thường gặp"),
        No("Theo kế hoạch năm 2026; khi có vốn", "tên kế hoạch", "dựng theo lối viết thường gặp"),
    ),
)

MILESTONE_AGAIN: Final = Rule(
    id="recurrence.cell.milestone",
    means="Ô thời gian kể nhiều mốc, có vế lặp lại mỗi kỳ: “…; cập nhật hằng quý”.",
    pattern=verbose(rf"{_CLAUSE}(?P<read>(?P<units>{OFTEN}\ {UNITS})){_CLOSED}"),
    sense="cadence",
    yes=(
        Yes(
            "Kiểm kê khi có vốn; cập nhật hằng quý đến 2030.",
            "hằng quý",
            "dựng theo lối viết thường gặp",
            "recurring quarter",
        ),
    ),
)

UNITS_CELL: Final = Rule(
    id="recurrence.cell",
    means="Ô của cột thời gian chỉ ghi kỳ: hằng năm, hằng quý.",
    pattern=verbose(
        rf"(?:[Đđ]ịnh\ kỳ\ |[Bb]áo\ cáo\ |[Tt]hực\ hiện\ )?(?P<units>(?:{OFTEN}\ )?(?:{UNITS}))(?:\ ?/\ ?lần)?"
    ),
    sense="cadence",
    yes=(Yes("Hằng quý", "Hằng quý", "dựng theo lối viết thường gặp", "recurring quarter"),),
)

SESSION_CELL: Final = Rule(
    id="deadline.event.cell",
    means="Ô, dòng thời gian chỉ ghi một kỳ họp.",
    pattern=verbose(rf"^\W{{0,3}}(?:(?:Tại|Trình|Trước)\ )?(?:{SESSION}){MORE}"),
    sense="event",
    yes=(
        Yes(
            "Kỳ họp thường lệ giữa năm 2026",
            "Kỳ họp thường lệ giữa năm 2026",
            "dựng theo lối viết thường gặp",
            "event",
        ),
    ),
)

SCHOOL_YEAR_CELL: Final = Rule(
    id="deadline.cell.school",
    means="Ô thời gian ghi một năm học: thời gian có tên, chưa rõ ngày.",
    pattern=verbose(
        r"(?:[Tt](?:rong|ừ)\ )?[Nn]ăm\ học\ 20\d\d(?:\ ?[-–]\ ?20\d\d)?(?:\ và\ các\ năm\ tiếp\ theo)?"
    ),
    sense="season",
    yes=(
        Yes(
            "Năm học 2025 - 2026",
            "Năm học 2025 - 2026",
            "dựng theo lối viết thường gặp",
            "period",
        ),
    ),
)

RULES: Final = (
    CELL,
    SENT_CELL,
    MILESTONE_CELL,
    AGAIN_CELL,
    MILESTONE_AGAIN,
    SESSION_CELL,
    SCHOOL_YEAR_CELL,
)
