"""PDFs that LibreOffice makes of papers, each once for the same DOCX."""

from django.db import models

from sauro.oversight.vocabulary import PrintState


class Print(models.Model):
    """``sha256`` is that of the DOCX, ``place`` where its bytes wait, then where the PDF lies."""

    sha256 = models.CharField(max_length=64, unique=True)
    state = models.CharField(
        "tình trạng", max_length=8, choices=PrintState, default=PrintState.WAITING
    )
    place = models.CharField("nơi để", max_length=120)
    why = models.CharField("lý do", max_length=500, blank=True)
    at = models.DateTimeField("yêu cầu lúc")

    class Meta:
        verbose_name = "bản PDF"
