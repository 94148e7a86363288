"""The address by which a person's calendar program reads deadlines."""

from django.db import models

from sauro.people.models import User


class CalendarFeed(models.Model):
    """One for each person. ``seed`` and the installation's key make the secret; ``digest`` is its
    SHA-256, by which it is found: the database alone gives no address away."""

    user = models.OneToOneField(User, models.CASCADE, related_name="calendar_feed")
    seed = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)
    issued_at = models.DateTimeField("cấp lúc")

    class Meta:
        verbose_name = "địa chỉ lịch"
