"""The word of a leader, entered by the office: who decided, when, on which paper or by word of
mouth. Who entered it stands beside it, in what was decided and in its event."""

from dataclasses import dataclass
from datetime import date

from sauro.people.models import User
from sauro.people.naming import tidy
from sauro.people.queries.posts import posts_on
from sauro.people.refusal import Refused
from sauro.people.spans import shown
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.stepping import Acting
from sauro.tasks.models import Assignment
from sauro.tasks.models.ruling import Ruled
from sauro.tasks.vocabulary import Role

_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Word:
    """``paper`` is the document or the slip with the leader's hand; empty: by word of mouth."""

    leader: User
    day: date
    paper: str = ""


def told_of(acting: Acting, row: Assignment, word: Word | None) -> dict[str, str]:
    """What the event of a decision says of it; nothing where one decides oneself. ``Refused``
    unless the office enters it, for somebody who was a leader on that day."""
    if word is None:
        return {}
    if Role.OFFICE not in acting.roles(row):
        raise Refused("Chỉ Văn phòng nhập thay ý kiến của lãnh đạo.")
    if word.day > acting.act.day:
        raise Refused(f"Ngày {shown(word.day)} ở sau hôm nay. Chỉ nhập ý kiến đã có.")
    if not any(one.kind == PostKind.LEADER for one in posts_on(word.leader, word.day)):
        raise Refused(f"{word.leader.full_name} không giữ vị trí lãnh đạo ngày {shown(word.day)}.")
    return {
        "leader": word.leader.full_name,
        "ruled_on": word.day.isoformat(),
        "paper": tidy(word.paper)[:_LONGEST],
    }


def rule(one: Ruled, word: Word | None) -> list[str]:
    """Write it on what was decided; the names of the fields."""
    one.leader, one.ruled_on = (word.leader, word.day) if word else (None, None)
    one.paper = tidy(word.paper)[:_LONGEST] if word else ""
    return ["leader", "ruled_on", "paper"]
