"""What a signature covers of its file, and what came into the file afterwards."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pyhanko.sign.diff_analysis import (
    DiffResult,
    FormUpdatingRule,
    ModificationLevel,
    StandardDiffPolicy,
)
from pyhanko.sign.diff_analysis.constants import ROOT_EXEMPT_STRICT_COMPARISON
from pyhanko.sign.diff_analysis.rules.file_structure_rules import (
    CatalogModificationRule,
    ObjectStreamRule,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.rules.form_field_rules import (
    DSSCompareRule,
    GenericFieldModificationRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
)
from pyhanko.sign.diff_analysis.rules.metadata_rules import DocInfoRule, MetadataUpdateRule
from pyhanko.sign.validation import SignatureCoverageLevel

from sauro.reading.sources.signature_facts import Added

_CONTENTS = re.compile(rb"<[0-9A-Fa-f\s]*>")

POLICY = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(  # type: ignore[no-untyped-call]
            ROOT_EXEMPT_STRICT_COMPARISON | {"/Perms"}
        ),
        *(
            rule.as_qualified(ModificationLevel.LTA_UPDATES)
            for rule in (
                DocInfoRule(),
                XrefStreamRule(),
                ObjectStreamRule(),
                DSSCompareRule(),
                MetadataUpdateRule(),  # type: ignore[no-untyped-call]
            )
        ),
    ],
    form_rule=FormUpdatingRule(
        field_rules=[
            SigFieldCreationRule(  # type: ignore[no-untyped-call]
                allow_new_visible_after_certify=True
            ),
            SigFieldModificationRule(),
            GenericFieldModificationRule(),
        ]
    ),
)
"""What may come after a signature: further signatures, filled forms, data to verify with.

Offices sign in turn, each with a tool that marks the first or any later signature as one that
certifies: number, day and seal then follow as signatures shown on the page. So these are allowed
after such a signature, unless it forbids all changes.
"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """``state`` is intact, added_to, changed or broken; ``why`` says more in Vietnamese."""

    state: str
    why: str = ""
    added: Added = field(default_factory=Added)


def gap_in(data: bytes, byte_range: Sequence[Any], contents: bytes) -> str:
    """Why the signed bytes are not the file up to some end, but for the signature itself; or "".

    ``byte_range`` are offset and length of two stretches of ``data``; between them may stand
    nothing but ``contents`` in hexadecimal digits.
    """
    if len(byte_range) != 4 or not all(isinstance(one, int) and one >= 0 for one in byte_range):
        return "phần được ký ghi trong tệp không đọc được"
    first, length, second, rest = (int(one) for one in byte_range)
    if not length or not rest:
        return "chữ ký không bao trùm nội dung nào của tệp"
    if second + rest > len(data):
        return "tệp bị cắt ngắn, không còn đủ phần đã ký"
    between = data[length:second]
    if first != 0 or not _CONTENTS.fullmatch(between) or _decoded(between) != contents:
        return "chữ ký bỏ sót một phần nội dung của tệp"
    return ""


def _decoded(between: bytes) -> bytes | None:
    try:
        return bytes.fromhex(between[1:-1].decode("ascii"))
    except ValueError:
        return None


def coverage_of(
    found: Any, status: Any, data: bytes, signed: set[str], empty: set[str]
) -> Coverage:
    """What a signature that verifies covers.

    ``found`` is pyHanko's signature, ``status`` what it says of it, ``signed`` and ``empty`` the
    names of all signature fields with and without a signature.
    """
    if status.coverage not in (
        SignatureCoverageLevel.ENTIRE_FILE,
        SignatureCoverageLevel.ENTIRE_REVISION,
    ):
        return Coverage("changed", "có phần nội dung nối thêm ngoài phần đã ký")
    if _last(found) and data[found.byte_range[2] + found.byte_range[3] :].strip():
        return Coverage("changed", "có dữ liệu lạ nối vào cuối tệp")
    difference = status.diff_result
    if not isinstance(difference, DiffResult):
        return Coverage("changed", "có nội dung bị sửa hoặc thêm mà không có chữ ký nào cho phép")
    if difference.modification_level == ModificationLevel.NONE:
        return Coverage("intact")
    if not status.docmdp_ok:
        return Coverage("changed", "người ký không cho thêm gì nhưng tệp có phần thêm vào")
    names = difference.changed_form_fields
    if names & empty:
        return Coverage("changed", "có ô chữ ký được thêm vào mà chưa ai ký, có thể che nội dung")
    added = Added(tuple(sorted(names & signed)), tuple(sorted(names - signed)))
    return Coverage("added_to", "", added)


def _last(found: Any) -> bool:
    """Whether the revision that is signed is the last one of the file."""
    return bool(found.signed_revision == found.reader.xrefs.total_revisions - 1)
