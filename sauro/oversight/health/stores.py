"""What is kept: room on the disk, backups, the database, originals, the sealed log."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.models import Count, Min

from sauro.directives.models import Original
from sauro.directives.vocabulary import FileCheck
from sauro.oversight.backups import Kept, kept_in, noted_failure
from sauro.oversight.health.sign import KEEPER, Sign, State
from sauro.oversight.measures import size, span
from sauro.people.spans import shown
from sauro.tasks.models import Event, Seal
from sauro.tasks.queries.log import Anchor

OLD = timedelta(days=2)
_FULL, _NEARLY = 2 * 10**9, 10 * 10**9
_UNCHECKED = timedelta(days=14)
_UNSEALED = timedelta(hours=1)


def disk(folder: Path) -> Sign:
    """Room where data and backups are."""
    usage = shutil.disk_usage(folder)
    said = f"Còn trống {size(usage.free)} trên {size(usage.total)}."
    state = State.BAD if usage.free < _FULL else State.WARN if usage.free < _NEARLY else State.GOOD
    todo = "" if state == State.GOOD else _ROOM
    return Sign("Ổ đĩa", state, said, todo)


def backup(now: datetime) -> Sign:
    """The latest whole one, and why there is none since."""
    latest = next(iter(kept_in(settings.BACKUPS)), None)
    failure = noted_failure(settings.BACKUP_FAILURE)
    if latest is None:
        reason = f" Lần gần nhất không làm được: {failure.said}" if failure else ""
        return Sign("Sao lưu", State.BAD, f"Chưa có bản sao lưu nào.{reason}", _FIRST)
    age = now - latest.manifest.at
    said = f"Bản gần nhất cách đây {span(age)}, {size(latest.size)}, ở {latest.folder}."
    if failure:
        said += f" Ngày {shown(failure.at.date())} không làm được: {failure.said}"
    if spoilt := latest.manifest.originals.spoilt:
        said += f" Thiếu {len(spoilt)} tệp đã mất hoặc bị thay đổi."
    if age > OLD or spoilt:
        return Sign("Sao lưu", State.BAD, said, _AGAIN)
    if failure:
        return Sign("Sao lưu", State.WARN, said, _AGAIN)
    if _same_disk(latest):
        return Sign("Sao lưu", State.WARN, said, _ELSEWHERE)
    return Sign("Sao lưu", State.GOOD, said)


def database() -> Sign:
    """How large it is, and which."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database()), current_setting(%s)", [_OF])
        number, version = cursor.fetchone()
    return Sign("Cơ sở dữ liệu", State.GOOD, f"{size(number)}, PostgreSQL {version.split()[0]}.")


def originals(now: datetime) -> Sign:
    """What reading them again has shown."""
    rows = Original.objects.values_list("check_result").annotate(count=Count("pk")).order_by()
    counts: dict[str, int] = dict(rows)
    total = sum(counts.values())
    lost, altered = counts.get(FileCheck.MISSING, 0), counts.get(FileCheck.ALTERED, 0)
    if lost or altered:
        wrong = Original.objects.filter(check_result__in=(FileCheck.MISSING, FileCheck.ALTERED))
        names = ", ".join(wrong.order_by("pk").values_list("sha256", flat=True)[:5])
        said = f"Trong {total} bản gốc có {lost} bản mất tệp, {altered} bản bị thay đổi. Mã băm:"
        return Sign("Bản gốc", State.BAD, said, _SPOILT, names)
    if not total:
        return Sign("Bản gốc", State.GOOD, "Chưa có bản gốc nào.")
    unchecked = counts.get(FileCheck.UNCHECKED, 0)
    oldest = Original.objects.aggregate(at=Min("checked_at"))["at"]
    said = f"{total} bản, {total - unchecked} bản đã đọc lại và đều còn nguyên."
    if unchecked == total:
        said = f"{total} bản, chưa bản nào đến lượt đọc lại."
    if oldest and now - oldest > _UNCHECKED:
        return Sign("Bản gốc", State.WARN, f"{said} Lâu nhất cách đây {span(now - oldest)}.", _SLOW)
    return Sign("Bản gốc", State.GOOD, said)


def log(now: datetime) -> Sign:
    """How far it is sealed, with the anchor to keep outside."""
    last = Seal.objects.order_by("-position").first()
    anchor = str(Anchor(last.position, last.hash)) if last else ""
    open_ones = Event.objects.filter(seal__isnull=True).aggregate(count=Count("pk"), at=Min("at"))
    said = f"Đã niêm phong {last.position if last else 0} sự kiện."
    if open_ones["count"]:
        said += f" {open_ones['count']} sự kiện chờ niêm phong."
        if now - open_ones["at"] > _UNSEALED and (not last or now - last.at > _UNSEALED):
            return Sign("Nhật ký niêm phong", State.WARN, said, _UNSEALED_TODO)
    if anchor:
        said += " Mốc để ghi lại bên ngoài:"
    return Sign("Nhật ký niêm phong", State.GOOD, said, code=anchor)


def _same_disk(latest: Kept) -> bool:
    return latest.folder.stat().st_dev == Path(settings.MEDIA_ROOT).stat().st_dev


_OF = "server_version"
_ROOM = (
    f"Hãy báo {KEEPER} dọn tệp không cần hoặc thêm ổ đĩa. Hết chỗ thì không nhận được văn bản và"
    " không sao lưu được."
)
_FIRST = (
    "Phần mềm tự sao lưu mỗi đêm sau 1 giờ, và trong vòng một giờ sau khi khởi động nếu đêm qua"
    f" chưa có. Quá một ngày vẫn chưa có thì báo {KEEPER} chạy sauro backup và đọc dòng lỗi."
)
_AGAIN = f"Hãy báo {KEEPER} chạy sauro backup và đọc dòng lỗi; xem ổ đĩa sao lưu còn cắm, còn chỗ."
_ELSEWHERE = (
    "Bản sao lưu cùng ổ đĩa với dữ liệu: hỏng ổ đĩa là mất cả hai. Hãy báo"
    f" {KEEPER} đặt mục backups trong installation.json sang ổ đĩa khác."
)
_SPOILT = (
    f"Hãy báo ngay {KEEPER}: lấy tệp cùng mã băm trong thư mục files của bản sao lưu chép về chỗ"
    " cũ. Không xóa bản sao lưu nào cho đến khi xong."
)
_SLOW = f"Việc kiểm tra bản gốc chạy chậm. Hãy báo {KEEPER} xem việc nền có chạy không."
_UNSEALED_TODO = (
    "Việc niêm phong chạy 5 phút một lần. Nếu một giờ nữa vẫn vậy, hãy báo"
    f" {KEEPER} xem việc nền có chạy không."
)
