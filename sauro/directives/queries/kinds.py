"""Names of kinds of documents."""

from sauro.reading.rules.head_kinds import ABBREVIATIONS

_NAMES: dict[str, str] = {}
for _name, _code in ABBREVIATIONS.items():
    _NAMES.setdefault(_code, _name)


def kind_name(code: str) -> str:
    """The name of an abbreviation, "Kế hoạch" for "KH"; other words as they are."""
    name = _NAMES.get(code, code)
    return name[:1].upper() + name[1:]
