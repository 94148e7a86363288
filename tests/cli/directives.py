"""A short directive, and files made of it."""

from itertools import count
from pathlib import Path

TEXT = """\
ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 2233/KH-UBND

Lai Châu, ngày 30 tháng 3 năm 2026

KẾ HOẠCH

Triển khai, thực hiện Thông báo số 130/TB-VPCP ngày 17/3/2026 của Văn phòng Chính phủ

II. NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN

1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án phát triển y tế cơ sở, trình UBND \
tỉnh trước ngày 10/4/2026.

2. Sở Nội vụ tổ chức kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính.

Nơi nhận:
- Sở Y tế;
- Sở Nội vụ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hà Quang Trung
"""


def numbered(number: int) -> str:
    """The same directive under another number."""
    return TEXT.replace("2233/KH-UBND", f"{number}/KH-UBND")


def put(folder: Path, *names: str) -> list[Path]:
    """The directive under each of these names, every file with quite another number."""
    paths = [folder / name for name in names]
    for number, path in zip(count(2233, 1111), paths, strict=False):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(numbered(number), encoding="utf-8")
    return paths
