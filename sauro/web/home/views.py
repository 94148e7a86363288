"""The first page of a signed-in user, and the address machines ask whether we live."""

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse

from sauro.people.queries.fields import fields_of
from sauro.people.queries.labels import labels_of
from sauro.web.page import page
from sauro.web.rights import act_of, standings_of


def home(request: HttpRequest) -> HttpResponse:
    """Who one is here: posts, fields of work, what was lent."""
    act = act_of(request)
    assert act.by
    standings = standings_of(request)
    labels = labels_of((one.agency_id for one in standings if one.agency_id), act.day)
    posts = [(one, labels.get(one.agency_id or 0, "")) for one in standings]
    context = {"day": act.day, "posts": posts, "duties": fields_of(act.by, act.day)}
    return page(request, "home/home.html", context)


@login_not_required
def health(_request: HttpRequest) -> HttpResponse:
    """200 if pages and database answer; the database's failure is a 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")
