"""The words of papers that follow up: kinds that are issued, and how far a PDF is."""

from django.db.models import TextChoices


class PaperKind(TextChoices):
    """Papers that are drafted from what stands today; reports of periods have a table of theirs."""

    LETTER = "letter", "Công văn đôn đốc"
    SLIP = "slip", "Phiếu trình giải quyết công việc"
    FOLLOWUP = "followup", "Báo cáo kết quả thực hiện kết luận"


class PrintState(TextChoices):
    """How far a PDF is."""

    WAITING = "waiting", "Đang tạo"
    DONE = "done", "Đã tạo"
    FAILED = "failed", "Không tạo được"
