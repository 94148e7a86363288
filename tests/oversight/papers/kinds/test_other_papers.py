from io import BytesIO

from docx import Document

from sauro.oversight.papers.form import Annex, Heading, Table
from sauro.oversight.papers.kinds.extract import ExtractLine, extract
from sauro.oversight.papers.kinds.lists import TITLES, late
from sauro.oversight.papers.writing.sheet import sheet_docx
from tests.oversight.papers.sample_papers import AS_OF, MADE, conclusion, slip


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


def test_extract_has_each_group_below_its_heading() -> None:
    def line(heading: str, task: str, due: str = "") -> ExtractLine:
        return ExtractLine(heading, task, "Sở Y tế", "", due, "", "Trong hạn")

    rows = extract([line("I. Y tế", "Rà soát", "tháng 8/2026"), line("I. Y tế", "Lập danh mục"),
                    line("", "Báo cáo")]).rows  # fmt: skip
    assert [row[:2] for row in rows] == [
        ("I. Y tế",), ("1", "Rà soát"), ("2", "Lập danh mục"), ("Nhiệm vụ khác",), ("3", "Báo cáo"),
    ]  # fmt: skip
    assert [row[4] for row in rows if len(row) > 1] == ["tháng 8/2026", "Không nêu", "Không nêu"]


def test_sheet_that_stands_alone_is_across_and_always_the_same() -> None:
    sheet = Annex(TITLES["02"], (late((), AS_OF),), landscape=True, note="(mọi cơ quan)")
    content = sheet_docx(sheet, MADE)
    assert content == sheet_docx(sheet, MADE)
    docx = Document(BytesIO(content))
    words = [one.text for one in docx.paragraphs if one.text]
    assert words[:2] == ["BIỂU 02: DANH SÁCH NHIỆM VỤ QUÁ HẠN", "(mọi cơ quan)"]
    width, height = docx.sections[0].page_width, docx.sections[0].page_height
    assert width is not None
    assert height is not None
    assert width > height
