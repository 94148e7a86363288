"""What kind of document a promised product begins with."""

from sauro.people.naming import key_of
from sauro.reading.output.phrases import KINDS
from sauro.tasks.likeness import telling


def promised_kind(product: str) -> str:
    """ "Kế hoạch" for "kế hoạch làm việc với Bộ Xây dựng"; empty where it names no kind."""
    words = f"{key_of(product)} "
    return next((kind for kind in KINDS.values() if words.startswith(f"{key_of(kind)} ")), "")


def promises_plan(product: str) -> bool:
    """Whether it is a plan of carrying out the directive, and of nothing in particular."""
    return promised_kind(product) in ("Kế hoạch", "Chương trình") and not telling(product).words
