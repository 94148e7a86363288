"""The body that issues a document, as its letterhead prints it or as the text speaks of it."""

import re
from collections import Counter

from sauro.reading.head.naming import proper
from sauro.reading.head.opening import Opening
from sauro.reading.head.pieces import Piece
from sauro.reading.result import Finding
from sauro.reading.rules import head_letterhead
from sauro.reading.rules.head_bodies import (
    ACTING,
    BY_CODE,
    COUNCIL,
    COUNCIL_CODES,
    LEVEL_PLACE,
    LEVELS,
    PRINTED,
    SYMBOL,
)
from sauro.reading.rules.head_kinds import LINE
from sauro.reading.text import Text

_STAMPS = re.compile(
    r"^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|DỰ THẢO|BẢN SAO|SAO Y|[*_\W\d]+)$"
)
_PARTS = re.compile(r"[/-]")
_COUNCIL = r"^(?:[ỦU][yỷ] ban nhân dân|Hội đồng nhân dân|UBND|HĐND)"
_COUNCIL_ONLY = re.compile(_COUNCIL + r"(?!\w)")
_LEVELLED = re.compile(rf"{_COUNCIL} (?:{'|'.join(LEVELS)}) \w", re.IGNORECASE)
_OPEN = (
    "THỦ TƯỚNG",
    "VĂN PHÒNG",
    "THANH TRA",
    "ỦY BAN THƯỜNG VỤ",
    "UỶ BAN THƯỜNG VỤ",
    "ĐẢNG ỦY",
    "ĐẢNG UỶ",
    " VÀ",
    " -",
)
_PARTY = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy")
_PARTY_BODY = re.compile(r"của (Bộ Chính trị|Ban Bí thư)(?!\w)", re.IGNORECASE)
_PARTY_PLACE = re.compile(r"^Đảng bộ (?:(?:tỉnh|thành phố|huyện|quận|thị xã) )?")
_LEVELS = tuple(f" {level}" for level in LEVELS)
_SUPERIOR_BEFORE = re.compile(
    r"(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP\.?) .{2,30}?(?= (?:SỞ|THANH TRA) )"
)
_UNDER = (
    "Đoàn", "Ban Chỉ đạo", "Ban Thường trực", "Ban Thường vụ", "Văn phòng", "Tổ", "Hội đồng",
    "Ban Quản lý", "Trung tâm", "Tiểu ban",
)  # fmt: skip


def issuer_of(
    text: Text, lines: list[Piece], opening: Opening, symbol: str | None, place: str | None
) -> Finding | None:
    """The body that issues: from the ``lines`` of the letterhead, or from the rest of the text.

    ``symbol`` is the document's number without its digits, ``place`` where it was signed.
    """
    flat = text.chars[: lines[-1].end if lines else 0].replace("\n", " ")
    issuer = _issuer(flat, _without_motto(lines, flat), opening)
    return issuer or _enacting(lines) or _issuer_elsewhere(text, symbol, place)


def _issuer(flat: str, lines: list[Piece], opening: Opening) -> Finding | None:
    """The body whose name stands last among the capitals above the kind."""
    stop = opening.kind_at[0] if opening.kind_at else opening.body_start
    bodies: list[list[Piece]] = []
    for line in lines:
        if line.start >= stop or LINE.pattern.match(line.chars):
            break
        chars = line.chars
        if chars != chars.upper() or _STAMPS.match(chars) or "/" in chars:
            continue
        if bodies and (not PRINTED.pattern.match(chars) or _unfinished(bodies[-1])):
            bodies[-1].append(line)
        else:
            bodies.append([line])
    named = [body for body in bodies if PRINTED.pattern.match(_joined(body))]
    if not named:
        return None
    names = [proper(_joined(body)) for body in named]
    last = named[-1]
    value = _with_superior(names)
    if value == "Ban Chấp hành Trung ương":
        speaks = _PARTY_BODY.match(opening.title or "")
        value = proper(speaks[1].upper()) if speaks else f"{value} Đảng Cộng sản Việt Nam"
    if _COUNCIL_ONLY.match(value) and not _LEVELLED.match(value):
        return None
    start, end = _first_run(last, flat)
    return Finding("issuer", PRINTED.id, start, end, flat[start:end], value)


def _enacting(lines: list[Piece]) -> Finding | None:
    """The council of a place that the line above the bases names (ỦY BAN NHÂN DÂN TỈNH …)."""
    for line in lines:
        value = proper(line.chars)
        if line.chars == line.chars.upper() and _LEVELLED.match(value):
            rule = head_letterhead.AUTHORITY.id
            return Finding("issuer", rule, line.start, line.end, line.chars, value)
    return None


def _without_motto(lines: list[Piece], flat: str) -> list[Piece]:
    """The lines without the motto, which may be cut over them, and without rules and stars."""
    blank = flat
    for rule in (head_letterhead.MOTTO, head_letterhead.PARTY):
        blank = rule.pattern.sub(lambda match: " " * len(match.group()), blank)
    left = []
    for line in lines:
        chars = blank[line.start : line.end]
        shown = chars.strip(" *-_")
        if shown:
            start = line.start + chars.index(shown)
            left += _one_by_one(Piece(start, start + len(shown), " ".join(shown.split())))
    return left


