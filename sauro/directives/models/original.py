"""Files as they were handed in, byte for byte, under the name of their content."""

from django.db import models
from django.db.models import Q

from sauro.directives.vocabulary import FileCheck
from sauro.people.models import User

SHA256 = r"^[0-9a-f]{64}$"


class Original(models.Model):
    """A file that was kept. It is never changed or removed (the database refuses that).

    ``key`` is where the storage has it: ``ab/cd/<sha256>``. ``kept_by`` is empty for what the
    installation itself took in.
    """

    sha256 = models.CharField("mã băm SHA-256", max_length=64, unique=True)
    size = models.PositiveBigIntegerField("số byte")
    media_type = models.CharField("loại tệp", max_length=120)
    name = models.CharField("tên tệp", max_length=250)
    kept_at = models.DateTimeField("lưu lúc")
    kept_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    checked_at = models.DateTimeField("kiểm tra lại lúc", null=True, blank=True)
    check_result = models.CharField(
        "kết quả kiểm tra", max_length=10, choices=FileCheck, default=FileCheck.UNCHECKED,
        blank=True,
    )  # fmt: skip

    class Meta:
        verbose_name = "bản gốc"
        constraints = (
            models.CheckConstraint(
                name="original_sha256_form",
                condition=Q(sha256__regex=SHA256),
                violation_error_message="Mã băm không đúng dạng.",
            ),
        )
        indexes = (models.Index(fields=("checked_at",), name="original_check"),)

    @property
    def key(self) -> str:
        """Its place in the storage."""
        return f"{self.sha256[:2]}/{self.sha256[2:4]}/{self.sha256}"
