"""For whose assignments one enters: the query and the roles of steps are one law."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sauro.directives.models import Directive
from sauro.directives.policy import reach_of
from sauro.people.models import Agency, User
from sauro.people.vocabulary import PostKind
from sauro.tasks.lifecycle import ENTERS
from sauro.tasks.models import Assignment
from sauro.tasks.policy import enters_for, roles_on
from tests.people.organisation import DAY, act_of, holder, province
from tests.web.given import given as given_notice

pytestmark = pytest.mark.django_db


@pytest.fixture
def there(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    found = province()
    for number, kind in enumerate((*PostKind, PostKind.FOCAL)):
        body = None if kind == PostKind.INSPECTOR else found.health
        body = {PostKind.OFFICE: found.office, PostKind.LEADER: found.committee}.get(kind, body)
        body = found.finance if number == len(PostKind) else body
        if kind != PostKind.ADMINISTRATOR:
            holder(f"one-{number}", kind, body)
    act = act_of(User.objects.get(posts__kind=PostKind.OFFICE))
    for number in (1, 2):
        given_notice(act, found.committee, number)
    return found


def _entered(user: User, day: date = DAY) -> set[int]:
    rows = Assignment.objects.filter(enters_for(reach_of(user, day)))
    return set(rows.values_list("pk", flat=True))


@settings(
    max_examples=25, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(data=st.data())
def test_one_enters_for_an_assignment_if_and_only_if_one_has_such_a_role(there, data) -> None:
    bodies = [None, *Agency.objects.order_by("pk")]
    for directive in Directive.objects.order_by("pk"):
        directive.follow_up_agency = data.draw(st.sampled_from(bodies))
        directive.restricted = data.draw(st.booleans())
        directive.save()
    found = {}
    for user in User.objects.order_by("pk"):
        reach = reach_of(user, DAY)
        rows = Assignment.objects.select_related("task__directive")
        found[user.username] = {
            row.pk for row in rows if roles_on(reach, row, row.task.directive) & ENTERS
        }
        assert _entered(user) == found[user.username]
    assert any(found.values())
