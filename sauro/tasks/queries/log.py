"""Whether the log is what was sealed: each link is computed again."""

from dataclasses import dataclass

from sauro.tasks.chain import START, link
from sauro.tasks.models import Event, Seal


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far the log was sealed at some time, and the hash there: kept outside, on paper too."""

    position: int
    hash: str

    def __str__(self) -> str:
        return f"{self.position}:{self.hash}"

    @classmethod
    def read(cls, text: str) -> "Anchor":
        """From its own words. ``ValueError``."""
        position, _, value = text.strip().partition(":")
        if len(value) != len(START):
            raise ValueError("an anchor is a position, a colon and 64 characters")
        return cls(int(position), value.lower())


@dataclass(frozen=True, slots=True)
class Verdict:
    """``sealed`` links stand; ``waiting`` events are not sealed yet; ``broken`` says what is wrong
    and where, in Vietnamese, empty where nothing is."""

    sealed: Anchor
    waiting: int
    broken: str


def verify_log(anchor: Anchor | None = None) -> Verdict:
    """Walk the whole chain in the order of its positions."""
    position, chained, broken = 0, START, ""
    for one in Seal.objects.select_related("event").order_by("position").iterator(2_000):
        if one.position != position + 1:
            broken = f"Thiếu mắt xích {position + 1}."
            break
        if link(chained, one.event) != one.hash:
            broken = f"Nội dung sự kiện ở mắt xích {one.position} đã bị thay đổi."
            break
        position, chained = one.position, one.hash
        if anchor and anchor.position == position and anchor.hash != chained:
            broken = f"Mắt xích {position} khác với mốc đã lưu bên ngoài."
            break
    if not broken and anchor and anchor.position > position:
        broken = f"Nhật ký chỉ còn {position} mắt xích, mốc đã lưu ở {anchor.position}."
    waiting = Event.objects.filter(seal__isnull=True).count()
    return Verdict(Anchor(position, chained), waiting, broken)
