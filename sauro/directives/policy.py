"""Who may do what with directives, and which of them a user may see: both directions of one law."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Q

from sauro.directives.models import Audience
from sauro.directives.vocabulary import DirectiveState
from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind

AT_AN_AGENCY = (PostKind.HEAD, PostKind.FOCAL, PostKind.SPECIALIST)


class Right(StrEnum):
    """What commands of this package ask for."""

    ENTER = "đưa văn bản vào"
    REVIEW = "rà soát nhiệm vụ"
    GIVE = "giao nhiệm vụ"


# The office takes directives in and reviews them; leaders may decide whatever it prepares.
WHO_MAY: dict[Right, tuple[PostKind, ...]] = {
    Right.ENTER: (PostKind.OFFICE, PostKind.LEADER),
    Right.REVIEW: (PostKind.OFFICE, PostKind.LEADER),
    Right.GIVE: (PostKind.OFFICE, PostKind.LEADER),
}


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a user's posts of a day reach.

    ``kinds`` are those that look over the whole (leader, office, inspector); ``agencies`` those the
    user works at.
    ``belongs`` are the agencies of all posts, lent ones too: nobody judges the work of these.
    """

    kinds: frozenset[str]
    agencies: frozenset[int]
    belongs: frozenset[int] = frozenset()

    @property
    def prepares(self) -> bool:
        """Sees everything, also what is not given yet and what is restricted."""
        return bool(self.kinds & {PostKind.OFFICE, PostKind.LEADER})

    @property
    def inspects(self) -> bool:
        """Sees all that is not restricted."""
        return PostKind.INSPECTOR in self.kinds


def reach_of(user: User, day: date) -> Reach:
    """Two queries, three where posts are lent."""
    standings = posts_on(user, day)
    over = {PostKind.OFFICE, PostKind.LEADER, PostKind.INSPECTOR}
    return Reach(
        frozenset(one.kind for one in standings if one.kind in over),
        frozenset(
            one.agency_id
            for one in standings
            if one.agency_id is not None and one.kind in AT_AN_AGENCY
        ),
        frozenset(one.agency_id for one in standings if one.agency_id is not None),
    )


def visible_to(reach: Reach) -> Q:
    """The directives that one of this reach may read, whole."""
    if reach.prepares:
        return Q()
    mine = Audience.objects.filter(agency__in=reach.agencies).values("directive")
    given = Q(state=DirectiveState.GIVEN, restricted=False, pk__in=mine)
    return Q(restricted=False) | given if reach.inspects else given


def may(act: Act, right: Right) -> bool:
    """Whether who acts may do so on the day of the act; the installation itself may."""
    if act.by is None:
        return True
    kinds = WHO_MAY[right]
    return any(one.kind in kinds for one in posts_on(act.by, act.day))


def require(act: Act, right: Right) -> None:
    """``Refused`` unless who acts may do so."""
    if not may(act, right):
        posts = ", ".join(kind.label for kind in WHO_MAY[right])
        raise Refused(f"Tài khoản này không có quyền {right}. Việc này của: {posts}.")
