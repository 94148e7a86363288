"""Which tasks of a list are meant: those that were ticked, or all that its filters leave."""

from django.http import HttpRequest, QueryDict

from sauro.tasks.queries.chosen import all_listed
from sauro.tasks.queries.filters import filters_from
from sauro.web.rights import act_of
from sauro.web.ticked import ticked


def chosen(request: HttpRequest) -> list[int]:
    """Their ids, of a POST from the list or from a preview, which names each."""
    act = act_of(request)
    assert act.by
    if "tat_ca" in request.POST:
        return all_listed(act.by, filters_from(QueryDict(request.POST.get("loc", ""))), act.day)
    return ticked(request.POST, "nhiem_vu")
