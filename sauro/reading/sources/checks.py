"""Whether what was read is Vietnamese text at all."""

from dataclasses import replace
from pathlib import Path

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.quality import measure
from sauro.reading.text import Source

FEWEST_WORDS = 20
FEWEST_CHARS = 400
LOWEST_SHARE = 0.75
DOUBTFUL_SHARE = 0.9
LOWEST_MARKED = 0.1

_DOUBT = "văn bản có thể bị lỗi nhận dạng hoặc lỗi phông chữ, cần đối chiếu với bản gốc"


def checked(path: Path, source: Source) -> Source:
    """The source with its quality, and a warning where its language is doubtful; SourceError for no
    text or none in Vietnamese."""
    chars = source.chars
    quality = measure(chars)
    if quality.words == quality.numbers:
        raise SourceError(
            path,
            "tệp không có chữ nào",
            "Hãy kiểm tra lại tệp gốc; nếu là ảnh chụp hay bản quét quá mờ, hãy quét lại 300 dpi; "
            "nếu là ảnh dán vào tệp Word, hãy đưa thẳng ảnh hay bản quét vào",
        )
    enough = quality.words - quality.numbers >= FEWEST_WORDS or len(chars) >= FEWEST_CHARS
    foreign = quality.share < LOWEST_SHARE or quality.marked_share < LOWEST_MARKED
    if enough and foreign:
        raise SourceError(
            path,
            "không phải văn bản tiếng Việt có dấu, hoặc chữ bị hỏng do sai bảng mã",
            "Hãy kiểm tra lại tệp, hoặc dùng bản .docx có phông Unicode",
        )
    warnings = source.warnings
    if enough and quality.share < DOUBTFUL_SHARE:
        doubt = f"Chỉ {quality.share:.0%} số chữ viết đúng chính tả tiếng Việt: {_DOUBT}."
        warnings = (*warnings, doubt)
    return replace(source, quality=quality.share, warnings=warnings)
