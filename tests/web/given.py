"""A short directive of the small province, from its text to its tasks."""

from sauro.directives.commands.intake import take_text
from sauro.directives.models import Directive
from sauro.people.act import Act
from sauro.people.models import Agency
from sauro.tasks.commands.give import give
from sauro.tasks.demo.cast import reviewed
from tests.directives.offices import directive_of
from tests.people.organisation import DAY

TEXT = """ỦY BAN NHÂN DÂN TỈNH

THÔNG BÁO
Kết luận về công tác tài chính {number}

1. Sở Tài chính chủ trì xây dựng kế hoạch chi tiêu, trình UBND tỉnh trước ngày 30/4/2026.

2. Sở Tài chính chủ trì rà soát các khoản nợ đọng, báo cáo UBND tỉnh trước ngày 15/5/2026.
"""


def waiting(act: Act, issuer: Agency, number: int = 1) -> Directive:
    """Read, and waiting for review."""
    text = TEXT.format(number=number)
    return directive_of(take_text(act, text, number=f"{number}/TB-UBND", day=DAY, issuer=issuer))


def given(act: Act, issuer: Agency, number: int = 1) -> Directive:
    """The same, its two tasks given."""
    directive = reviewed(act, waiting(act, issuer, number))
    give(act, directive)
    directive.refresh_from_db()
    return directive
