"""The agency's own plan: taken in, read again, taken away. A job reads it (``plan_reading``)."""

from django.db import transaction

from sauro.directives import originals
from sauro.directives.models import AgencyPlan
from sauro.directives.receiving import Handed, file_name, received
from sauro.directives.vocabulary import PlanState
from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.tasks.commands.plan_reading import PLANS
from sauro.tasks.jobs import read_plan
from sauro.tasks.queries.registrations import Grid

_NOT_FAILED = "Kế hoạch này không chờ đọc lại. Hãy tải lại trang để xem trạng thái mới."


@command
def take_plan(act: Act, grid: Grid, file: Handed) -> AgencyPlan:
    """Let it wait for the job that reads it; ``Refused`` for what no reader reads."""
    _require(act, grid)
    assert act.by
    with received(file, PLANS) as spooled:
        plan = AgencyPlan.objects.create(
            directive=grid.directive,
            agency_id=grid.agency_id,
            at=act.now,
            by=act.by,
            name=file_name(file.name),
            size=spooled.size,
            sha256=spooled.sha256,
            spool=spooled.place,
            state=PlanState.READING,
        )
        read_plan.defer(plan_id=plan.pk)
    return plan


@command
def retry_plan(act: Act, grid: Grid, plan: AgencyPlan) -> AgencyPlan:
    """Read one again that could not be read."""
    row = _failed(act, grid, plan)
    if not row.spool:
        raise Refused(_NOT_FAILED)
    row.state, row.said, row.ended_at = PlanState.READING, "", None
    row.save(update_fields=["state", "said", "ended_at"])
    read_plan.defer(plan_id=row.pk)
    return row


@command
def drop_plan(act: Act, grid: Grid, plan: AgencyPlan) -> AgencyPlan:
    """Take one away that cannot be read: its bytes are removed, that it was there stays."""
    row = _failed(act, grid, plan)
    place = row.spool
    row.state, row.spool, row.ended_at = PlanState.DROPPED, "", act.now
    row.save(update_fields=["state", "spool", "ended_at"])
    transaction.on_commit(lambda: originals.unspool(place))
    return row


def _failed(act: Act, grid: Grid, plan: AgencyPlan) -> AgencyPlan:
    _require(act, grid)
    row = AgencyPlan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    if row.state != PlanState.FAILED:
        raise Refused(_NOT_FAILED)
    return row


def _require(act: Act, grid: Grid) -> None:
    if act.by is None or not grid.enters:
        raise Refused(f"Tài khoản này không nhập đăng ký cho {grid.agency}.")
