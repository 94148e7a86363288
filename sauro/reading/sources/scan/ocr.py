"""Pictures of pages in, words with places and sureness out: the recognition of scans."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue

import numpy as np

from sauro.reading.sources.layout.printed import Box, PrintedLine, PrintedPage, PrintedWord
from sauro.reading.sources.quality import measure
from sauro.reading.sources.scan.blocks import blocks
from sauro.reading.sources.scan.checks import Findings, doubt, hidden_lines, unread_lines
from sauro.reading.sources.scan.engine import Engine, data_folder
from sauro.reading.sources.scan.frames import holds
from sauro.reading.sources.scan.image import Picture
from sauro.reading.sources.scan.ready import Ready, ready, turned
from sauro.reading.sources.scan.stamps import framed_words, stamped_words
from sauro.reading.sources.scan.worn import worn_words

__all__ = ["Picture", "recognise"]

_UPRIGHT = 0.55
_FEWEST_WORDS = 6
_STRIP = 150.0
_MOST_AGAIN = 15
_SURE_AGAIN = 0.6


def recognise(path: Path, pictures: Iterable[Picture], threads: int) -> list[PrintedPage]:
    """The pages of a file, as many at a time as there are ``threads``.

    Pictures are taken in the calling thread, when they are needed. SourceError, about ``path``,
    where the Vietnamese data are not installed.
    """
    threads = max(threads, 1)
    engines = _Engines(data_folder(path))
    try:
        with ThreadPoolExecutor(threads, thread_name_prefix="ocr") as pool:
            return list(_in_order(pool, engines, pictures, threads + 1))
    finally:
        engines.close()


class _Engines:
    """Engines that are not at work now; more are made when needed."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._idle: SimpleQueue[Engine] = SimpleQueue()

    def read(self, picture: Picture) -> PrintedPage:
        try:
            engine = self._idle.get_nowait()
        except Empty:
            engine = Engine(self._data)
        try:
            return _page(engine, picture)
        finally:
            self._idle.put(engine)

    def close(self) -> None:
        while not self._idle.empty():
            self._idle.get().close()


def _in_order(
    pool: ThreadPoolExecutor, engines: _Engines, pictures: Iterable[Picture], most: int
) -> Iterator[PrintedPage]:
    """The pages in the order of their pictures; at most so many pictures are held."""
    under_way: deque[Future[PrintedPage]] = deque()
    for picture in pictures:
        under_way.append(pool.submit(engines.read, picture))
        del picture
        if len(under_way) >= most:
            yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()


def _page(engine: Engine, picture: Picture) -> PrintedPage:
    made = ready(picture.image, picture.size)
    lines = _lines(engine, made)
    turn = _turn(engine, made) if _looks_turned(lines) else 0
    if turn:
        made = turned(made, turn)
        lines = _lines(engine, made)
    lost = unread_lines(made.ink, made.point, lines)
    again = _read_again(engine, lost[:_MOST_AGAIN])
    if again:
        lines += again
        lost = unread_lines(made.ink, made.point, lines)
    stamps = stamped_words(engine, made.inks, made.seen_dpi)
    framed = framed_words(engine, made, lines)
    worn = worn_words(engine, made, lost[:_MOST_AGAIN], lines)
    read = tuple(_without(lines, framed.compounds))
    unread = sum(one.unread for one in (stamps, framed.stamps, worn))
    count = len(lost) + hidden_lines(made.covers, read)
    return PrintedPage(
        number=picture.number,
        width=made.size[0],
        height=made.size[1],
        how="ocr",
        lines=read,
        rules=made.rules,
        stamps=stamps.words + framed.stamps.words + worn.words,
        lost=count,
        doubt=doubt(Findings(read, count, unread, made.seen_dpi)),
    )


def _lines(engine: Engine, made: Ready) -> list[PrintedLine]:
    """The lines of a page, block by block."""
    engine.show(made.page, made.dpi)
    cut = blocks(made.ink, made.point, made.rules)
    return [line for block in cut for line in engine.read(block.box, block.single)]


def _read_again(engine: Engine, boxes: list[Box]) -> list[PrintedLine]:
    """What can be read for sure where words were missed, each stretch taken as one line."""
    lines = [line for box in boxes for line in engine.read(box, single=True)]
    return [line for line in lines if _sure(line.words) >= _SURE_AGAIN]


def _without(lines: Iterable[PrintedLine], boxes: Sequence[Box]) -> Iterator[PrintedLine]:
    """The lines without the words in boxes that were read by themselves."""
    for line in lines:
        words = tuple(
            word for word in line.words if not any(_is_in(word.box, box) for box in boxes)
        )
        if words:
            yield line if len(words) == len(line.words) else PrintedLine(words)


def _is_in(word: Box, box: Box) -> bool:
    return holds(box, ((word[0] + word[2]) / 2, (word[1] + word[3]) / 2))


def _looks_turned(lines: list[PrintedLine]) -> bool:
    """Whether so little is sure or Vietnamese that the page may stand on its head or side."""
    words = [word for line in lines for word in line.words]
    return len(words) >= _FEWEST_WORDS and _worth(words) < _UPRIGHT


def _turn(engine: Engine, made: Ready) -> int:
    """The quarter turns anticlockwise after which a strip of the page reads best."""
    cut = max(blocks(made.ink, made.point, made.rules), key=lambda block: _area(block.box))
    scale = made.dpi / 72
    left, top, right, bottom = (max(round(side * scale), 0) for side in cut.box)
    strip = made.page[top : min(bottom, top + round(_STRIP * scale)), left:right]
    worths = []
    for turn in range(4):
        page = np.ascontiguousarray(np.rot90(strip, turn))
        engine.show(page, made.dpi)
        lines = engine.read((0, 0, page.shape[1] / scale, page.shape[0] / scale), single=False)
        worths.append(_worth([word for line in lines for word in line.words]))
    return max(range(4), key=worths.__getitem__)


def _worth(words: Sequence[PrintedWord]) -> float:
    """How sure and how Vietnamese words are, 0 to 1."""
    return _sure(words) * measure(" ".join(word.text for word in words)).share if words else 0.0


def _sure(words: Sequence[PrintedWord]) -> float:
    return sum(word.sure for word in words) / len(words) if words else 0.0


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
