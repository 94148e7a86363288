"""Papers that agencies hand in, as offices write them."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from docx import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

CITED = "Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh Lai Châu"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: ``kind`` is printed above its ``title``; ``base`` is what it rests on."""

    issuer: str
    number: str
    day: date
    title: str
    kind: str = "Báo cáo"
    base: str = CITED
    signer: str = "Nguyễn Văn Bình"
    place: str = "Lai Châu"
    above: str = "UBND TỈNH LAI CHÂU"

    @property
    def lines(self) -> list[str]:
        """Its lines, from the letterhead to the signature."""
        day = f"ngày {self.day.day:02} tháng {self.day.month:02} năm {self.day.year}"
        based = f"Căn cứ {self.base};" if self.base else "Căn cứ chức năng, nhiệm vụ được giao;"
        return [
            self.above, self.issuer.upper(), f"Số: {self.number}",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            f"{self.place}, {day}", self.kind.upper(), self.title, based,
            f"{self.issuer} báo cáo các nội dung như sau:",
            "1. Kết quả đạt được: các phòng, đơn vị đã hoàn thành phần việc của mình.",
            "2. Khó khăn, vướng mắc: không.",
            "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "GIÁM ĐỐC", self.signer,
        ]  # fmt: skip

    @property
    def text(self) -> str:
        """As plain text."""
        return "\n\n".join(self.lines) + "\n"

    @property
    def docx(self) -> bytes:
        """As a file of Word."""
        document = Docx()
        for line in self.lines:
            document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
        held = BytesIO()
        document.save(held)
        return held.getvalue()
