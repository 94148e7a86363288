"""Make the sample directives as an office would write, print, scan and copy them.

    .venv/bin/python scripts/make_samples.py [OUT] [--word-only]

The words are read from ``samples/*.txt``. Labels I., 1., a), - and + become Word's automatic
numbering wherever Word would count to the printed label; the others are typed, as an office would
have to. A third file is an annex table made of passages of the plan, and says so. Of each DOCX
LibreOffice prints a PDF, whose pages become a clean scan, a bad one and a photocopy.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sample_docx import Paper, Run
from sample_office import OfficeError, convert
from sample_pages import CLEAN, RENDITIONS, Rendition, scanned, write_picture, write_scan
from sample_scans import fonts_missing

from sauro.reading.normalize import derive
from sauro.reading.sources import open_source
from sauro.reading.sources.docx_numbering import letters, roman
from sauro.reading.text import Block, Text

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
STATE = (
    Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True),
    Run("Độc lập - Tự do - Hạnh phúc", bold=True),
)
ISSUERS = {
    "lai-chau-2233-kh": ("ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU"),
    "tp-lai-chau-tb-2024-03": ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAI CHÂU"),
}
ANNEXED = "lai-chau-2233-kh"
ANNEX_TITLE = "BIỂU TỔNG HỢP PHÂN CÔNG NHIỆM VỤ"
ANNEX_MARK = "Biểu dựng từ lời văn của Kế hoạch để thử phần mềm, không phải biểu kèm theo bản gốc"
ANNEX_COLUMNS = {
    "TT": 1.3,
    "Nhiệm vụ": 10.0,
    "Cơ quan chủ trì": 3.6,
    "Cơ quan phối hợp": 4.6,
    "Thời gian hoàn thành": 3.0,
    "Sản phẩm": 2.7,
}
NO_FONTS = (
    "Chưa có phông chữ Liberation nên chưa dựng được bản quét, bản photo. "
    "Hãy cài gói fonts-liberation2 rồi chạy lại."
)

_LABELS = {
    "roman": re.compile(r"([IVX]+)\.\s+"),
    "decimal": re.compile(r"(\d+)\.\s+"),
    "letter": re.compile(r"([a-zđ])\)\s+"),
    "dash": re.compile(r"(-)\s+"),
    "plus": re.compile(r"(\+)\s+"),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "roman": lambda n: roman(n).upper(),
    "decimal": str,
    "letter": letters,
}
_MARK = re.compile(r"(\*\*|\*)")
_NUMBER = re.compile(r"Số:\s")
_DATE = re.compile(r".{2,40}, ngày\s")
_RECIPIENTS = re.compile(r"Nơi nhận:?$")
_SHARED = re.compile(
    r"(?:(?P<lead>[A-ZĐ][^,;:]{3,60}?)\s)?[Cc]hủ trì,? phối hợp(?: chặt chẽ)? với "
    r"(?P<others>[^;:]{5,140}?) (?P<work>(?:tham mưu|tổ chức|rà soát|đề xuất|tăng cường|làm việc"
    r"|kịp thời)\b.+)\.$"
)
_LEAD = re.compile(r".{3,60}?(?=:| chủ trì| phối hợp| làm cơ quan| tham mưu|$)")
_TIME = re.compile(r"trong tháng \d+/\d{4}|trước ngày [\d/]+|thứ \d (?:hằng|hàng) tuần")
_PRODUCT = re.compile(r"\b(?:danh mục dự án|quy chế phối hợp|[Bb]áo cáo|phương án)\b")


@dataclass(frozen=True, slots=True)
class Directive:
    """A directive taken apart by its layout. ``body`` are paragraphs as printed, mark-up kept."""

    number: str
    date: str
    kind: str
    subject: str
    body: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: tuple[str, ...]


def take_apart(text: Text) -> Directive:
    """The parts of a directive of the usual layout, known by how they look."""
    printed = [_printed(text, block) for block in text.blocks]
    plain = [_MARK.sub("", paragraph) for paragraph in printed]
    kind = next(at for at, paragraph in enumerate(plain) if paragraph.isupper())
    end = next(at for at, paragraph in enumerate(plain) if _RECIPIENTS.match(paragraph))
    signed = next(at for at in range(end, len(plain)) if plain[at].isupper())
    return Directive(
        number=next(filter(_NUMBER.match, plain[:kind]), ""),
        date=next(filter(_DATE.match, plain[:kind]), ""),
        kind=plain[kind],
        subject=plain[kind + 1],
        body=tuple(printed[kind + 2 : end]),
        recipients=tuple(plain[end:signed]),
        signature=tuple(plain[signed:]),
    )


def _printed(text: Text, block: Block) -> str:
    """The block's words in the file on one line, with the asterisks at their ends."""
    start, end = text.span(block.start, block.end)
    chars = text.source.chars
    while start and chars[start - 1] == "*":
        start -= 1
    while end < len(chars) and chars[end] == "*":
        end += 1
    return " ".join(chars[start:end].split())


class Counter:
    """What Word would count to next, level by level."""

    def __init__(self) -> None:
        self._counts = dict.fromkeys(_COUNTED, 0)

    def counts_to(self, level: str, label: str) -> bool:
        """Whether Word's next label at a level is this one; if so it has been counted."""
        if level not in _COUNTED:
            return True
        if _COUNTED[level](self._counts[level] + 1) != label:
            return False
        self._counts[level] += 1
        deeper = list(_COUNTED)[list(_COUNTED).index(level) + 1 :]
        self._counts |= dict.fromkeys(deeper, 0)
        return True


