"""What an address names, for those who may see it."""

from django.http import Http404, HttpRequest

from sauro.tasks.queries.registrations import Grid, grid_of
from sauro.web.rights import NoRight, act_of


def grid_or_404(request: HttpRequest, directive_id: int, agency_id: int) -> Grid:
    """The grid that one may fill in; 403 with the reason for those who only read."""
    act = act_of(request)
    assert act.by
    found = grid_of(act.by, directive_id, agency_id, act.day)
    if found is None:
        raise Http404
    if not found.enters:
        raise NoRight(
            "Tài khoản này không nhập đăng ký cho cơ quan này. Việc này của: người của cơ quan, "
            "Văn phòng hoặc cơ quan theo dõi nhập thay."
        )
    return found
