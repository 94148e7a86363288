"""The directive of an address, for the pages under it."""

from datetime import date

from django.http import Http404, HttpRequest

from sauro.directives.models import Directive
from sauro.directives.policy import Right
from sauro.directives.queries.lists import visible_directives
from sauro.people.models import User
from sauro.web.office import need


def directive_of(
    request: HttpRequest, directive_id: int, day: date, right: Right | None = None
) -> Directive:
    """404 for who may not read it; 403 for who reads it without having the right."""
    assert isinstance(request.user, User)
    rows = visible_directives(request.user, day).defer("marked", "folded", "vector")
    directive = rows.filter(pk=directive_id).first()
    if directive is None:
        raise Http404
    if right is not None:
        need(request, right)
    return directive
