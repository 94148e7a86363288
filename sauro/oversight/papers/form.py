"""The parts of a paper, as the decree names them. Words are plain text, in Vietnamese."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Align = Literal["left", "center", "right", "both"]
MOST_CAPACITIES = 3


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues, in the order of the page. ``number`` and ``day`` are empty until it is signed.

    ``symbol`` is what follows the stroke: "BC-STC"; without ``superior`` the issuer stands alone.
    """

    superior: str
    issuer: str
    symbol: str
    place: str
    number: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """The kind in capitals ("BÁO CÁO") and what the paper is about; an empty kind is a công văn."""

    kind: str
    about: str

    @property
    def is_letter(self) -> bool:
        """Whether "V/v …" stands below the number instead of a title."""
        return not self.kind


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is "I. TÌNH HÌNH CHUNG", level 2 is "1. Kết quả theo cơ quan"."""

    level: Literal[1, 2]
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``lead`` opens the paragraph in bold letters."""

    words: str
    lead: str = ""
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in mm; neighbours of one ``group`` stand below a common head.

    ``mark`` fills the line of marks below the head: "(1)", "(3)=(4)+(5)".
    """

    name: str
    width: float
    align: Align = "left"
    group: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table, its head repeated on each page; a row of one text goes across all columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    size: float = 12

    def __post_init__(self) -> None:
        whole = len(self.columns)
        if any(len(row) not in {1, whole} for row in self.rows):
            raise ValueError(f"a row has neither 1 nor {whole} cells")
        if self.total and len(self.total) != whole:
            raise ValueError(f"the total has not {whole} cells")


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Signature:
    """Capacity and post, a line each ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), then the name."""

    lines: tuple[str, ...]
    name: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= MOST_CAPACITIES:
            raise ValueError(f"{len(self.lines)} lines of capacity; one to three are allowed")


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets a copy, and why: "b/c", "đôn đốc"."""

    name: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Recipients:
    """ "Nơi nhận"; ``drafted_by`` is what the last line names after "Lưu: VT"."""

    listed: tuple[Recipient, ...]
    drafted_by: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """A section of its own pages: "Phụ lục", its Roman number, title and what stands below."""

    title: str
    blocks: tuple[Block, ...]
    number: str = ""
    landscape: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper. ``made`` is the day its file says it was made; "./." is added at the end.

    With two signatures, on papers within an office, they stand side by side; "./." and recipients
    are left out.
    """

    letterhead: Letterhead
    title: Title
    issued_by: str
    body: tuple[Block, ...]
    signatures: tuple[Signature, ...]
    made: date
    recipients: Recipients | None = None
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()

    def __post_init__(self) -> None:
        if len(self.signatures) not in {1, 2}:
            raise ValueError(f"{len(self.signatures)} signatures; one or two are allowed")
        if len(self.signatures) == 2 and self.recipients is not None:
            raise ValueError("two signatures leave no place for recipients")
