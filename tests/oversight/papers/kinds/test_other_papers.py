from io import BytesIO

from docx import Document

from sauro.oversight.papers.form import Heading, Table
from sauro.oversight.papers.kinds.extract import extract
from tests.oversight.papers.sample_papers import MADE, conclusion, slip
from tests.reading.output.readings import reading


def test_slip_has_its_parts_and_room_for_the_leader() -> None:
    assert [one.words for one in slip().body if isinstance(one, Heading)] == [
        "I. NỘI DUNG TRÌNH",
        "II. TÓM TẮT QUÁ TRÌNH, Ý KIẾN CỦA CÁC CƠ QUAN",
        "III. Ý KIẾN CỦA VĂN PHÒNG UBND TỈNH",
        "IV. Ý KIẾN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
    ]


def test_conclusion_is_followed_point_by_point() -> None:
    (annex,) = conclusion().annexes
    (table,) = annex.blocks
    assert isinstance(table, Table)
    assert [column.name for column in table.columns] == [
        "TT", "Nội dung kết luận", "Cơ quan thực hiện", "Kết quả", "Lý do chưa hoàn thành",
    ]  # fmt: skip
    assert [row[2:] for row in table.rows] == [
        ("Sở Y tế", "Báo cáo số 205/BC-SYT", ""),
        ("Sở Xây dựng;\nSở Nội vụ", "Chưa báo cáo kết quả", "Chờ chủ trương đầu tư"),
        ("Sở Nông nghiệp và Môi trường", "Chưa báo cáo kết quả", "Cơ quan chưa nêu"),
    ]


def test_extract_is_the_readers_table_and_always_the_same() -> None:
    content = extract(reading(), MADE)
    assert content == extract(reading(), MADE)
    docx = Document(BytesIO(content))
    assert docx.paragraphs[0].text == "BẢNG TRÍCH NHIỆM VỤ PHỤC VỤ THEO DÕI"
    assert len(docx.tables[0].rows) == 5
