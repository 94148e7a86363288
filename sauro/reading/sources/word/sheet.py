"""The characters of a document as they are written out, and the place of every stretch."""

from dataclasses import dataclass, field

from sauro.reading.text import Place, Segment


@dataclass(slots=True)
class Sheet:
    """Collects segments: a line feed between paragraphs and rows, a tab between cells.

    ``settled`` are the numbers of those whose letters the names of their fonts have settled.
    """

    segments: list[Segment] = field(default_factory=list)
    settled: set[int] = field(default_factory=set)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _separator: str = ""

    @property
    def chars(self) -> str:
        return "".join(self._pieces)

    def row(self) -> None:
        """Begin a row of a table."""
        self._separator = "\n"

    def cell(self) -> None:
        """Begin a further cell of the row."""
        self._separator += "\t"

    def write(
        self,
        text: str,
        place: Place,
        kind: str,
        heading: int = 0,
        settled: bool = False,
        rows: int = 1,
    ) -> None:
        """Add a segment."""
        if settled:
            self.settled.add(len(self.segments))
        if self.segments:
            self._add(self._separator or "\n")
        self._separator = ""
        start = self._length
        self._add(text)
        self.segments.append(Segment(start, self._length, place, kind, heading, rows=rows))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)


@dataclass(frozen=True, slots=True)
class Spot:
    """The cell that is being read; ``rows`` counts the rows that it stands over."""

    table: int
    row: int
    column: int
    rows: int

    def on(self, page: int | None) -> Place:
        return Place(page=page, table=self.table, row=self.row, column=self.column)


@dataclass(frozen=True, slots=True)
class Coded:
    """How a piece in an old font is to be read: its coding, and whether in capitals."""

    coding: str
    capitals: bool


@dataclass(slots=True)
class Line:
    """A stretch of a paragraph up to a line break, and the page its first letter stands on.

    ``coded`` are the pieces whose font is older than Unicode, until ``fonts`` has ``settled``
    what they say.
    """

    pieces: list[str] = field(default_factory=list)
    page: int | None = None
    coded: dict[int, Coded] = field(default_factory=dict)
    settled: bool = False

    @property
    def text(self) -> str:
        return "".join(self.pieces)


@dataclass(slots=True)
class Pages:
    """Counts pages by the breaks that Word left in the file; None where it left none."""

    counted: bool
    now: int = 1
    fresh: bool = True

    @property
    def page(self) -> int | None:
        return self.now if self.counted else None

    def turn(self) -> None:
        """A page ends here because the document says so."""
        self.now += 1
        self.fresh = True

    def turned(self) -> None:
        """Word found itself on a new page here, perhaps because of a break just counted."""
        if not self.fresh:
            self.turn()
