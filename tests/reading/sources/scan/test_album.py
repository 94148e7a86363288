"""Photos of one directive in one zip."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from picture_files import photo

from sauro.reading.sources import SourceError, open_source
from sauro.reading.sources.confined.opening import open_confined
from sauro.reading.sources.errors import SecretError
from sauro.reading.sources.scan.album import holds_photos

WORK = ("Giao Sở Y tế chủ trì", "rà soát các trạm y tế xã", "báo cáo trước ngày 15/6/2026.")
LATER = ("Giao Sở Nội vụ chủ trì", "rà soát hồ sơ cán bộ", "trước ngày 20/6/2026.")
MIXED = "tệp nén có cả tệp khác ngoài ảnh chụp"


def zipped(folder: Path, files: dict[str, bytes]) -> Path:
    path = folder / "anh.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def test_photos_are_the_pages_of_one_directive_in_the_order_of_their_names(tmp_path: Path) -> None:
    pages = {
        "anh/": b"", "anh/IMG_10.JPG": photo(*LATER), "anh/IMG_9.jpg": photo(*WORK),
        "__MACOSX/anh/._IMG_9.jpg": b"x", "anh/.DS_Store": b"x",
    }  # fmt: skip
    source = open_confined(zipped(tmp_path, pages))
    assert (source.reader, [page.number for page in source.pages]) == ("scan", [1, 2])
    assert source.chars.split() == " ".join(WORK + LATER).split()


def test_mark_of_secrecy_on_a_later_photo_refuses_all(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"1.jpg": photo(*WORK), "2.jpg": photo(WORK[1], mark="TỐI MẬT")})
    with pytest.raises(SecretError):
        open_source(path)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"1.jpg": photo(*WORK), "ke-hoach.docx": b"PK"}, MIXED),
        ({"1.jpg": b"", "2.jpg": photo(*WORK)}, "tệp ZIP hỏng hoặc chép chưa xong"),
        ({"1.jpg": photo(*WORK)[:300]}, "ảnh bị hỏng, bị cắt cụt hoặc thuộc kiểu chưa đọc được"),
    ],
)
def test_zip_with_more_than_whole_photos_is_refused(
    tmp_path: Path, files: dict[str, bytes], message: str
) -> None:
    with pytest.raises(SourceError) as refused:
        open_source(zipped(tmp_path, files))
    assert refused.value.message == message


@pytest.mark.parametrize("name", ["word/document.xml", "a/", "a.docx", ""])
def test_other_zips_hold_no_photos(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path, {name: b"x"} if name else {})
    assert not holds_photos(path.read_bytes()[:4096])
