"""Lists that somebody wants to open again."""

from django.db import models

from sauro.people.models import User


class SavedView(models.Model):
    """A name for a query string of the list of tasks; ``shared`` ones stand in everyone's menu."""

    owner = models.ForeignKey(User, models.CASCADE, related_name="saved_views")
    name = models.CharField("tên", max_length=120)
    query = models.CharField("bộ lọc", max_length=1000)
    shared = models.BooleanField("dùng chung", default=False)
    at = models.DateTimeField("lưu lúc")

    class Meta:
        verbose_name = "danh sách đã lưu"
        constraints = (
            models.UniqueConstraint(
                "owner",
                "name",
                name="savedview_once",
                violation_error_message="Đã có danh sách mang tên này. Hãy đặt tên khác.",
            ),
        )
