"""The ladder of urging, what each person was told on a day, and every urging of a lượt giao."""

from django.db import models
from django.db.models import Q

from sauro.oversight.urging.vocabulary import Channel, Part, Reason, StepKind
from sauro.people.models import Agency, User
from sauro.tasks.models import Assignment

_OVERDUE = (StepKind.OVERDUE, StepKind.AGAIN, StepKind.LETTER, StepKind.REPORT)


class LadderStep(models.Model):
    """A step (bậc đôn đốc). ``number``: days before the deadline (BEFORE), after it (OVERDUE),
    between two reminders (AGAIN); the day of the week from 1, Monday (LIST); days overdue from
    which on a letter urges (LETTER), a report names the agency (REPORT).

    ``source`` says where the number comes from; ``edited``: the office wrote it.
    """

    code = models.SlugField(max_length=20, unique=True)
    rank = models.PositiveSmallIntegerField(default=0)
    kind = models.CharField("loại", max_length=10, choices=StepKind)
    number = models.PositiveSmallIntegerField("số")
    to_focal = models.BooleanField("báo công chức đầu mối", default=False)
    to_head = models.BooleanField("báo thủ trưởng cơ quan", default=False)
    active = models.BooleanField("đang dùng", default=True)
    source = models.CharField("nguồn", max_length=250)
    edited = models.BooleanField("đã sửa tại đây", default=False)

    class Meta:
        verbose_name = "bậc đôn đốc"
        ordering = ("rank", "pk")
        constraints = (
            models.CheckConstraint(
                name="ladderstep_number",
                condition=Q(kind=StepKind.BEFORE, number__lte=60)
                | Q(kind__in=_OVERDUE, number__gte=1, number__lte=60)
                | Q(kind=StepKind.LIST, number__gte=1, number__lte=5),
                violation_error_message="Số ngày từ 1 đến 60; thứ trong tuần từ thứ Hai đến thứ"
                " Sáu.",
            ),
        )

    def __str__(self) -> str:
        if self.kind == StepKind.BEFORE:
            return f"Trước hạn {self.number} ngày"
        if self.kind == StepKind.OVERDUE:
            return f"Quá hạn {self.number} ngày"
        if self.kind == StepKind.AGAIN:
            return f"Còn quá hạn: nhắc lại sau mỗi {self.number} ngày"
        if self.kind == StepKind.LIST:
            return f"Danh sách quá hạn vào thứ {_WEEKDAYS[self.number - 1]}"
        return f"{StepKind(self.kind).label}: quá hạn từ {self.number} ngày"


_WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu")


class UrgingDay(models.Model):
    """The day's digests are made: whatever fell due to be told after ``since`` was told."""

    day = models.DateField("ngày", unique=True)
    since = models.DateField("tính từ sau ngày")
    made_at = models.DateTimeField("lập lúc")

    class Meta:
        verbose_name = "ngày đôn đốc"


class Digest(models.Model):
    """All that a person is told on a day; ``acts`` of its entries must be acted on.

    ``sent_at`` and ``address``: when and where it went by mail; ``unsent`` why it never will.
    """

    # The index of ``digest_once`` finds those of a person too.
    user = models.ForeignKey(User, models.PROTECT, related_name="digests", db_index=False)
    day = models.DateField("ngày")
    made_at = models.DateTimeField("lập lúc")
    acts = models.PositiveIntegerField("phải xử lý")
    total = models.PositiveIntegerField("tất cả")
    read_at = models.DateTimeField("đã xem lúc", null=True)
    sent_at = models.DateTimeField("gửi thư lúc", null=True)
    address = models.EmailField("gửi tới", blank=True)
    unsent = models.CharField("không gửi thư vì", max_length=250, blank=True)

    class Meta:
        verbose_name = "thông báo trong ngày"
        constraints = (models.UniqueConstraint("user", "day", name="digest_once"),)
        indexes = (
            models.Index(
                fields=("day", "user"),
                name="digest_to_send",
                condition=Q(sent_at__isnull=True, unsent=""),
            ),
        )


class DigestEntry(models.Model):
    """One thing that is told, as it was then: about a lượt giao, or (LIST, DECIDE) how many of an
    agency.

    ``due``: the deadline then; of a list the earliest; of what waits for a decision since when.
    """

    digest = models.ForeignKey(Digest, models.CASCADE, related_name="entries")
    rank = models.PositiveIntegerField()
    reason = models.CharField("vì", max_length=10, choices=Reason)
    part = models.CharField("với tư cách", max_length=10, choices=Part)
    step = models.ForeignKey(LadderStep, models.PROTECT, null=True, related_name="+")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, related_name="+")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    count = models.PositiveIntegerField(default=1)
    due = models.DateField("hạn", null=True)

    class Meta:
        verbose_name = "việc được báo"
        ordering = ("digest", "rank")
        constraints = (models.UniqueConstraint("digest", "rank", name="digestentry_rank"),)


class Urging(models.Model):
    """One urging of a lượt giao, of one person by a step, or (LETTER) of its agency by a paper.

    ``words`` is the step as it was called then. ``answered_at``: when the agency reported next.
    Of a letter: its ``number``, ``letter_day`` and the day by which an answer is asked.
    """

    assignment = models.ForeignKey(Assignment, models.PROTECT, related_name="urgings")
    at = models.DateTimeField("lúc")
    day = models.DateField("ngày")
    step = models.ForeignKey(LadderStep, models.PROTECT, null=True, related_name="+")
    words = models.CharField("bậc", max_length=120, blank=True)
    channel = models.CharField("cách", max_length=10, choices=Channel)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    part = models.CharField("với tư cách", max_length=10, choices=Part, blank=True)
    digest = models.ForeignKey(Digest, models.PROTECT, null=True, related_name="urgings")
    answered_at = models.DateTimeField("trả lời lúc", null=True)
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    number = models.CharField("số, ký hiệu", max_length=120, blank=True)
    letter_day = models.DateField("ngày văn bản", null=True)
    reply_by = models.DateField("đề nghị trả lời trước", null=True)

    class Meta:
        verbose_name = "lần đôn đốc"
        ordering = ("-at", "-pk")
        constraints = (
            models.UniqueConstraint(
                "assignment", "day", "user", name="urging_once", condition=Q(step__isnull=False)
            ),
            models.CheckConstraint(
                name="urging_kind",
                condition=Q(channel=Channel.LETTER) | Q(step__isnull=False, user__isnull=False),
                violation_error_message="Cần ghi bậc và người được báo.",
            ),
            models.UniqueConstraint(
                "assignment",
                "number",
                "letter_day",
                name="urging_letter_once",
                condition=Q(channel=Channel.LETTER),
                violation_error_message="Công văn này đã được ghi.",
            ),
        )
        indexes = (
            models.Index(
                fields=("assignment", "at"),
                name="urging_open",
                condition=Q(answered_at__isnull=True),
            ),
        )
