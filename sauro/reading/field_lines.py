"""Which field a line states: "Cơ quan chủ trì: …", "2. Thời gian thực hiện" over a list."""

from sauro.reading.grammar import Rule
from sauro.reading.outline import Node
from sauro.reading.rules import addressees, columns, coordination, fields
from sauro.reading.table_heads import column_rule

COLUMN_FIELDS = {
    columns.LEAD: addressees.FIELD,
    columns.HELPER: coordination.FIELD,
    columns.TIME: fields.TIME,
    columns.PRODUCT: fields.PRODUCT,
}
"""What the cells of a column say, in the terms of lines."""
_HEADED = (
    "cơ quan ", "đơn vị ", "các cơ quan ", "các đơn vị ", "nội dung", "chủ trì", "phối hợp",
    "phân công", "thời gian", "thời hạn", "tiến độ", "sản phẩm",
)  # fmt: skip
_LONGEST_HEADING = 60
LONGEST_FIELD = 100
"""From where a colon stands, how far back the name of a field before it may begin."""
_BEFORE = (".", ";", ",", "(")


def field_of(chars: str, node: Node) -> tuple[Rule, int] | None:
    """The field rule a line begins with or a heading bears, and where its value starts."""
    headed = _headed(chars, node) if node.children else None
    if headed is not None:
        return headed, node.end
    if chars.find(":", node.start, node.end) < 0:
        return None
    for rule in fields.LINES:
        match = rule.pattern.match(chars, node.start, node.end)
        if match:
            value = match.end()
            while value < node.end and chars[value] == " ":
                value += 1
            if value >= node.end and any(child.children for child in node.children):
                return None
            return rule, value
    return None


def _headed(chars: str, node: Node) -> Rule | None:
    """The field that a heading names without a colon: "2. Cơ quan chủ trì" over a list.

    "2. Phân công thực hiện" over bodies, each with its own work, is none.
    """
    if not node.style or node.end - node.start > _LONGEST_HEADING:
        return None
    words = chars[node.start : node.end].rstrip(" .:")
    if not words.lower().startswith(_HEADED):
        return None
    rule = column_rule(words)
    if rule is columns.CONTENT:
        return fields.CONTENT
    if any(_has_more(chars, child) for child in node.children):
        return None
    return COLUMN_FIELDS.get(rule) if rule else None


def _has_more(chars: str, node: Node) -> bool:
    """Whether lines below one of a list are its own: no field, and no note in brackets on all."""
    below = any(not _noted(chars, child) for child in node.children)
    return below and field_of(chars, node) is None


def _noted(chars: str, node: Node) -> bool:
    return chars[node.start] == "(" and chars[node.start : node.end].rstrip(" .;").endswith(")")


def fields_in(chars: str, start: int, end: int) -> list[tuple[Rule, int, int]]:
    """Every field that a stretch states, each with its value: "…; cơ quan phối hợp: …"."""
    colon = chars.find(":", start, end)
    if colon < 0:
        return []
    first, last = max(start, colon - LONGEST_FIELD), chars.rfind(":", start, end) + 1
    found = sorted(
        (
            (match.start(), match.end(), rule)
            for rule in fields.LINES
            for match in rule.pattern.finditer(chars, first, last)
            if match.start() == start or chars[match.start() - 2 : match.start()].strip() in _BEFORE
        ),
        key=lambda one: one[:2],
    )
    stops = [*(begun for begun, _, _ in found), end][1:]
    return [
        (rule, *_trimmed(chars, value, stop))
        for (_, value, rule), stop in zip(found, stops, strict=True)
    ]


def _trimmed(chars: str, start: int, end: int) -> tuple[int, int]:
    while start < end and chars[start] == " ":
        start += 1
    while end > start and chars[end - 1] in " .;,()":
        end -= 1
    return start, end
