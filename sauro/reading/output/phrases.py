"""How places, days, deadlines and documents are worded for a Vietnamese official."""

import re
from collections.abc import Callable
from datetime import date

from sauro.reading.result import Deadline, Document, Task
from sauro.reading.text import Place

NO_DEADLINE = "Chưa xác định thời hạn"
NO_PRODUCT = "Chưa nêu sản phẩm"
NO_LEAD = "Chưa nêu cơ quan chủ trì"
INHERITED = "theo mục trên"
NO_TASK = (
    "Không tìm thấy nhiệm vụ nào giao cho cơ quan, đơn vị trong văn bản này. Hãy kiểm tra xem đây "
    "có phải văn bản chỉ đạo, giao việc hay không; nếu phải, hãy đối chiếu với bản gốc, xem lý do "
    "của từng đoạn trong kết quả dạng JSON (sauro read --format json)."
)

KINDS = {
    "BB": "Biên bản",
    "BC": "Báo cáo",
    "CT": "Chỉ thị",
    "CTr": "Chương trình",
    "CV": "Công văn",
    "CĐ": "Công điện",
    "DA": "Dự án",
    "HD": "Hướng dẫn",
    "HĐ": "Hợp đồng",
    "KH": "Kế hoạch",
    "KL": "Kết luận",
    "NQ": "Nghị quyết",
    "NĐ": "Nghị định",
    "PA": "Phương án",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "QĐ": "Quyết định",
    "TB": "Thông báo",
    "TC": "Thông cáo",
    "TT": "Thông tư",
    "TTr": "Tờ trình",
    "ĐA": "Đề án",
}

_EVERY = {
    "day": "hằng ngày",
    "week": "hằng tuần",
    "month": "hằng tháng",
    "quarter": "hằng quý",
    "half-year": "6 tháng một lần",
    "year": "hằng năm",
}

_WEEKDAYS = {
    "MO": "thứ Hai",
    "TU": "thứ Ba",
    "WE": "thứ Tư",
    "TH": "thứ Năm",
    "FR": "thứ Sáu",
    "SA": "thứ Bảy",
    "SU": "Chủ nhật",
}

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BULLETS = frozenset("-–—+*•·●○▪")


def printable(words: str) -> str:
    """The words without characters that no page, terminal or XML file can show."""
    return _UNPRINTABLE.sub("", words)


def one_line(words: str) -> str:
    """The words with every run of white space as one space."""
    return " ".join(words.split())


