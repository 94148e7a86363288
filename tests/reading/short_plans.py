"""Short plans made of sentences and lists of recipients of real directives."""

from collections.abc import Mapping

from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import from_string

SENT = """\
- TT. Tỉnh ủy (b/c);
- Chủ tịch, các PCT UBND tỉnh;
- Các sở, ban, ngành, tỉnh;
- UBND các xã, phường;
- VP UBND tỉnh: V, C (đôn đốc);
- Lưu: VT, Th5."""  # KH 2233/KH-UBND Lai Châu

WORKS = {
    "Sở Công Thương": "chủ trì, phối hợp với các sở, ngành liên quan rà soát quy hoạch.",
    "Công an tỉnh": "tăng cường công tác quản lý chất lượng công trình.",
    "Trung tâm Phát triển Quỹ đất tỉnh": "tập trung thực hiện công tác đền bù.",
    "Hiệp hội Doanh nghiệp tỉnh": "hướng dẫn các Hội viên chuẩn bị đầy đủ các điều kiện cần thiết.",
    "Đài Phát thanh và Truyền hình tỉnh": "xây dựng chuyên mục tuyên truyền về hóa đơn điện tử.",
    "UBND xã San Thàng": "tập trung thực hiện công tác giải phóng mặt bằng.",
    "Sở Nông nghiệp và Môi trường": "tổng hợp danh mục dự án ưu tiên đầu tư.",
    "Bộ Công Thương": "chỉ đạo các đơn vị bảo đảm cung ứng điện.",
    "Văn phòng UBND tỉnh": "theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
    "Ủy ban nhân dân tỉnh Tuyên Quang": "đẩy nhanh tiến độ dự án.",
}
WORKS = {name: f"{name} {work}" for name, work in WORKS.items()}


def directive(*works: str, sent: str = SENT) -> str:
    items = "\n\n".join(f"{number}. {work}" for number, work in enumerate(works, 1))
    return f"""\
ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 2233/KH-UBND

Lai Châu, ngày 30 tháng 3 năm 2026

KẾ HOẠCH

Triển khai, thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026

II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN

{items}

Nơi nhận:

{sent}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Quang Trung
"""


def decision(*articles: str) -> str:
    """A decision that issues a plan, with more articles; its last one names the recipients."""
    printed = "\n\n".join(f"Điều {number}. {words}" for number, words in enumerate(articles, 2))
    return f"""\
ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 223/QĐ-UBND

QUYẾT ĐỊNH

Ban hành Kế hoạch triển khai

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai.

{printed}

Nơi nhận:
- Như Điều {len(articles) + 1};
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Quang Trung
"""


def read(chars: str, units: Mapping[str, str] | None = None) -> Reading:
    return read_source(from_string(chars), units)


def found(code: str, reading: Reading) -> list[str]:
    return [warning.message for warning in reading.warnings if warning.code == code]
