"""Twelve papers of one morning, for KH 2233/KH-UBND: nine answer to a task, two of them late."""

from datetime import date

from sauro.tasks.demo.papers import Paper

_OTHER = "Quyết định số 55/QĐ-BTP ngày 12/01/2026 của Bộ Tư pháp"
CARRIED_OUT = "Triển khai thực hiện Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của UBND tỉnh"


def _paper(
    issuer: str, number: str, day: int, title: str, kind: str = "Báo cáo", **more: str
) -> Paper:
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
        "Ủy ban nhân dân xã Bình Lư", "45/KH-UBND", 15, CARRIED_OUT, "Kế hoạch", place="Bình Lư",
    ), 50),
    "kh-so-xay-dung.docx": (_paper(
        "Sở Xây dựng", "66/KH-SXD", 20, CARRIED_OUT, "Kế hoạch",
    ), 50),
    "bc-quan-ly-dat-hiem.docx": (ASKED, None),
    "bc-tro-giup-phap-ly.docx": (FOREIGN, None),
    "ban-quet-bc-nguon-dien.pdf": (POWER, None),
}  # fmt: skip
LATE = {"kh-xa-binh-lu.docx": 6, "kh-so-xay-dung.docx": 11}
