from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.shared import Pt

from sauro.oversight.papers.form import Recipients
from sauro.oversight.papers.templates.checking import check_template
from sauro.oversight.papers.templates.filling import TemplateError, fill, own_template
from sauro.oversight.papers.validating.paper import validate
from tests.oversight.papers.sample_papers import FINANCE, circular, letter_to_one, report, slip

LETTER = own_template(FINANCE, letter=True)
NAMED = own_template(FINANCE, letter=False)


def changed(template: bytes, change: Callable[[Docx], None]) -> bytes:
    docx = Document(BytesIO(template))
    change(docx)
    held = BytesIO()
    docx.save(held)
    return held.getvalue()


def put(words: str, instead: str) -> Callable[[Docx], None]:
    """Change the words of one paragraph, also in tables."""

    def change(docx: Docx) -> None:
        cells = [cell for table in docx.tables for row in table.rows for cell in row.cells]
        listed = [one for holder in (docx, *cells) for one in holder.paragraphs]
        found = next(one for one in listed if words in one.text)
        whole = found.text
        for run in found.runs[1:]:
            run.text = ""
        found.runs[0].text = whole.replace(words, instead)

    return change


def shown(content: bytes) -> list[str]:
    docx = Document(BytesIO(content))
    cells = [cell for table in docx.tables for row in table.rows for cell in row.cells]
    return [one.text for holder in (docx, *cells) for one in holder.paragraphs if one.text]


def test_our_own_template_can_be_used() -> None:
    assert check_template(LETTER, letter=True) == []
    assert check_template(NAMED, letter=False) == []
    assert own_template(FINANCE, letter=True) == LETTER


def test_filled_papers_keep_the_decree_and_are_always_the_same() -> None:
    for template, paper in ((LETTER, circular()), (LETTER, letter_to_one()), (NAMED, report())):
        content = fill(template, paper)
        assert validate(content) == []
        assert content == fill(template, paper)
        assert [one for one in shown(content) if "{{" in one or "}}" in one] == []


def test_what_the_office_changed_stays() -> None:
    def change(docx: Docx) -> None:
        put("SỞ TÀI CHÍNH", "SỞ TÀI CHÍNH TỈNH")(docx)
        docx.styles["Nội dung văn bản"].font.size = Pt(13)

    content = fill(changed(NAMED, change), report())
    docx = Document(BytesIO(content))
    assert docx.tables[0].cell(0, 0).paragraphs[1].text == "SỞ TÀI CHÍNH TỈNH"
    assert docx.styles["Nội dung văn bản"].font.size == Pt(13)
    assert len(docx.sections) == 6


def test_a_name_that_word_cut_into_pieces_is_found() -> None:
    def change(docx: Docx) -> None:
        number = docx.tables[0].cell(1, 0).paragraphs[0]
        number.runs[0].text = "Số: {{so_"
        number.add_run("ky_hi").bold = True
        number.add_run("eu}} (dự thảo)")

    content = fill(changed(LETTER, change), letter_to_one())
    assert "Số: 07/STC-TH (dự thảo)" in shown(content)


def test_lists_take_the_look_of_their_paragraph_or_leave_nothing() -> None:
    paper = replace(report(), bases=("Căn cứ A", "Căn cứ B"), recipients=Recipients(()))
    lines = shown(fill(NAMED, paper))
    assert [one for one in lines if one.startswith("Căn cứ")] == ["Căn cứ A;", "Căn cứ B."]
    assert [one for one in lines if one.startswith(("- Như", "- Lưu"))] == [
        "- Như trên;",
        "- Lưu: VT.",
    ]


KNOWN = (
    "{{co_quan_cap_tren}}, {{co_quan}}, {{so_ky_hieu}}, {{dia_danh}}, {{ngay_thang}}, "
    "{{ten_loai}}, {{trich_yeu}}, {{nguoi_ky}}, {{kinh_gui}}, {{can_cu}}, "
    "{{noi_dung}}, {{chuc_vu}}, {{noi_nhan}}"
)

UNKNOWN = f"Không có chỗ điền {{{{canh_cu}}}}; các chỗ điền dùng được là {KNOWN}."
ALONE = "{{can_cu}} phải đứng một mình trong một đoạn: “Theo {{can_cu}}”."


@pytest.mark.parametrize(
    ("words", "instead", "problem"),
    [
        ("{{can_cu}}", "{{canh_cu}}", UNKNOWN),
        ("{{trich_yeu}}", "Báo cáo tháng", "Thiếu chỗ điền {{trich_yeu}} (trích yếu)."),
        ("{{noi_dung}}", "Nội dung", "Thiếu chỗ điền {{noi_dung}} (nội dung)."),
        ("{{ten_loai}}", "BÁO CÁO", "Thiếu chỗ điền {{ten_loai}} (tên loại)."),
        ("{{can_cu}}", "{{can_cu}", "Dấu ngoặc không đủ cặp ở “{{can_cu}”."),
        ("{{can_cu}}", "Theo {{can_cu}}", ALONE),
        ("{{can_cu}}", "{{noi_dung}}", "{{noi_dung}} xuất hiện 2 lần; chỉ được một lần."),
    ],
)  # fmt: skip
def test_a_wrong_template_is_refused_with_the_reason(
    words: str, instead: str, problem: str
) -> None:
    template = changed(NAMED, put(words, instead))
    assert check_template(template, letter=False) == [problem]
    with pytest.raises(TemplateError) as refused:
        fill(template, report())
    assert refused.value.problems == [problem]


def test_the_body_must_stand_outside_tables() -> None:
    def change(docx: Docx) -> None:
        put("{{noi_dung}}", "Nội dung")(docx)
        docx.tables[0].cell(1, 1).add_paragraph("{{noi_dung}}")

    assert check_template(changed(NAMED, change), letter=False) == [
        "{{noi_dung}} phải đứng ngoài bảng, ngoài khung và lề trang."
    ]


def test_a_template_that_fetches_from_elsewhere_is_refused() -> None:
    def change(docx: Docx) -> None:
        kind = (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
        )
        docx.part.relate_to("http://example.org/mau.dotm", kind, is_external=True)

    assert check_template(changed(LETTER, change), letter=True) == [
        "Mẫu lấy nội dung từ nơi khác: “http://example.org/mau.dotm”; hãy bỏ liên kết này."
    ]


def test_a_file_that_is_no_document_is_refused() -> None:
    assert check_template(b"%PDF-1.7", letter=True) == ["Tệp không phải văn bản DOCX hoặc đã hỏng."]


def test_a_slip_with_two_signatures_takes_no_template() -> None:
    with pytest.raises(TemplateError, match="Phiếu trình có hai chữ ký"):
        fill(NAMED, slip())
