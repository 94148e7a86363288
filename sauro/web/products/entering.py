"""Who gets the pages of products, and the file of an address."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse

from sauro.people.act import Act
from sauro.tasks.models import Handed
from sauro.tasks.queries.handed import handed_of
from sauro.tasks.queries.handing_choices import HANDS_IN
from sauro.web.rights import NoRight, standings_of

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
_REFUSED = (
    "Tài khoản này không nộp sản phẩm. Việc này của: văn phòng, thủ trưởng, công chức đầu mối và "
    "chuyên viên của cơ quan thực hiện."
)


def for_those_who_hand_in(view: View[P]) -> View[P]:
    """The view is for those who hand products in; others get 403 with the reason."""

    @wraps(view)
    def checked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not any(one.kind in HANDS_IN for one in standings_of(request)):
            raise NoRight(_REFUSED)
        return view(request, *args, **kwargs)

    return checked


def file_of(act: Act, handed_id: int) -> Handed:
    """404 for who has nothing to do with it."""
    assert act.by
    found = handed_of(act.by, handed_id, act.day)
    if found is None:
        raise Http404
    return found
