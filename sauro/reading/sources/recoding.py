"""Old codings that nothing in the file declares: found by what the words become in them.

A stretch is taken for an old coding where it is no Vietnamese as it stands and is Vietnamese once
decoded. Short stretches that could be either ("Sè: 12") follow the clear ones before or after them.
A text that is good Unicode has no clear stretch, so nothing of it is touched.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sauro.reading.sources.encodings import (
    FONTS,
    LEGACY_TCVN3,
    LEGACY_VNI,
    OPTIONAL_HYPHEN,
    decode,
    fits,
)
from sauro.reading.sources.quality import Quality, measure
from sauro.reading.text import Segment

GOOD_SHARE = 0.85
CLEAR_GAIN = 0.15
FEWEST_GAINED = 2
FEWEST_GAINED_IN_ALL = 4
USUAL_LEAD = 0.2

_OWN = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"
_STRANGE = re.compile(
    f"[{''.join(chr(code) for code in range(0xA1, 0x100) if chr(code) not in _OWN)}\uf0a1-\uf0ff]"
)


@dataclass(frozen=True, slots=True)
class Recoded:
    """A text with what was in an old coding decoded.

    ``codings`` counts the segments that were in each.
    """

    chars: str
    segments: tuple[Segment, ...]
    codings: Counter[str]

    @property
    def usual(self) -> str:
        """The coding of most segments that had one, empty where none had."""
        return max(self.codings, key=self.codings.__getitem__, default="")

    def warnings(self) -> tuple[str, ...]:
        """One sentence for each coding that was assumed."""
        return tuple(
            f"{times} {_UNITS.get(self.segments[0].kind, 'đoạn')} không phải chữ Unicode: đã đọc "
            f"theo bảng mã {coding} (phông {FONTS[coding]}), cần đối chiếu với bản gốc."
            for coding, times in sorted(self.codings.items())
        )


_UNITS = {"line": "dòng"}


@dataclass(frozen=True, slots=True)
class _Weighed:
    """How good a stretch is as it stands, and in each coding that its characters can be of."""

    before: Quality
    after: dict[str, Quality]

    def verdict(self, usual: str) -> tuple[str | None, int]:
        """The coding, empty for Unicode, None for undecided; and how many words it makes possible.

        Where two codings would do, it is the usual one of the text.
        """
        if not self.after:
            return "", 0
        coding = max(
            self.after, key=lambda way: self.after[way].share + USUAL_LEAD * (way == usual)
        )
        after = self.after[coding]
        gain = after.share - self.before.share
        gained = after.possible - self.before.possible
        if after.share >= GOOD_SHARE and gain >= CLEAR_GAIN and gained >= FEWEST_GAINED:
            return coding, gained
        if self.before.share >= GOOD_SHARE and gain <= -CLEAR_GAIN:
            return "", 0
        return None, 0


def recode(
    chars: str,
    segments: Iterable[Segment],
    around: str = "",
    settled: Collection[int] = (),
) -> Recoded:
    """Decode the segments of ``chars`` that are in an old coding, and move the others.

    ``around`` is the coding of the document where ``chars`` are only a note or a header of it;
    ``settled`` are the numbers of segments that are known to be right.
    """
    if _STRANGE.search(chars) is None and OPTIONAL_HYPHEN not in chars:
        return Recoded(chars, tuple(segments), Counter())
    kept = tuple(segments)
    codings = _codings(
        [
            "" if at in settled else chars[segment.start : segment.end]
            for at, segment in enumerate(kept)
        ],
        around,
    )
    pieces: list[str] = []
    moved: list[Segment] = []
    length = end = 0
    for segment, coding in zip(kept, codings, strict=True):
        words = chars[segment.start : segment.end]
        words = decode(words, coding) if coding else words.replace(OPTIONAL_HYPHEN, "")
        between = chars[end : segment.start]
        start = length + len(between)
        length, end = start + len(words), segment.end
        pieces += (between, words)
        moved.append(replace(segment, start=start, end=length))
    pieces.append(chars[end:])
    return Recoded("".join(pieces), tuple(moved), Counter(filter(None, codings)))


def _codings(stretches: Sequence[str], around: str) -> list[str]:
    """The coding of each stretch, empty for Unicode."""
    weighed = {at: _weigh(words) for at, words in enumerate(stretches) if _STRANGE.search(words)}
    gained: Counter[str] = Counter()
    for coding, words in (each.verdict(around) for each in weighed.values()):
        if coding:
            gained[coding] += words
    if not around and gained.total() < FEWEST_GAINED_IN_ALL:
        return [""] * len(stretches)
    usual = around or max(gained, key=gained.__getitem__)
    verdicts: list[str | None] = []
    for at, stretch in enumerate(stretches):
        known = None if stretch.isascii() else weighed.get(at) or _weigh(stretch)
        verdicts.append(known.verdict(usual)[0] if known else None)
    near = around or next((coding for coding in verdicts if coding is not None), "")
    codings = []
    for stretch, verdict in zip(stretches, verdicts, strict=True):
        near = near if verdict is None else verdict
        codings.append("" if stretch.isascii() and OPTIONAL_HYPHEN not in stretch else near)
    return codings


def _weigh(words: str) -> _Weighed:
    ways = [coding for coding in (LEGACY_TCVN3, LEGACY_VNI) if fits(words, coding)]
    return _Weighed(measure(words), {way: measure(decode(words, way)) for way in ways})
