"""Do what the preview of a filled-in grid showed, and nothing else."""

from sauro.people.act import Act
from sauro.people.commands.transaction import command
from sauro.people.refusal import Refused
from sauro.tasks.commands.register import register
from sauro.tasks.queries.registrations import Grid
from sauro.tasks.registration_import import preview_registrations


@command
def import_registrations(act: Act, grid: Grid, data: bytes, fingerprint: str) -> int:
    """Save as drafts what the preview of this ``fingerprint`` showed; how many rows. ``Refused``.

    Rows with errors stay out.
    """
    now = preview_registrations(grid, data)
    if now.fingerprint != fingerprint:
        raise Refused(
            "Đăng ký hoặc tệp đã thay đổi sau khi xem trước. Hãy xem trước lại rồi mới nhập."
        )
    if not now.entries:
        raise Refused("Tệp không có gì để nhập: mọi dòng đều không đổi hoặc có lỗi.")
    return len(register(act, now.entries, send=False))
