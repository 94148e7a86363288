"""Who may change the register. One table; content of directives has rules of its own."""

from collections.abc import Collection
from enum import StrEnum

from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind


class Right(StrEnum):
    """What commands of this package ask for."""

    REGISTER = "sửa danh mục cơ quan, nhóm, lĩnh vực và lịch làm việc"
    ACCOUNTS = "quản lý tài khoản và vị trí"
    SYSTEM = "xem tình trạng hệ thống"


# Keeping accounts is apart from the work: an administrator sees no content, and the office, which
# sees all, appoints nobody.
WHO_MAY: dict[Right, tuple[PostKind, ...]] = {
    Right.REGISTER: (PostKind.ADMINISTRATOR, PostKind.OFFICE),
    Right.ACCOUNTS: (PostKind.ADMINISTRATOR,),
    Right.SYSTEM: (PostKind.ADMINISTRATOR, PostKind.OFFICE),
}


def allows(kinds: Collection[str], right: Right) -> bool:
    """Whether posts of these kinds give the right."""
    return not set(kinds).isdisjoint(WHO_MAY[right])


def may(act: Act, right: Right) -> bool:
    """Whether who acts may do so on the day of the act."""
    if act.by is None:
        return True
    return allows([standing.kind for standing in posts_on(act.by, act.day)], right)


def refusal(right: Right) -> str:
    """What one is told who lacks the right."""
    posts = ", ".join(kind.label for kind in WHO_MAY[right])
    return f"Tài khoản này không có quyền {right}. Việc này của: {posts}."


def require(act: Act, right: Right) -> None:
    """``Refused`` unless who acts may do so."""
    if not may(act, right):
        raise Refused(refusal(right))


def require_other(act: Act, user: User) -> None:
    """``Refused`` where one would give a post to oneself."""
    if act.by is not None and act.by.pk == user.pk:
        raise Refused(
            "Không ai tự giao vị trí cho chính mình. Hãy nhờ một người quản trị khác thực hiện."
        )
