from pathlib import Path

import pytest
from word_files import cell, paragraph, run, table, write_word

from sauro.reading.sources import SourceError, open_source
from sauro.reading.text import Aside, Place, Segment, Source

RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"
BREAK = '<w:r><w:br w:type="page"/></w:r>'


def _read(folder: Path, body: str, **parts: str) -> Source:
    return open_source(write_word(folder / "v.docx", body, **parts))


def test_paragraphs_are_segments_in_order(tmp_path: Path) -> None:
    source = _read(tmp_path, paragraph("Một") + paragraph() + paragraph(" ") + paragraph("Hai"))
    assert (source.chars, source.segments) == (
        "Một\nHai",
        (
            Segment(0, 3, Place(paragraph=1), "paragraph"),
            Segment(4, 7, Place(paragraph=2), "paragraph"),
        ),
    )


def test_line_break_parts_a_paragraph(tmp_path: Path) -> None:
    inner = f"<w:r><w:br/></w:r>{run('Hai')}<w:r><w:cr/><w:br/></w:r>{run('Ba')}"
    source = _read(tmp_path, paragraph("Một", inner=inner))
    assert (source.chars, [s.place.paragraph for s in source.segments]) == (
        "Một\nHai\nBa",
        [1, 1, 1],
    )


@pytest.mark.parametrize(
    ("inner", "chars"),
    [
        ("<w:r><w:tab/></w:r>" + run("Hai"), "Một\tHai"),
        ("<w:r><w:noBreakHyphen/></w:r>" + run("Hai"), "Một-Hai"),
        ("<w:r><w:softHyphen/></w:r>" + run("Hai"), "MộtHai"),
        ('<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>', "Một-"),
        ('<w:r><w:sym w:font="Symbol" w:char="F02D00"/></w:r>', "Một"),
        (f"<w:hyperlink>{run(' Hai')}</w:hyperlink>", "Một Hai"),
        (f"<w:smartTag><w:smartTag>{run(' Hai')}</w:smartTag></w:smartTag>", "Một Hai"),
        (f"<w:sdt><w:sdtContent>{run(' Hai')}</w:sdtContent></w:sdt>", "Một Hai"),
        (f'<w:fldSimple w:instr="DATE">{run(" Hai")}</w:fldSimple>', "Một Hai"),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "Mộtx=1"),
        ("<w:r><w:t>\n  Hai\n  ba </w:t></w:r>", "MộtHai   ba"),
    ],
)
def test_inline_content_reads_as_shown(tmp_path: Path, inner: str, chars: str) -> None:
    assert _read(tmp_path, paragraph("Một", inner=inner)).chars == chars


def test_field_reads_as_its_result(tmp_path: Path) -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    nested = f"{mark('begin')}{run('x')}{mark('separate')}{run('y')}{mark('end')}"
    code = f"<w:r><w:instrText>IF</w:instrText></w:r>{nested}"
    field = f"{mark('begin')}{code}{mark('separate')}{run('kết quả')}{mark('end')}"
    assert _read(tmp_path, paragraph("Một ", inner=field + run("."))).chars == "Một kết quả."


def test_field_left_open_swallows_its_paragraph_only(tmp_path: Path) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    body = paragraph("Một", inner=begin + run("mã")) + paragraph("Hai")
    assert _read(tmp_path, body).chars == "Một\nHai"


def test_changes_read_as_accepted_with_a_warning(tmp_path: Path) -> None:
    kept = f"<w:ins>{run(' thêm')}</w:ins><w:moveTo>{run(' đến')}</w:moveTo>"
    gone = f"<w:del>{run('bỏ')}</w:del><w:moveFrom>{run('đi')}</w:moveFrom>"
    source = _read(tmp_path, paragraph("Một", inner=kept + gone))
    assert (source.chars, source.warnings) == (
        "Một thêm đến",
        ("Văn bản còn vết sửa (Track Changes): đã đọc như khi chấp nhận mọi sửa đổi.",),
    )


