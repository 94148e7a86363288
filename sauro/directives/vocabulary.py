"""The words of this package: how directives come, what becomes of them and of their proposals."""

from django.db.models import TextChoices


class Came(TextChoices):
    """By which door something came in."""

    FILE = "file", "Tệp tải lên"
    FOLDER = "folder", "Thư mục nhận văn bản"
    TEXT = "text", "Văn bản dán vào"
    ORDER = "order", "Ý kiến chỉ đạo"


class ArrivalState(TextChoices):
    """What became of what was handed in."""

    READING = "reading", "Đang đọc"
    FAILED = "failed", "Đọc lỗi"
    REFUSED = "refused", "Từ chối vì dấu độ mật"
    DUPLICATE = "duplicate", "Đã có từ trước"
    TAKEN = "taken", "Đã nhận"


class PlanState(TextChoices):
    """What became of an agency's own plan that was handed in."""

    READING = "reading", "Đang đọc"
    FAILED = "failed", "Đọc lỗi"
    REFUSED = "refused", "Từ chối vì dấu độ mật"
    DROPPED = "dropped", "Đã bỏ"
    LAID = "laid", "Đã đọc"


class DirectiveState(TextChoices):
    """How far a directive has come; what is still being read is an arrival. ``EMPTY``: reviewed,
    and no task in it was accepted."""

    WAITING = "waiting", "Chờ rà soát"
    REVIEWED = "reviewed", "Đã rà soát"
    GIVEN = "given", "Đã giao"
    EMPTY = "empty", "Không giao nhiệm vụ"


class FileCheck(TextChoices):
    """What reading an original's bytes again showed."""

    UNCHECKED = "", "Chưa kiểm tra lại"
    INTACT = "intact", "Còn nguyên"
    ALTERED = "altered", "Đã bị thay đổi"
    MISSING = "missing", "Không còn tệp"


class ProposalState(TextChoices):
    """What a reviewer decided. Merged, split and withdrawn ones stand for nothing any more."""

    PROPOSED = "proposed", "Chờ quyết định"
    ACCEPTED = "accepted", "Đã chấp nhận"
    REJECTED = "rejected", "Đã loại"
    MERGED = "merged", "Đã gộp"
    SPLIT = "split", "Đã tách"
    WITHDRAWN = "withdrawn", "Đã hoàn tác"


ALIVE = (ProposalState.PROPOSED, ProposalState.ACCEPTED)


class Origin(TextChoices):
    """Who proposed it."""

    READER = "reader", "Đọc từ văn bản"
    PERSON = "person", "Người rà soát thêm"
    ANNEX = "annex", "Biểu phân công nhiệm vụ"


class PartyRole(TextChoices):
    """What a body is to a task."""

    LEAD = "lead", "Chủ trì"
    COORDINATE = "coordinate", "Phối hợp"
    REPORT_TO = "report_to", "Nơi nhận báo cáo"
    ADVISE = "advise", "Tham mưu cho"


class Outcome(TextChoices):
    """What the words for a body mean."""

    OPEN = "open", "Chưa xác định"
    AGENCY = "agency", "Cơ quan"
    GROUP = "group", "Nhóm cơ quan"
    COLLECTIVE = "collective", "Gọi chung, không giao riêng"
    OUTSIDE = "outside", "Ngoài tỉnh"


class PassageKind(TextChoices):
    """What a stretch of the text is (``sauro.reading.result.Passage``)."""

    HEAD = "head", "Phần đầu văn bản"
    BASE = "base", "Căn cứ"
    HEADING = "heading", "Đề mục"
    LEAD_IN = "lead_in", "Câu dẫn"
    TASK = "task", "Nhiệm vụ"
    CONTEXT = "context", "Bối cảnh"
    FIGURE = "figure", "Số liệu"
    TABLE = "table", "Bảng"
    RECIPIENTS = "recipients", "Nơi nhận, chữ ký"
    SIGNATURE = "signature", "Chữ ký"
    NOT_TASK = "not_task", "Không phải nhiệm vụ"
    UNCLASSIFIED = "unclassified", "Chưa phân loại"


class Why(TextChoices):
    """Why an agency may read a directive."""

    RECIPIENT = "recipient", "Nơi nhận"
    ADDRESSEE = "addressee", "Được giao nhiệm vụ"
    FOLLOW_UP = "follow_up", "Theo dõi, đôn đốc"


class DecisionKind(TextChoices):
    """What a reviewer did."""

    HEAD = "head", "Sửa thông tin văn bản"
    ACCEPT = "accept", "Chấp nhận"
    EDIT = "edit", "Sửa"
    SPLIT = "split", "Tách"
    MERGE = "merge", "Gộp"
    REASSIGN = "reassign", "Đổi cơ quan"
    REJECT = "reject", "Loại"
    ADD = "add", "Thêm từ đoạn chọn"
    ANSWER = "answer", "Trả lời chỗ chưa rõ"
    PASSAGE = "passage", "Phân loại đoạn"
    ANNEX = "annex", "Nhập biểu phân công"
    COMPARE = "compare", "Chọn khi biểu khác văn bản"
    SIGN_OFF = "sign_off", "Xác nhận đã rà soát"
    GIVE = "give", "Giao nhiệm vụ"
    JOIN = "join", "Ghép bản của cùng văn bản"
    APART = "apart", "Xác định là văn bản khác"
    REREAD = "reread", "Đọc lại theo quy tắc mới"
    UNDO = "undo", "Hoàn tác"


# They say which files are the directive's, or that it was read anew: nobody decided upon a task.
OF_NO_TASK = (DecisionKind.JOIN, DecisionKind.APART, DecisionKind.REREAD)


class RowOutcome(TextChoices):
    """What became of a row of an annex."""

    SAME = "same", "Trùng nhiệm vụ đã có"
    FILLED = "filled", "Bổ sung cho nhiệm vụ đã có"
    DIFFERS = "differs", "Khác văn bản, chờ chọn"
    SETTLED = "settled", "Khác văn bản, đã chọn"
    ADDED = "added", "Nhiệm vụ mới"
