"""The words of this package: states of work, roles, reasons, kinds of what happens."""

from django.db.models import TextChoices


class WorkState(TextChoices):
    """How far the work of an assignment has come; time is computed apart, and never stored."""

    GIVEN = "given", "Đã giao"
    RECEIVED = "received", "Đã tiếp nhận"
    DOING = "doing", "Đang thực hiện"
    SIGNING = "signing", "Đang trình ký"
    SUBMITTED = "submitted", "Đã trình cấp có thẩm quyền"
    CONFIRMING = "confirming", "Chờ xác nhận"
    DONE = "done", "Hoàn thành"
    MISDIRECTED = "misdirected", "Đề nghị chuyển cơ quan khác"
    REDO = "redo", "Yêu cầu bổ sung, làm lại"
    PAUSED = "paused", "Tạm dừng"
    ENDED = "ended", "Thôi theo dõi"


# The state of a task is the first of these that any of its assignments is in: what somebody has to
# look at, then the least advanced.
ROLL_ORDER = (
    WorkState.MISDIRECTED, WorkState.REDO, WorkState.GIVEN, WorkState.RECEIVED, WorkState.DOING,
    WorkState.SIGNING, WorkState.SUBMITTED, WorkState.CONFIRMING, WorkState.PAUSED,
    WorkState.DONE, WorkState.ENDED,
)  # fmt: skip
# The clock stands still at the day of the product that was reported.
MET = (WorkState.SUBMITTED, WorkState.CONFIRMING, WorkState.DONE)
# Neither in time nor late, and out of every percentage.
OUT = (WorkState.PAUSED, WorkState.ENDED)
OPEN = tuple(state for state in WorkState if state not in (WorkState.DONE, *OUT))
# Still to be reported.
RUNNING = tuple(state for state in OPEN if state not in MET)


class RegistrationState(TextChoices):
    """How far an agency's registration for one assignment has come (đăng ký kế hoạch)."""

    DRAFT = "draft", "Đang soạn"
    SENT = "sent", "Đã gửi"
    RETURNED = "returned", "Yêu cầu làm lại"
    AGREED = "agreed", "Đã đồng ý"
    REPLACED = "replaced", "Đã thay bằng bản sau"


class ExtensionState(TextChoices):
    """What became of a request for a later deadline."""

    ASKED = "asked", "Chờ quyết định"
    COUNTERED = "countered", "Đề xuất ngày khác"
    GRANTED = "granted", "Đồng ý gia hạn"
    REFUSED = "refused", "Không đồng ý"
    WITHDRAWN = "withdrawn", "Đã rút đề nghị"


class Role(TextChoices):
    """What somebody is to a task. ``roles_for`` and ``visible_to`` know no others."""

    LEADER = "leader", "Lãnh đạo Ủy ban nhân dân"
    OFFICE = "office", "Văn phòng"
    INSPECTOR = "inspector", "Người kiểm tra (chỉ xem)"
    FOLLOW_UP = "follow_up", "Cơ quan theo dõi, đôn đốc"
    AGREER = "agreer", "Cơ quan đồng ý đăng ký"
    CONFIRMER = "confirmer", "Cơ quan xác nhận hoàn thành"
    LEAD = "lead", "Cơ quan chủ trì"
    COORDINATOR = "coordinator", "Cơ quan phối hợp"
    READER = "reader", "Nơi nhận văn bản"


# Roles that read what an agency reported: texts, files, difficulties. Others see words and state.
INSIDE = frozenset({
    Role.LEADER, Role.OFFICE, Role.INSPECTOR, Role.FOLLOW_UP, Role.AGREER, Role.CONFIRMER,
    Role.LEAD,
})  # fmt: skip


class RedoReason(TextChoices):
    """Why a report is sent back."""

    NO_PRODUCT = "no_product", "Chưa có sản phẩm hoặc tệp minh chứng"
    WRONG_PRODUCT = "wrong_product", "Sản phẩm không đúng nội dung được giao"
    INCOMPLETE = "incomplete", "Mới thực hiện một phần"
    WRONG_FIGURES = "wrong_figures", "Số liệu cần kiểm tra lại"
    NOT_SIGNED = "not_signed", "Văn bản chưa ký hoặc ký không đúng thẩm quyền"
    OTHER = "other", "Lý do khác"


class Cause(TextChoices):
    """Why something is difficult or late; the office confirms what is called objective."""

    OBJECTIVE = "objective", "Khách quan"
    SUBJECTIVE = "subjective", "Chủ quan"


