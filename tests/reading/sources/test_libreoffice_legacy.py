"""Old files, as LibreOffice writes them or as written by hand, are read as what they show."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from legacy_text import tcvn3, vni
from ole_files import write_ole
from sample_office import convert
from word_files import (
    cell,
    definition,
    in_font,
    level,
    numbered,
    paragraph,
    run,
    table,
    word_list,
    write_word,
)

from sauro.reading.sources import SourceError, open_source
from sauro.reading.text import Source

LINE = "Giao Sở Tài chính chủ trì, ưu tiên nâng cấp đường sắt, tham mưu UBND tỉnh."
SUFFIXES = ("doc", "odt", "rtf")
LISTS = (
    definition(
        7,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "lowerLetter", "%3)"),
        level(3, "bullet", "-"),
    )
    + definition(8, level(0, "decimal", "%1.", start=5), level(1, "decimal", "%1.%2."))
    + word_list(1, 7)
    + word_list(2, 8)
)
BODY = (
    "".join(
        numbered(text, at, of)
        for text, at, of in (
            ("Mục đích", 0, 1), ("Yêu cầu", 1, 1), ("Nhiệm vụ", 1, 1), ("Sở Y tế", 2, 1),
            ("Sở Tài chính", 2, 1), ("báo cáo", 3, 1), ("Tổ chức", 0, 1), ("Giao", 1, 1),
            ("Năm", 0, 2), ("Một", 1, 2), ("Hai", 1, 2), ("Sáu", 0, 2),
        )
    )
    + table(
        cell("Nhiệm vụ") + cell("Chủ trì", '<w:gridSpan w:val="2"/>'),
        cell("Rà soát", '<w:vMerge w:val="restart"/>') + cell("Sở Y tế") + cell("Quý I"),
        cell("", "<w:vMerge/>") + cell("Sở Nội vụ") + cell("Quý II"),
        grid=(3_000, 3_000, 3_000),
    )
    + paragraph("dòng một", inner="<w:r><w:br/></w:r>" + run("dòng hai"))
    + paragraph("hiện ", inner=run("ẩn", "<w:vanish/>") + run("chữ hoa", "<w:caps/>"))
    + paragraph("chú thích", inner='<w:r><w:footnoteReference w:id="2"/></w:r>')
    + "<w:sectPr/>"
)  # fmt: skip
FOOTNOTE = f'<w:footnote w:id="2">{paragraph("cuối trang")}</w:footnote>'
RTF = r"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset%d .VnTime;}{\f1\fcharset%d VNI-Times;}}%s}"


def _as(suffix: str, word: Path) -> Path:
    return convert([word], suffix, word.parent / "out")[0]


def _escaped(words: str) -> str:
    return "".join(char if char.isascii() else f"\\'{ord(char):02x}" for char in words)


def _untold(source: Source) -> Source:
    """Without the file's name, and the count of paragraphs, which other programs split anew."""
    segments = tuple(
        replace(segment, place=replace(segment.place, paragraph=None))
        for segment in source.segments
    )
    asides = tuple(
        replace(aside, place=replace(aside.place, paragraph=None)) for aside in source.asides
    )
    return replace(source, name="", reader="", segments=segments, asides=asides)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_old_file_reads_as_the_docx(tmp_path: Path, suffix: str) -> None:
    word = write_word(tmp_path / "v.docx", BODY, numbering=LISTS, footnotes=FOOTNOTE)
    old = open_source(_as(suffix, word))
    assert (old.name, old.reader, _untold(old)) == (
        f"v.{suffix}",
        suffix,
        _untold(open_source(word)),
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_old_font_in_an_old_file_reads_as_shown(tmp_path: Path, suffix: str) -> None:
    body = (
        paragraph(inner=run(tcvn3("đường sắt lào cai"), in_font(".VnTimeH")))
        + paragraph(inner=run(tcvn3(LINE), in_font(".VnTime")))
        + paragraph(inner=run(vni(LINE), in_font("VNI-Times")))
        + paragraph(inner=run(LINE, in_font(".VnTime")))
        + "<w:sectPr/>"
    )
    source = open_source(_as(suffix, write_word(tmp_path / "v.docx", body)))
    shown = f"ĐƯỜNG SẮT LÀO CAI\n{LINE}\n{LINE}\n{LINE}"
    assert (source.chars, source.warnings) == (shown, ())


@pytest.mark.parametrize("charset", [0, 163])
def test_old_font_in_rtf_of_either_charset_reads_as_shown(tmp_path: Path, charset: int) -> None:
    path = tmp_path / "v.rtf"
    inner = rf"\f0 {_escaped(tcvn3(LINE))}\par\f1 {_escaped(vni(LINE))}\par"
    path.write_text(RTF % (charset, charset, inner))
    source = open_source(path)
    assert (source.chars, source.reader) == (f"{LINE}\n{LINE}", "rtf")


def test_numbers_of_rtf_read_as_shown(tmp_path: Path) -> None:
    path = tmp_path / "v.rtf"
    path.write_text(
        r"{\rtf1\ansi{\*\listtable{\list\listtemplateid1{\listlevel\levelnfc0\levelfollow2"
        r"\levelstartat1{\leveltext\'07\u272?i\u7873?u \'00.;}{\levelnumbers\'06;}}"
        r"{\listlevel\levelnfc4\levelfollow2\levelstartat1{\leveltext\'02\'01);}"
        r"{\levelnumbers\'01;}}\listid1}}{\*\listoverridetable{\listoverride\listid1"
        r"\listoverridecount0\ls1}}\pard\ls1\ilvl0 {\listtext ?}Ph\u7841?m vi\par"
        r"\pard\ls1\ilvl1 {\listtext ?}S\u7903? Y t\u7871?\par\pard\ls1\ilvl1 S\u7903?\par"
        r"\pard\ls1\ilvl0 {\listtext ?}Hi\u7879?u l\u7921?c\par}"
    )
    assert open_source(path).chars == "Điều 1. Phạm vi\na) Sở Y tế\nb) Sở\nĐiều 2. Hiệu lực"


def test_word_6_file_is_read(tmp_path: Path) -> None:
    text = tcvn3(f"{LINE}\r").encode("latin-1")
    end = 0x300 + len(text)
    head = bytearray(0x300)
    fields = {0: 0xA5DC, 2: 0x68, 12: 0x65, 24: 0x300, 28: end, 32: end, 52: len(text)}
    for at, value in fields.items():
        head[at : at + 2] = value.to_bytes(2, "little")
    source = open_source(write_ole(tmp_path / "v.doc", {"WordDocument": bytes(head) + text}))
    assert (source.chars, source.reader) == (LINE, "doc")


def test_web_page_saved_as_doc_is_read(tmp_path: Path) -> None:
    path = tmp_path / "v.doc"
    path.write_text(
        f"<html><body><p>{LINE}</p><ol><li>Một<li>Hai</ol><table border=1><tr><td>Sở Y tế"
        "<td>Quý I</table></body></html>"
    )
    source = open_source(path)
    assert (source.chars, source.reader) == (f"{LINE}\n1. Một\n2. Hai\nSở Y tế\tQuý I", "html")


def test_word_xml_saved_as_doc_is_read(tmp_path: Path) -> None:
    path = tmp_path / "v.doc"
    label = '<w:pPr><w:listPr><wx:t wx:val="1."/></w:listPr></w:pPr>'
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><w:wordDocument '
        'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" '
        'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body>'
        f"<w:p><w:r><w:t>{LINE}</w:t></w:r></w:p><w:p>{label}<w:r><w:t>Giao</w:t></w:r></w:p>"
        "</w:body></w:wordDocument>"
    )
    source = open_source(path)
    assert (source.chars, source.reader) == (f"{LINE}\n1. Giao", "xml")


