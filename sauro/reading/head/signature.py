"""Who signs a directive, in what post and in whose name."""

import re
from collections.abc import Iterator

from sauro.reading.head.naming import proper
from sauro.reading.head.pieces import Piece
from sauro.reading.result import Finding
from sauro.reading.rules import head_signature
from sauro.reading.rules.head_letters import UPPER
from sauro.reading.text import Text

_SHORT = {"T/M": "TM", "K/T": "KT", "T/L": "TL", "T/UQ": "TUQ", "QUYỀN": "Q"}
_SECOND_COLUMN = re.compile(
    r"(?:[-–+*•]|N[ơoớ][iít] nh[ậâaạ]n).*?[.,;:)] ?(?<= )"
    r"(?P<read>(?:(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\.? )?[^\W\d_][^.,;:()]+)$"
)
_STANDS_IN = re.compile(rf"\W{{0,3}}K/?T\.? ?[{UPPER} ,&-]{{4,60}}?(?= (?:PHÓ|THỨ TRƯỞNG)(?!\w))")


def signs(chars: str) -> bool:
    """Whether a line begins a signature: "TM. ỦY BAN NHÂN DÂN"."""
    return len(chars) < 140 and bool(head_signature.CAPACITY.pattern.match(chars))


def _columns_apart(lines: list[Piece]) -> list[Piece]:
    """The lines, those in two whose second column, the signature, copying put behind a recipient:
    "- Như trên; KT. CHỦ TỊCH", "- Lưu: VT, NN. Nguyễn Văn An"."""
    behind = [_SECOND_COLUMN.match(line.chars) for line in lines]
    if not any(second and signs(second["read"]) for second in behind):
        return lines
    out: list[Piece] = []
    for line, second in zip(lines, behind, strict=True):
        if second and _of_signature(second["read"]):
            at = second.start("read")
            out.append(Piece(line.start, line.start + at - 1, line.chars[: at - 1]))
            out.append(Piece(line.start + at, line.end, second["read"]))
        else:
            out.append(line)
    return out


def _posts_apart(lines: list[Piece]) -> Iterator[Piece]:
    """The lines, one that holds whose place is taken and who takes it in two: "KT. BỘ TRƯỞNG THỨ
    TRƯỞNG"."""
    for line in lines:
        if both := _STANDS_IN.match(line.chars):
            at = both.end() + 1
            yield Piece(line.start, line.start + both.end(), both[0])
            yield Piece(line.start + at, line.end, line.chars[at:])
        else:
            yield line


def _of_signature(words: str) -> bool:
    """Whether words are a capacity, a post in capitals, or a person's name."""
    if words == words.upper():
        return signs(words) or head_signature.POST.pattern.match(words) is not None
    return words.split(maxsplit=1)[0] in head_signature.FAMILY_NAMES and is_name(words)


def _whole(text: Text, lines: list[Piece]) -> list[Piece]:
    """The lines, with capitals put together that were wrapped (TM. ỦY BAN NHÂN / DÂN), and names
    (Phạm / Mạnh Cường)."""
    out: list[Piece] = []
    for line in lines:
        before = out[-1] if out else None
        if before and text.chars[before.end].isspace() and _wrapped(before.chars, line.chars):
            joined = f"{before.chars} {line.chars}"
            out[-1] = Piece(before.start, line.end, joined)
        else:
            out.append(line)
    return out


def _wrapped(before: str, after: str) -> bool:
    if before in head_signature.FAMILY_NAMES:
        return is_name(f"{before} {after}")
    return (
        before == before.upper()
        and after == after.upper()
        and bool(head_signature.CAPACITY.pattern.match(before))
        and not head_signature.POST.pattern.match(after)
        and not head_signature.CAPACITY.pattern.match(after)
    )


