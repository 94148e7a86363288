from pathlib import Path

import pytest

from sauro.cli.inputs import find, skipped_words


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("nội dung", encoding="utf-8")


def test_folder_gives_known_kinds_below_it_by_name(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a.DOCX", "con/c.md", "con/d.xlsx", "e.json", "con/f.PDF", "g.jpeg")
    found = find([str(tmp_path)])
    names = ("a.DOCX", "b.txt", "con/c.md", "con/f.PDF", "g.jpeg")
    assert found.files == tuple(tmp_path / name for name in names)
    assert found.skipped == (tmp_path / "con/d.xlsx", tmp_path / "e.json")
    assert found.errors == ()


def test_folder_gives_no_hidden_and_no_lock_files(tmp_path: Path) -> None:
    make(tmp_path, ".an.txt", "~$ke-hoach.docx", "ke-hoach.docx")
    assert find([str(tmp_path)]).files == (tmp_path / "ke-hoach.docx",)


def test_named_file_is_kept_whatever_it_is(tmp_path: Path) -> None:
    make(tmp_path, "scan.xyz")
    paths = (tmp_path / "scan.xyz", tmp_path / "khong-co.txt")
    assert find(map(str, paths)).files == paths


@pytest.mark.parametrize("names", [(), ("a.zip",), ("con/b.xlsx", ".c.txt")])
def test_folder_without_files_to_read_still_tells_what_it_skipped(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    make(tmp_path, *names)
    found = find([str(tmp_path)])
    assert found.files == ()
    assert len(found.skipped) == len(names)
    known = (
        "Word (.docx, .doc, .odt, .rtf), PDF, ảnh quét (.png, .jpg, .jpeg, .tif, .tiff, .bmp, "
        ".webp), văn bản thuần (.txt, .md)"
    )
    assert found.errors == (
        f"{tmp_path}: trong thư mục không có tệp nào đọc được; đọc được: {known}.",
    )


def test_link_loop_ends_and_nothing_is_read_twice(tmp_path: Path) -> None:
    make(tmp_path, "con/a.txt")
    (tmp_path / "con" / "vong").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "con" / "tu-tro.txt").symlink_to("tu-tro.txt")
    (tmp_path / "ban-sao.txt").symlink_to(tmp_path / "con" / "a.txt")
    found = find([str(tmp_path), str(tmp_path / "con" / "a.txt"), str(tmp_path / "con")])
    assert found.files == (tmp_path / "ban-sao.txt", tmp_path / "con" / "tu-tro.txt")


def test_path_too_long_is_left_to_the_reader(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 300)
    assert find([str(long)]).files == (long,)


def test_skipped_files_are_counted_by_kind_and_named() -> None:
    skipped = tuple(Path(name) for name in ("a.json", "b.JSON", "c.zip", "d", "e.zip", "f.zip"))
    assert skipped_words(skipped) == (
        "Bỏ qua 6 tệp không thuộc loại đọc được (2 tệp .json, 3 tệp .zip, 1 tệp không có đuôi): "
        "a.json, b.JSON, c.zip, d, e.zip và 1 tệp khác."
    )
