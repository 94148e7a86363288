"""Reading an agency's own plan: the work of a job, which may run twice and do it once.

The file is read outside any transaction; then all of it is written in one. A worker that is killed
has written nothing.
"""

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from django.db import transaction

from sauro.directives import originals
from sauro.directives.commands.opening import kept_original, opened_file, read_waiting
from sauro.directives.models import AgencyPlan, Original
from sauro.directives.resolving import agency_named
from sauro.directives.vocabulary import PlanState
from sauro.people import clock
from sauro.people.act import Act
from sauro.people.refusal import Refused
from sauro.reading.result import Reading
from sauro.tasks.plan_matching import head_of, laid_beside, stored
from sauro.tasks.queries.registrations import Grid, grid_of

PLANS = "plans"
"""Where plans of agencies wait."""
_OF_PROVINCE = re.compile(r" (?:tỉnh|thành phố) .*$")


def read_agency_plan(plan_id: int) -> PlanState:
    """Read it and lay it beside the agency's tasks; no registration is written.

    What became of it. A second call changes nothing.
    """
    plan = AgencyPlan.objects.select_related("by").get(pk=plan_id)
    if plan.state != PlanState.READING:
        return PlanState(plan.state)
    state = read_waiting(
        plan.spool,
        plan.name,
        partial(_lay, plan),
        refuse=lambda said: _end(plan, PlanState.REFUSED, said=said, name="", sha256="", size=0),
        fail=lambda said: _end(plan, PlanState.FAILED, said=said, spool=plan.spool),
    )
    if state in (PlanState.LAID, PlanState.REFUSED) or not _place_of(plan):
        originals.unspool(plan.spool)
    return state


def _lay(plan: AgencyPlan, path: Path) -> PlanState:
    opened = opened_file(path)
    grid = grid_of(plan.by, plan.directive_id, plan.agency_id, clock.today())
    try:
        _require_own(grid, opened.reading)
    except Refused as refused:
        return _end(plan, PlanState.FAILED, said=refused.message)
    assert grid is not None
    matched, other = laid_beside(grid, opened.reading)
    originals.keep(path, Original(sha256=plan.sha256).key)
    act = Act(plan.by, clock.now(), f"plan-{plan.pk}")
    with transaction.atomic():
        kept = kept_original(act, plan.sha256, plan.size, plan.name, opened.source.reader)
        laid = stored(head_of(opened.reading), matched, other)
        return _end(plan, PlanState.LAID, laid=laid, original=kept)


def _end(plan: AgencyPlan, state: PlanState, *, spool: str = "", **values: Any) -> PlanState:
    """Say what became of it; where somebody was first, what that is."""
    values["said"] = values.get("said", "")[:500]
    waiting = AgencyPlan.objects.filter(pk=plan.pk, state=PlanState.READING)
    if waiting.update(state=state, spool=spool, ended_at=clock.now(), **values):
        return state
    return PlanState(AgencyPlan.objects.get(pk=plan.pk).state)


def _place_of(plan: AgencyPlan) -> str:
    return AgencyPlan.objects.values_list("spool", flat=True).get(pk=plan.pk)


def _require_own(grid: Grid | None, reading: Reading) -> None:
    """A plan of another body says nothing of this one's work."""
    if grid is None or not grid.enters:
        raise Refused("Người đưa kế hoạch không còn nhập đăng ký cho cơ quan này.")
    if not reading.tasks:
        raise Refused(
            "Không đọc được nhiệm vụ nào trong tệp. Hãy đăng ký trên bảng hoặc bằng Excel."
        )
    head = reading.document
    day = date.fromisoformat(head.date) if head.date else grid.directive.day
    printed = head.issuer or ""
    issuer = agency_named(printed, day) or agency_named(_OF_PROVINCE.sub("", printed), day)
    if issuer is not None and issuer != grid.agency_id:
        raise Refused(f"Kế hoạch này do {head.issuer} ban hành, không phải {grid.agency}.")
