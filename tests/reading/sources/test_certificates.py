from pathlib import Path

import pytest
from signed_files import authority, person

from sauro.reading.sources.certificates import roots_in
from sauro.reading.sources.errors import SourceError

WAY_OUT = (
    "Hãy xuất chứng thư của cơ quan chứng thực (như Ban Cơ yếu Chính phủ) ra dạng .cer hoặc .pem "
    "rồi chép lại"
)


def test_roots_are_read_from_text_and_binary_files_by_name(tmp_path: Path) -> None:
    first, second, between = authority("A"), authority("B"), authority("C", authority("D"))
    (tmp_path / "2.cer").write_bytes(first.der)
    (tmp_path / "1.PEM").write_bytes(second.pem + between.pem)
    (tmp_path / "README.txt").write_text("không phải chứng thư")
    roots = roots_in(tmp_path)
    assert roots.certificates == (second.der, between.der, first.der)
    assert roots.refused == ()


def test_root_given_twice_counts_once(tmp_path: Path) -> None:
    root = authority()
    (tmp_path / "a.pem").write_bytes(root.pem)
    (tmp_path / "b.der").write_bytes(root.der)
    assert roots_in(tmp_path).certificates == (root.der,)


def test_bad_files_are_told_and_the_others_read(tmp_path: Path) -> None:
    root = authority()
    (tmp_path / "dung.pem").write_bytes(root.pem)
    (tmp_path / "hong.cer").write_bytes(root.der[:200])
    (tmp_path / "khac.crt").write_bytes(b"khong phai chung thu")
    (tmp_path / "nguoi.crt").write_bytes(person(root).der)
    (tmp_path / "rong.crt").write_bytes(b"")
    (tmp_path / "khoa.pem").write_bytes(
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    )
    roots = roots_in(tmp_path)
    assert roots.certificates == (root.der,)
    assert roots.refused == (
        f"{tmp_path}/hong.cer: không phải tệp chứng thư số đọc được. {WAY_OUT}.",
        f"{tmp_path}/khac.crt: không phải tệp chứng thư số đọc được. {WAY_OUT}.",
        f"{tmp_path}/khoa.pem: tệp không có chứng thư số nào. {WAY_OUT}.",
        (
            f"{tmp_path}/nguoi.crt: chứng thư của người ký, không phải của cơ quan chứng thực. "
            f"{WAY_OUT}."
        ),
        f"{tmp_path}/rong.crt: tệp rỗng. Hãy kiểm tra lại tệp gốc rồi chép lại.",
    )


def test_too_many_files_are_told(tmp_path: Path) -> None:
    root = authority()
    for number in range(501):
        (tmp_path / f"{number:03}.cer").write_bytes(root.der)
    roots = roots_in(tmp_path)
    assert roots.certificates == (root.der,)
    assert roots.refused == (f"{tmp_path}: có hơn 500 tệp chứng thư, chỉ đọc 500 tệp đầu.",)


def test_missing_folder_is_an_error_with_a_way_out(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as raised:
        roots_in(tmp_path / "khong-co")
    assert str(raised.value) == (
        f"{tmp_path}/khong-co: không có thư mục chứng thư gốc này. Hãy kiểm tra lại đường dẫn, "
        "hoặc tạo thư mục rồi chép chứng thư gốc vào."
    )
