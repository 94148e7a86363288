"""Groups that directives address as one: "các sở, ban, ngành tỉnh", "UBND các xã, phường"."""

from django.db import models

from sauro.people.models.agency import Agency
from sauro.people.models.dated import IN_ORDER, Dated, never_twice


class Group(Dated):
    """A class of addressees in the words of ``owner``, the body whose directives use them.

    Without members it is either still to be filled or, ``empty_on_purpose``, left so: ``note`` says
    why and who decides.
    """

    owner = models.ForeignKey(Agency, models.PROTECT, related_name="groups")
    name = models.CharField("tên nhóm", max_length=250)
    empty_on_purpose = models.BooleanField("chủ ý để trống", default=False)
    note = models.TextField("ghi chú", blank=True)

    class Meta:
        verbose_name = "nhóm cơ quan"
        constraints = (IN_ORDER,)

    def __str__(self) -> str:
        return self.name


class GroupName(models.Model):
    """A wording that means the group in directives of its owner."""

    group = models.ForeignKey(Group, models.PROTECT, related_name="names")
    text = models.CharField("cách gọi", max_length=250)
    key = models.CharField(max_length=400, db_index=True, editable=False)

    class Meta:
        verbose_name = "cách gọi nhóm"
        constraints = (
            models.UniqueConstraint(
                "group",
                "key",
                name="groupname_once",
                violation_error_message="Nhóm đã có cách gọi này.",
            ),
            models.CheckConstraint(
                name="groupname_key_filled",
                condition=~models.Q(key=""),
                violation_error_message="Tên nhóm phải có chữ.",
            ),
        )


class Membership(Dated):
    """An agency is in a group, on certain days."""

    group = models.ForeignKey(Group, models.PROTECT, related_name="memberships")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="memberships")
    basis = models.CharField("căn cứ", max_length=250, blank=True)

    class Meta:
        verbose_name = "thành viên nhóm"
        constraints = (
            IN_ORDER,
            never_twice(
                "membership_once_a_day",
                "group",
                "agency",
                message="Cơ quan đã là thành viên nhóm trong thời gian này.",
            ),
        )
