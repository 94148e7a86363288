"""Posts of persons, and who looks after which field of work."""

from django.db import models
from django.db.models import Q

from sauro.people.models.agency import CODE, Agency
from sauro.people.models.dated import IN_ORDER, Dated, never_twice
from sauro.people.models.user import User
from sauro.people.vocabulary import WITHOUT_AGENCY, DutyKind, PostKind


class Post(Dated):
    """A person at an agency, on certain days. All rights come from posts."""

    user = models.ForeignKey(User, models.PROTECT, related_name="posts")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="posts", null=True, blank=True)
    kind = models.CharField("vai trò", max_length=15, choices=PostKind)
    title = models.CharField("chức danh", max_length=150, blank=True)
    basis = models.CharField("căn cứ", max_length=250, blank=True)

    class Meta:
        verbose_name = "vị trí"
        constraints = (
            IN_ORDER,
            models.CheckConstraint(
                name="post_has_agency",
                condition=Q(agency__isnull=False) | Q(kind__in=WITHOUT_AGENCY),
                violation_error_message="Vị trí này phải gắn với một cơ quan.",
            ),
            never_twice(
                "post_one_head",
                "agency",
                condition=Q(kind=PostKind.HEAD),
                message="Cơ quan đã có thủ trưởng trong thời gian này.",
            ),
        )


class WorkField(models.Model):
    """A field of work ("lĩnh vực") that leaders divide among themselves."""

    code = models.CharField("mã lĩnh vực", max_length=60, unique=True)
    name = models.CharField("lĩnh vực", max_length=150)
    rank = models.PositiveSmallIntegerField("thứ tự", default=0)

    class Meta:
        verbose_name = "lĩnh vực"
        constraints = (
            models.CheckConstraint(
                name="workfield_code_form",
                condition=Q(code__regex=CODE),
                violation_error_message="Mã lĩnh vực gồm chữ thường không dấu, số và dấu nối.",
            ),
        )

    def __str__(self) -> str:
        return self.name


class FieldDuty(Dated):
    """The person in a post looks after a field, on certain days."""

    field = models.ForeignKey(WorkField, models.PROTECT, related_name="duties")
    post = models.ForeignKey(Post, models.PROTECT, related_name="duties")
    kind = models.CharField("trách nhiệm", max_length=12, choices=DutyKind)
    basis = models.CharField("căn cứ", max_length=250, blank=True)

    class Meta:
        verbose_name = "phụ trách lĩnh vực"
        constraints = (
            IN_ORDER,
            never_twice(
                "fieldduty_one_leader",
                "field",
                condition=Q(kind=DutyKind.LEADER),
                message="Lĩnh vực đã có lãnh đạo phụ trách trong thời gian này.",
            ),
            never_twice(
                "fieldduty_once",
                "field",
                "post",
                message="Người này đã theo dõi lĩnh vực trong thời gian này.",
            ),
        )
