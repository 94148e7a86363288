"""The words deadlines are made of: fragments of verbose patterns, and tables of values.

``DAY`` … ``YEAR`` are the ways a stretch of time is written, ``WHEN`` any of them. A bare day and
month ("10/4") counts only where ``ngày`` or a plain sign of a deadline stands before it.
"""

from typing import Final

_JOIN: Final = r"(?:,\ |\ ?[-–]\ ?|\ và\ |\ đến\ )"
#: What says that a year is the one after.
LATER: Final = r"(?:sau|tới|kế\ tiếp|tiếp\ theo|liền\ kề)"
_OF_YEAR: Final = (
    r"(?:(?:\ ?[/.\-–]\ ?|,?\ (?:của\ )?năm\ |,\ )(?:19|20)\d\d"
    rf"|\ (?:của\ )?năm\ (?:nay|{LATER}))(?!\d)"
)

WEEKDAY: Final = (
    r"(?:(?<!\w)[Tt]hứ\ (?:[2-7]|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ\ [Nn]hật)(?!\w)"
)
HOUR: Final = r"\d{1,2}\ ?(?:giờ|[hg]|:(?=\d))(?:\ ?\d{2}(?!\d))?(?:\ ?(?:phút|p(?!\w)|['’]))?"
CLOCK: Final = rf"(?:(?P<hour>{HOUR}),?\ (?:của\ )?)?"

_FULL: Final = (
    r"(?:\d{1,2}\ ?[/.]\ ?\d{1,2}\ ?[/.]|\d{1,2}\ ?-\ ?\d{1,2}\ ?-)\ ?(?:19|20)\d\d(?!\d)"
)
_SPELT: Final = rf"\d{{1,2}}\ ?tháng\ ?\d{{1,2}}(?!\d)(?:{_OF_YEAR})?"
_SHORT: Final = (
    r"\d{1,2}\ ?[/\-]\ ?\d{1,2}(?!\d)(?!\ ?[/.\-]\ ?\d)(?!\ ?%)"
    rf"(?:\ (?:của\ )?năm\ {LATER})?"
)
_DAYS: Final = rf"(?:\d{{1,2}}{_JOIN}(?:ngày\ )?){{0,3}}"
_PART_OF_DAY: Final = rf"(?:(?:buổi\ )?(?:sáng|trưa|chiều|tối)\ )?(?:{WEEKDAY},?\ \(?)?"

_LONG: Final = rf"(?:{_FULL}|{_SPELT})"
DAY: Final = rf"{_PART_OF_DAY}(?:[Nn]g[àa]y\ ?(?:[Tt]hứ\ \w{{2,3}},?\ )?{_DAYS}(?:{_LONG}|{_SHORT})|{_DAYS}{_LONG})"
DAY_LOOSE: Final = rf"{_PART_OF_DAY}(?:[Nn]g[àa]y\ ?)?{_DAYS}(?:{_LONG}|{_SHORT})"

MONTH: Final = (
    rf"[Tt]háng\ (?:(?:\d{{1,2}}{_JOIN}(?:tháng\ )?){{0,4}}\d{{1,2}}(?!\d)(?:{_OF_YEAR})?"
    r"|này|tới|sau(?!\ khi))"
)
NUMERAL: Final = r"(?:IV|I{1,3}|[1-4])"
QUARTER: Final = (
    rf"[Qq]u[ýí]\ (?:(?:{NUMERAL}{_JOIN}(?:[Qq]u[ýí]\ )?){{0,3}}{NUMERAL}(?!\w)(?:{_OF_YEAR})?"
    r"|này|tới)"
)
HALF: Final = (
    r"(?:(?:0?[369]|[Ss]áu|[Cc]hín|[Bb]a)\ tháng\ (?:đầu|cuối)|[Nn]ửa\ (?:đầu|cuối))"
    r"\ (?:của\ )?năm(?:\ 20\d\d(?!\d)|\ nay)?"
)
YEAR: Final = (
    rf"[Nn]ăm\ (?:20\d\d(?!\d)(?:{_JOIN}(?:năm\ )?20\d\d(?!\d)){{0,5}}|nay|tới|sau(?!\ khi))"
)
PART: Final = (
    rf"(?:[Đđ]ầu|[Gg]iữa|[Cc]uối)\ (?:{MONTH}|{QUARTER}|{YEAR}"
    r"|(?:năm|quý|tháng|tuần)(?!\w)(?!\ học))"
)
#: A week, or a half, of a month.
WEEK: Final = (
    r"(?:[Tt]uần\ (?:(?:lễ\ )?(?:thứ\ )?(?:[1-5]|nhất|hai|ba|tư)|đầu(?:\ tiên)?|cuối(?:\ cùng)?)"
    rf"|[Nn]ửa\ (?:đầu|cuối))\ (?:của\ )?{MONTH}"
)
NEAR: Final = (
    r"tuần\ (?:này|tới|sau(?!\ khi))|(?:(?:ngày|sáng|trưa|chiều|tối)\ )?hôm\ nay"
    r"|(?:sáng|trưa|chiều|tối)\ nay|(?:ngày|sáng|trưa|chiều|tối)\ mai"
)
SPAN: Final = rf"{WEEK}|{PART}|{MONTH}|{QUARTER}|{HALF}|{NEAR}"
WHEN: Final = rf"(?:{DAY}|{SPAN}|{YEAR})"
WHEN_LOOSE: Final = rf"(?:{DAY_LOOSE}|{SPAN}|{YEAR})"
ONWARD: Final = r"(?P<onward>(?:\ và|,)\ (?:các\ |những\ )?năm\ (?:tiếp\ theo|kế\ tiếp|sau))?"

