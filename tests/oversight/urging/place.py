"""A small province with two tasks, and the ladder as it comes with the program."""

from importlib import import_module

from sauro.directives.models import Directive
from sauro.oversight.models import LadderStep
from sauro.people.models import Agency, User
from sauro.people.vocabulary import PostKind
from tests.people.organisation import Province, act_of, holder, province
from tests.web.given import given


def seed_ladder() -> None:
    """Its steps, which tests that empty tables take away."""
    first, last = (
        import_module(f"sauro.oversight.migrations.{name}")
        for name in ("0001_urging", "0005_last_steps")
    )
    LadderStep.objects.all().delete()
    for rank, step in enumerate((*first.STEPS, *last.STEPS)):
        LadderStep.objects.create(rank=rank, source=first.UNSET, **step)


class Place:
    """A province whose finance department has a head and a focal officer, with two tasks of a
    directive given to it on 30/3/2026: due 29/4/2026 and 14/5/2026."""

    def __init__(self) -> None:
        self.there: Province = province()
        self.focal = self.person("daumoi", PostKind.FOCAL, self.there.finance)
        self.head = self.person("giamdoc", PostKind.HEAD, self.there.finance)
        self.clerk = self.person("vanphong", PostKind.OFFICE, self.there.office)
        self.directive: Directive = given(act_of(self.clerk), self.there.committee)

    def person(self, name: str, kind: PostKind, agency: Agency | None) -> User:
        """A new account in this post, with an address."""
        user = holder(name, kind, agency).user
        user.email = f"{name}@example.gov.vn"
        user.save()
        return user
