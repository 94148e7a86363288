"""Who signs, and where copies go."""

from collections.abc import Iterator

from sauro.oversight.papers import decree
from sauro.oversight.papers.form import MOST_CAPACITIES
from sauro.oversight.papers.validating.findings import Finding, quoted
from sauro.oversight.papers.validating.letters import Letters, check_letters
from sauro.oversight.papers.validating.outline import Outline

_END = "Cuối văn bản"
_SIGNED = Letters("signature", "Chức vụ người ký", decree.SIGNATURE_SIZE, bold=True)
_NAME = Letters("signer", "Họ tên người ký", decree.SIGNATURE_SIZE, bold=True, italic=False)
_HEADING = Letters(
    "recipients_heading", "Nơi nhận", decree.RECIPIENTS_HEADING_SIZE, bold=True, italic=True
)
_LISTED = Letters("recipients", "Nơi nhận", decree.RECIPIENTS_SIZE, bold=False, italic=False)


def check_closing(paper: Outline) -> Iterator[Finding]:
    """The signature, then "Nơi nhận"."""
    if not paper.signed:
        expected = "quyền hạn, chức vụ của người ký, chữ in hoa đậm (“TM. …”, “GIÁM ĐỐC”)"
        yield Finding("signature", _END, "không tìm thấy chức vụ người ký", expected)
    for line in paper.signed:
        yield from check_letters(line, _SIGNED)
    if not paper.inner and len(paper.signed) > MOST_CAPACITIES + 1:
        found = f"{len(paper.signed)} dòng quyền hạn, chức vụ"
        yield Finding("signature_lines", _END, found, "không quá ba cấp ký")
    if paper.signer is not None:
        yield from check_letters(paper.signer, _NAME)
    if not paper.inner:
        yield from _recipients(paper)


def _recipients(paper: Outline) -> Iterator[Finding]:
    if paper.recipients is None:
        yield Finding("recipients_heading", _END, "không có “Nơi nhận:”", "“Nơi nhận:” bên trái")
        return
    yield from check_letters(paper.recipients, _HEADING)
    if paper.recipients.words != "Nơi nhận:":
        found = quoted(paper.recipients.words)
        yield Finding("recipients_words", "Nơi nhận", found, "“Nơi nhận:”")
    for line in paper.recipient_list:
        yield from check_letters(line, _LISTED)
    last = paper.recipient_list[-1].words if paper.recipient_list else ""
    if not last.lstrip("-– ").startswith("Lưu: VT") or not last.endswith("."):
        found = quoted(last) if last else "không có nơi nhận nào"
        yield Finding("recipients_last", "Dòng cuối của Nơi nhận", found, "“- Lưu: VT, ….”")
