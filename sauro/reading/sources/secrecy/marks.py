"""Documents that bear a mark of secrecy are refused before anything of them is kept.

Luật Bảo vệ bí mật nhà nước 117/2025/QH15 forbids such a document on a connected machine. A mark is
one of MẬT, TỐI MẬT, TUYỆT MẬT standing by itself: a line, a column of a letterhead, a text box, a
header or footer, a stamp; the same words in a sentence are no mark. What is in doubt is decided
for refusal, since a wrong refusal costs a question and a mark overlooked breaks the law. So
capitals that stand alone count wherever they are, small letters only in the head, in a header or
at the edge of a page, and letters that recognition may have spoilt only in stamps and in the head
of a scan. Cells of a table that lists things are of the documents listed. The three levels
together are the choices of a form unless one is ticked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from sauro.reading.grammar import fold
from sauro.reading.rules import secrecy
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.secrecy.letters import resembled
from sauro.reading.sources.secrecy.page import Pages, pages_of
from sauro.reading.sources.secrecy.pieces import Piece, pieces_of, pieces_of_aside
from sauro.reading.text import Place, Source

_LONG_LEVELS = frozenset(("TỐI MẬT", "TUYỆT MẬT"))
_LEVELS = _LONG_LEVELS | {"MẬT"}
_CLOSEST_CHOICES = 2
_ASIDES = {
    "header": "dòng đầu trang",
    "footer": "dòng chân trang",
    "footnote": "chú thích cuối trang",
    "drawing": "hình, ô ghi chú, chữ nghệ thuật hoặc chữ chìm",
    "stamp": "khung dấu",
}
_TICK = re.compile(r"[☑☒✓✔✗✘■◼●⊠⊗⦿]|[\[(]\s?[xXvV]\s?[\])]")
_LABEL = re.compile(r"^\W*(?:mức |cấp )?(?:độ|mức|dấu)(?: bảo)? mật[\s:.,;-]*", re.IGNORECASE)
_SMALL_NAMES = ("tài liệu", "văn bản", "hồ sơ", "công văn", "báo cáo", "kế hoạch")
_BOX = re.compile(r"[☐□○◯]|[\[(]\s?[\])]")
_STRAY_ENDS = re.compile(r"^\W*(?:\w\W+)?|(?:\W+\w)?\W*$")
_FRONT = re.compile(r"^MẶT$")
_FRONT_GOES_ON = re.compile(r"TR[AÂẬẠ]N\b")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of secrecy: its level in capitals, where it is in Vietnamese, its line (-1 apart).

    ``sure`` is false where recognition may have read another word.
    """

    level: str
    where: str
    line: int
    ticked: bool = False
    sure: bool = True


def refuse_secret(path: Path, source: Source) -> None:
    """SecretError where the source bears a mark of secrecy; it tells the mark and its place."""
    mark = find_mark(source)
    if mark is None:
        return
    seen = f"văn bản có dấu độ mật “{mark.level}” ở {mark.where}"
    if not mark.sure:
        seen = f"văn bản có chữ giống dấu độ mật “{mark.level}” ở {mark.where}"
    raise SecretError(path, f"{seen}; đã dừng đọc và không giữ lại nội dung nào", _WAY_OUT)


_WAY_OUT = (
    "Không đưa văn bản này vào máy có nối mạng: hãy xử lý ngoài hệ thống, trên máy độc lập, theo "
    "Luật Bảo vệ bí mật nhà nước số 117/2025/QH15; nếu văn bản đã giải mật hoặc đây không phải dấu "
    "độ mật, hãy để người phụ trách bảo vệ bí mật nhà nước xác nhận rồi dùng bản không mang dấu"
)


def find_mark(source: Source) -> Mark | None:
    """The first mark of secrecy that a source bears, or None."""
    pages = pages_of(source)
    in_text = [mark for piece in pieces_of(source) for mark in _marks(piece, pages)]
    apart = (Mark(_level(piece.text), _spot(piece.place), -1) for piece in pages.apart())
    return next(chain(_without_choices(in_text), apart, _beside(source)), None)


def _marks(piece: Piece, pages: Pages) -> Iterator[Mark]:
    """The mark that a piece of the text is, if it is one."""
    if piece.zone == "rows" or not piece.text:
        return
    spot = _spot(piece.place)
    head = piece.zone in ("letterhead", "title")
    chosen = _chosen(piece.text)
    if chosen is not None:
        yield from (Mark(level, spot, piece.line, ticked=True) for level in chosen)
        if head and not chosen and pages.recognised(piece):
            yield Mark("MẬT", spot, piece.line, ticked=True, sure=False)
        return
    level = _stated(piece, head or piece.opens_page or pages.at_edge(piece))
    if level:
        yield Mark(level, spot, piece.line, ticked=bool(_TICK.search(piece.text)))
    elif pages.recognised(piece) and (head or pages.in_head(piece)):
        spoilt = _spoilt(piece.text)
        bare = _STRAY_ENDS.sub("", piece.text)
        if spoilt in _LONG_LEVELS or secrecy.BLURRED.pattern.match(bare):
            yield Mark(spoilt, spot, piece.line, sure=False)


