from pathlib import Path

from docx import Document

from bench.paper import unruled_tables, write_paper
from sauro.reading.normalize import derive
from sauro.reading.sources import from_string, open_source

HEAD = """\
ỦY BAN NHÂN DÂN

TỈNH AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

An, ngày 02 tháng 3 năm 2026

KẾ HOẠCH

Phòng, chống thiên tai năm 2026

"""
BODY = """\
I. NHIỆM VỤ

1. Sở Nông nghiệp và Môi trường chủ trì, rà soát phương án trước ngày 30/6/2026.

"""
TAIL = """\
Nơi nhận:

- Như trên;

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Văn A
"""


def _lines(path: Path) -> list[str]:
    source = open_source(path)
    return [source.chars[s.start : s.end] for s in source.segments]


def _write(folder: Path, words: str) -> Path:
    write_paper("thử", derive(from_string(words)), folder / "thu.docx")
    return folder / "thu.docx"


def test_letterhead_and_closing_stand_in_columns(tmp_path: Path) -> None:
    path = _write(tmp_path, HEAD + BODY + TAIL)
    head, closing = Document(str(path)).tables
    assert [[cell.text for cell in row.cells] for row in head.rows] == [
        [
            "ỦY BAN NHÂN DÂN\nTỈNH AN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        ],
        ["Số: 12/KH-UBND", "An, ngày 02 tháng 3 năm 2026"],
    ]
    left, right = closing.rows[0].cells
    assert (left.text, right.text.split()[-3:]) == ("Nơi nhận:\n- Như trên;", ["Trần", "Văn", "A"])
    assert unruled_tables(path) == {1, 2}


def test_paper_says_all_the_text_says(tmp_path: Path) -> None:
    words = HEAD + BODY + TAIL
    assert sorted("".join(_lines(_write(tmp_path, words))).split()) != []
    assert sorted("".join("".join(_lines(_write(tmp_path, words))).split())) == sorted(
        "".join(words.split())
    )


def test_rows_of_pipes_become_a_ruled_table(tmp_path: Path) -> None:
    table = "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Rà soát | Sở Y tế |\n| 2 | Lập | |\n"
    path = _write(tmp_path, HEAD + BODY + table + "\n" + TAIL)
    grid = Document(str(path)).tables[1]
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [
        ["TT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Rà soát", "Sở Y tế"],
        ["2", "Lập", ""],
    ]
    assert unruled_tables(path) == {1, 3}


def test_recipients_mixed_with_the_signature_stay_paragraphs(tmp_path: Path) -> None:
    tail = "Nơi nhận:\n\nTL. CHỦ TỊCH\n\n- Thường trực Tỉnh ủy;\n\nTrần Văn A\n"
    path = _write(tmp_path, HEAD + BODY + tail)
    assert _lines(path)[-4:] == [
        "Nơi nhận:",
        "TL. CHỦ TỊCH",
        "- Thường trực Tỉnh ủy;",
        "Trần Văn A",
    ]


def test_annex_begins_a_page(tmp_path: Path) -> None:
    path = _write(tmp_path, HEAD + BODY + TAIL + "\nPHỤ LỤC\n\nDanh mục nhiệm vụ của Kế hoạch.\n")
    breaks = [p.text for p in Document(str(path)).paragraphs if 'w:type="page"' in p._p.xml]
    assert len(breaks) == 1
    assert _lines(path)[-2:] == ["PHỤ LỤC", "Danh mục nhiệm vụ của Kế hoạch."]


def test_same_text_gives_the_same_bytes(tmp_path: Path) -> None:
    first = _write(tmp_path, HEAD + BODY + TAIL).read_bytes()
    assert _write(tmp_path, HEAD + BODY + TAIL).read_bytes() == first
