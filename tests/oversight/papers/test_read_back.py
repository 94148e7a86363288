"""The reader finds in our papers what was put into them."""

from pathlib import Path

from sauro.oversight.papers.writing.paper import to_docx
from sauro.reading.reader import read_file
from tests.oversight.papers.sample_papers import letter_to_one


def test_the_reader_finds_the_head_of_a_letter(tmp_path: Path) -> None:
    file = tmp_path / "cong-van.docx"
    file.write_bytes(to_docx(letter_to_one()))
    head = read_file(file).document
    assert (head.kind, head.number, head.date, head.place) == (
        "CV",
        "07/STC-TH",
        "2026-06-04",
        "Lai Châu",
    )
    assert head.title == "đôn đốc thực hiện nhiệm vụ do Ủy ban nhân dân tỉnh giao"
    assert (head.capacity, head.post, head.signer) == ("KT", "Phó Giám đốc", "Nguyễn Văn Bình")
    assert head.addressees == ("Sở Y tế",)
    assert [(one.name, one.mark) for one in head.recipients] == [
        ("Như trên", ""),
        ("Chủ tịch, các Phó Chủ tịch UBND tỉnh", "b/c"),
        ("Văn phòng UBND tỉnh", "p/h"),
        ("Lãnh đạo Sở", ""),
        ("Lưu: VT, TH", ""),
    ]
