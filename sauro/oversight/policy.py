"""Who reports on what: the office on all, who follows up on its directives."""

from sauro.directives.models import Directive
from sauro.directives.policy import Reach
from sauro.oversight.models import OfficePaper, Report
from sauro.oversight.vocabulary import PaperKind
from sauro.people.models import Agency
from sauro.people.vocabulary import PostKind


def reports_for(reach: Reach, agency: Agency, directive: Directive | None) -> bool:
    """Whether one of this reach makes the reports of the agency on the directive, or on all."""
    if PostKind.OFFICE in reach.kinds:
        return True
    follows = directive is not None and directive.follow_up_agency_id == agency.pk
    return follows and agency.pk in reach.agencies


def asks_leaders(reach: Reach) -> bool:
    """Whether one of this reach lays slips before the leaders of the province: the office."""
    return PostKind.OFFICE in reach.kinds


def makes(reach: Reach, row: Report | OfficePaper) -> bool:
    """Whether one of this reach words, closes and numbers the paper."""
    if isinstance(row, OfficePaper) and row.kind == PaperKind.SLIP:
        return asks_leaders(reach)
    return reports_for(reach, row.agency, row.directive)


def sets_templates(reach: Reach, agency: Agency) -> bool:
    """Whether one of this reach changes how papers of the agency look: those who work there, the
    office for all."""
    return PostKind.OFFICE in reach.kinds or agency.pk in reach.agencies