def test_hidden_text_is_left_out_with_a_warning(tmp_path: Path) -> None:
    styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    inner = (
        run("ẩn", "<w:vanish/>")
        + run("ẩn", '<w:rStyle w:val="An"/>')
        + run(" Hai", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')
    )
    source = _read(tmp_path, paragraph("Một", inner=inner), styles=styles)
    assert (source.chars, source.warnings) == (
        "Một Hai",
        ("Văn bản có chữ hoặc dòng bảng bị ẩn: phần ẩn không được đọc.",),
    )


def test_capitals_read_as_shown(tmp_path: Path) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>'
    inner = run(" Hoạch", '<w:caps w:val="false"/>')
    body = paragraph("Kế", '<w:pStyle w:val="Hoa"/>', inner)
    assert _read(tmp_path, body, styles=styles).chars == "KẾ Hoạch"


def test_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('HỎA TỐC')}{paragraph('Khẩn')}</w:txbxContent>"
    shape = (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    source = _read(tmp_path, paragraph("Một", inner=shape + run(" hai")) + paragraph("Ba"))
    assert source.chars == "Một hai\nHỎA TỐC\nKhẩn\nBa"


def test_text_box_of_old_word_is_read(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('KHẨN')}</w:txbxContent>"
    picture = f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>"
    assert _read(tmp_path, paragraph(inner=picture)).chars == "KHẨN"


def test_content_controls_around_blocks_are_opened(tmp_path: Path) -> None:
    inner = f"<w:sdt><w:sdtContent>{paragraph('Hai')}</w:sdtContent></w:sdt>"
    body = f"{paragraph('Một')}<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    assert _read(tmp_path, body).chars == "Một\nHai"


def test_pages_are_counted_once_for_each_turn(tmp_path: Path) -> None:
    section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'
    body = (
        paragraph("Một")
        + paragraph("Hai", inner=BREAK)
        + paragraph(inner=RENDERED + run("Ba") + RENDERED + run(" tiếp"))
        + paragraph("Bốn", section)
        + paragraph("Năm", "<w:pageBreakBefore/>")
        + paragraph("Sáu", "<w:pageBreakBefore/>")
    )
    pages = [segment.place.page for segment in _read(tmp_path, body).segments]
    assert pages == [1, 1, 2, 3, 4, 5]


def test_page_break_in_a_paragraph_parts_it(tmp_path: Path) -> None:
    source = _read(tmp_path, paragraph("Một", inner=BREAK + run("Hai")))
    assert [s.place.page for s in source.segments] == [1, 2]


def test_row_over_two_pages_turns_one(tmp_path: Path) -> None:
    both = paragraph("Một", inner=RENDERED + run(" hai"))
    body = table(cell(inner=both) + cell(inner=both)) + paragraph("Ba")
    assert [s.place.page for s in _read(tmp_path, body).segments] == [1, 1, 2]


def test_file_without_page_marks_has_no_pages(tmp_path: Path) -> None:
    section = "<w:sectPr/>"
    source = _read(tmp_path, paragraph("Một", section) + paragraph("Hai"))
    assert [s.place.page for s in source.segments] == [None, None]


def test_heading_level_comes_from_paragraph_style_or_its_name(tmp_path: Path) -> None:
    outline = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="A">{outline}</w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="heading 3"/></w:style>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="D"/>'
    )
    properties = (
        '<w:pStyle w:val="B"/>',
        '<w:pStyle w:val="C"/>',
        '<w:outlineLvl w:val="0"/>',
        '<w:pStyle w:val="B"/><w:outlineLvl w:val="9"/>',
        "",
    )
    body = "".join(paragraph("Mục", its) for its in properties)
    headings = [segment.heading for segment in _read(tmp_path, body, styles=styles).segments]
    assert headings == [2, 3, 1, 0, 0]


@pytest.mark.parametrize(
    "between",
    [
        '<w:style w:type="table" w:styleId="T"><w:rPr><w:vanish/></w:rPr></w:style>',
        '<w:style w:type="table" w:styleId="T"/>',
        '<w:style w:type="table" w:styleId="T" />',
        "".join(f'<w:style w:type="table" w:styleId="T{n}"><w:tblPr/></w:style>' for n in "12"),
        '<!-- <w:style w:type="table"> -->',
    ],
)
def test_styles_of_tables_hide_none_beside_them(tmp_path: Path, between: str) -> None:
    capitals = "<w:rPr><w:caps/></w:rPr></w:style>"
    styles = (
        f'<w:style w:type="paragraph" w:styleId="A">{capitals}{between}'
        f'<w:style w:type="paragraph" w:styleId="B">{capitals}'
    )
    body = "".join(paragraph("hoa", f'<w:pStyle w:val="{its}"/>') for its in "AB")
    assert _read(tmp_path, body, styles=styles).chars == "HOA\nHOA"


def test_styles_of_tables_that_never_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="hỏng"):
        _read(tmp_path, paragraph("Một"), styles='<w:style w:type="table" w:styleId="T">' * 9)


def test_style_based_on_itself_is_read(tmp_path: Path) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    body = paragraph("Một", '<w:pStyle w:val="A"/>')
    assert _read(tmp_path, body, styles=styles).chars == "Một"


def test_deleted_empty_paragraph_is_not_counted(tmp_path: Path) -> None:
    gone = paragraph("", "<w:rPr><w:del/></w:rPr>", f"<w:del>{run('bỏ')}</w:del>")
    source = _read(tmp_path, gone + paragraph("Một"))
    assert source.segments == (Segment(0, 3, Place(paragraph=1), "paragraph"),)


def test_headers_notes_and_comments_stand_apart(tmp_path: Path) -> None:
    references = '<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>'
    source = _read(
        tmp_path,
        paragraph("Một") + paragraph("Hai", inner=references),
        header=paragraph("2") + paragraph("Khẩn"),
        footer=paragraph("3"),
        footnotes=f'<w:footnote w:id="1"/><w:footnote w:id="2">{paragraph("Chú")}</w:footnote>',
        comments=f'<w:comment w:id="0">{paragraph("Xem")}{paragraph("lại")}</w:comment>',
    )
    assert (source.chars, source.asides) == (
        "Một\nHai",
        (
            Aside("header", "2\nKhẩn", Place()),
            Aside("footnote", "Chú", Place(paragraph=2)),
            Aside("comment", "Xem\nlại", Place(paragraph=2)),
        ),
    )


def test_embedded_part_is_warned_of(tmp_path: Path) -> None:
    assert _read(tmp_path, paragraph("Một") + "<w:altChunk/>").warnings == (
        "Văn bản có phần nhúng từ tệp khác: phần nhúng không được đọc.",
    )