@pytest.mark.parametrize(
    ("made", "named", "reader"),
    [("doc", "v2.docx", "doc"), ("rtf", "v2.doc", "rtf"), ("odt", "v2.doc", "odt")],
)
def test_content_decides_not_the_name(tmp_path: Path, made: str, named: str, reader: str) -> None:
    word = write_word(tmp_path / "v.docx", paragraph(LINE) + "<w:sectPr/>")
    path = tmp_path / named
    shutil.copyfile(_as(made, word), path)
    source = open_source(path)
    assert (source.chars, source.name, source.reader) == (LINE, named, reader)


def test_rtf_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "v.rtf"
    path.write_bytes(b"{\\rtf1 {\\b Giao")
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert (refused.value.path, refused.value.message) == (
        path,
        "LibreOffice không mở được tệp: tệp hỏng, chép chưa xong hoặc không đúng định dạng",
    )


def test_word_file_of_junk_is_refused(tmp_path: Path) -> None:
    junk = b"\xec\xa5" + bytes(range(256)) * 40
    path = write_ole(tmp_path / "v.doc", {"WordDocument": junk[:10] + b"\0\0" + junk[12:]})
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert refused.value.path == path


def test_rtf_without_words_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "v.rtf"
    path.write_bytes(b"{\\rtf1}")
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert (refused.value.path, refused.value.message) == (path, "tệp không có chữ nào")
