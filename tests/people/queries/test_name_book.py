from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.people.commands.names import rename_agency
from sauro.people.commands.reorganisation import dissolve_agency
from sauro.people.naming import key_of
from sauro.people.queries.name_book import Match, NameBook, Named, find_agency
from sauro.people.spans import Span
from tests.people.organisation import DAY, FIRST, SYSTEM, agency, province

BEFORE = date(2025, 6, 30)


def named(
    agency_id: int,
    text: str,
    first: date = FIRST,
    last: date | None = None,
    kind: str = "official",
    exact: bool = True,
) -> Named:
    return Named(agency_id, text, kind, key_of(text), Span(first, last), exact)


def reasons(match: Match) -> list[tuple[int, str]]:
    return [(one.agency_id, one.reason) for one in match.candidates]


BOOK = [
    named(1, "Ủy ban nhân dân tỉnh"),
    named(2, "Sở Y tế"),
    named(2, "SYT", kind="abbreviation"),
    named(3, "Sở Nông nghiệp và Môi trường"),
    named(4, "Sở Kế hoạch và Đầu tư", date(2024, 1, 1), BEFORE),
    named(5, "Ủy ban nhân dân thành phố", date(2024, 1, 1), BEFORE),
    named(6, "Trung tâm Phát triển quỹ đất", date(2024, 1, 1)),
    named(7, "Trung tâm Phát triển quỹ đất", date(2024, 1, 1), BEFORE),
    named(8, "Sở Xây dựng", exact=False),
]
PARENTS = {2: 1, 3: 1, 5: 1, 6: 1, 7: 5, 8: 1}


def find(printed: str, day: date = DAY, issuer: int | None = None) -> Match:
    return NameBook(BOOK, day, PARENTS, issuer).find(printed)


@pytest.mark.parametrize(
    ("printed", "agency_id", "reason"),
    [
        ("Sở Y tế", 2, "Tên chính thức: Sở Y tế."),
        ("SỞ Y TẾ", 2, "Tên chính thức: Sở Y tế."),
        ("Giám đốc Sở Y tế", 2, "Tên chính thức: Sở Y tế."),
        ("SYT", 2, "Tên viết tắt: SYT."),
        ("UBND tỉnh", 1, "Tên chính thức: Ủy ban nhân dân tỉnh."),
    ],
)
def test_name_borne_on_the_day_means_its_agency(printed, agency_id, reason) -> None:
    assert find(printed) == Match(agency_id, reason)


@pytest.mark.parametrize(
    ("printed", "day", "candidate"),
    [
        ("Sở Y tế", BEFORE, (2, "Tên này chỉ dùng từ ngày 01/7/2025.")),
        ("Sở Kế hoạch và Đầu tư", DAY, (4, "Tên này chỉ dùng đến hết ngày 30/6/2025.")),
        (
            "Sở Xây dựng",
            BEFORE,
            (8, "Danh mục chỉ ghi tên này từ ngày 01/7/2025; trước đó chưa đối chiếu."),
        ),
    ],
)
def test_body_of_another_day_is_only_a_candidate(printed, day, candidate) -> None:
    match = find(printed, day)
    assert (match.agency_id, reasons(match)[0]) == (None, candidate)


@pytest.mark.parametrize(
    ("printed", "candidate"),
    [
        ("So Y te", (2, "Chỉ khác dấu.")),
        ("Sở NN&MT", (3, "Tên viết tắt của cơ quan này.")),
        ("Sở Nông nghiệp Môi trường tỉnh", (3, "Tên gần giống.")),
    ],
)
def test_like_names_are_candidates_with_the_reason(printed, candidate) -> None:
    match = find(printed)
    assert (match.agency_id, reasons(match)[0]) == (None, candidate)


@pytest.mark.parametrize(
    ("issuer", "day", "agency_id"),
    [
        (5, BEFORE, 7),  # of the city, which issued it
        (2, BEFORE, None),  # both stand under the province
        (None, BEFORE, None),
        (1, DAY, 6),
    ],
)
def test_name_of_several_means_the_one_nearest_to_the_issuer(issuer, day, agency_id) -> None:
    match = find("Trung tâm phát triển Quỹ đất", day, issuer)
    several = [6, 7] if day == BEFORE else []
    assert (match.agency_id, [one.agency_id for one in match.candidates]) == (agency_id, several)


def test_candidates_are_called_as_on_the_day() -> None:
    book = [*BOOK, named(9, "Sở Cũ", date(2024, 1, 1), BEFORE), named(9, "Sở Mới")]
    match = NameBook(book, DAY).find("Sở Cũ")
    assert (match.candidates[0].agency_id, match.candidates[0].name) == (9, "Sở Mới")


@pytest.mark.parametrize("printed", ["", "…", "Tập đoàn Xa Lạ"])
def test_unknown_name_has_no_candidates(printed: str) -> None:
    assert find(printed).candidates == ()


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.sampled_from(["Sở A", "Sở B"]), st.integers(0, 30),
                  st.none() | st.integers(0, 30)),
        max_size=8,
    ),
    st.integers(-1, 62),
)  # fmt: skip
def test_agency_is_meant_only_if_it_alone_bears_the_name_that_day(rows, number) -> None:
    day = FIRST + timedelta(number)
    book = [
        named(
            who,
            text,
            FIRST + timedelta(first),
            None if length is None else FIRST + timedelta(first + length),
        )
        for who, text, first, length in rows
    ]
    bearers = {one.agency_id for one in book if one.text == "Sở A" and one.days.holds(day)}
    meant = NameBook(book, day).find("SỞ A").agency_id
    assert meant == (next(iter(bearers)) if len(bearers) == 1 else None)


@pytest.mark.django_db
def test_book_is_read_with_two_queries(django_assert_num_queries) -> None:
    there = province()
    with django_assert_num_queries(2):
        match = find_agency("Giám đốc Sở Y tế", DAY, there.committee.pk)
    assert match.agency_id == there.health.pk


@pytest.mark.django_db
def test_renamed_and_ended_agencies_are_found_by_the_name_of_the_day() -> None:
    health, day = province().health, date(2026, 3, 1)
    rename_agency(SYSTEM, health, "Sở Y tế và Xã hội", day, "NQ 5")
    dissolve_agency(SYSTEM, health, DAY, "NQ 9")
    found = [
        find_agency(name, when).agency_id
        for name in ("Sở Y tế", "Sở Y tế và Xã hội")
        for when in (FIRST, day, DAY, DAY + timedelta(1))
    ]
    mine = health.pk
    assert found == [mine, None, None, None, None, mine, mine, None]


@pytest.mark.django_db
def test_new_name_of_an_old_agency_is_known_exactly() -> None:
    sole = agency("Sở Cũ", first_day_exact=False)
    rename_agency(SYSTEM, sole, "Sở Mới", DAY, "NQ 5")
    match = find_agency("Sở Mới", FIRST)
    assert match.candidates[0].reason == "Tên này chỉ dùng từ ngày 30/3/2026."
