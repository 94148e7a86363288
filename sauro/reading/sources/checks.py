"""Whether what was read is Vietnamese text at all."""

from pathlib import Path

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.quality import Quality, measure

FEWEST_WORDS = 20
FEWEST_CHARS = 400
LOWEST_SHARE = 0.75
DOUBTFUL_SHARE = 0.9
LOWEST_MARKED = 0.1

_DOUBT = "văn bản có thể bị lỗi nhận dạng hoặc lỗi phông chữ, cần đối chiếu với bản gốc"


def check_language(path: Path, chars: str) -> tuple[Quality, tuple[str, ...]]:
    """Measure ``chars`` and warn of doubts; SourceError for no text or none in Vietnamese."""
    quality = measure(chars)
    if quality.words == quality.numbers:
        raise SourceError(
            path,
            "tệp không có chữ nào",
            "Hãy kiểm tra lại tệp gốc; nếu văn bản chỉ có ảnh chụp, hãy dùng bản có chữ",
        )
    enough = quality.words - quality.numbers >= FEWEST_WORDS or len(chars) >= FEWEST_CHARS
    foreign = quality.share < LOWEST_SHARE or quality.marked_share < LOWEST_MARKED
    if enough and foreign:
        raise SourceError(
            path,
            "không phải văn bản tiếng Việt có dấu, hoặc chữ bị hỏng do sai bảng mã",
            "Hãy kiểm tra lại tệp, hoặc dùng bản .docx có phông Unicode",
        )
    if enough and quality.share < DOUBTFUL_SHARE:
        return quality, (
            f"Chỉ {quality.share:.0%} số chữ viết đúng chính tả tiếng Việt: {_DOUBT}.",
        )
    return quality, ()
