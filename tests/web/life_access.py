"""Who gets which page of a task's life: a part of the table in ``tests/web/test_access.py``."""

from datetime import timedelta

from sauro.people.act import Act
from sauro.people.models import Agency, Post
from sauro.tasks.commands.cadences import Rule, set_cadence
from sauro.tasks.commands.extend import ask_extension
from sauro.tasks.commands.obstacles import Hindrance, raise_obstacle
from sauro.tasks.commands.progress import set_items
from sauro.tasks.commands.register import Entry, Planned, agree, register
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import Every

# What GET answers to nobody signed in, a specialist of the agency, an inspector, the office, the
# administrator.
CONTENT = ("in", 200, 200, 200, 404)
ENTERED = ("in", 200, 403, 200, 404)
HUNG = ("in", 200, 200, 200, 404)  # the form is shown to who reads inside; the command refuses
POSTED = ("in", 405, 405, 405, 405)
LIFE: dict[str, tuple[str | int, ...]] = {
    "tasks:assignment": CONTENT,
    "tasks:history": CONTENT,
    "tasks:deed": ENTERED,
    "tasks:shape": ("in", 403, 403, 200, 404),
    "tasks:merge": ("in", 403, 403, 200, 404),
    "tasks:cadences": ("in", 403, 403, 200, 404),
    "tasks:reschedule": ("in", 403, 403, 200, 404),
    "tasks:end_cadence": ("in", 403, 403, 200, 404),
    "tasks:return_period": HUNG,
    "tasks:dissolved": ("in", 403, 403, 200, 403),
    "tasks:reassign": ("in", 403, 403, 404, 403),  # of an agency that goes on
    "tasks:bulk": POSTED,
    "tasks:undo": POSTED,
    "tasks:answer": HUNG,
    "tasks:item": HUNG,
    "tasks:step": HUNG,
    "tasks:remove_product": HUNG,
    "tasks:decide_extension": ("in", 403, 403, 200, 404),
    "agency_work:list": ("in", 403, 403, 403, 403),  # for heads and focal officers
    "agency_work:share": POSTED,
}
OTHERS = {
    "tasks:reassign": "agencies", "tasks:merge": "directives", "tasks:cadences": "directives",
    "tasks:return_period": "life",
    "tasks:reschedule": "cadence", "tasks:end_cadence": "cadence",
    "tasks:assignment": "life", "tasks:deed": "life", "tasks:answer": "life",
    "tasks:item": "life", "tasks:step": "life", "tasks:remove_product": "life",
    "tasks:decide_extension": "extension", "agency_work:share": "agency",
}  # fmt: skip
MORE = {
    "tasks:deed": ("deed",), "tasks:shape": ("shape",), "tasks:answer": ("obstacle",),
    "tasks:item": ("item",), "tasks:step": ("step",), "tasks:remove_product": ("product",),
    "tasks:decide_extension": ("decision",), "tasks:return_period": ("period",),
}  # fmt: skip


def life_numbers(office: Act, agency: Agency) -> dict[str, int | str]:
    """An assignment of the agency with one of each that may hang on it."""
    row = Assignment.objects.filter(agency=agency).order_by("pk")[0]
    assert row.due is not None
    entry = Entry(product="Kế hoạch", steps=(Planned("Soạn thảo"),))
    plan = register(_of(office, agency), {row.pk: entry}, send=True)
    agree(office, plan)
    later = row.due + timedelta(9)
    rule = Rule(Every.WEEK, 1, office.day, office.day + timedelta(20), "TB 1/TB-UBND")
    cadence = set_cadence(office, row.task, rule)
    extension = ask_extension(_of(office, agency), row, later, "Chờ số liệu", "objective")
    return {
        "life": row.pk,
        "agency": agency.pk,
        "deed": "update",
        "shape": "ky-bao-cao",
        "step": plan[0].steps.get().pk,
        "item": set_items(office, row, ["Dự án A"])[0].pk,
        "obstacle": raise_obstacle(office, row, Hindrance("Thiếu vốn", "objective")).pk,
        "cadence": cadence.pk,
        "period": row.periods.all()[0].pk,
        "product": row.products.all()[0].pk,
        "extension": extension.pk,
        "decision": "grant_extension",
    }


def _of(office: Act, agency: Agency) -> Act:
    """Somebody of the agency, then."""
    return Act(Post.objects.filter(agency=agency)[0].user, office.now, "r9")
