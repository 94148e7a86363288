"""Who may look ahead at what will be told, and say by which steps agencies are urged."""

from collections.abc import Collection

from sauro.people.act import Act
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind

WHO_MAY = (PostKind.OFFICE, PostKind.LEADER)
REFUSAL = (
    "Tài khoản này không có quyền xem trước thông báo, sửa bậc đôn đốc. Việc này của: "
    f"{', '.join(kind.label for kind in WHO_MAY)}."
)


def allows(kinds: Collection[str]) -> bool:
    """Whether posts of these kinds give the right."""
    return not set(kinds).isdisjoint(WHO_MAY)


def require(act: Act) -> None:
    """``Refused`` unless who acts may do so on the day of the act."""
    if act.by is None:
        return
    if not allows([one.kind for one in posts_on(act.by, act.day)]):
        raise Refused(REFUSAL)
