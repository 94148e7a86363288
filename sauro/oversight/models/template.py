"""An office's own letterhead and ending, and which of its versions is in force."""

from django.db import models
from django.db.models import Q

from sauro.directives.models import Original
from sauro.people.models import Agency, User


class PaperTemplate(models.Model):
    """A DOCX with names in double braces, for công văn (``letter``) or papers that have a name.

    ``findings`` are what a paper made of it departs from the decree. One is in force at most;
    where none is, papers look as the program writes them.
    """

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    letter = models.BooleanField("cho công văn")
    file = models.ForeignKey(Original, models.PROTECT, related_name="+")
    name = models.CharField("tên tệp", max_length=250)
    findings = models.JSONField("điểm khác quy định", default=list)
    at = models.DateTimeField("tải lên lúc")
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    in_force = models.BooleanField("đang dùng", default=False)

    class Meta:
        verbose_name = "mẫu văn bản"
        ordering = ("-at", "-pk")
        constraints = (
            models.UniqueConstraint(
                "agency", "letter", name="template_in_force", condition=Q(in_force=True)
            ),
        )

    def __str__(self) -> str:
        return f"Mẫu {'công văn' if self.letter else 'văn bản có tên loại'}: {self.name}"
