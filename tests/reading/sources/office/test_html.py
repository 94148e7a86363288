from pathlib import Path

import pytest
from legacy_text import cp1258, tcvn3

from sauro.reading.sources import SourceError
from sauro.reading.sources.office.html import clean

PATH = Path("trang.doc")
META = '<meta charset="utf-8">'


def _page(inner: str) -> str:
    return f"{META}<html><body>{inner}</body></html>"


def _clean(data: bytes) -> str:
    return clean(PATH, data)[0].decode()


@pytest.mark.parametrize(
    ("declared", "encoded"),
    [
        ("", "Ủy ban".encode()),
        ("<meta charset=utf-8>", "Ủy ban".encode()),
        ("<meta charset='windows-1258'>", cp1258("Ủy ban")),
        ("<meta http-equiv=Content-Type content='text/html; charset=CP1258'>", cp1258("Ủy ban")),
        ("<meta charset=nobody-knows>", "Ủy ban".encode()),
    ],
)
def test_page_becomes_utf8(declared: str, encoded: bytes) -> None:
    page = f"<html><head>{declared}</head><body><p>".encode() + encoded + b"</p></body></html>"
    assert _clean(page) == f"{META}<html><head></head><body><p>Ủy ban</p></body></html>"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_page_with_a_byte_order_mark_becomes_utf8(encoding: str) -> None:
    data = "<html><body><p>Ủy ban</p></body></html>".encode(encoding)
    assert _clean(data) == _page("<p>Ủy ban</p>")


def test_page_in_an_old_coding_keeps_its_characters() -> None:
    typed = tcvn3("đường sắt")
    data = f"<html><body><p>{typed}</p></body></html>".encode("latin-1")
    assert _clean(data) == _page(f"<p>{typed}</p>")


@pytest.mark.parametrize(
    "thing",
    [
        "<script>alert(1)</script>",
        "<img src='http://127.0.0.1/a.png'>",
        "<iframe src='file:///etc/hostname'></iframe>",
        "<object data='a'><param name=b></object>",
        "<embed src=a>",
        "<span style='display:none'>ẩn</span>",
        "<span style='mso-hide:all; DISPLAY : none'>ẩn</span>",
        "<!-- ghi chú -->",
    ],
)
def test_what_is_fetched_run_or_hidden_is_taken_out(thing: str) -> None:
    data = f"<html><body><p>Giao {thing}Sở Y tế</p>{thing} báo cáo</body></html>".encode()
    assert _clean(data) == _page("<p>Giao Sở Y tế</p> báo cáo")


def test_label_that_word_typed_for_other_programs_stays() -> None:
    data = b"<html><body><p><![if !supportLists]><b>1.</b><![endif]>Giao</p></body></html>"
    assert _clean(data) == _page("<p><b>1.</b>Giao</p>")


def test_page_nested_too_deep_is_refused_not_cut() -> None:
    assert _clean(b"<font><p>a" * 300 + b"<p>end").count("end") == 1
    with pytest.raises(SourceError) as refused:
        clean(PATH, b"<font><p>a" * 3_000 + b"<p>end")
    assert refused.value.message == "văn bản quá dài hoặc có quá nhiều định dạng"


def test_page_of_too_many_tags_is_refused() -> None:
    with pytest.raises(SourceError) as refused:
        clean(PATH, b"<html>" + b"<b>" * 1_500_001)
    assert refused.value.message == "văn bản quá dài hoặc có quá nhiều định dạng"


def test_page_without_content_is_refused() -> None:
    with pytest.raises(SourceError) as refused:
        clean(PATH, b"<!-- -->")
    assert refused.value.message == "trang web không có nội dung"
