import codecs
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from legacy_text import cp1258, tcvn3, vni

from sauro.reading.sources import SourceError, from_string, open_source
from sauro.reading.text import Place, Segment

LINE = "Giao Sở Tài chính chủ trì, tham mưu Ủy ban nhân dân tỉnh theo dõi, đôn đốc thực hiện."
OLD = "không phải chữ Unicode: đã đọc theo bảng mã"
WINDOWS = (
    "Tệp không phải UTF-8: đã đọc theo bảng mã Windows-1258 và chuyển sang Unicode, "
    "cần đối chiếu với bản gốc."
)
OLD_LINE = LINE.replace("Ủ", "ủ")
SAMPLE = Path(__file__).parents[3] / "samples" / "lai-chau-2233-kh.txt"
UNKNOWN = "không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258)"
FOREIGN = "không phải văn bản tiếng Việt có dấu, hoặc chữ bị hỏng do sai bảng mã"
DOUBT = (
    "Chỉ 83% số chữ viết đúng chính tả tiếng Việt: văn bản có thể bị lỗi nhận dạng hoặc lỗi "
    "phông chữ, cần đối chiếu với bản gốc."
)


def _write(folder: Path, data: bytes) -> Path:
    path = folder / "van-ban.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_encoding_is_recognised(tmp_path: Path, encoding: str, bom: bytes) -> None:
    source = open_source(_write(tmp_path, bom + LINE.encode(encoding)))
    assert (source.chars, source.reader, source.quality) == (LINE, "plain", 1.0)


def test_characters_are_kept_as_decoded(tmp_path: Path) -> None:
    chars = "I. MỤC  ĐÍCH\r\n\r\n\t- Điều (*nếu cần thiết*) hoà\u0300\xa0\r\n"
    assert open_source(_write(tmp_path, chars.encode())).chars == chars


def test_lines_that_are_not_blank_are_segments() -> None:
    source = from_string("Một\r\n \xa0\r\n  Hai\rBa\n", "tên")
    assert source.segments == (
        Segment(0, 3, Place(line=1)),
        Segment(9, 14, Place(line=3)),
        Segment(15, 17, Place(line=4)),
    )


def test_form_feed_turns_the_page() -> None:
    source = from_string("Trang một\n\fTrang hai\fTrang ba")
    assert [(s.place.page, s.place.line) for s in source.segments] == [(1, 1), (2, 2), (3, 2)]


def test_text_without_form_feed_has_no_pages() -> None:
    assert from_string("Một\nHai").segments[1].place == Place(line=2)


def test_string_of_any_language_is_taken() -> None:
    source = from_string("plain English words " * 20)
    assert (source.warnings, source.quality < 0.6) == ((), True)


def test_letter_cut_at_the_end_is_dropped_with_a_warning(tmp_path: Path) -> None:
    source = open_source(_write(tmp_path, (LINE + " thuộ").encode()[:-1]))
    assert (source.chars, len(source.warnings)) == (LINE + " thu", 1)


@pytest.mark.parametrize(
    ("data", "assumed"),
    [
        (tcvn3(LINE).encode("latin-1"), "TCVN3 (phông .VnTime, .VnArial)"),
        (vni(LINE).encode("latin-1"), "VNI (phông VNI-Times, VNI-Helve)"),
        (tcvn3(LINE).encode(), "TCVN3 (phông .VnTime, .VnArial)"),
        (vni(LINE).encode(), "VNI (phông VNI-Times, VNI-Helve)"),
        (tcvn3(LINE).encode("utf-16"), "TCVN3 (phông .VnTime, .VnArial)"),
        (vni(LINE).encode("latin-1").decode("cp1258").encode(), "VNI (phông VNI-Times, VNI-Helve)"),
    ],
)
def test_old_encoding_is_read_with_a_warning(tmp_path: Path, data: bytes, assumed: str) -> None:
    source = open_source(_write(tmp_path, data))
    assert (source.chars, source.quality, source.segments, source.warnings) == (
        OLD_LINE if "TCVN3" in assumed else LINE,
        1.0,
        (Segment(0, len(LINE), Place(line=1)),),
        (f"1 dòng {OLD} {assumed}, cần đối chiếu với bản gốc.",),
    )


def test_windows_1258_is_read_with_a_warning(tmp_path: Path) -> None:
    source = open_source(_write(tmp_path, cp1258(f"{LINE}\n{LINE}")))
    assert (source.chars, len(source.segments), source.warnings) == (
        f"{LINE}\n{LINE}",
        2,
        (WINDOWS,),
    )


def test_quotation_marks_of_windows_stay_in_an_old_encoding(tmp_path: Path) -> None:
    chars = f"{LINE} “Một cửa” – số 9…"
    data = vni(chars).encode("cp1252")
    assert open_source(_write(tmp_path, data)).chars == chars


@given(st.lists(st.sampled_from(SAMPLE.read_text(encoding="utf-8").split()), max_size=80))
def test_good_unicode_file_is_never_changed(words: list[str]) -> None:
    chars = f"{LINE}\n{' '.join(words)}\n{LINE}"
    with TemporaryDirectory() as folder:
        source = open_source(_write(Path(folder), chars.encode()))
    assert (source.chars, source.warnings) == (chars, ())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "tệp rỗng"),
        (b" \r\n\t\n", "tệp không có chữ nào"),
        (b"12.500\n7/8\n", "tệp không có chữ nào"),
        (bytes(range(1, 256)) * 40, UNKNOWN),
        (b"\x00\x01\x02\xfe" * 1000, "nội dung không phải văn bản"),
        (b"abc\x01\x02\x03" * 500, "nội dung không phải văn bản"),
        (LINE.encode("cp1258", "ignore") * 5, UNKNOWN),
        ("Le comité a décidé de créer un groupe chargé d'évaluer. ".encode("latin-1") * 9, UNKNOWN),
        ("Die Behörde prüft die Anträge für das Programm. ".encode("cp1252") * 9, UNKNOWN),
        ("Le comité a décidé de créer un groupe chargé d'évaluer. ".encode() * 9, FOREIGN),
        ("Die Behörde prüft die Anträge für das Programm. ".encode() * 9, FOREIGN),
        (b"The Office shall report to the Minister on the results of the work. " * 9, FOREIGN),
        ("省人民委员会关于经济社会发展的报告".encode() * 30, FOREIGN),
        (b"So Tai chinh chu tri, phoi hop voi cac so, nganh lien quan thuc hien. " * 5, FOREIGN),
    ],
)  # fmt: skip
def test_what_is_not_vietnamese_text_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(SourceError) as refused:
        open_source(_write(tmp_path, data))
    assert refused.value.message == message


def test_text_spoilt_in_part_is_read_with_a_warning(tmp_path: Path) -> None:
    chars = f"{LINE} duyệtt thjàeh qxuan rtèo\n" * 5
    source = open_source(_write(tmp_path, chars.encode()))
    assert source.warnings == (DOUBT,)


def test_table_of_figures_is_text(tmp_path: Path) -> None:
    chars = "Kế hoạch vốn\n" + "12.500 7.300 100\n" * 300
    assert open_source(_write(tmp_path, chars.encode())).quality == 1.0


def test_five_megabytes_are_read(tmp_path: Path) -> None:
    chars = f"{LINE}\n" * 45_000
    source = open_source(_write(tmp_path, chars.encode()))
    assert (len(source.segments), source.chars == chars) == (45_000, True)


def test_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lon.txt"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    with pytest.raises(SourceError) as refused:
        open_source(path)
    assert refused.value.message == "tệp lớn hơn 20 MB"
