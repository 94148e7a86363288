"""Where the rules of deadlines have to look: each with letters of which all that it reads has one.

To look for letters is a hundred times faster than to try a pattern, and most text has none of them.
"""

from typing import Final

from sauro.reading.grammar import verbose
from sauro.reading.rules import (
    deadline_loose,
    deadline_parts,
    deadline_relative,
    deadlines,
    recurrence,
    recurrence_reports,
)

#: Text in which these read nothing has nothing for the rules of the calendar, of events, of what
#: comes back. A class of letters that are rare in Vietnamese stands first: such a search is fast.
CALENDAR: Final = verbose(
    r"[0-9ăýáầôàốữ](?:(?<=[0-9])|m(?:\ (?:nay|tới|sau)|\W{0,3}$)|\ (?:I|này|tới)|ng\ (?:này|tới|sau)"
    r"|n\ (?:này|tới|sau)|y\ mai|y\ làm\ việc,?\ (?:kể|tính)|i\ cùng(?!\w)|[iau]\ (?:năm|quý|tháng|tuần))"
)
EVENTS: Final = verbose(
    r"[Kkớờịừứậọ](?:(?<=au\ k)hi\ |hi\ (?:có|kết|[A-ZĐ]|dự|đề|phư|quy|văn)|ỳ(?!\w)|c\ (?<=rước\ )|p\ (?<=iên\ họp\ )"
    r"|i\ gian(?<=rong\ thời\ gian)|p\ (?<=dịp\ )|\ (?<=hứ\ )|t(?<=hủ\ [Nn]hật)|\ (?<=gay\ từ\ ))"
)
RECURRING: Final = verbose(
    r"[ằàăỗáịầỳố](?:(?<![ịầỳố])(?:ng)?\ (?:ngày|tuần|tháng|[Qq]uý|năm)(?!\w)|nh\ kỳ"
    r"|n(?:g\ (?:và\ )?|g,\ )(?:[cC]ả|1|01|tổng\ kết)\ năm|n(?<=[\d/t]\ lần)(?!\w)|n(?<=/lần)(?!\w)|\ báo\ cáo|[iu]\ (?:của\ |mỗi\ )?quý"
    r"|o\ (?:0?6\ tháng|tháng|quý|năm)(?:(?:\ đầu\ năm)?:|\ (?:gửi\ |nộp\ )?\(?(?:trước|chậm))"
    r"|o\ cáo\ (?:\w{2,4}\ kết\ |định\ kỳ\ )?(?:0?6\ tháng|sáu\ tháng|tháng|quý|năm)(?!\w)(?!,|\ \d)|i\ cùng\ của|u\ tiên\ của"
    r"|ng\ (?:gửi\ |nộp\ )?\(?trước|ng\ thứ\ ba\ "
    r"|ng\ (?:sau|liền|kế|tiếp|báo)(?!\w)|ng(?<=của\ tháng)(?!\w|\ \d))"
)

_OFTEN: Final = ("ằng ", "àng ", "ăng ", "ỗi ")

_CUES: Final = {
    "deadline.before": ("rước ",),
    "deadline.latest": ("hậm nhất", "uộn nhất", "ạn chót", "ạn cuối", " hơn ", " quá "),
    "deadline.until": ("đến ", "Đến ", "tới ", "Tới "),
    "deadline.span": ("ừ ",),
    "deadline.within": ("rong ", "ết "),
    "deadline.on": ("ịp ", "ào ", "úc ", "úng ngày"),
    "deadline.done": (
        "oàn thành", "xong", "Xong", "ết thúc", "hởi công", "hánh thành", "hông xe", "hông tuyến",
        "ưa vào ",
    ),
    "deadline.opening": ("Năm ", "Tháng ", "Quý ", "Đến ", "tháng ", "quý "),
    "deadline.label": (": ", "là "),
    "deadline.before.second": ("rước ",),
    "deadline.tail": ("áng ", "uý ", "uí ", "năm 20"),
    "deadline.tail.several": (" và Quý", " và quý", " và tháng", " và Tháng", ", quý", ", tháng"),
    "deadline.tail.day": (")", ": "),
    "deadline.review": ("kết ",),
    "deadline.part": ("đầu ", "giữa ", "cuối "),
    "deadline.sent": ("rình ", "ửi ", "ộp "),
    "deadline.sent.month": ("rình ", "ửi "),
    "deadline.last_day": ("gày cuối", "việc cuối"),
    "recurrence.last_day": ("gày cuối", "việc cuối"),
    "recurrence.reported_year": ("ăm báo cáo", "ỳ báo cáo"),
    "deadline.agenda": ("gày ",),
    "deadline.session": (" họp ",),
    "deadline.meeting": ("sinh hoạt", " họp ", "giao ban"),
    "deadline.relative": (" từ ", " sau "),
    "deadline.relative.limit": ("rong vòng", "rong thời ", "rong khoảng ", "hời hạn"),
    "deadline.relative.days": ("ngày làm việc", "ngày trước", "ngày so ", "ngày tổ ", "ngày diễn ", "ngày khai ", "rước ngày ", "rước khi ", "ngày sau khi", "việc sau khi"),
    "deadline.event.before": ("rước ",),
    "deadline.event.session": ("ỳ họp", "iên họp"),
    "deadline.event.after": ("au khi ",),
    "deadline.event.until": ("đến khi ",),
    "deadline.event.when": ("khi ", "Khi "),
    "deadline.weekday": ("hứ ", "hủ nhật", "hủ Nhật"),
    "deadline.season": ("rong thời gian", "rong kỳ", "rong dịp", "gay từ "),
    "recurrence.weekday": ("tuần",),
    "recurrence.dated": _OFTEN,
    "recurrence.month": ("ng năm", "ỗi năm"),
    "recurrence.period": ("ngày ", "/"),
    "recurrence.closing": (" quý", "tháng ", "báo cáo", "của tháng"),
    "recurrence.daily": ("ng ngày", "ỗi ngày"),
    "recurrence.periodic": ("ịnh kỳ",),
    "recurrence.opening": _OFTEN,
    "recurrence.reporting": _OFTEN,
    "recurrence.listed": (" tháng",),
    "recurrence.times": ("lần",),
    "recurrence.report": ("áo cáo ",),
    "recurrence.week": ("tuần ",),
    "recurrence.before_verb": _OFTEN,
    "recurrence.paired": ("ịnh kỳ", "áo cáo "),
}  # fmt: skip

CALENDAR_RULES: Final = tuple(
    (rule, _CUES[rule.id])
    for rule in (*deadlines.RULES, *deadline_parts.RULES, *deadline_relative.RULES)
)
EVENT_RULES: Final = tuple((rule, _CUES[rule.id]) for rule in deadline_loose.EVENTS)
RECURRING_RULES: Final = tuple(
    (rule, _CUES[rule.id]) for rule in (*recurrence.RULES, *recurrence_reports.RULES)
)
