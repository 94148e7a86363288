"""Letters and words of the margin in which each stretch of a text is accounted for."""

from collections.abc import Iterable, Iterator

from django import template

from sauro.directives.queries.coverage import UNDECIDED, Stretch
from sauro.directives.vocabulary import PassageKind
from sauro.web.review.pictures import Picture

register = template.Library()
TONES = {
    PassageKind.TASK: "task",
    UNDECIDED: "open",
    "rejected": "out",
    PassageKind.NOT_TASK: "out",
}
_WORDS = {UNDECIDED: "Chưa phân loại, cần quyết định", "rejected": "Đã loại"}
# Colours of the legend: class, words.
LEGEND = (
    ("task", "Câu giao việc"), ("leads", "Chủ trì"), ("with", "Phối hợp"), ("due", "Thời hạn"),
    ("product", "Sản phẩm"), ("doubt", "Cần xem lại"),
)  # fmt: skip
MARGIN = (
    ("task", "N", "Nhiệm vụ"), ("plain", "M", "Đề mục, bối cảnh"),
    ("out", "K", "Không phải nhiệm vụ"), ("open", "?", "Chưa phân loại"),
)  # fmt: skip
_LETTERS = {tone: letter for tone, letter, _ in MARGIN}


@register.filter
def on_page(pictures: dict[int, Picture], number: int) -> Picture | None:
    """The picture of a page."""
    return pictures.get(number)


@register.filter
def tone(shade: str) -> str:
    """How it is painted: task, plain, out or open."""
    return TONES.get(shade, "plain")


@register.filter
def letter(shade: str) -> str:
    """The letter of its tone in the legend, for those who do not see colours."""
    return _LETTERS[tone(shade)]


@register.filter
def said(stretch: Stretch) -> str:
    """What it is, and why."""
    words = _WORDS.get(stretch.shade) or PassageKind(stretch.shade).label
    return f"{words}. {stretch.why}".strip() if stretch.why else words


@register.filter
def bars(strip: Iterable[Stretch]) -> Iterator[tuple[Stretch, int, int]]:
    """Each stretch with where its bar begins and how long it is, in characters."""
    for one in strip:
        yield one, one.passage.start, one.passage.end - one.passage.start


@register.filter
def words_in(stretch: Stretch, chars: str) -> str:
    """The words of a stretch in one line."""
    return " ".join(chars[stretch.passage.start : stretch.passage.end].split())


@register.simple_tag
def legend() -> dict[str, object]:
    """Colours of words, and tones of the margin."""
    return {"words": LEGEND, "margin": MARGIN}
