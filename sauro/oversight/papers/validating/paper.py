"""All checks of a paper, on one page."""

from sauro.oversight.papers.validating.body_checks import check_body
from sauro.oversight.papers.validating.closing_checks import check_closing
from sauro.oversight.papers.validating.findings import Finding, merged
from sauro.oversight.papers.validating.head_checks import check_head
from sauro.oversight.papers.validating.outline import outlined
from sauro.oversight.papers.validating.page_checks import check_pages


def validate(content: bytes) -> list[Finding]:
    """What departs from the decree, empty where nothing does. NotADocumentError for no DOCX."""
    paper = outlined(content)
    checks = (check_pages, check_head, check_body, check_closing)
    return merged(finding for check in checks for finding in check(paper))
