"""Days that differ from what their weekday says."""

from django.db import models

from sauro.people.vocabulary import DayKind


class CalendarDay(models.Model):
    """A holiday, a day off in place of another, or a Saturday or Sunday worked instead.

    ``predicted``: no announcement is known yet. ``edited``: a person here wrote it, and the
    calendar that comes with the program does not change it any more.
    """

    day = models.DateField("ngày", unique=True)
    kind = models.CharField("loại ngày", max_length=12, choices=DayKind)
    name = models.CharField("tên", max_length=150)
    source = models.CharField("nguồn", max_length=250)
    predicted = models.BooleanField("dự kiến", default=False)
    edited = models.BooleanField("đã sửa tại đây", default=False)

    class Meta:
        verbose_name = "ngày đặc biệt"

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y} {self.name}"
