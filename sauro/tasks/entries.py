"""What an agency writes in one row of its registration, before it is a ``Registration``."""

import hashlib
from dataclasses import dataclass
from datetime import date

from sauro.directives.models import Original
from sauro.people.models import User
from sauro.people.naming import tidy
from sauro.tasks.models import Registration


@dataclass(frozen=True, slots=True)
class Planned:
    """A step: its name and day."""

    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is registered for one assignment; ``plan`` with its words, where one was read.

    ``seen`` is the fingerprint of the row as it stood when it was shown: what another has written
    since is not written over.
    """

    person: User | None = None
    person_name: str = ""
    due: date | None = None
    product: str = ""
    note: str = ""
    steps: tuple[Planned, ...] = ()
    plan: Original | None = None
    plan_words: str = ""
    seen: str | None = None

    @property
    def empty(self) -> bool:
        """Whether it registers nothing; a note alone does not."""
        said = (self.person_name, self.product)
        return not (self.person or self.due or self.steps or any(map(tidy, said)))

    @property
    def fingerprint(self) -> str:
        """The same if and only if the same is registered, wherever it was read."""
        steps = tuple((tidy(one.name), one.day) for one in self.steps)
        texts = tuple(map(tidy, (self.person_name, self.product, self.note)))
        person = self.person.pk if self.person else None
        said = repr((person, self.due, texts, steps))
        return hashlib.sha256(said.encode()).hexdigest()[:20]


def entry_of(registration: Registration | None) -> Entry:
    """What stands in a registration; an empty entry for none. Its steps are there already."""
    if registration is None:
        return Entry()
    return Entry(
        person=registration.person,
        person_name=registration.person_name,
        due=registration.due,
        product=registration.product,
        note=registration.note,
        steps=tuple(Planned(one.name, one.day) for one in registration.steps.all()),
        plan=registration.plan,
        plan_words=registration.plan_words,
    )