class EventKind(TextChoices):
    """What happened. Steps of life bear the names of their actions (``lifecycle``)."""

    TASK_GIVEN = "task_given", "Giao nhiệm vụ"
    ASSIGNED = "assigned", "Giao cơ quan thực hiện"
    RECEIVE = "receive", "Tiếp nhận"
    START = "start", "Bắt đầu thực hiện"
    SIGN = "sign", "Trình ký sản phẩm"
    SUBMIT = "submit", "Trình cấp có thẩm quyền"
    REPORT = "report", "Báo cáo hoàn thành"
    TAKE_BACK = "take_back", "Rút báo cáo hoàn thành"
    CONFIRM = "confirm", "Xác nhận hoàn thành"
    RETURN = "return", "Yêu cầu bổ sung, làm lại"
    REOPEN = "reopen", "Mở lại nhiệm vụ đã hoàn thành"
    MISDIRECT = "misdirect", "Đề nghị chuyển cơ quan khác"
    KEEP = "keep", "Không đồng ý chuyển"
    TRANSFER = "transfer", "Chuyển cơ quan khác"
    PAUSE = "pause", "Tạm dừng"
    RESUME = "resume", "Tiếp tục thực hiện"
    END = "end", "Thôi theo dõi"
    REASSIGN = "reassign", "Chuyển cơ quan kế nhiệm"
    UPDATE = "update", "Cập nhật tiến độ"
    OBSTACLE = "obstacle", "Nêu khó khăn, vướng mắc"
    OBSTACLE_ANSWER = "obstacle_answer", "Trả lời khó khăn, vướng mắc"
    STEP_DONE = "step_done", "Xong một bước"
    ITEMS = "items", "Lập danh mục thành phần"
    ITEM = "item", "Cập nhật thành phần"
    PRODUCT = "product", "Nộp sản phẩm"
    PRODUCT_REMOVED = "product_removed", "Gỡ sản phẩm"
    HOP = "hop", "Phân công trong cơ quan"
    SAVE_REGISTRATION = "save_registration", "Soạn đăng ký kế hoạch"
    SEND_REGISTRATION = "send_registration", "Gửi đăng ký kế hoạch"
    RECALL_REGISTRATION = "recall_registration", "Rút đăng ký kế hoạch"
    AGREE_REGISTRATION = "agree_registration", "Đồng ý đăng ký kế hoạch"
    RETURN_REGISTRATION = "return_registration", "Yêu cầu đăng ký lại"
    ASK_EXTENSION = "ask_extension", "Đề nghị gia hạn"
    GRANT_EXTENSION = "grant_extension", "Đồng ý gia hạn"
    REFUSE_EXTENSION = "refuse_extension", "Không đồng ý gia hạn"
    COUNTER_EXTENSION = "counter_extension", "Đề xuất ngày khác"
    ACCEPT_EXTENSION = "accept_extension", "Nhận ngày được đề xuất"
    WITHDRAW_EXTENSION = "withdraw_extension", "Rút đề nghị gia hạn"
    HAPPENED = "happened", "Ghi nhận sự kiện"
    SET_DUE = "set_due", "Đặt thời hạn"
    SET_FIELD = "set_field", "Gắn lĩnh vực"
    CADENCE = "cadence", "Đặt kỳ báo cáo"
    MOVE_CADENCE = "move_cadence", "Đổi ngày kỳ báo cáo"
    END_CADENCE = "end_cadence", "Kết thúc kỳ báo cáo"
    PERIOD = "period", "Báo cáo theo kỳ"
    RETURN_PERIOD = "return_period", "Yêu cầu làm lại báo cáo kỳ"
    SPLIT = "split", "Tách nhiệm vụ"
    MERGE = "merge", "Gộp nhiệm vụ"
    REPLACE = "replace", "Thay thế nhiệm vụ"
    CARRY = "carry", "Mang sang từ phần việc trước"
    UNDO = "undo", "Hoàn tác"


# What is decided on the work of an agency, and told it for some days.
NEWS = (
    EventKind.CONFIRM, EventKind.GRANT_EXTENSION, EventKind.REFUSE_EXTENSION,
    EventKind.AGREE_REGISTRATION, EventKind.OBSTACLE_ANSWER, EventKind.KEEP, EventKind.TRANSFER,
)  # fmt: skip


# What else those above decide; with ``NEWS`` an index finds it by its day.
RULED = (EventKind.COUNTER_EXTENSION,)


class DueKind(TextChoices):
    """Kinds of deadlines (``sauro.reading.result.Deadline``); empty: none is stated."""

    DATE = "date", "Có ngày"
    RECURRING = "recurring", "Định kỳ"
    EVENT = "event", "Chờ sự kiện"
    PERIOD = "period", "Trong kỳ"
    RELATIVE = "relative", "Tính từ mốc khác"


class CadenceKind(TextChoices):
    """What is owed each period."""

    DUTY = "duty", "Nhiệm vụ định kỳ"
    UPDATE = "update", "Cập nhật tiến độ"


class Every(TextChoices):
    """How long a period is."""

    WEEK = "week", "Hằng tuần"
    MONTH = "month", "Hằng tháng"
    QUARTER = "quarter", "Hằng quý"
    HALF = "half", "Sáu tháng"
    YEAR = "year", "Hằng năm"


class HandedState(TextChoices):
    """What became of a file with a product that was handed in."""

    READING = "reading", "Đang đọc"
    FAILED = "failed", "Đọc lỗi"
    REFUSED = "refused", "Từ chối vì dấu độ mật"
    MATCHED = "matched", "Đã ghép nhiệm vụ"
    UNSURE = "unsure", "Cần chọn nhiệm vụ"
    FOREIGN = "foreign", "Không thuộc nhiệm vụ nào"
    DUPLICATE = "duplicate", "Đã có từ trước"
    DROPPED = "dropped", "Đã bỏ"


class LinkKind(TextChoices):
    """How one task comes from another."""

    SPLIT = "split", "Tách từ"
    MERGE = "merge", "Gộp từ"
    REPLACE = "replace", "Thay thế"