def capital(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def day(iso: str) -> str:
    """An ISO day as it is printed in official papers: 2026-04-09 is 09/4/2026."""
    return "/".join(_parts(iso))


def short_day(iso: str) -> str:
    """An ISO day in a sentence: 2026-03-30 is ngày 30/3/2026."""
    return f"ngày {day(iso)}"


def long_day(iso: str) -> str:
    """An ISO day in words: 2026-03-30 is ngày 30 tháng 3 năm 2026."""
    number, month, year = _parts(iso)
    return f"ngày {number} tháng {month} năm {year}"


def _parts(iso: str) -> tuple[str, str, str]:
    moment = date.fromisoformat(iso)
    month = f"{moment.month:02}" if moment.month < 3 else str(moment.month)
    return f"{moment.day:02}", month, str(moment.year)


def spot(place: Place) -> str:
    """Where to look in the file: "trang 2, đoạn 14"; empty where nothing is known."""
    named = (
        ("trang", place.page),
        ("bảng", place.table),
        ("hàng", place.row),
        ("cột", place.column),
        ("đoạn", place.paragraph if place.table is None else None),
        ("dòng", place.line),
    )
    return ", ".join(f"{name} {number}" for name, number in named if number is not None)


def address(path: tuple[str, ...]) -> str:
    """Printed labels as one address, "II.1.a"; dashes and other bullets have no name.

    A label that repeats the one above it ("1.2" under "1") takes its place.
    """
    labels: list[str] = []
    for printed in path:
        label = one_line(printed).strip("().:/ ")
        if not label or _BULLETS.issuperset(label):
            continue
        if labels and label.startswith(labels[-1] + "."):
            labels.pop()
        labels.append(label)
    if any(" " in label for label in labels):
        return ", ".join(labels)
    return ".".join(labels)


def where(task: Task) -> str:
    """Label and place of a task: "II.1.a, dòng 31"."""
    return ", ".join(part for part in (address(task.path), spot(task.place)) if part)


def recurrence(deadline: Deadline) -> str:
    """A recurring deadline in words: "hằng tuần, thứ Hai"."""
    every = _EVERY.get(deadline.every or "", "")
    on = deadline.on or ""
    if on in _WEEKDAYS:
        return f"{every}, {_WEEKDAYS[on]}".strip(", ")
    if "-" in on:
        month, _, number = on.partition("-")
        return f"{every}, ngày {number}/{int(month)}".strip(", ")
    return f"{every}, ngày {on}".strip(", ") if on else every


def understood(deadline: Deadline) -> str:
    """What the reader made of a deadline: the last day, the recurrence, or why there is none."""
    if deadline.kind == "date":
        if deadline.due is None:
            return "chưa tính được ngày"
        hour = f"{deadline.hour.replace(':', ' giờ ')} " if deadline.hour else ""
        return f"chậm nhất {hour}{short_day(deadline.due)}"
    if deadline.kind == "recurring":
        return f"định kỳ {recurrence(deadline)}".strip()
    return {
        "event": "theo sự kiện, chưa có ngày",
        "period": "theo thời kỳ, chưa có ngày",
        "relative": "tính từ một mốc chưa có ngày",
    }.get(deadline.kind, "chưa tính được ngày")


def deadline_words(deadline: Deadline) -> str:
    """The words of a deadline, then what was understood, then whether it is inherited."""
    remarks = understood(deadline) + (f"; {INHERITED}" if deadline.inherited else "")
    return f"{one_line(deadline.text)} ({remarks})"


def deadlines_words(task: Task) -> str:
    """All deadlines of a task, one a line; says so where there is none."""
    return "\n".join(deadline_words(d) for d in task.deadlines) or NO_DEADLINE


def products_words(task: Task) -> str:
    """All products of a task, one a line; says so where there is none."""
    products = task.products or ((task.product,) if task.product else ())
    return "\n".join(capital(one_line(product)) for product in products) or NO_PRODUCT


def inherits(task: Task, field: str) -> bool:
    """Whether the words that say ``field`` stand above the task."""
    found = [finding for finding in task.findings if finding.field == field]
    return bool(found) and all(finding.inherited for finding in found)


def kind_words(document: Document) -> str:
    """The kind of document in words: KH is Kế hoạch; "Văn bản" where it is not known."""
    return KINDS.get(document.kind or "", document.kind or "Văn bản")


def reference(document: Document, dated: Callable[[str], str] = long_day) -> str:
    """Kind, number, day and issuer: "Kế hoạch số 2233/KH-UBND ngày 30 tháng 3 năm 2026 của …"."""
    parts = [kind_words(document)]
    if document.number:
        parts.append(f"số {document.number}")
    if document.date:
        parts.append(dated(document.date))
    if document.issuer:
        parts.append(f"của {one_line(document.issuer)}")
    return " ".join(parts)


def percent(part: int, whole: int) -> str:
    """A share with its denominator: "4/52 (7,7%)"."""
    return f"{part}/{whole} ({share(part / whole)})" if whole else f"{part}/0"


def share(value: float) -> str:
    """A share from 0 to 1 as a percentage, below 10 with one decimal after a comma."""
    hundredths = round(value * 100, 1)
    if hundredths >= 10:
        return f"{value * 100:.0f}%"
    return f"{hundredths:g}%".replace(".", ",")
