"""The day from which "kể từ …" counts, where the text states it."""

import re
from datetime import date

from sauro.reading import dates
from sauro.reading.rules.deadline_words import DAY
from sauro.reading.rules.head_numbers import NUMBER

_KIND = (
    r"(?:[Cc]hỉ\ thị|[Kk]ế\ hoạch|[Qq]uyết\ định|[Cc]ông\ văn|[Vv]ăn\ bản|[Tt]hông\ báo"
    r"|[Cc]ông\ điện|[Nn]ghị\ quyết|[Cc]hương\ trình|[Kk]ết\ luận|[Hh]ướng\ dẫn|[Nn]ghị\ định"
    r"|[Tt]hông\ tư|[Qq]uy\ định|[Qq]uy\ chế)"
)
_HERE = re.compile(rf"ngày\ (?:ký(?:\ ban\ hành)?|ban\ hành)(?:\ {_KIND}\ này\b|$)", re.VERBOSE)
_IN_FORCE = re.compile(
    rf"(?P<what>{_KIND}\ này|{NUMBER}).{{0,80}}?\ có\ hiệu\ lực(?!\w)", re.VERBOSE
)
_DAY = re.compile(DAY, re.VERBOSE)
_SINCE = (
    r"[^.;:\n]{0,300}?\ hiệu\ lực(?:\ thi\ hành)?,?(?:\ kể)?\ từ\ "
    rf"(?:ngày\ (?:ký|ban\ hành)|(?P<day>{DAY}))"
)


def counted_from(anchor: str, chars: str, signed: date | None) -> date | None:
    """The day that ``anchor`` names: "ngày ký", "ngày Nghị định số 18/2026/NĐ-CP có hiệu lực".

    ``chars`` is the whole text, which may say elsewhere when a document is in force; ``signed`` is
    the text's own day. None where no day is stated.
    """
    force = _IN_FORCE.search(anchor)
    if force is not None:
        return _in_force(force["what"], chars, signed)
    if named := _DAY.search(anchor):
        stated = dates.stretch(named[0], None)
        return stated.first if stated else None
    return signed if _HERE.match(anchor) else None


def _in_force(what: str, chars: str, signed: date | None) -> date | None:
    since = re.search(re.escape(what) + _SINCE, chars, re.VERBOSE)
    if since is None:
        return None
    if since["day"] is None:
        return signed if what.endswith(" này") else None
    stated = dates.stretch(since["day"], None)
    return stated.first if stated else None
