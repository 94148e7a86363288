"""A directive: its head, who plays which part in following it up, how far it has come."""

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func, Q

from sauro.directives.vocabulary import Came, DirectiveState
from sauro.people.models import Agency, User


def search_vector() -> models.GeneratedField:
    """The words of ``folded``, as PostgreSQL searches them; no extension is needed."""
    return models.GeneratedField(
        expression=Func(
            F("folded"),
            function="to_tsvector",
            template="%(function)s('simple'::regconfig, %(expressions)s)",
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )


class Directive(models.Model):
    """Words stand as printed; beside them the agency they mean, if it is known.

    ``day`` is that of the document; groups and names are resolved for it. ``folded`` is the search
    key made by ``sauro.directives.folding``. ``version`` rises with each change of the head.
    """

    kind = models.CharField("loại văn bản", max_length=60, blank=True)
    number = models.CharField("số, ký hiệu", max_length=80, blank=True)
    number_key = models.CharField(max_length=80, blank=True, editable=False, db_index=True)
    day = models.DateField("ngày ban hành", null=True, blank=True)
    issuer = models.CharField("cơ quan ban hành", max_length=250, blank=True)
    issuer_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    title = models.TextField("trích yếu", blank=True)
    giver = models.CharField("người giao", max_length=250, blank=True)
    signer = models.CharField("người ký", max_length=150, blank=True)
    capacity = models.CharField("quyền hạn ký", max_length=20, blank=True)
    post = models.CharField("chức vụ người ký", max_length=150, blank=True)
    came = models.CharField("cách đưa vào", max_length=8, choices=Came)
    state = models.CharField(
        "trạng thái", max_length=10, choices=DirectiveState, default=DirectiveState.WAITING
    )
    version = models.PositiveIntegerField(default=1)

    follow_up = models.CharField("theo dõi, đôn đốc (nguyên văn)", max_length=250, blank=True)
    follow_up_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    agrees_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    confirms_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    route = models.CharField("báo cáo qua", max_length=250, blank=True)
    route_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    report_reader = models.CharField("nơi nhận báo cáo", max_length=250, blank=True)
    reader_agency = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    needs_second = models.BooleanField("cần người thứ hai xác nhận", default=False)
    restricted = models.BooleanField("hạn chế người xem", default=False)
    missing_annex = models.BooleanField("thiếu biểu kèm theo", default=False)

    maybe_same = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    maybe_same_why = models.CharField("lý do có thể trùng", max_length=400, blank=True)

    entered_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    entered_at = models.DateTimeField("đưa vào lúc")
    head_checked_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    head_checked_at = models.DateTimeField("rà soát thông tin lúc", null=True, blank=True)
    signed_off_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    signed_off_at = models.DateTimeField("xác nhận rà soát lúc", null=True, blank=True)
    second_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    second_at = models.DateTimeField("người thứ hai xác nhận lúc", null=True, blank=True)
    given_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    given_at = models.DateTimeField("giao lúc", null=True, blank=True)

    marked = models.TextField(editable=False, default="")
    folded = models.TextField(editable=False, default="")
    vector = search_vector()

    class Meta:
        verbose_name = "văn bản"
        indexes = (
            models.Index(fields=("state", "entered_at", "id"), name="directive_state"),
            models.Index(fields=("day",), name="directive_day"),
            models.Index(
                fields=("given_at", "id"),
                condition=Q(given_at__isnull=False),
                name="directive_given",
            ),
            # What audiences may read: rows are wide, and each list of an agency asks for them.
            models.Index(
                fields=("id",),
                condition=Q(state=DirectiveState.GIVEN, restricted=False),
                name="directive_open",
            ),
            # Few, and left out of what an audience sees of tasks.
            models.Index(
                fields=("id",),
                condition=Q(restricted=True),
                name="directive_restricted",
            ),
            GinIndex("vector", name="directive_search"),
        )

    def __str__(self) -> str:
        return f"{self.number or self.kind} {self.title[:60]}".strip()
