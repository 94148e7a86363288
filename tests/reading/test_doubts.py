"""Doubts of a printed source, read with the whole pipeline."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from sauro.reading.doubts import runs
from sauro.reading.reader import read_source
from sauro.reading.result import Reading
from sauro.reading.sources import from_string
from sauro.reading.text import Page, Signature, Source, Word
from tests.reading.output.readings import SIGNED
from tests.reading.short_plans import WORKS, directive

DATED = "Sở Tài chính tổng hợp 125 dự án, báo cáo UBND tỉnh trước ngày 10/4/2026."
CHARS = directive(DATED, WORKS["Công an tỉnh"])
A4 = (595.28, 841.89)


def printed(
    unsure: Mapping[str, float] | None = None,
    pages: tuple[Page, ...] = (Page(1, *A4, "ocr"),),
    signatures: tuple[Signature, ...] = (),
) -> Source:
    """The plan as a scan; ``unsure`` gives how sure the words of that spelling are."""
    words = tuple(
        Word(
            start=match.start(),
            end=match.end(),
            page=1,
            box=(10.0, float(number), 60.0, number + 12.0),
            sure=(unsure or {}).get(match[0], 0.97),
        )
        for number, match in enumerate(re.finditer(r"\S+", CHARS))
    )
    return replace(from_string(CHARS), words=words, pages=pages, signatures=signatures)


def told(reading: Reading, code: str) -> list[str]:
    return [warning.message for warning in reading.warnings if warning.code == code]


def test_sure_words_give_no_doubt() -> None:
    reading = read_source(printed())
    assert (reading.doubtful, reading.unsure) == ((), 0)
    assert reading == replace(
        read_source(from_string(CHARS)), pages=reading.pages, doubtful=(), unsure=0
    )


def test_unsure_words_are_kept_where_they_matter_and_counted_where_not() -> None:
    source = printed(
        {"10/4/2026.": 0.7, "ngày": 0.5, "2233/KH-UBND": 0.89, "125": 0.1, "tổng": 0.3, "2026": 0.4}
    )
    reading = read_source(source)
    assert [(doubt.text, doubt.field, doubt.sure) for doubt in reading.doubtful] == [
        ("2233/KH-UBND", "number", 0.89),
        ("2026", "date", 0.4),
        ("125", "figure", 0.1),
        ("ngày", "deadlines", 0.5),
        ("10/4/2026.", "deadlines", 0.7),
    ]
    assert reading.unsure == len([word for word in source.words if word.sure < 0.9])
    assert reading.unsure > len(reading.doubtful)


def test_doubt_knows_its_place_on_the_page() -> None:
    source = printed({"125": 0.1})
    (doubt,) = read_source(source).doubtful
    (word,) = [word for word in source.words if word.sure == 0.1]
    assert (doubt.start, doubt.end) == (word.start, word.end)
    assert CHARS[doubt.start : doubt.end] == doubt.text
    assert (doubt.page, doubt.box) == (1, word.box)


def test_digits_of_number_date_and_deadline_are_warned_of() -> None:
    reading = read_source(printed({"10/4/2026.": 0.7, "2233/KH-UBND": 0.6, "30": 0.5, "3": 0.5}))
    assert told(reading, "doubtful_digits") == [
        (
            "Trang 1: số, ký hiệu văn bản “2233/KH-UBND” có chữ số đọc chưa chắc: “2233/KH-UBND”; "
            "hãy đối chiếu với bản gốc."
        ),
        (
            "Trang 1: ngày ban hành “30 tháng 3 năm 2026” có chữ số đọc chưa chắc: “30”; “3”; "
            "hãy đối chiếu với bản gốc."
        ),
        (
            "Trang 1: thời hạn “trước ngày 10/4/2026” có chữ số đọc chưa chắc: “10/4/2026.”; hãy "
            "đối chiếu với bản gốc."
        ),
    ]
    first = next(one for one in reading.warnings if one.code == "doubtful_digits")
    assert CHARS[first.start : first.end] == "2233/KH-UBND"


@pytest.mark.parametrize("unsure", [{"125": 0.1}, {"trước": 0.1}, {"tổng": 0.1}])
def test_other_unsure_words_are_not_warned_of(unsure: dict[str, float]) -> None:
    assert told(read_source(printed(unsure)), "doubtful_digits") == []


def test_deadline_of_several_tasks_is_warned_of_once() -> None:
    lead = (
        "Sở Tài chính chủ trì thực hiện các nhiệm vụ sau, hoàn thành trước ngày 10/4/2026:\n\n"
        "a) Tổng hợp nhu cầu vốn của các dự án.\n\nb) Rà soát danh mục dự án ưu tiên đầu tư."
    )
    chars = directive(lead)
    at = chars.index("10/4/2026")
    word = Word(at, at + 9, 3, (10.0, 10.0, 60.0, 22.0), 0.5)
    reading = read_source(replace(from_string(chars), words=(word,)))
    assert [len(task.deadlines) for task in reading.tasks] == [1, 1]
    assert told(reading, "doubtful_digits") == [
        (
            "Trang 3: thời hạn “trước ngày 10/4/2026” có chữ số đọc chưa chắc: “10/4/2026”; hãy "
            "đối chiếu với bản gốc."
        )
    ]


def test_pages_that_need_a_second_reader_are_told_by_reason() -> None:
    pages = tuple(
        Page(number, *A4, "ocr", doubt=doubt)
        for number, doubt in enumerate(("chữ mờ.", "", "chữ mờ", "chữ mờ", "mất 2 dòng chữ"), 1)
    )
    reading = read_source(printed(pages=pages))
    assert told(reading, "page_doubt") == [
        "Trang 1, 3–4: chữ mờ; cần người thứ hai đọc lại và đối chiếu với bản gốc.",
        "Trang 5: mất 2 dòng chữ; cần người thứ hai đọc lại và đối chiếu với bản gốc.",
    ]
    places = [(one.start, one.end) for one in reading.warnings if one.code == "page_doubt"]
    assert places == [(CHARS.index("ỦY"), len(CHARS.rstrip())), (None, None)]


@pytest.mark.parametrize("state", ["changed", "broken", "unreadable"])
def test_bad_signature_is_warned_of_in_its_own_words(state: str) -> None:
    bad = replace(SIGNED, state=state, trust="unknown", words="Tệp đã bị sửa.")
    reading = read_source(printed(signatures=(SIGNED, bad)))
    assert told(reading, "signature") == ["Chữ ký số: Tệp đã bị sửa."]
    assert reading.signatures == (SIGNED, bad)


def test_expired_certificate_is_warned_of() -> None:
    expired = replace(SIGNED, trust="expired", words="Chứng thư đã hết hạn.")
    assert told(read_source(printed(signatures=(expired,))), "signature") == [
        "Chữ ký số: Chứng thư đã hết hạn."
    ]


def test_signatures_of_unknown_roots_are_warned_of_together() -> None:
    unknown = replace(SIGNED, trust="unknown")
    reading = read_source(printed(signatures=(unknown, SIGNED, unknown)))
    assert told(reading, "signature") == [
        (
            "Chưa kiểm được gốc tin cậy của 2 chữ ký số: hãy nạp chứng thư gốc của nơi cấp chứng "
            "thư (như Ban Cơ yếu Chính phủ) rồi đọc lại."
        )
    ]


@pytest.mark.parametrize("state", ["intact", "added_to"])
def test_good_signature_is_no_warning(state: str) -> None:
    good = replace(SIGNED, state=state)
    assert told(read_source(printed(signatures=(good,))), "signature") == []


@pytest.mark.parametrize(
    ("numbers", "words"),
    [([], ""), ([4], "4"), ([1, 2, 3, 7], "1–3, 7"), ([1, 3, 4], "1, 3–4")],
)
def test_runs_of_numbers_are_shortened(numbers: list[int], words: str) -> None:
    assert runs(numbers) == words
