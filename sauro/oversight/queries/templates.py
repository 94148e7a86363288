"""Templates of an office, and who set them."""

from datetime import date

from sauro.directives.policy import reach_of
from sauro.oversight.models import PaperTemplate
from sauro.oversight.policy import sets_templates
from sauro.people.models import Agency, User
from sauro.people.queries.history import ChangeView, changes_at

_ACTS = ("take_template", "use_template", "lay_template_aside")


def templates_of(agency: Agency) -> list[PaperTemplate]:
    """All that were taken, the latest first."""
    rows = PaperTemplate.objects.filter(agency=agency)
    return list(rows.select_related("by", "file").order_by("letter", "-at", "-pk"))


def history_of(agency: Agency) -> list[ChangeView]:
    """Who took which, put it in force, laid it aside; the latest first."""
    return changes_at(agency.pk, _ACTS)


def template_of(user: User, template_id: int, day: date) -> PaperTemplate | None:
    """One that the user may change; None is a page that does not exist."""
    row = (
        PaperTemplate.objects.filter(pk=template_id).select_related("agency", "file", "by").first()
    )
    return row if row and sets_templates(reach_of(user, day), row.agency) else None