def _one_by_one(line: Piece) -> list[Piece]:
    """ "UBND TỈNH LAI CHÂU SỞ Y TẾ": a superior and the body below it, copied into one line."""
    above = _SUPERIOR_BEFORE.match(line.chars)
    if above is None or line.end - line.start != len(line.chars):
        return [line]
    cut = above.end()
    own = line.chars[cut + 1 :]
    return [
        Piece(line.start, line.start + cut, line.chars[:cut]),
        Piece(line.start + cut + 1, line.end, own),
    ]


def _unfinished(body: list[Piece]) -> bool:
    """A name cut after a word that cannot end one (ỦY / BAN NHÂN DÂN, BỘ / KẾ HOẠCH)."""
    joined = _joined(body)
    if joined.endswith(_OPEN) or joined == "CÔNG AN":
        return True
    return len(joined.split()) == 1 and joined not in ("UBND", "HĐND")


def _first_run(body: list[Piece], flat: str) -> tuple[int, int]:
    """The span of a name; of its first lines where those of another column stand between them."""
    end = body[0].end
    for piece in body[1:]:
        if flat[end : piece.start].strip(" *-_"):
            break
        end = piece.end
    return body[0].start, end


def _joined(body: list[Piece]) -> str:
    return " ".join(piece.chars for piece in body)


def _with_superior(names: list[str]) -> str:
    """The last body, with what it belongs to where its own name does not tell it from others."""
    last = names[-1]
    if len(names) < 2:
        return last
    above = names[-2]
    if last in _PARTY and above.startswith("Đảng bộ "):
        return f"{last} {_PARTY_PLACE.sub('', above)}"
    if last.startswith("Đảng ủy") and last.endswith(_LEVELS) and above.startswith("Đảng bộ "):
        return f"{last} {_PARTY_PLACE.sub('', above)}"
    if last.startswith("Bộ ") and above.startswith("Bộ "):
        return f"{above} - {last}"
    if last.startswith("Thường trực") and above.startswith("Hội đồng nhân dân "):
        return f"Thường trực {above}"
    placed = last.startswith("Ban Quản lý") and _LEVELLED.match(above)
    if last.startswith(_UNDER) and not placed and not _COUNCIL_ONLY.match(last):
        return last if above.split()[-1] in last else f"{last} {above}"
    if last.startswith("Ban ") and above.startswith(_PARTY):
        return f"{last} {above}"
    if last.startswith(("Sở", "Ban ", "Phòng", "Thanh tra")) and _LEVELLED.match(above):
        level = re.search(rf"(?:{'|'.join(LEVELS)}) .*$", above)
        if level and level.group() not in last:
            return f"{last} {level.group()}"
    return last


def _issuer_elsewhere(text: Text, symbol: str | None, place: str | None) -> Finding | None:
    """The issuer from the number's letters, or from how the text speaks of itself."""
    codes = _PARTS.split(symbol) if symbol else []
    named = SYMBOL.pattern.search(symbol or "")
    if named:
        return Finding("issuer", SYMBOL.id, 0, 0, "", BY_CODE[named["read"]])
    council = next((COUNCIL_CODES[code] for code in codes if code in COUNCIL_CODES), None)
    if council is None:
        acting = _acting(text)
        if acting:
            return acting
    return _council(text, council, place)


def _acting(text: Text) -> Finding | None:
    """The body that says it issues or informs; an office that informs for its head is not it."""
    for match in reversed(list(ACTING.pattern.finditer(text.chars))):
        start, end = match.span("read")
        name = text.chars[start:end]
        if name.startswith("Văn phòng Bộ "):
            start += len("Văn phòng ")
            name = text.chars[start:end]
        elif name.startswith(("Văn phòng UBND", "Văn phòng HĐND", "Văn phòng Ủy ban")):
            continue
        return Finding("issuer", ACTING.id, start, end, name, name)
    return None


def _council(text: Text, council: str | None, place: str | None) -> Finding | None:
    """The People's Committee or Council of the place the text speaks of most."""
    spoken = list(COUNCIL.pattern.finditer(text.chars))
    if not spoken and council is None:
        return None
    levels = Counter(match["level"].lower() for match in spoken)
    named = LEVEL_PLACE.pattern.finditer(text.chars)
    places = Counter((match["level"].lower(), match["read"]) for match in named)
    level = next((one for one, _ in levels.most_common() if (one, place) in places), None)
    if level is None and levels:
        level = levels.most_common(1)[0][0]
    if level is None:
        return None
    names = [(count, name) for (one, name), count in places.items() if one == level]
    if place and (not names or (level, place) in places):
        name = place
    else:
        name = max(names)[1] if names else ""
    value = f"{council or 'Ủy ban nhân dân'} {level} {name}".strip()
    first = next((match for match in spoken if match["level"].lower() == level), None)
    if first is None:
        return Finding("issuer", COUNCIL.id, 0, 0, "", value)
    start, end = first.span()
    return Finding("issuer", COUNCIL.id, start, end, text.chars[start:end], value)
