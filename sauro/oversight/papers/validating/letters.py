"""One rule about the letters of a line, as data, and what departs from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from sauro.oversight.papers.decree import FONT, Range
from sauro.oversight.papers.validating.findings import Finding, number, quoted
from sauro.oversight.papers.validating.outline import Line


@dataclass(frozen=True, slots=True)
class Letters:
    """What a part of a paper asks for; None asks for nothing."""

    rule: str
    name: str
    size: Range
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool = False
    centred: bool = False


def check_letters(line: Line, asked: Letters) -> Iterator[Finding]:
    """Size, weight, slant, capitals and place of a line."""
    where = f"{asked.name} {quoted(line.words)}"
    sizes = sorted({look.size for look in line.looks})
    if any(not asked.size.holds(size) for size in sizes):
        yield Finding(f"{asked.rule}_size", where, f"cỡ chữ {_sizes(sizes)}", _range(asked.size))
    for name, wanted, real in (
        ("đậm", asked.bold, [look.bold for look in line.looks]),
        ("nghiêng", asked.italic, [look.italic for look in line.looks]),
    ):
        if wanted is not None and any(one is not wanted for one in real):
            yes, no = (f"chữ {name}", f"chữ không {name}")
            style = "bold" if name == "đậm" else "italic"
            found, expected = (no, yes) if wanted else (yes, no)
            yield Finding(f"{asked.rule}_{style}", where, found, expected)
    if asked.capitals and not line.capitals:
        yield Finding(f"{asked.rule}_capitals", where, "chữ thường", "chữ in hoa")
    if asked.centred and line.layout.align != "center":
        yield Finding(f"{asked.rule}_place", where, "không canh giữa", "canh giữa")


def check_font(line: Line) -> Iterator[Finding]:
    """Times New Roman, black, everywhere."""
    where = f"Dòng {quoted(line.words)}"
    for font in sorted({look.font for look in line.looks} - {FONT}):
        yield Finding("font", where, f"phông chữ {font or 'không rõ'}", f"phông chữ {FONT}")
    if any(look.colour.lower() not in {"auto", "000000"} for look in line.looks):
        yield Finding("colour", where, "chữ không phải màu đen", "chữ màu đen")


def _sizes(sizes: list[float]) -> str:
    return ", ".join(number(size) for size in sizes)


def _range(asked: Range) -> str:
    if asked.least == asked.most:
        return f"cỡ chữ {number(asked.least)}"
    return f"cỡ chữ từ {number(asked.least)} đến {number(asked.most)}"
