"""Jobs of this package. Each may run twice and does its work once."""

from procrastinate.contrib.django import app

from sauro.directives.commands.keeping import clear_left
from sauro.directives.models import AgencyPlan
from sauro.tasks.commands.handed_reading import PRODUCTS, read_handed
from sauro.tasks.commands.plan_reading import PLANS, read_agency_plan
from sauro.tasks.commands.seal import seal
from sauro.tasks.models import Handed


@app.periodic(cron="*/5 * * * *")
@app.task(queueing_lock="seal_events", pass_context=False)
def seal_events(timestamp: int) -> int:
    """Chain the events that were not sealed yet; how many. ``timestamp``: when it was due."""
    return seal()


@app.task
def read_product(handed_id: int) -> str:
    """Read a file that was handed in as a product, and match it or ask."""
    return str(read_handed(handed_id))


@app.task
def read_plan(plan_id: int) -> str:
    """Read an agency's own plan, and lay it beside its tasks."""
    return str(read_agency_plan(plan_id))


@app.periodic(cron="50 3 * * *")
@app.task(queueing_lock="clear_waiting_products", pass_context=False)
def clear_waiting_products(timestamp: int) -> int:
    """Take files away that nothing handed in waits for any more; how many."""
    products = Handed.objects.exclude(spool="").values_list("spool", flat=True)
    plans = AgencyPlan.objects.exclude(spool="").values_list("spool", flat=True)
    return clear_left(PRODUCTS, products) + clear_left(PLANS, plans)
