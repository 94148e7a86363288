from pathlib import Path

import pytest
from legacy_text import tcvn3, vni
from word_files import definition, in_font, level, numbered, paragraph, run, word_list, write_word

from sauro.reading.sources import open_source
from sauro.reading.text import Source

ABC, CAPITALS, VNI = in_font(".VnTime"), in_font(".VnTimeH"), in_font("VNI-Times")
TIMES = in_font("Times New Roman")
THEME = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
ASSUMED = "không phải chữ Unicode: đã đọc theo bảng mã TCVN3 (phông .VnTime, .VnArial)"
LINE = "Giao Sở Tài chính chủ trì, ưu tiên nâng cấp đường sắt, tham mưu UBND tỉnh."


def _read(folder: Path, *runs: str, **parts: str) -> Source:
    return open_source(write_word(folder / "v.docx", paragraph(inner="".join(runs)), **parts))


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ((run(tcvn3(LINE), ABC),), LINE),
        ((run(tcvn3(LINE.lower()), CAPITALS),), LINE.upper()),
        ((run(vni(LINE), VNI),), LINE),
        ((run("ho", VNI), run("aø vaø o", VNI + "<w:b/>"), run("â tô", VNI)), "hoà và ô tơ"),
        ((run(tcvn3("ấ"), CAPITALS), run(tcvn3("n Độ"), ABC)), "Ấn Độ"),
        ((run("Sở Y tế, ", TIMES), run(tcvn3("đường sắt"), ABC)), "Sở Y tế, đường sắt"),
        ((run(tcvn3("ủy ban"), ABC + "<w:caps/>"),), "ỦY BAN"),
        ((run("a) plan", CAPITALS),), "A) PLAN"),
        (
            (run(tcvn3("tham m"), ABC), "<w:r><w:rPr>", ABC, "</w:rPr><w:softHyphen/></w:r>"),
            "tham mư",
        ),
        (('<w:r><w:sym w:font=".VnTime" w:char="F0AE"/></w:r>', run("i")), "đi"),
    ],
)  # fmt: skip
def test_text_in_an_old_font_reads_as_shown(
    tmp_path: Path, runs: tuple[str, ...], shown: str
) -> None:
    source = _read(tmp_path, *runs)
    assert (source.chars, source.warnings) == (shown, ())


@pytest.mark.parametrize("words", [LINE, "đã có", "Các cơ quan", "và 3 xã", "Plan A"])
@pytest.mark.parametrize("font", [ABC, VNI])
def test_unicode_typed_in_an_old_font_stays(tmp_path: Path, words: str, font: str) -> None:
    assert _read(tmp_path, run(words, font)).chars == words


def test_unicode_in_capitals_typed_in_an_old_font_stays_so(tmp_path: Path) -> None:
    assert _read(tmp_path, run(LINE, ABC + "<w:caps/>")).chars == LINE.upper()


def test_font_of_the_style_holds_unless_the_run_names_one(tmp_path: Path) -> None:
    style = (
        f'<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr>{ABC}</w:rPr></w:style>'
        f'<w:style w:type="character" w:styleId="c"><w:rPr>{VNI}</w:rPr></w:style>'
    )
    runs = (
        run(tcvn3("đường sắt ")),
        run(vni("đường bộ "), '<w:rStyle w:val="c"/>'),
        run("đường thủy ", TIMES),
        run("đường không", THEME),
    )
    assert _read(tmp_path, *runs, styles=style).chars == (
        "đường sắt đường bộ đường thủy đường không"
    )


def test_default_font_of_the_document_holds(tmp_path: Path) -> None:
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{ABC}</w:rPr></w:rPrDefault></w:docDefaults>"
    assert _read(tmp_path, run(tcvn3(LINE)), styles=styles).chars == LINE


@pytest.mark.parametrize(
    ("of_level", "of_mark", "label"),
    [(ABC, "", "Điều 1."), ("", ABC, "Điều 1."), (CAPITALS, ABC, "ĐIỀU 1.")],
)
def test_label_is_in_the_font_of_its_level_or_its_paragraph(
    tmp_path: Path, of_level: str, of_mark: str, label: str
) -> None:
    first = level(0, "decimal", tcvn3("Điều %1."), more=f"<w:rPr>{of_level}</w:rPr>")
    body = numbered("Phạm vi").replace("</w:pPr>", f"<w:rPr>{of_mark}</w:rPr></w:pPr>")
    numbering = definition(7, first) + word_list(1, 7)
    source = open_source(write_word(tmp_path / "v.docx", body, numbering=numbering))
    assert source.chars == f"{label} Phạm vi"


def test_label_typed_in_unicode_stays(tmp_path: Path) -> None:
    first = level(0, "decimal", "Điều %1.", more=f"<w:rPr>{ABC}</w:rPr>")
    numbering = definition(7, first) + word_list(1, 7)
    source = open_source(write_word(tmp_path / "v.docx", numbered("Phạm vi"), numbering=numbering))
    assert source.chars == "Điều 1. Phạm vi"


def test_paragraph_whose_font_says_nothing_is_told_by_its_words(tmp_path: Path) -> None:
    body = paragraph(LINE) + paragraph(tcvn3(LINE)) + paragraph(inner=run("có", ABC))
    body += paragraph(tcvn3("Số 09"))
    source = open_source(write_word(tmp_path / "v.docx", body))
    assert (source.chars, source.warnings) == (
        f"{LINE}\n{LINE}\ncú\nSố 09",
        (f"2 đoạn {ASSUMED}, cần đối chiếu với bản gốc.",),
    )
    assert [source.chars[s.start : s.end] for s in source.segments] == source.chars.split("\n")


def test_header_follows_the_coding_of_the_body(tmp_path: Path) -> None:
    header = paragraph(tcvn3("Số đã gửi"))
    source = open_source(write_word(tmp_path / "v.docx", paragraph(tcvn3(LINE)) * 2, header=header))
    assert [aside.text for aside in source.asides] == ["Số đã gửi"]


def test_header_in_an_old_font_reads_as_shown(tmp_path: Path) -> None:
    header = paragraph(inner=run(vni("Công báo"), VNI))
    source = open_source(write_word(tmp_path / "v.docx", paragraph(LINE), header=header))
    assert [aside.text for aside in source.asides] == ["Công báo"]
