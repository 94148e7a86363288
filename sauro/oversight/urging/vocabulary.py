"""The words of urging: kinds of steps, reasons to tell somebody, whom, by which way."""

from collections.abc import Iterable

from django.db.models import TextChoices


class StepKind(TextChoices):
    """What a step of the ladder counts from; ``LadderStep.number`` says how far."""

    BEFORE = "before", "Trước hạn"
    OVERDUE = "overdue", "Quá hạn"
    AGAIN = "again", "Nhắc lại khi còn quá hạn"
    LIST = "list", "Danh sách quá hạn gửi nơi theo dõi"
    LETTER = "letter", "Công văn đôn đốc"
    REPORT = "report", "Nêu tên trong báo cáo kỳ"


REMINDS = (StepKind.BEFORE, StepKind.OVERDUE, StepKind.AGAIN)


class Reason(TextChoices):
    """Why somebody is told something, in the order in which it is told."""

    OVERDUE = "overdue", "Đã quá hạn"
    AGAIN = "again", "Vẫn quá hạn, chưa có báo cáo hoàn thành"
    REDO = "redo", "Bị yêu cầu bổ sung, làm lại"
    BEFORE = "before", "Sắp đến hạn"
    RETURNED = "returned", "Đăng ký kế hoạch phải làm lại"
    COUNTERED = "countered", "Được đề xuất hạn khác, chờ cơ quan trả lời"
    KEPT = "kept", "Không được chuyển cơ quan khác, phải thực hiện"
    NEW = "new", "Mới giao, chưa tiếp nhận"
    DECIDE = "decide", "Chờ quyết định"
    LIST = "list", "Quá hạn, cần đôn đốc"
    CONFIRMED = "confirmed", "Được xác nhận hoàn thành"
    GRANTED = "granted", "Được gia hạn"
    REFUSED = "refused", "Không được gia hạn"
    MOVED = "moved", "Đã được chuyển cơ quan khác"
    AGREED = "agreed", "Đăng ký kế hoạch được đồng ý"
    ANSWERED = "answered", "Khó khăn, vướng mắc được trả lời"


MUST_ACT = (
    Reason.OVERDUE, Reason.AGAIN, Reason.REDO, Reason.BEFORE, Reason.RETURNED, Reason.COUNTERED,
    Reason.KEPT, Reason.NEW, Reason.DECIDE, Reason.LIST,
)  # fmt: skip
LISTS = (Reason.DECIDE, Reason.LIST)
"""What is told by agency, of many lượt giao at once."""
ORDER = tuple(Reason)


def things_to_do(reasons: Iterable[str]) -> int:
    """How many of what is told for these reasons must be acted on: a whole list is one."""
    listed = [Reason(one) for one in reasons]
    single = sum(one in MUST_ACT and one not in LISTS for one in listed)
    return single + len(set(listed).intersection(LISTS))


class Part(TextChoices):
    """As what a person is told."""

    FOCAL = "focal", "Công chức đầu mối"
    HOLDER = "holder", "Người được phân công"
    HEAD = "head", "Thủ trưởng cơ quan"
    OFFICE = "office", "Văn phòng"
    FOLLOW_UP = "follow_up", "Cơ quan theo dõi, đôn đốc"
    DECIDES = "decides", "Cơ quan quyết định"


class Channel(TextChoices):
    """By which way an agency was urged."""

    SYSTEM = "system", "Hệ thống"
    MAIL = "mail", "Hệ thống và thư điện tử"
    LETTER = "letter", "Công văn"
