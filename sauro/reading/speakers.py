"""Who speaks in a directive, by which names the text calls them, and whom a letter is sent to."""

import re

from sauro.reading.names import Name, NameReader
from sauro.reading.result import Document
from sauro.reading.rules.head_bodies import COUNCIL

_COUNCIL = re.compile(r"^(?:ủy|uỷ) ban nhân dân|^ubnd")
_ELECTED = re.compile(r"^(?:hội đồng nhân dân|hđnd)")
_PLACE = re.compile(r"^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\b")
_BY_FIELD = re.compile(r"(?:bộ|sở) ")
_OF_A_PLACE = re.compile(
    r"(?P<body>(?:sở|phòng|ban|chi cục|cục|thanh tra|trung tâm) .{3,60}?)"
    r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) .+$"
)
_WORD = re.compile(r"\w+")
_WORKING = ("văn phòng", "đảng đoàn", "ban cán sự đảng")
_GIVES_WORK = ("CV", "CĐ", "CT")
_CENTRAL = {
    "văn phòng chính phủ": ("chính phủ", "thủ tướng chính phủ"),
    "thủ tướng chính phủ": ("chính phủ", "thủ tướng chính phủ"),
    "chính phủ": ("chính phủ", "thủ tướng chính phủ"),
    "ban chấp hành trung ương": ("bộ chính trị", "ban bí thư", "ban chấp hành trung ương"),
}


def speakers_of(document: Document) -> frozenset[str]:
    """Names in small letters of those in whose voice the document orders.

    An issuer that is only guessed from the place most spoken of does not count: a body wrongly
    taken for the speaker would lose its work. An office that only announces what its head decided
    ("Văn phòng …") may be given work itself; a Party group, which nobody is under, plans its own.
    """
    names: set[str] = set()
    guessed = not document.number and any(
        one.rule == COUNCIL.id for one in document.findings if one.field == "issuer"
    )
    for name in (document.issuer, document.giver):
        if name and not (guessed and name == document.issuer):
            names.update(_called(name.lower()))
    return frozenset(name for name in names if not name.startswith(_WORKING))


def sent_to(document: Document, names: NameReader) -> tuple[Name, ...]:
    """Those after “Kính gửi” of a paper that gives work; a report or proposal gives none."""
    if document.kind not in _GIVES_WORK:
        return ()
    found: list[Name] = []
    for one in document.findings:
        if one.field == "addressees":
            listed = names.list_at(one.start, one.end)
            if listed is not None and listed.end == one.end:
                found += listed.names
            else:
                found.append(Name(one.text, one.start, one.end, True))
    return tuple(found)


def _called(name: str) -> set[str]:
    names = {name, *_CENTRAL.get(name, ())}
    council = _COUNCIL.match(name)
    if council:
        rest = name[council.end() :].strip()
        level = _PLACE.match(rest)
        for head in ("ủy ban nhân dân", "uỷ ban nhân dân", "ubnd"):
            for tail in (rest, level[1] if level else rest):
                names.update(
                    f"{office}{head} {tail}".strip()
                    for office in ("", "chủ tịch ", "phó chủ tịch ")
                )
    elected = _ELECTED.match(name)
    if elected:
        rest = name[elected.end() :].strip()
        level = _PLACE.match(rest)
        for head in ("hội đồng nhân dân", "hđnd"):
            names.update(f"{head} {tail}".strip() for tail in (rest, level[1] if level else "", ""))
    if name.startswith("thường trực "):
        names.update(f"thường trực {one}" for one in _called(name.removeprefix("thường trực ")))
    placed = _OF_A_PLACE.match(name)
    if placed:
        names |= _called(placed["body"])
    if name.startswith("bộ "):
        names.update((f"bộ trưởng {name}", "bộ trưởng", "lãnh đạo bộ"))
    if short := _initials(name):
        names.update((short, f"lãnh đạo {short}", f"bộ trưởng {short}", f"giám đốc {short}"))
    return names


def _initials(name: str) -> str:
    """A ministry or department by the first letters of its field: "bộ gtvt", "sở gdđt"."""
    kind = _BY_FIELD.match(name)
    if kind is None:
        return ""
    field = [word for word in _WORD.findall(name[kind.end() :]) if word != "và"]
    return f"{kind[0]}{''.join(word[0] for word in field)}" if len(field) > 2 else ""
