"""Names of kinds of documents, and of documents by them; their signers."""

import re

from sauro.directives.models import Directive
from sauro.directives.wording import ORDER_KIND
from sauro.people.ordering import order_key
from sauro.people.spans import shown
from sauro.reading.output.phrases import KINDS
from sauro.reading.rules.head_kinds import ABBREVIATIONS

_WORD = re.compile(r"\w+")
_NAMES = dict(KINDS)
for _name, _code in ABBREVIATIONS.items():
    _NAMES.setdefault(_code, _name)


def kind_name(code: str) -> str:
    """The name of an abbreviation, "Kế hoạch" for "KH"; other words as they are."""
    name = _NAMES.get(code, code)
    return name[:1].upper() + name[1:]


def kind_choices(also: str = "") -> list[tuple[str, str]]:
    """What a directive can be, value and words in Vietnamese order; ``also`` is among them."""
    values = {*_NAMES, ORDER_KIND, also} - {""}
    return sorted(((one, kind_name(one)) for one in values), key=lambda one: order_key(one[1]))


def called(directive: Directive) -> str:
    """Kế hoạch số 2233/KH-UBND ngày 30/3/2026; what is not known is left out."""
    parts = [kind_name(directive.kind) or "Văn bản"]
    if directive.number:
        parts.append(f"số {directive.number}")
    if directive.day:
        parts.append(f"ngày {shown(directive.day)}")
    return " ".join(parts)


def signed(directive: Directive) -> str:
    """Who signed, with capacity and post: TL. KT. Phó Chánh Văn phòng Đào Duy Nam."""
    capacity = (f"{part}." for part in _WORD.findall(directive.capacity))
    return " ".join(part for part in (*capacity, directive.post, directive.signer) if part)
