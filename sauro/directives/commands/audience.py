"""Who reads the directive once it is given, and which documents here it names."""

from collections.abc import Iterable

from django.db import connection
from django.db.models import Q

from sauro.directives.models import Audience, Citation, Directive, Party
from sauro.directives.numbers import cited
from sauro.directives.resolving import Resolver, office_of
from sauro.directives.vocabulary import Outcome, Why
from sauro.people.models import Membership
from sauro.people.queries.dated import valid_on


def one_at_a_time() -> None:
    """Hold the lock under which directives are made and joined, until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('sauro.directives'))")


def set_roles(directive: Directive, resolver: Resolver) -> None:
    """Who plays which part: what the text says, else the issuer's office; nothing is saved."""
    office = office_of(directive.issuer_agency_id, directive.day)
    directive.follow_up_agency_id = resolver.agency(directive.follow_up) or office
    directive.route_agency_id = resolver.agency(directive.route) or office
    directive.reader_agency_id = resolver.agency(directive.report_reader) or office
    directive.agrees_agency_id = directive.confirms_agency_id = office


def set_audience(
    directive: Directive, names: Iterable[tuple[Why, str]], resolver: Resolver
) -> None:
    """Exactly the agencies that these names mean on the day of the directive may read it."""
    found: dict[tuple[int, Why], str] = {}
    for why, words in names:
        meant = resolver.meant(words.split(":")[0].strip())
        agencies: Iterable[int] = ()
        if meant.outcome == Outcome.AGENCY and meant.agency_id is not None:
            agencies = (meant.agency_id,)
        elif meant.group_id is not None and directive.day is not None:
            members = Membership.objects.filter(valid_on(directive.day), group=meant.group_id)
            agencies = members.values_list("agency", flat=True)
        for agency in agencies:
            found.setdefault((agency, why), words[:250])
    if directive.follow_up_agency_id is not None:
        found.setdefault((directive.follow_up_agency_id, Why.FOLLOW_UP), directive.follow_up)
    kept = Q(why=Why.ADDRESSEE) if directive.given_at is not None else Q(pk__in=())
    directive.audience.exclude(kept).delete()
    Audience.objects.bulk_create(
        (
            Audience(directive=directive, agency_id=agency, why=why, words=words)
            for (agency, why), words in found.items()
        ),
        ignore_conflicts=True,
    )


def add_addressees(directive: Directive, agencies: Iterable[int]) -> None:
    """Who was given a task of it reads the directive as well."""
    Audience.objects.bulk_create(
        (
            Audience(directive=directive, agency_id=agency, why=Why.ADDRESSEE)
            for agency in sorted(set(agencies))
        ),
        ignore_conflicts=True,
    )


def link_citations(directive: Directive) -> None:
    """Link what it cites to directives here, and to it what others cite."""
    for citation in directive.citations.filter(target__isnull=True):
        same = Directive.objects.filter(number_key=citation.key).exclude(pk=directive.pk)
        _link(citation, same)
    if directive.number_key:
        waiting = Citation.objects.filter(key=directive.number_key, target__isnull=True)
        for citation in waiting.exclude(directive=directive):
            _link(citation, [directive])


def unlink_wrong(directive: Directive) -> None:
    """After its number or day changed: what cites it by another is not linked to it any more."""
    for citation in Citation.objects.filter(target=directive):
        if citation.key != directive.number_key or not cited(
            directive, citation.day, citation.issuer
        ):
            citation.target = None
            citation.save(update_fields=["target"])


def resolve_again(directive: Directive, resolver: Resolver) -> None:
    """Ask anew whom the names mean that no person has decided."""
    rows = list(
        Party.objects.filter(
            proposal__directive=directive, by_person=False, proposal__given_at__isnull=True
        )
    )
    for row in rows:
        meant = resolver.meant(row.words, row.role)
        row.outcome, row.why = meant.outcome, meant.why[:250]
        row.agency_id, row.group_id = meant.agency_id, meant.group_id
    Party.objects.bulk_update(rows, ["outcome", "why", "agency", "group"])


def _link(citation: Citation, candidates: Iterable[Directive]) -> None:
    meant = [one for one in candidates if cited(one, citation.day, citation.issuer)]
    if len(meant) == 1:
        citation.target = meant[0]
        citation.save(update_fields=["target"])
