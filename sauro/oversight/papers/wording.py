"""Days, numbers and shares as official papers print them."""

from collections.abc import Sequence
from datetime import date

from sauro.people.spans import shown

_COMMUNES = {
    f"{body} {kind} ": f"{body} các {kind}"
    for body in ("Ủy ban nhân dân", "UBND")
    for kind in ("xã", "phường")
}
BLANK = "\u00a0"
_THOUSAND = 1000


def long_day(day: date) -> str:
    """ngày 05 tháng 6 năm 2026; ngày 30 tháng 01 năm 2026."""
    number, month, year = shown(day).split("/")
    return f"ngày {number} tháng {month} năm {year}"


def blank_day(year: int) -> str:
    """Room for day and month, to be written at signing."""
    return f"ngày{BLANK * 6}tháng{BLANK * 6}năm {year}"


def short_day(day: date) -> str:
    """ngày 05/6/2026."""
    return f"ngày {shown(day)}"


def counted(number: int) -> str:
    """A count in a sentence: 05, 12, 21.914."""
    return f"{number:02d}" if number < _THOUSAND else f"{number:,}".replace(",", ".")


def figure(number: int) -> str:
    """A count in a table: 0, 5, 21.914."""
    return f"{number:,}".replace(",", ".")


def share(part: int, whole: int) -> str:
    """ "50,8% (60/118)"; says so where there is nothing to divide by."""
    if not whole:
        return "chưa tính được (mẫu số bằng 0)"
    return f"{rate(part, whole)}% ({figure(part)}/{figure(whole)})"


def rate(part: int, whole: int) -> str:
    """A percentage without its sign, one decimal after a comma: 50,8; a dash for no whole."""
    if not whole:
        return "-"
    tenths = (part * 2000 + whole) // (2 * whole)
    return f"{tenths // 10},{tenths % 10}"


def listed(words: tuple[str, ...] | list[str]) -> str:
    """a; b; c, as officials list agencies within a sentence."""
    return "; ".join(words)


def gathered(names: Sequence[str]) -> tuple[str, ...]:
    """Names of bodies with those of communes together, where there are several: "Ủy ban nhân dân
    các xã: Bum Nưa, Bum Tở"; each group stands where the first of it stood."""
    groups: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        kind = next((one for one in _COMMUNES if name.startswith(one)), name)
        groups.setdefault(kind, []).append(name)
    return tuple(
        same[0]
        if len(same) == 1
        else f"{_COMMUNES[kind]}: {', '.join(name.removeprefix(kind) for name in same)}"
        for kind, same in groups.items()
    )


def capital(words: str) -> str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]
