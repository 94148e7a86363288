"""``sauro verify-log``: the sealed log walked again, compared with an anchor kept outside."""

from sauro.config.django_setup import know_models
from sauro.config.installation import Installation
from sauro.config.refusal import Refusal
from sauro.config.working import reach_database


class LogError(Refusal):
    """The log is not what was sealed, or the anchor is none."""


def verify(installation: Installation, anchor: str) -> tuple[str, str]:
    """How far the log is sealed, as a sentence, and the anchor to keep. ``LogError``."""
    know_models(installation)
    reach_database()
    from sauro.tasks.queries.log import Anchor, verify_log

    try:
        kept = Anchor.read(anchor) if anchor else None
    except ValueError as error:
        raise LogError(
            "Mốc không đúng dạng; hãy dùng nguyên dòng mà sauro verify-log đã in."
        ) from error
    found = verify_log(kept)
    if found.broken:
        raise LogError(f"Nhật ký không còn nguyên: {found.broken}")
    waiting = f", {found.waiting} sự kiện chờ niêm phong" if found.waiting else ""
    compared = ", khớp với mốc đã lưu" if kept else ""
    return f"Nhật ký còn nguyên đến mắt xích {found.sealed.position}{waiting}{compared}.", str(
        found.sealed
    )