def signature_in(text: Text, lines: list[Piece]) -> list[Finding]:
    """Capacity, giver, post and signer, as far as the lines of the end part tell them."""
    lines = list(_posts_apart(_whole(text, _columns_apart(lines))))
    capacities: list[tuple[Piece, re.Match[str]]] = []
    posts: list[tuple[Piece, re.Match[str]]] = []
    signer: Finding | None = None
    last_post = -1
    for index, line in enumerate(lines):
        capacity = head_signature.CAPACITY.pattern.match(line.chars)
        post = None if capacity else head_signature.POST.pattern.match(line.chars)
        if capacity and signer is None:
            capacities.append((line, capacity))
            posts.clear()
            last_post = index
        elif post and not line.chars.endswith(";") and signer is None:
            posts.append((line, post))
            last_post = index
        elif signer is None and last_post >= 0 and is_name(line.chars):
            signer = _signer(line)
    if signer is None:
        unposted = [line for line in lines if is_name(line.chars)]
        signer = _signer(unposted[-1]) if unposted else _beside_post(capacities + posts)
    return [*_capacity(capacities, posts), *_post(capacities, posts), *([signer] if signer else [])]


def _signer(line: Piece) -> Finding | None:
    match = head_signature.NAME.pattern.match(_lowered(line.chars))
    if match is None:
        return None
    start, end = line.start + match.start("read"), line.start + match.end("read")
    printed = line.chars[slice(*match.span("read"))]
    return Finding("signer", head_signature.NAME.id, start, end, printed, match["read"])


def _beside_post(posts: list[tuple[Piece, re.Match[str]]]) -> Finding | None:
    """A name on the same line as the post (T/M BỘ CHÍNH TRỊ Trần Cẩm Tú)."""
    for line, match in posts:
        rest = line.chars[match.end("read") :].lstrip(" ,")
        if rest and is_name(rest):
            begin = line.end - len(rest)
            return _signer(Piece(begin, line.end, rest))
    return None


def _lowered(chars: str) -> str:
    """A line in capitals with only the first letter of each word left one, at the same length."""
    if chars != chars.upper():
        return chars
    return "".join(
        char.lower() if index and chars[index - 1].isalpha() else char
        for index, char in enumerate(chars)
    )


def is_name(chars: str) -> bool:
    """Whether a line is the name of a person."""
    match = head_signature.NAME.pattern.match(_lowered(chars))
    if match is None or head_signature.POST.pattern.match(chars):
        return False
    words = match["read"].split()
    if chars == chars.upper():
        return words[0] in head_signature.FAMILY_NAMES
    return words[0] in head_signature.FAMILY_NAMES or (
        words[0] not in head_signature.NOT_NAMES and len(words) >= 3
    )


def _capacity(
    capacities: list[tuple[Piece, re.Match[str]]], posts: list[tuple[Piece, re.Match[str]]]
) -> list[Finding]:
    if not capacities:
        return []
    hows = [_SHORT.get(match["how"], match["how"]) for _, match in capacities]
    line, match = capacities[0]
    start, end = line.start + match.start("read"), line.start + match.end("read")
    rule = head_signature.CAPACITY.id
    giver = proper(match["read"])
    if line.chars.endswith(",") and len(capacities) == 1 and len(posts) > 1:
        giver = f"{giver}, {proper(posts[0][1]['read'])}"
    return [
        Finding("capacity", rule, line.start, line.end, line.chars, ", ".join(dict.fromkeys(hows))),
        Finding("giver", rule, start, end, match["read"], giver),
    ]


def _post(
    capacities: list[tuple[Piece, re.Match[str]]], posts: list[tuple[Piece, re.Match[str]]]
) -> list[Finding]:
    if not posts and capacities and capacities[-1][1]["how"] in ("Q", "QUYỀN"):
        line, match = capacities[-1]
        value = f"Quyền {proper(match['read'])}"
        return [
            Finding("post", head_signature.CAPACITY.id, line.start, line.end, line.chars, value)
        ]
    if not posts:
        return []
    chained = bool(capacities) and capacities[-1][1]["how"] in ("KT", "K/T")
    line, match = posts[-1] if chained else posts[0]
    start, end = line.start + match.start("read"), line.start + match.end("read")
    rule = head_signature.POST.id
    found = [Finding("post", rule, start, end, match["read"], proper(match["read"].strip(" ,")))]
    if not capacities:
        found.append(Finding("giver", rule, start, end, match["read"], found[0].value))
    return found
