"""Twelve papers of one morning, for KH 2233/KH-UBND: nine answer to a task, two of them late."""

from datetime import date
from pathlib import Path

from pdf_files import LEFT, WIDTH
from pdf_files import Paper as Sheet

from tests.tasks.papers import Paper

_HEAD, _SIGNED, _SIZE = 8, 2, 13.0
_OTHER = "Quyết định số 55/QĐ-BTP ngày 12/01/2026 của Bộ Tư pháp"
_CARRY_OUT = "Triển khai thực hiện Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của UBND tỉnh"


def _paper(issuer: str, number: str, day: int, title: str, kind: str = "Báo cáo", **more) -> Paper:
    return Paper(issuer, number, date(2026, 4, day), title, kind, **more)


POWER = _paper(
    "Sở Công Thương", "412/BC-SCT", 20,
    "Hiện trạng nguồn điện và khả năng giải tỏa công suất lưới điện truyền tải",
)  # fmt: skip
ASKED = _paper(
    "Sở Nông nghiệp và Môi trường", "1015/BC-SNNMT", 21, "Kết quả quản lý đất hiếm quý I"
)
FOREIGN = _paper(
    "Sở Tư pháp", "77/BC-STP", 16, "Kết quả trợ giúp pháp lý cho người nghèo", base=_OTHER
)
# By the name of its file: the paper and the number of its task; None where it answers to none.
TWELVE: dict[str, tuple[Paper, int | None]] = {
    "bc-nguon-dien.docx": (POWER, 40),
    "kh-dien-luc.pdf": (_paper(
        "Sở Công Thương", "98/KH-SCT", 17,
        "Làm việc với Tập đoàn Điện lực Việt Nam về phương án đấu nối nguồn điện", "Kế hoạch",
    ), 39),
    "bc-ha-tang-y-te.docx": (_paper(
        "Sở Y tế", "205/BC-SYT", 22,
        "Rà soát, đánh giá hiện trạng cơ sở hạ tầng bệnh viện, trạm y tế",
    ), 21),
    "ttr-y-hoc-co-truyen.txt": (_paper(
        "Sở Y tế", "64/TTr-SYT", 23, "Chủ trương đầu tư Bệnh viện Y học cổ truyền tỉnh", "Tờ trình",
    ), 23),
    "ttr-dan-cu.docx": (_paper(
        "Sở Nông nghiệp và Môi trường", "118/TTr-SNNMT", 20,
        "Danh mục dự án sắp xếp, bố trí ổn định dân cư vùng thiên tai ưu tiên đầu tư", "Tờ trình",
    ), 16),
    "pa-cang-hang-khong.pdf": (_paper(
        "Sở Tài chính", "31/PA-STC", 24,
        "Huy động vốn đầu tư dự án Cảng hàng không theo phương thức đối tác công tư", "Phương án",
    ), 47),
    "bc-dat-hiem-cong-an.txt": (_paper(
        "Công an tỉnh", "540/BC-CAT", 22,
        "Kết quả đấu tranh, xử lý hành vi khai thác, vận chuyển trái phép đất hiếm",
    ), 35),
    "kh-xa-binh-lu.docx": (_paper(
        "Ủy ban nhân dân xã Bình Lư", "45/KH-UBND", 15, _CARRY_OUT, "Kế hoạch", place="Bình Lư",
    ), 50),
    "kh-so-xay-dung.docx": (_paper(
        "Sở Xây dựng", "66/KH-SXD", 20, _CARRY_OUT, "Kế hoạch",
    ), 50),
    "bc-quan-ly-dat-hiem.docx": (ASKED, None),
    "bc-tro-giup-phap-ly.docx": (FOREIGN, None),
    "ban-quet-bc-nguon-dien.pdf": (POWER, None),
}  # fmt: skip
LATE = {"kh-xa-binh-lu.docx": 6, "kh-so-xay-dung.docx": 11}


def as_file(name: str, folder: Path) -> bytes:
    """The bytes of one of the twelve, in the form that its name says."""
    paper, _ = TWELVE[name]
    if name.endswith(".docx"):
        return paper.docx
    if name.endswith(".txt"):
        return paper.text.encode()
    return _printed(paper, folder / name)


def _printed(paper: Paper, path: Path) -> bytes:
    """As a PDF of one page: the head in the middle, the body from the left."""
    sheet = Sheet()
    sheet.new_page()
    down = 70.0
    for at, line in enumerate(paper.lines):
        head = at < _HEAD or at >= len(paper.lines) - _SIGNED
        left = (WIDTH - sheet.width(line, _SIZE)) / 2 if head else LEFT
        sheet.text(left, down, line, _SIZE)
        down += 32 if head else 20
    return sheet.save(path).read_bytes()
