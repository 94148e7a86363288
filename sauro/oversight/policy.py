"""Who reports on what: the office on all, who follows up on its directives."""

from sauro.directives.models import Directive
from sauro.directives.policy import Reach
from sauro.people.models import Agency
from sauro.people.vocabulary import PostKind


def reports_for(reach: Reach, agency: Agency, directive: Directive | None) -> bool:
    """Whether one of this reach makes the reports of the agency on the directive, or on all."""
    if PostKind.OFFICE in reach.kinds:
        return True
    follows = directive is not None and directive.follow_up_agency_id == agency.pk
    return follows and agency.pk in reach.agencies
