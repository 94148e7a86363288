"""Plans that were read and wait, for a working day, until their proposals are sent."""

import secrets

from django.core.cache import cache

from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.tasks.plan_matching import Plan
from sauro.tasks.queries.registrations import Grid

_SECONDS = 12 * 3600
_GONE = "Kế hoạch đã đọc không còn được giữ. Hãy đưa lại tệp kế hoạch rồi điền tiếp."


def keep(user: User, grid: Grid, plan: Plan) -> str:
    """Keep it for this user and grid alone; the key to ask for it."""
    key = secrets.token_hex(16)
    cache.set(_place(user, grid, key), plan, _SECONDS)
    return key


def kept(user: User, grid: Grid, key: str) -> Plan:
    """The plan of the key. ``Refused`` if it is not kept, or another's."""
    found = cache.get(_place(user, grid, key[:40]))
    if not isinstance(found, Plan):
        raise Refused(_GONE)
    return found


def _place(user: User, grid: Grid, key: str) -> str:
    return f"plan:{user.pk}:{grid.directive.pk}:{grid.agency_id}:{key}"
