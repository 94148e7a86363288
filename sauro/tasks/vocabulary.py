"""The words of this package: work states, roles, events."""

from django.db.models import TextChoices


class WorkState(TextChoices):
    """How far the work of an assignment has come; time is computed apart, and never stored."""

    GIVEN = "given", "Đã giao"
    RECEIVED = "received", "Đã tiếp nhận"
    MISDIRECTED = "misdirected", "Đề nghị chuyển cơ quan khác"


class RollUp(TextChoices):
    """What the assignments of a task come to together."""

    NOBODY = "nobody", "Chưa có cơ quan"
    GIVEN = "given", "Đã giao"
    SOME = "some", "Tiếp nhận một phần"
    RECEIVED = "received", "Đã tiếp nhận"
    MISDIRECTED = "misdirected", "Có đề nghị chuyển cơ quan khác"


class Role(TextChoices):
    """What somebody is to a task. ``roles_for`` and ``visible_to`` know no others."""

    LEADER = "leader", "Lãnh đạo Ủy ban nhân dân"
    OFFICE = "office", "Văn phòng"
    INSPECTOR = "inspector", "Người kiểm tra (chỉ xem)"
    LEAD = "lead", "Cơ quan chủ trì"
    COORDINATOR = "coordinator", "Cơ quan phối hợp"
    READER = "reader", "Nơi nhận văn bản"


class EventKind(TextChoices):
    """What happened."""

    TASK_GIVEN = "task_given", "Giao nhiệm vụ"
    ASSIGNED = "assigned", "Giao cơ quan thực hiện"
    RECEIVED = "received", "Tiếp nhận"
    MISDIRECTED = "misdirected", "Đề nghị chuyển cơ quan khác"


class DueKind(TextChoices):
    """Kinds of deadlines (``sauro.reading.result.Deadline``); empty: none is stated."""

    DATE = "date", "Có ngày"
    RECURRING = "recurring", "Định kỳ"
    EVENT = "event", "Chờ sự kiện"
    PERIOD = "period", "Trong kỳ"
    RELATIVE = "relative", "Tính từ mốc khác"