def _stated(piece: Piece, anyhow: bool) -> str:
    """The level that a piece states; ``anyhow`` counts small letters too."""
    alone = secrecy.ALONE.pattern.match(piece.text)
    if alone:
        labelled = bool(_LABEL.fullmatch(piece.before))
        small = anyhow and not piece.text.strip("([").startswith(_SMALL_NAMES)
        counts = small or labelled or alone["read"].isupper()
        if counts and (labelled or not secrecy.GOES_ON.pattern.search(piece.before)):
            return _with_half(alone["read"], piece.before)
        return ""
    rules = [secrecy.LABELLED, secrecy.TERM]
    if piece.zone != "body":
        rules += [secrecy.BRACKETED, secrecy.LEADING]
    if piece.zone == "aside" or (piece.zone == "letterhead" and piece.is_row):
        rules += [secrecy.GLUED]
    for rule in rules:
        match = rule.pattern.search(piece.text)
        if match and (anyhow or match["read"].isupper()):
            return _level(match["read"])
    return ""


def _with_half(read: str, before: str) -> str:
    """The level of a mark whose first word may stand on the line before."""
    half = before.upper().rsplit(" ", 1)[-1]
    return _level(f"{half} {read}" if half in ("TỐI", "TUYỆT") and before.isupper() else read)


def _chosen(text: str) -> list[str] | None:
    """The levels ticked where a piece is a row of choices; None where it is something else."""
    bare = _LABEL.sub("", text)
    choices = list(secrecy.CHOICE.pattern.finditer(bare))
    ticks = list(_TICK.finditer(bare))
    if not choices or len(choices) + len(ticks) < 2:
        return None
    rest = secrecy.CHOICE.pattern.sub("", _TICK.sub("", bare))
    if any(map(str.isalnum, rest)):
        return None
    levels = [_level(choice["read"]) for choice in choices]
    if ticks:
        before = min(ticks[0].start(), *(box.start() for box in _BOX.finditer(bare)), len(bare))
        ahead = before < choices[0].start()
        taken = [
            level
            for choice, level in zip(choices, levels, strict=True)
            if any(_pairs(bare, tick, choice, ahead) for tick in ticks)
        ]
        return [level for level in taken if level in _LEVELS]
    form = set(levels) >= _LEVELS or any(level not in _LEVELS for level in levels)
    return [] if form else levels


def _pairs(text: str, tick: re.Match[str], choice: re.Match[str], ahead: bool) -> bool:
    """Whether a tick belongs to a choice: nothing but signs between, on the side of the boxes."""
    between = (tick.end(), choice.start()) if ahead else (choice.end(), tick.start())
    if between[0] > between[1]:
        return False
    gap = text[slice(*between)]
    return not any(map(str.isalnum, gap)) and not _BOX.search(gap)


def _without_choices(marks: list[Mark]) -> Iterator[Mark]:
    """The marks that are not choices of a form, one below the other."""
    together: list[Mark] = []
    for mark in marks:
        if together and mark.line - together[-1].line > _CLOSEST_CHOICES:
            yield from _of_form(together)
            together = []
        together.append(mark)
    yield from _of_form(together)


def _of_form(together: list[Mark]) -> Iterator[Mark]:
    form = {mark.level for mark in together} >= _LEVELS
    return (mark for mark in together if mark.ticked or not form)


def _beside(source: Source) -> Iterator[Mark]:
    """The marks in headers, footers, drawings and stamps."""
    shown = [aside for aside in source.asides if aside.kind in _ASIDES]
    for number, aside in enumerate(shown):
        where = ", ".join(filter(None, (_ASIDES[aside.kind], _page(aside.place))))
        following = shown[number + 1].text if number + 1 < len(shown) else ""
        zone = "stamp" if aside.kind == "stamp" else "aside"
        for piece in pieces_of_aside(aside.text, aside.place, zone):
            level = _stated(piece, anyhow=aside.kind != "footnote")
            if level:
                yield Mark(level, where, -1)
            elif aside.kind == "stamp":
                yield from _stamped(piece, where, following)


def _stamped(piece: Piece, where: str, following: str) -> Iterator[Mark]:
    """What only a stamp can say: a protected term, or a level whose letters are spoilt."""
    if secrecy.STAMPED.pattern.search(piece.text):
        yield Mark("BÍ MẬT NHÀ NƯỚC", where, -1)
        return
    stray = secrecy.STRAY.pattern.search(piece.text)
    if stray:
        yield Mark(_level(stray["read"]), where, -1)
        return
    front = _FRONT.match(piece.text) and _FRONT_GOES_ON.match(following.strip().upper())
    spoilt = _spoilt(piece.text)
    if spoilt and not front:
        yield Mark(spoilt, where, -1, sure=False)


def _spoilt(text: str) -> str:
    """The level that letters spoilt by recognition may be; empty where they are none."""
    blurred = secrecy.BLURRED.pattern.match(_STRAY_ENDS.sub("", text))
    return _level(blurred["read"]) if blurred else resembled(text)


def _level(read: str) -> str:
    """The level that words read are, in capitals."""
    bare = fold(read.lower())
    if "nha nuoc" in bare:
        return "BÍ MẬT NHÀ NƯỚC"
    if bare.startswith(("thuong", "binh", "khong")):
        return ""
    if bare.startswith("tu"):
        return "TUYỆT MẬT"
    return "TỐI MẬT" if bare.startswith(("t", "7")) else "MẬT"


def _spot(place: Place) -> str:
    """A place as a person would look for it."""
    named = (
        ("trang", place.page),
        ("bảng", place.table),
        ("dòng", place.line),
        ("đoạn", place.paragraph if place.table is None else None),
    )
    found = ", ".join(f"{name} {number}" for name, number in named if number is not None)
    return found or "phần đầu văn bản"


def _page(place: Place) -> str:
    return f"trang {place.page}" if place.page is not None else ""
