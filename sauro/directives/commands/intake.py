"""What comes in: files, pasted text, spoken orders. Each is read by a job."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import IO, Any

from sauro.directives import originals
from sauro.directives.commands.papers import spool_paper, unspool_paper
from sauro.directives.jobs import read
from sauro.directives.models import Arrival, Directive, Original
from sauro.directives.policy import Right, require
from sauro.directives.receiving import Handed, file_name, received
from sauro.directives.vocabulary import ArrivalState, Came
from sauro.directives.wording import SAME_BYTES
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.models import Agency
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown

LONGEST_TEXT = 2_000_000  # characters, some 800 pages


def take_files(act: Act, files: Iterable[Handed], came: Came = Came.FILE) -> list[Arrival]:
    """Take files in, each by itself: one that cannot be taken says why and stops no other."""
    require(act, Right.ENTER)
    return [_take(act, file, came) for file in files]


def take_annex(act: Act, directive: Directive, file: Handed) -> Arrival:
    """Take a table of tasks in that belongs to a directive: DOCX, XLSX or PDF."""
    require(act, Right.REVIEW)
    return _take(act, file, Came.FILE, annex_of=directive)


@command
def take_text(
    act: Act,
    text: str,
    *,
    name: str = "Văn bản dán vào",
    number: str = "",
    day: date | None = None,
    issuer: Agency | None = None,
) -> Arrival:
    """Take pasted text in; what is said of its head counts before what is read."""
    require(act, Right.ENTER)
    if not text.strip():
        raise Refused("Chưa có nội dung. Hãy dán toàn văn văn bản.")
    _refuse_long(text)
    head = {
        "number": tidy(number),
        "day": day.isoformat() if day else "",
        "issuer": issuer.pk if issuer else None,
    }
    return _taken(act, Handed(f"{name}.txt", _bytes(text)), Came.TEXT, head)


@command
def take_spoken_order(
    act: Act,
    giver: str,
    said_on: date,
    words: str,
    *,
    issuer: Agency,
    title: str = "",
    paper: Handed | None = None,
) -> Arrival:
    """Record a spoken order or a note on a paper: who gave it, when, in which words.

    ``issuer`` is the body in whose name it was given. The words quote themselves; a ``paper`` (PDF
    or picture) is kept and shown beside them.
    """
    require(act, Right.ENTER)
    giver, words = tidy(giver), words.strip()
    if not giver or not words:
        raise Refused("Hãy ghi người cho ý kiến và nguyên văn ý kiến.")
    _refuse_long(words)
    if said_on > act.day:
        raise Refused("Ngày cho ý kiến không được sau hôm nay.")
    text = f"Ý kiến chỉ đạo của {giver} ngày {shown(said_on)}:\n\n{words}\n"
    head: dict[str, Any] = {
        "giver": giver[:250],
        "day": said_on.isoformat(),
        "title": tidy(title) or f"Ý kiến chỉ đạo của {giver} ngày {shown(said_on)}",
        "issuer": issuer.pk,
    }
    file = Handed("Ý kiến chỉ đạo.txt", _bytes(text))
    if paper is None:
        return _taken(act, file, Came.ORDER, head)
    head["paper"] = spool_paper(file_name(paper.name), originals.spool(paper.content))
    try:
        arrival = _taken(act, file, Came.ORDER, head)
    except BaseException:
        originals.unspool(head["paper"]["spool"])
        raise
    if arrival.state == ArrivalState.DUPLICATE:
        originals.unspool(arrival.head.pop("paper")["spool"])
        arrival.said += " Giấy kèm theo không được lưu."
        arrival.save(update_fields=["head", "said"])
    return arrival


@command
def retry_reading(act: Act, arrival: Arrival) -> Arrival:
    """Read a file again that could not be read."""
    require(act, Right.ENTER)
    arrival = Arrival.objects.select_for_update(of=("self",)).get(pk=arrival.pk)
    if arrival.state != ArrivalState.FAILED or not arrival.spool:
        raise Refused("Tệp này không chờ đọc lại. Hãy tải lại trang để xem trạng thái mới.")
    arrival.state, arrival.said, arrival.ended_at = ArrivalState.READING, "", None
    arrival.save(update_fields=["state", "said", "ended_at"])
    read.defer(arrival_id=arrival.pk)
    return arrival


@command
def drop_arrival(act: Act, arrival: Arrival) -> Arrival:
    """Take a file away that cannot be read: its bytes are removed, what was said of it stays."""
    require(act, Right.ENTER)
    arrival = Arrival.objects.select_for_update(of=("self",)).get(pk=arrival.pk)
    if arrival.state != ArrivalState.FAILED:
        raise Refused("Chỉ bỏ được tệp đọc lỗi. Hãy tải lại trang để xem trạng thái mới.")
    originals.unspool(arrival.spool)
    unspool_paper(arrival)
    arrival.head.pop("paper", None)
    arrival.spool, arrival.ended_at = "", act.now
    arrival.save(update_fields=["spool", "head", "ended_at"])
    return arrival


def _take(act: Act, file: Handed, came: Came, annex_of: Directive | None = None) -> Arrival:
    try:
        return _taken(act, file, came, {}, annex_of)
    except Refused as error:
        return Arrival.objects.create(
            at=act.now,
            by=act.by,
            came=came,
            name=file_name(file.name),
            state=ArrivalState.FAILED,
            said=error.message,
            ended_at=act.now,
            annex_of=annex_of,
        )


@command
def _taken(
    act: Act,
    file: Handed,
    came: Came,
    head: dict[str, Any],
    annex_of: Directive | None = None,
) -> Arrival:
    """Let it wait for the job that reads it; ``Refused`` for what no reader reads."""
    with received(file) as spooled:
        arrival = Arrival(
            at=act.now,
            by=act.by,
            came=came,
            name=file_name(file.name),
            size=spooled.size,
            sha256=spooled.sha256,
            spool=spooled.place,
            head=head,
            state=ArrivalState.READING,
            annex_of=annex_of,
        )
        if annex_of is None and _known(arrival):
            originals.unspool(spooled.place)
            arrival.save()
            return arrival
        arrival.save()
        read.defer(arrival_id=arrival.pk)
    return arrival


def _known(arrival: Arrival) -> bool:
    """Whether these bytes are here already; then the arrival says so and where."""
    original = Original.objects.filter(sha256=arrival.sha256).first()
    waiting = Arrival.objects.filter(sha256=arrival.sha256, state=ArrivalState.READING)
    if original is None and not waiting.exists():
        return False
    arrival.state, arrival.ended_at, arrival.spool = ArrivalState.DUPLICATE, arrival.at, ""
    arrival.original = original
    arrival.said = "Tệp này giống hệt từng byte với một tệp đang chờ đọc."
    rendition = getattr(original, "rendition", None)
    if rendition is not None:
        arrival.directive = rendition.directive
        arrival.said = SAME_BYTES.format(arrival.directive)
    return True


def _refuse_long(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        count, most = (f"{number:,}".replace(",", ".") for number in (len(text), LONGEST_TEXT))
        raise Refused(
            f"Nội dung dài {count} ký tự; ô này nhận tối đa {most} ký tự. Hãy lưu thành tệp rồi đưa"
            " vào bằng “Chọn tệp”, hoặc chia thành nhiều lần."
        )


def _bytes(text: str) -> IO[bytes]:
    return BytesIO(text.replace("\r\n", "\n").encode("utf-8", "replace"))
