"""The chain over events: each link says what was there, in which order it was sealed."""

from django.db import models

from sauro.tasks.models.event import Event


class Seal(models.Model):
    """``hash`` is that of the link before and of the event's content; positions run from 1."""

    position = models.PositiveBigIntegerField(primary_key=True)
    event = models.OneToOneField(Event, models.PROTECT, related_name="seal")
    hash = models.CharField(max_length=64)
    at = models.DateTimeField("niêm phong lúc")

    class Meta:
        verbose_name = "niêm phong"
