from pathlib import Path

from word_files import cell, paragraph, table, write_word

from sauro.reading.sources import open_source
from sauro.reading.text import Place, Source

SPAN = '<w:gridSpan w:val="2"/>'
CONTINUES = "<w:vMerge/>"
BEGINS = '<w:vMerge w:val="restart"/>'


def _read(folder: Path, body: str) -> Source:
    return open_source(write_word(folder / "v.docx", body))


def _places(source: Source) -> list[tuple[str, int | None, int | None, int | None]]:
    return [
        (source.chars[s.start : s.end], s.place.table, s.place.row, s.place.column)
        for s in source.segments
    ]


def test_cells_are_segments_in_reading_order(tmp_path: Path) -> None:
    state = paragraph("CỘNG HÒA") + paragraph("Độc lập")
    letterhead = table(cell("UBND TỈNH") + cell(inner=state), cell("Số: 1/KH") + cell("Ngày 1"))
    source = _read(tmp_path, paragraph("Khẩn") + letterhead + paragraph("KẾ HOẠCH"))
    assert (source.chars, {s.kind for s in source.segments}) == (
        "Khẩn\nUBND TỈNH\tCỘNG HÒA\nĐộc lập\nSố: 1/KH\tNgày 1\nKẾ HOẠCH",
        {"paragraph", "cell"},
    )
    assert source.segments[3].place == Place(table=1, row=1, column=2)


def test_empty_cells_keep_their_tabs(tmp_path: Path) -> None:
    source = _read(tmp_path, table(cell() + cell("b") + cell() + cell("d"), cell(), cell("e")))
    assert (source.chars, _places(source)) == (
        "b\t\td\ne",
        [("b", 1, 1, 2), ("d", 1, 1, 4), ("e", 1, 3, 1)],
    )


def test_cell_merged_across_counts_its_columns(tmp_path: Path) -> None:
    rows = (cell("Cơ quan", SPAN) + cell("Hạn"), cell("Chủ trì") + cell("Phối hợp") + cell("Quý I"))
    assert _places(_read(tmp_path, table(*rows))) == [
        ("Cơ quan", 1, 1, 1),
        ("Hạn", 1, 1, 3),
        ("Chủ trì", 1, 2, 1),
        ("Phối hợp", 1, 2, 2),
        ("Quý I", 1, 2, 3),
    ]


def test_cell_merged_down_is_read_once(tmp_path: Path) -> None:
    rows = (cell("Sở", BEGINS) + cell("a"), cell("lặp", CONTINUES) + cell("b"))
    assert _places(_read(tmp_path, table(*rows))) == [
        ("Sở", 1, 1, 1),
        ("a", 1, 1, 2),
        ("b", 1, 2, 2),
    ]


def test_edges_that_nearly_meet_are_one_column(tmp_path: Path) -> None:
    rows = (cell("TT", SPAN) + cell("Việc"), cell("1") + cell("Làm", SPAN))
    assert _places(_read(tmp_path, table(*rows, grid=(700, 60, 5000)))) == [
        ("TT", 1, 1, 1),
        ("Việc", 1, 1, 2),
        ("1", 1, 2, 1),
        ("Làm", 1, 2, 2),
    ]


def test_row_that_begins_further_in_keeps_its_columns(tmp_path: Path) -> None:
    shifted = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("b")
    assert _places(_read(tmp_path, table(cell("a") + cell("x"), shifted)))[2] == ("b", 1, 2, 2)


def test_nested_table_is_counted_by_itself(tmp_path: Path) -> None:
    inner = paragraph("trước") + table(cell("trong")) + paragraph("sau")
    source = _read(tmp_path, table(cell(inner=inner) + cell("bên")) + table(cell("khác")))
    assert (source.chars, _places(source)) == (
        "trước\ntrong\nsau\tbên\nkhác",
        [
            ("trước", 1, 1, 1),
            ("trong", 2, 1, 1),
            ("sau", 1, 1, 1),
            ("bên", 1, 1, 2),
            ("khác", 3, 1, 1),
        ],
    )


def test_deleted_and_hidden_rows_are_left_out(tmp_path: Path) -> None:
    rows = (
        "<w:trPr><w:del/></w:trPr>" + cell("bỏ"),
        "<w:trPr><w:hidden/></w:trPr>" + cell("ẩn"),
        cell("còn"),
    )
    source = _read(tmp_path, table(*rows))
    assert (_places(source), len(source.warnings)) == ([("còn", 1, 1, 1)], 2)


def test_span_beyond_reason_is_bounded(tmp_path: Path) -> None:
    rows = cell("a", '<w:gridSpan w:val="999999999"/>') + cell("b")
    assert _places(_read(tmp_path, table(rows)))[1] == ("b", 1, 1, 2)
