"""Agencies over time: a stable row, and beside it dated names, parents and successors."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q

from sauro.people.models.dated import IN_ORDER, Dated, never_twice
from sauro.people.ordering import LONGEST_KEY
from sauro.people.vocabulary import AgencyKind, Level, NameKind

CODE = r"^[a-z0-9]+(-[a-z0-9]+)*$"
# Mã định danh điện tử của cơ quan, tổ chức: letters A-Z, figures, stops (QĐ 20/2020/QĐ-TTg).
IDENTIFIER = r"^[A-Z0-9.]{1,35}$"
UNIT_CODE = r"^[0-9]{2}([0-9]{3})?$"


class Agency(Dated):
    """A body that directives can give work to. Its row outlives its names and itself.

    ``first_day`` is the first day this register vouches for; unless ``first_day_exact``, the body
    may be older, and what an earlier document calls so is not taken for it. ``last_day`` is the
    last day of its existence.
    """

    code = models.CharField(
        "mã cơ quan", max_length=60, unique=True, validators=[RegexValidator(CODE)]
    )
    kind = models.CharField("loại", max_length=20, choices=AgencyKind)
    level = models.CharField("cấp", max_length=10, choices=Level)
    in_province = models.BooleanField("trong tỉnh", default=True)
    identifier = models.CharField(
        "mã định danh", max_length=35, blank=True, validators=[RegexValidator(IDENTIFIER)]
    )
    unit_code = models.CharField("mã đơn vị hành chính", max_length=5, blank=True)
    rank = models.PositiveSmallIntegerField("thứ tự", default=0)
    first_day_exact = models.BooleanField("ngày bắt đầu đã đối chiếu", default=True)
    note = models.TextField("ghi chú", blank=True)

    class Meta:
        verbose_name = "cơ quan"
        constraints = (
            IN_ORDER,
            models.CheckConstraint(
                name="agency_code_form",
                condition=Q(code__regex=CODE),
                violation_error_message="Mã cơ quan gồm chữ thường không dấu, số và dấu nối.",
            ),
            models.CheckConstraint(
                name="agency_identifier_form",
                condition=Q(identifier="") | Q(identifier__regex=IDENTIFIER),
                violation_error_message="Mã định danh gồm chữ A-Z, chữ số và dấu chấm, tối đa 35"
                " ký tự (QĐ 20/2020/QĐ-TTg).",
            ),
            models.CheckConstraint(
                name="agency_unit_code_form",
                condition=Q(unit_code="") | Q(unit_code__regex=UNIT_CODE),
                violation_error_message="Mã đơn vị hành chính gồm 2 chữ số (tỉnh) hoặc 5 chữ số"
                " (xã).",
            ),
            models.UniqueConstraint(
                "identifier",
                name="agency_identifier_once",
                condition=~Q(identifier=""),
                violation_error_message="Mã định danh này đã thuộc một cơ quan khác.",
            ),
        )

    def __str__(self) -> str:
        return self.code


class AgencyName(Dated):
    """A name of an agency, on certain days. ``key`` is what makes two spellings one."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="names")
    text = models.CharField("tên", max_length=250)
    kind = models.CharField("cách dùng", max_length=12, choices=NameKind)
    key = models.CharField(max_length=400, db_index=True, editable=False)
    sort_key = models.CharField(max_length=LONGEST_KEY, db_collation="C", editable=False)
    basis = models.CharField("căn cứ", max_length=250, blank=True)

    class Meta:
        verbose_name = "tên cơ quan"
        constraints = (
            IN_ORDER,
            models.CheckConstraint(
                name="agencyname_key_filled",
                condition=~Q(key=""),
                violation_error_message="Tên cơ quan phải có chữ.",
            ),
            never_twice(
                "agencyname_one_official",
                "agency",
                condition=Q(kind=NameKind.OFFICIAL),
                message="Mỗi ngày một cơ quan chỉ có một tên chính thức.",
            ),
        )

    def __str__(self) -> str:
        return self.text


class AgencyParent(Dated):
    """The body an agency stands under, on certain days."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="parents")
    parent = models.ForeignKey(Agency, models.PROTECT, related_name="children")
    basis = models.CharField("căn cứ", max_length=250, blank=True)

    class Meta:
        verbose_name = "cơ quan cấp trên"
        constraints = (
            IN_ORDER,
            models.CheckConstraint(
                name="agencyparent_not_itself",
                condition=~Q(agency=F("parent")),
                violation_error_message="Một cơ quan không thể là cấp trên của chính nó.",
            ),
            never_twice(
                "agencyparent_one_a_day",
                "agency",
                message="Mỗi ngày một cơ quan chỉ có một cơ quan cấp trên.",
            ),
        )


class Succession(models.Model):
    """From ``first_day`` on ``successor`` does what ``predecessor`` did, within ``scope``."""

    predecessor = models.ForeignKey(Agency, models.PROTECT, related_name="heirs")
    successor = models.ForeignKey(Agency, models.PROTECT, related_name="origins")
    first_day = models.DateField("từ ngày")
    scope = models.CharField("phạm vi", max_length=250, blank=True)
    basis = models.CharField("căn cứ", max_length=250, blank=True)
    confirmed = models.BooleanField("đã xác nhận", default=True)

    class Meta:
        verbose_name = "cơ quan kế nhiệm"
        constraints = (
            models.CheckConstraint(
                name="succession_not_itself",
                condition=~Q(predecessor=F("successor")),
                violation_error_message="Một cơ quan không thể kế nhiệm chính nó.",
            ),
            models.UniqueConstraint(
                "predecessor",
                "successor",
                "scope",
                name="succession_once",
                violation_error_message="Quan hệ kế nhiệm này đã được ghi.",
            ),
        )