OFTEN: Final = r"(?:[Hh][ằàă]ng|[Mm]ỗi)"
UNIT: Final = (
    r"(?:(?:0?[369]|12|[Bb]a|[Ss]áu|[Cc]hín)\ tháng(?:\ đầu\ năm)?|nửa\ năm|ngày|tuần|tháng|[Qq]uý|năm)"
    r"(?!\w)"
)
UNITS: Final = (
    rf"{UNIT}(?:(?:,\ |\ và\ |\ hoặc\ |\ ?/\ ?|;\ )(?:{OFTEN}\ |0?1\ |một\ )?{UNIT}){{0,4}}"
)
UPTO: Final = (
    r"(?:(?:[Cc]hậm|[Mm]uộn)\ nhất(?:\ (?:là|vào|đến|trước))*|[Tt]rước|[Vv]ào|[Đđ]ến|[Tt]rong|lúc)"
)

#: Work that comes back, and what may stand behind the words that say how often.
REPORTING: Final = (
    r"(?:[Bb]áo\ cáo|[Gg]ửi|[Tt](?:rình|ổng\ (?:hợp|kết)|hông\ báo|hống\ kê|ổ\ chức|uần\ tra)|[Cc]ập\ nhật"
    r"|[Ss]ơ\ kết|[Gg]iao\ ban|[Hh]ọp|[Đđ](?:ánh\ giá|ối\ chiếu|ôn\ đốc)|[Rr]à\ soát|[Kk]iểm\ tra"
    r"|[Cc](?:ông\ (?:bố|khai)|ung\ cấp)|[Vv]ệ\ sinh|[Pp]hun|[Dd]iệt)"
)
CLOSED: Final = (
    r"(?=\ ?[.;,)\n]|\ ?$|\ (?:về|cho|gửi|sát|đúng|để|trên|tại|qua|theo|hoặc|và\ (?:khi|kịp|đột|báo|tổng|theo)"
    r"|trước|vào|chậm)(?!\w))"
)

#: What says, behind a day, which report is due on it.
REPORT_OF: Final = (
    r"(?:,(?=\ đối))?\ \(?(?:(?:đối\ với|cho|của)\ )?(?:kỳ\ )?[Bb]áo\ cáo\ (?:định\ kỳ\ |sơ\ kết\ |tổng\ kết\ )?"
    r"(?P<unit>(?:0?6\ tháng|[Ss]áu\ tháng)(?:\ đầu\ năm)?|tháng|[Qq]uý|năm)(?!\w)"
    r"(?!\ (?:\d|[IVX]+(?!\w)|nay|\(?(?:trước|chậm|gửi|nộp)))"
)
NOT_YEAR: Final = (
    r"(?!\d)(?!\ ?[/.\-]\ ?\d)(?!\ tháng\ \d)(?!\ năm\ \d)"
    rf"(?!{REPORT_OF.replace('?P<unit>', '?:')})"
)

EVERY: Final = {
    "ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year",
    "3 tháng": "quarter", "ba tháng": "quarter", "6 tháng": "half-year",
    "sáu tháng": "half-year", "nửa năm": "half-year", "12 tháng": "year",
    "9 tháng": "year", "chín tháng": "year",
}  # fmt: skip
TIMES: Final = {
    ("year", 2): "half-year", ("year", 4): "quarter", ("year", 12): "month",
    ("half-year", 6): "month", ("quarter", 3): "month", ("month", 4): "week",
}  # fmt: skip
WEEKDAYS: Final = {
    "2": "MO", "hai": "MO", "3": "TU", "ba": "TU", "4": "WE", "tư": "WE", "5": "TH", "năm": "TH",
    "6": "FR", "sáu": "FR", "7": "SA", "bảy": "SA", "nhật": "SU",
}  # fmt: skip
