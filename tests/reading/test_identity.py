from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sauro.reading.identity import Identity, compare, identity_of
from sauro.reading.result import Document

PLAN = Document(
    kind="KH",
    number="2233/KH-UBND",
    date="2026-03-30",
    issuer="Ủy ban nhân dân tỉnh Lai Châu",
    title="Triển khai, thực hiện Thông báo số 130/TB-VPCP của Văn phòng Chính phủ",
)
OTHER_TITLE = "Phòng, chống bệnh dại ở động vật giai đoạn 2026 - 2030"


def known(document: Document) -> Identity:
    identity = identity_of(document)
    assert identity is not None
    return identity


def state(**changed: str | None) -> str:
    return compare(known(PLAN), known(replace(PLAN, **changed))).state  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("printed", "number", "symbol"),
    [
        ("2233/KH-UBND", "2233", "KH-UBND"),
        ("01/CT-UBND", "1", "CT-UBND"),
        ("001 / ct - ubnd", "1", "CT-UBND"),
        ("12/Q\u00d0\u2013UBND", "12", "QĐ-UBND"),
        ("12/QĐ-TTg", "12", "QĐ-TTG"),
        ("12a/QĐ-UBND", "12A", "QĐ-UBND"),
        ("\u0031\u0032/\u041a\u041d-UBND", "12", "KH-UBND"),
        ("01-TB/BCĐ", "1", "TB/BCĐ"),
        ("12 CT/TW", "12", "CT/TW"),
        ("39/2022/NĐ-CP", "39", "NĂM/NĐ-CP"),
        ("10/CT-UBND", "10", "CT-UBND"),
        ("100/CT-UBND", "100", "CT-UBND"),
    ],
)
def test_number_is_parted_however_it_is_written(printed: str, number: str, symbol: str) -> None:
    found = known(replace(PLAN, number=printed))
    assert (found.number, found.symbol) == (number, symbol)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"number": "02233 / kh – ubnd"},
        {"issuer": "UBND tỉnh Lai Châu"},
        {"issuer": "UỶ BAN NHÂN DÂN TỈNH LAI CHÂU"},
        {"issuer": "Uỷ ban nhân dân  tỉnh Lai Châu"},
        {"title": None},
    ],
)
def test_directive_is_the_same_however_its_head_is_written(changed: dict[str, str]) -> None:
    assert state(**changed) == "same"


@pytest.mark.parametrize(
    "changed",
    [
        {"issuer": "Ủy ban nhân dân tỉnh Điện Biên"},
        {"issuer": "Hội đồng nhân dân tỉnh Lai Châu"},
        {"date": "2025-03-30"},
        {"number": "2233/QĐ-UBND"},
        {"number": "2233/2026/KH-UBND"},
        {"number": "2333/KH-UBND", "title": OTHER_TITLE},
        {"number": "223/KH-UBND"},
        {"number": "2238/KH-UBND", "date": "2026-03-31"},
        {"date": None, "title": OTHER_TITLE},
        {"number": None, "title": OTHER_TITLE},
    ],
)
def test_directive_is_different_by_any_part(changed: dict[str, str | None]) -> None:
    assert state(**changed) == "different"


@pytest.mark.parametrize(
    "changed",
    [
        {"date": None},
        {"issuer": None},
        {"issuer": "Uy ban nhan dan tinh Lai Châu"},
        {"issuer": "Ủy ban nhân dân tỉnh"},
        {"date": "2026-03-20"},
        {"number": "2238/KH-UBND"},
        {"number": "2233/KH-U8ND"},
        {"number": "2233-KH/UBND"},
        {"number": None},
        {"number": None, "date": None},
        {"title": OTHER_TITLE},
    ],
)
def test_what_is_unread_or_may_be_misread_makes_it_uncertain(
    changed: dict[str, str | None],
) -> None:
    assert state(**changed) == "maybe"


def test_day_of_laws_is_held_against_the_year_in_their_number() -> None:
    law = known(replace(PLAN, number="18/2016/QĐ-UBND", date=None))
    later = known(replace(PLAN, number="18/2017/QĐ-UBND", date=None))
    assert compare(law, later).state == "different"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({}, "cùng số, ký hiệu, ngày và cơ quan ban hành"),
        ({"issuer": "Sở Y tế tỉnh Lai Châu"}, "khác cơ quan ban hành"),
        ({"date": "2025-03-30"}, "khác ngày ban hành"),
        (
            {"date": None},
            "cùng số, ký hiệu, cơ quan ban hành và trích yếu; có bản chưa đọc được ngày ban hành",
        ),
        (
            {"number": "2238/KH-UBND"},
            (
                "cùng ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu; "
                "số 2233 và 2238 chỉ khác một chữ, có thể đọc nhầm"
            ),
        ),
    ],
)
def test_verdict_says_why(changed: dict[str, str | None], reason: str) -> None:
    verdict = compare(known(PLAN), known(replace(PLAN, **changed)))  # type: ignore[arg-type]
    assert verdict.reason == reason


def test_head_without_number_and_title_names_no_directive() -> None:
    assert identity_of(Document()) is None
    assert identity_of(replace(PLAN, number=None, title="Thông báo")) is None


parts = st.builds(
    Document,
    number=st.sampled_from([None, "1/KH-UBND", "01/KH-UBND", "2/KH-UBND", "1/QĐ-UBND"]),
    date=st.sampled_from([None, "2026-03-30", "2026-03-31", "2025-03-30"]),
    issuer=st.sampled_from([None, "UBND tỉnh A Lưới", "Ủy ban nhân dân tỉnh A Lưới", "Sở Y tế"]),
    title=st.sampled_from([None, PLAN.title, OTHER_TITLE]),
)


@given(one=parts, other=parts)
@settings(max_examples=500, deadline=None, derandomize=True, database=None)
def test_verdict_is_the_same_both_ways_and_sure_only_where_all_is_read(
    one: Document, other: Document
) -> None:
    first, second = identity_of(one), identity_of(other)
    if first is None or second is None:
        return
    verdict = compare(first, second)
    assert compare(second, first).state == verdict.state
    unread = None in (*_parts(first), *_parts(second))
    assert (verdict.state == "same") <= (not unread)
    assert (compare(first, first).state == "same") == (None not in _parts(first))


def _parts(identity: Identity) -> tuple[object, ...]:
    return identity.number, identity.symbol, identity.day, identity.issuer
