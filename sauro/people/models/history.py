"""What was changed, by whom, when: rows are only ever added (the database refuses else)."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from sauro.people.models.user import User
from sauro.people.vocabulary import Subject


class Change(models.Model):
    """One act upon one subject. ``before`` and ``after`` hold what differs, by field.

    ``by`` is empty for what the installation itself did when it was set up.
    """

    at = models.DateTimeField("lúc")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="changes_made")
    action = models.CharField("việc", max_length=40)
    subject = models.CharField("đối tượng", max_length=12, choices=Subject)
    subject_id = models.BigIntegerField()
    label = models.CharField("tên đối tượng", max_length=250)
    before = models.JSONField("trước", encoder=DjangoJSONEncoder)
    after = models.JSONField("sau", encoder=DjangoJSONEncoder)
    reason = models.CharField("căn cứ, lý do", max_length=250, blank=True)
    request_id = models.CharField("mã yêu cầu", max_length=64, blank=True)

    class Meta:
        verbose_name = "lịch sử"
        indexes = (models.Index("subject", "subject_id", "id", name="change_of_subject"),)
