"""How far the words of a title are those of a task: rare words weigh more, idle ones nothing.

Pure. Marks fold away, so that a scan that lost them is still understood; idle words are taken out
before, while "số" is not yet "sở".
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import log

from sauro.directives.folding import plain

FEWEST = 2
"""Telling words below which a title says too little to tell tasks apart."""

_IDLE = (
    "kết quả thực hiện", "tình hình thực hiện", "triển khai thực hiện", "tổ chức thực hiện",
    "ủy ban nhân dân", "hội đồng nhân dân", "trên địa bàn", "các sở", "các đơn vị", "có liên quan",
    "theo quy định", "về việc", "giai đoạn", "báo cáo", "kết quả", "tình hình", "thực hiện",
    "triển khai", "kế hoạch", "nhiệm vụ", "được giao", "tham mưu", "công tác", "nội dung",
    "thông báo", "kết luận", "chỉ đạo", "công văn", "tờ trình", "quyết định", "tổ chức", "ban hành",
    "chủ trì", "phối hợp", "tổng hợp", "đề nghị", "căn cứ", "ubnd", "hđnd", "sở", "ban", "ngành",
    "tỉnh", "huyện", "xã", "phường", "thành phố", "địa phương", "đơn vị", "cơ quan", "năm", "tháng",
    "ngày", "quý", "số", "v/v", "của", "và", "các", "những", "về", "tại", "theo", "cho", "với",
    "từ", "đến", "trong", "để", "trên", "do", "là", "một", "đối", "bằng", "được", "bảo đảm",
    "đảm bảo",
)  # fmt: skip
_UNTELLING = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, _IDLE)) + r"|\d[\w./-]*)(?!\w)", re.IGNORECASE
)
_BREAK = re.compile(r"[^a-z0-9 ]+")


@dataclass(frozen=True, slots=True)
class Telling:
    """The telling words of a text, alone and in pairs; a pair never reaches over an idle word."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    @property
    def all(self) -> frozenset[str]:
        """Words and pairs as one set."""
        return self.words | frozenset(" ".join(pair) for pair in self.pairs)

    def without(self, other: "Telling") -> "Telling":
        """What the other does not say."""
        return Telling(self.words - other.words, self.pairs - other.pairs)


def telling(*texts: str) -> Telling:
    """The telling words of all these texts."""
    words, pairs = set[str](), set[tuple[str, str]]()
    for text in texts:
        low = unicodedata.normalize("NFC", text).lower().replace("uỷ", "ủy")
        for run in _BREAK.split(plain(_UNTELLING.sub("|", low))):
            listed = run.split()
            words.update(word for word in listed if len(word) > 1)
            pairs.update(pairwise(listed))
    return Telling(frozenset(words), frozenset(pairs))


class Weights:
    """How much each word tells among these texts: the fewer have it, the more."""

    def __init__(self, texts: Iterable[Collection[str]]) -> None:
        rows = list(texts)
        self._count = len(rows)
        self._having = Counter(word for row in rows for word in row)

    def of(self, word: str) -> float:
        """More than nothing; a word that no text has weighs most."""
        return log(1 + self._count / (self._having[word] or 0.5))

    def share(self, title: Collection[str], text: Collection[str]) -> float:
        """How much of the title's weight the text has, 0 to 1."""
        whole = sum(self.of(word) for word in title)
        return sum(self.of(word) for word in title if word in text) / whole if whole else 0.0
