"""What a leader decided and somebody else entered."""

from django.db import models

from sauro.people.models import User


class Ruled(models.Model):
    """``leader`` decided on the day ``ruled_on``, by ``paper`` or, where it is empty, by word of
    mouth. Without a leader, who entered it decided."""

    leader = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", verbose_name="lãnh đạo quyết định"
    )
    ruled_on = models.DateField("quyết định ngày", null=True, blank=True)
    paper = models.CharField("theo văn bản, bút phê", max_length=250, blank=True)

    class Meta:
        abstract = True
