"""What a person should look at before the tasks are given out."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from sauro.reading.alike import Word, body_of, same_body, words_of
from sauro.reading.names import NameReader
from sauro.reading.orders import orders_in
from sauro.reading.predicates import Address
from sauro.reading.recipients import recipients_of
from sauro.reading.result import Document, Finding, Task, Warning
from sauro.reading.rules import addressees
from sauro.reading.speakers import speakers_of
from sauro.reading.subjects import SubjectReader
from sauro.reading.text import Text
from sauro.reading.units import Units

_LEVEL_AT_END = re.compile(r" (?:tỉnh|thành phố|huyện|xã|phường)$", re.IGNORECASE)
_PRESIDES = ("chủ trì", "có trách nhiệm chủ trì", "chịu trách nhiệm chủ trì")


def warnings_of(
    text: Text, document: Document, tasks: tuple[Task, ...], known: Units | None
) -> Iterator[Warning]:
    """Warnings about tasks as a whole, with offsets in the source.

    ``document`` has its offsets in the derived text. Without ``known`` nobody is called unknown.
    """
    speakers = speakers_of(document)
    yield from _absent_from_recipients(text, document, tasks, speakers)
    for task in tasks:
        yield from _two_leads(text, task, speakers)
    if known is not None:
        yield from _unknown(tasks, known)


def _absent_from_recipients(
    text: Text, document: Document, tasks: tuple[Task, ...], speakers: frozenset[str]
) -> Iterator[Warning]:
    """One warning a body that is given work and that “Nơi nhận” surely leaves out."""
    recipients = recipients_of(text, document)
    if recipients is None:
        return
    absent = _leads(tasks, lambda name: name.lower() not in speakers and recipients.lack(name))
    for lead in absent:
        message = f"“{lead.value}” được giao việc nhưng không có trong “Nơi nhận”."
        yield Warning("absent_from_recipients", message, lead.start, lead.end)


def _two_leads(text: Text, task: Task, speakers: frozenset[str]) -> Iterator[Warning]:
    """A field line names who presides, the words of the task order another body to."""
    fields = [one for one in task.findings if one.rule == addressees.FIELD.id]
    stated = [one for one in fields if _is_one_body(one.value)]
    if not stated or len(stated) < len(task.leads):
        return
    subjects = SubjectReader(NameReader(task.shown), speakers)
    for order in orders_in(subjects, 0, len(task.shown)):
        address = order.address
        if address is None or not _presides(subjects, address):
            continue
        if any(
            same_body(_words(name.text), _words(one.value))
            for name in address.names
            for one in stated
        ):
            continue
        start, end = _in_source(text, task, address.start, address.end)
        printed = "; ".join(one.value for one in stated)
        ordered = "; ".join(name.text for name in address.names)
        message = (
            f"{_where(task)}phần ghi cơ quan chủ trì, thực hiện nêu “{printed}”, "
            f"nhưng nội dung nhiệm vụ giao “{ordered}” chủ trì."
        )
        yield Warning("two_leads", message, start, end)


def _unknown(tasks: tuple[Task, ...], known: Units) -> Iterator[Warning]:
    """One warning with all bodies that are given work and that the caller's list does not have."""
    unknown = _leads(tasks, lambda name: not known.ids_of(name))
    if unknown:
        names = "; ".join(lead.value for lead in unknown)
        message = f"Không có trong danh mục: {names}."
        yield Warning("unknown_units", message, unknown[0].start, unknown[0].end)


def _leads(tasks: tuple[Task, ...], wanted: Callable[[str], bool]) -> list[Finding]:
    """Where each wanted lead that is one body is first named; a name may leave out "… tỉnh"."""
    found: list[Finding] = []
    bodies: list[tuple[Word, ...]] = []
    looked_at: set[str] = set()
    for finding in (one for task in tasks for one in task.findings if one.field == "leads"):
        name = finding.value
        if name in looked_at:
            continue
        looked_at.add(name)
        if wanted(name) and _is_one_body(name):
            body = _words(_LEVEL_AT_END.sub("", name))
            if not any(same_body(body, one) for one in bodies):
                bodies.append(body)
                found.append(finding)
    return found


def _is_one_body(name: str) -> bool:
    listed = NameReader(name).list_at(0, len(name))
    return listed is None or not listed.names[0].group


def _presides(subjects: SubjectReader, address: Address) -> bool:
    ordered = subjects.low[address.verb :].lstrip(" :,")
    return ordered.startswith(_PRESIDES) and not any(name.group for name in address.names)


def _words(name: str) -> tuple[Word, ...]:
    return words_of(body_of(name) or name)


def _where(task: Task) -> str:
    """The printed labels above a task, to begin a sentence with."""
    labels = ".".join(filter(None, (label.strip(" -–+*•.)(") for label in task.path)))
    return f"Mục {labels}: " if labels else "Một nhiệm vụ: "


def _in_source(text: Text, task: Task, start: int, end: int) -> tuple[int, int]:
    """The place in the source of ``[start, end)`` of the words that are shown of a task."""
    first = bisect_left(text.at, task.start)
    return text.span(first + start, first + end)
