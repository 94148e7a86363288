"""How documents are known by their numbers, here and where others cite them."""

from datetime import date

from sauro.directives.models import Directive
from sauro.reading.identity import Identity, Verdict, compare, identity_of
from sauro.reading.result import Document


def number_key(number: str) -> str:
    """ "130|TB-VPCP": the same for all spellings of a number; empty for what is none."""
    found = identity_of(Document(number=number)) if number else None
    if found is None or found.number is None:
        return ""
    return f"{found.number}|{found.symbol}"[:80]


def identity(directive: Directive) -> Identity | None:
    """What a directive here is known by."""
    return identity_of(
        Document(
            number=directive.number or None,
            date=directive.day.isoformat() if directive.day else None,
            issuer=directive.issuer or None,
            title=directive.title or None,
        )
    )


def verdict(directive: Directive, other: Identity) -> Verdict:
    """Whether what was read is this directive."""
    mine = identity(directive)
    if mine is None:
        return Verdict("different", "chưa có số và trích yếu để so sánh")
    return compare(mine, other)


def cited(directive: Directive, day: date | None, issuer: str) -> bool:
    """Whether a citation of the same number with this day and issuer is of the directive."""
    named = identity_of(
        Document(
            number=directive.number,
            date=day.isoformat() if day else None,
            issuer=issuer or None,
        )
    )
    if named is None or day is None or directive.day != day:
        return False
    state = verdict(directive, named).state
    return state == "same" or (state == "maybe" and not issuer)
