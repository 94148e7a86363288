from pathlib import Path

import pytest

from sauro.cli.outputs import targets, write


def test_target_has_the_stem_of_its_file(tmp_path: Path) -> None:
    files = [Path("vao/Kế hoạch 2233.docx"), Path("vao/ct.01.txt")]
    assert targets(files, tmp_path, "json") == [
        tmp_path / "Kế hoạch 2233.json",
        tmp_path / "ct.01.json",
    ]


def test_equal_stems_get_numbers(tmp_path: Path) -> None:
    files = [Path("a/kh.txt"), Path("b/kh.docx"), Path("c/KH.md"), Path("d/kh-2.txt")]
    assert targets(files, tmp_path, "json") == [
        tmp_path / "kh.json",
        tmp_path / "kh-2.json",
        tmp_path / "KH-3.json",
        tmp_path / "kh-2-2.json",
    ]


@pytest.mark.parametrize(("form", "suffix"), [("docx", ".docx"), ("table", ".txt")])
def test_result_beside_its_original_overwrites_none(tmp_path: Path, form: str, suffix: str) -> None:
    assert targets([tmp_path / "kh.txt"], tmp_path, form) == [tmp_path / f"kh-nhiem-vu{suffix}"]


def test_result_elsewhere_overwrites_no_file_that_is_read(tmp_path: Path) -> None:
    files = [tmp_path / "a" / "kh.docx", tmp_path / "b" / "kh.docx"]
    assert targets(files[:1], tmp_path / "b", "docx") == [tmp_path / "b" / "kh.docx"]
    assert targets([tmp_path / "a" / "kh.txt", files[1]], tmp_path / "b", "docx") == [
        tmp_path / "b" / "kh-2.docx",
        tmp_path / "b" / "kh-nhiem-vu.docx",
    ]


def test_write_replaces_the_whole_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kh.json"
    path.write_bytes(b"ket qua cu, dai hon")
    write(path, b"moi")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("kh.json", b"moi")]


def test_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "kh.json").mkdir()
    with pytest.raises(OSError):
        write(tmp_path / "kh.json", b"moi")
    assert [file.name for file in tmp_path.iterdir()] == ["kh.json"]
