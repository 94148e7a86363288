"""The head of a directive, as a person checked it; names are then resolved for its day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sauro.directives.commands import audience, building, journal
from sauro.directives.models import Directive
from sauro.directives.numbers import number_key
from sauro.directives.policy import Right, require
from sauro.directives.resolving import Resolver, office_of
from sauro.directives.vocabulary import DecisionKind, DirectiveState, Why
from sauro.people.act import Act
from sauro.people.commands.transaction import changed, checked, command
from sauro.people.naming import tidy
from sauro.people.refusal import Refused
from sauro.people.spans import shown

WORDS = (
    "kind", "number", "issuer", "title", "giver", "signer", "capacity", "post", "follow_up",
    "route", "report_reader",
)  # fmt: skip
ROLES = (
    "follow_up_agency", "agrees_agency", "confirms_agency", "route_agency", "reader_agency",
)  # fmt: skip
FLAGS = ("needs_second", "restricted")
_EARLIEST = date(1945, 9, 2)


@command
def set_head(act: Act, directive: Directive, version: int, values: Mapping[str, Any]) -> Directive:
    """Set fields of the head and mark it as checked; only what is named in ``values`` changes.

    ``day`` (date or None), ``issuer_agency`` and the ``ROLES`` (Agency or None), the ``WORDS``
    (text), the ``FLAGS`` (bool). When the day or the issuer changes, names that nobody decided are
    resolved anew, and roles that were not set go to the issuer's office.
    """
    require(act, Right.REVIEW)
    directive = journal.hold_directive(directive)
    _refuse(act, directive, version, values)
    was_for = (directive.day, directive.issuer_agency_id)
    values = {name: tidy(value) if name in WORDS else value for name, value in values.items()}
    before, after = changed(directive, values)
    directive.number_key = number_key(directive.number)
    building.set_search(directive)
    checked(directive, exclude=("marked", "folded", "vector", "number_key"))
    directive.head_checked_by, directive.head_checked_at = act.by, act.now
    directive.version += 1
    moved = (directive.day, directive.issuer_agency_id) != was_for
    resolver = Resolver(directive.day, directive.issuer_agency_id)
    if moved:
        _default_roles(directive, values, resolver)
    directive.save()
    journal.reopen(directive)
    if moved:
        audience.resolve_again(directive, resolver)
    if moved or set(after) & {"follow_up", "follow_up_agency"}:
        audience.set_audience(directive, _names(directive), resolver)
    if set(after) & {"number", "day", "issuer"}:
        audience.unlink_wrong(directive)
        audience.link_citations(directive)
    told = ({"directive": _plain(before)}, {"directive": _plain(after)})
    journal.write(act, DecisionKind.HEAD, directive, *told)
    return directive


def _refuse(act: Act, directive: Directive, version: int, values: Mapping[str, Any]) -> None:
    unknown = set(values) - {*WORDS, *ROLES, *FLAGS, "day", "issuer_agency"}
    if unknown:
        raise TypeError(f"no fields of the head: {sorted(unknown)}")
    if directive.version != version:
        raise Refused(
            "Thông tin văn bản vừa được người khác sửa. Hãy xem lại bản mới rồi sửa tiếp."
        )
    day = values.get("day")
    if day is not None and not _EARLIEST <= day <= act.day:
        raise Refused(f"Ngày ban hành {shown(day)} không hợp lý. Hãy nhập theo văn bản.")
    if directive.state == DirectiveState.GIVEN and {"day", "issuer_agency"} & set(values):
        raise Refused("Văn bản đã giao nên không đổi ngày và cơ quan ban hành nữa.")


def _default_roles(directive: Directive, values: Mapping[str, Any], resolver: Resolver) -> None:
    office = office_of(directive.issuer_agency_id, directive.day)
    read = {
        "follow_up_agency": resolver.agency(directive.follow_up),
        "route_agency": resolver.agency(directive.route),
        "reader_agency": resolver.agency(directive.report_reader),
    }
    for name in ROLES:
        if name not in values:
            setattr(directive, f"{name}_id", read.get(name) or office)


def _names(directive: Directive) -> list[tuple[Why, str]]:
    """Recipients and addressees, as the text that is reviewed names them."""
    rendition = directive.renditions.filter(is_text=True).first()
    reading = rendition.readings.order_by("-pk").first() if rendition else None
    if reading is None:
        return []
    document = reading.result["document"]
    return [
        *((Why.RECIPIENT, one["name"]) for one in document["recipients"]),
        *((Why.ADDRESSEE, words) for words in document["addressees"]),
    ]


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Agencies by their id."""
    return {name: getattr(value, "pk", value) for name, value in values.items()}