def label_of(paragraph: str) -> tuple[str, str, str]:
    """Level, label and the words after it; three words with the first two empty for none."""
    for level, pattern in _LABELS.items():
        if match := pattern.match(paragraph):
            return level, match[1], paragraph[match.end() :]
    return "", "", paragraph


def runs(paragraph: str, bold: bool = False) -> Iterator[Run]:
    """The words with ``*italic*`` and ``**bold**`` as looks."""
    italic = False
    for piece in _MARK.split(paragraph):
        if piece == "**":
            bold = not bold
        elif piece == "*":
            italic = not italic
        elif piece:
            yield Run(piece, bold, italic)


def write_directive(directive: Directive, issuer: tuple[str, ...], path: Path) -> None:
    paper = Paper(f"{directive.kind} {directive.number}".strip())
    below = (directive.number, directive.date) if directive.number else None
    paper.letterhead([Run(name, bold=True) for name in issuer], STATE, below)
    paper.title(Run(directive.kind, bold=True), Run(directive.subject, bold=True))
    counter = Counter()
    for paragraph in directive.body:
        level, label, words = label_of(paragraph)
        heading = level in ("roman", "decimal") and not words.endswith((".", "./.", "*"))
        if level and counter.counts_to(level, label):
            paper.item(level, list(runs(words, bold=heading)), heading)
        else:
            paper.paragraph(list(runs(paragraph)))
    paper.closing(directive.recipients, directive.signature)
    paper.save(path)


def annex_rows(directive: Directive) -> Iterator[tuple[str, ...]]:
    """Group headings, and works whose sentence names lead and coordinators in the usual order."""
    group = lead = ""
    count = 0
    for paragraph in directive.body:
        level, _, words = label_of(_MARK.sub("", paragraph))
        if level == "decimal":
            group = words
        elif level == "letter":
            named = _LEAD.match(words)
            lead = named[0] if named else ""
        match = _SHARED.match(words) if level in ("letter", "dash") else None
        if match is None or not (match["lead"] or lead):
            continue
        if group:
            yield (group,)
            group = ""
        count += 1
        work = match["work"]
        time, product = _TIME.search(work), _PRODUCT.search(work)
        yield (
            str(count),
            _capital(work),
            match["lead"] or lead,
            match["others"],
            _capital(time[0]) if time else "",
            _capital(product[0]) if product else "",
        )


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def write_annex(directive: Directive, path: Path) -> None:
    paper = Paper(f"{ANNEX_TITLE} ({ANNEX_MARK})", landscape=True)
    paper.title(Run("PHỤ LỤC", bold=True), Run(ANNEX_TITLE, bold=True))
    place, date = directive.date.split(", ", 1)
    number = directive.number.removeprefix("Số:").strip()
    of = f"(Kèm theo {directive.kind.capitalize()} số {number} {date} của UBND tỉnh {place})"
    paper.title(Run(of, italic=True), Run(f"({ANNEX_MARK})", italic=True))
    paper.grid(list(ANNEX_COLUMNS), list(annex_rows(directive)), list(ANNEX_COLUMNS.values()))
    paper.save(path)


def write_documents(out: Path) -> list[Path]:
    """The DOCX of each sample, and of the annex."""
    out.mkdir(parents=True, exist_ok=True)
    made = []
    for stem, issuer in ISSUERS.items():
        directive = take_apart(derive(open_source(SAMPLES / f"{stem}.txt")))
        made.append(out / f"{stem}.docx")
        write_directive(directive, issuer, made[-1])
        if stem == ANNEXED:
            made.append(out / f"{stem}-bieu.docx")
            write_annex(directive, made[-1])
    return made


def write_printed(documents: Sequence[Path], out: Path) -> list[Path]:
    """The PDF of each document, its scans and its copy; ``OfficeError`` without LibreOffice."""
    printed = convert(documents, "pdf", out)
    if fonts_missing():
        print(NO_FONTS, file=sys.stderr)
        return printed
    jobs = [(pdf, rendition) for pdf in printed for rendition in RENDITIONS]
    with ProcessPoolExecutor() as pool:
        return [*printed, *pool.map(_scan, jobs), *pool.map(_first_page, printed)]


def _scan(job: tuple[Path, Rendition]) -> Path:
    pdf, rendition = job
    out = pdf.with_name(f"{pdf.stem}-{rendition.suffix}.pdf")
    write_scan(pdf, rendition, out)
    return out


def _first_page(pdf: Path) -> Path:
    out = pdf.with_name(f"{pdf.stem}-{CLEAN.suffix}-trang-1.png")
    write_picture(next(scanned(pdf, CLEAN, 1)), out, CLEAN)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", nargs="?", type=Path, default=SAMPLES.parent / "var" / "samples")
    parser.add_argument("--word-only", action="store_true", help="only the DOCX")
    arguments = parser.parse_args()
    made = write_documents(arguments.out)
    try:
        made += [] if arguments.word_only else write_printed(made, arguments.out)
    except OfficeError as error:
        print(error, file=sys.stderr)
    for path in sorted(made):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
