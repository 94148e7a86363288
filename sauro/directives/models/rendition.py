"""Files that show a directive, and what the reader read in them."""

from django.db import models
from django.db.models import Q

from sauro.directives.models.directive import Directive
from sauro.directives.models.original import Original


class Rendition(models.Model):
    """An original that shows a directive; ``is_text``: it is the one whose text is reviewed;
    ``is_annex``: it is a table of tasks that belongs to the directive.

    ``form``, ``signed`` and ``doubtful`` (pages) are as ``sauro.reading.renditions`` gives them.
    """

    directive = models.ForeignKey(Directive, models.PROTECT, related_name="renditions")
    original = models.OneToOneField(Original, models.PROTECT, related_name="rendition")
    name = models.CharField("tên tệp", max_length=250)
    form = models.CharField("dạng tệp", max_length=8)
    quality = models.FloatField("chất lượng chữ")
    doubtful = models.PositiveIntegerField("số trang cần xem lại", default=0)
    signed = models.CharField("chữ ký số", max_length=8, blank=True)
    is_text = models.BooleanField("dùng để rà soát", default=False)
    is_annex = models.BooleanField("là biểu kèm theo", default=False)

    class Meta:
        verbose_name = "bản thể hiện"
        constraints = (
            models.UniqueConstraint(
                "directive",
                name="rendition_one_text",
                condition=Q(is_text=True),
                violation_error_message="Mỗi văn bản chỉ rà soát trên một bản.",
            ),
        )


class Reading(models.Model):
    """One run of the reader. Offsets everywhere are into ``chars``.

    ``source`` is ``sauro.directives.kept_source`` of what was read: where each character stands.
    ``result`` follows the contract of ``sauro.reading.output``.
    """

    rendition = models.ForeignKey(Rendition, models.PROTECT, related_name="readings")
    grammar = models.CharField("bản quy tắc", max_length=64)
    chars = models.TextField("văn bản đọc được")
    source = models.BinaryField()
    result = models.JSONField("kết quả đọc")
    started_at = models.DateTimeField("bắt đầu đọc")
    ended_at = models.DateTimeField("đọc xong")

    class Meta:
        verbose_name = "lần đọc"
        constraints = (
            models.UniqueConstraint("rendition", "grammar", name="reading_once_a_grammar"),
        )
