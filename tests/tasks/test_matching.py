"""Which task a document answers to: by a table of cases, and what holds for all."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sauro.tasks.heads import Cite, Known, Pool, Stated
from sauro.tasks.matching import late_days, match
from sauro.tasks.vocabulary import HandedState
from tests.tasks.likely import (
    AGENCIES,
    CITE,
    COMMITTEE,
    DAY,
    head,
    pool,
    reading,
    source,
    target,
    targets,
)

ASKED = None
# Agency, kind of document, its title, the number of the task it answers to; ASKED where a person
# has to choose. Titles are worded as offices word them, none as the plan does.
CASES = [
    (2, "Báo cáo", "Hiện trạng nguồn điện và khả năng giải tỏa công suất lưới điện truyền tải", 40),
    (2, "Kế hoạch", "Làm việc với Tập đoàn Điện lực Việt Nam về phương án đấu nối nguồn điện", 39),
    (2, "Kế hoạch", "Làm việc với Bộ Công Thương về rà soát dự án năng lượng, quy hoạch", 38),
    (2, "Báo cáo", "Kết quả kiểm tra nguồn gốc, xuất xứ khoáng sản lưu thông, kinh doanh", 37),
    (2, "Báo cáo", "Kết quả thực hiện nhiệm vụ về năng lượng theo Kế hoạch số 2233/KH-UBND", ASKED),
    (2, "Báo cáo", "Kết quả công tác quản lý thị trường dịp lễ 30/4", ASKED),
    (2, "Báo cáo", "Kết quả làm việc với Tập đoàn Điện lực Việt Nam", ASKED),  # a plan was promised
    (3, "Báo cáo", "Rà soát, đánh giá hiện trạng cơ sở hạ tầng bệnh viện, trạm y tế", 21),
    (3, "Tờ trình", "Phương án đầu tư nâng cấp Bệnh viện Đa khoa tỉnh quy mô 500 giường bệnh", 22),
    (3, "Tờ trình", "Chủ trương đầu tư Bệnh viện Y học cổ truyền tỉnh", 23),
    (3, "Báo cáo", "Kết quả thực hiện các nhiệm vụ về hạ tầng y tế", ASKED),
    (3, "Báo cáo", "", ASKED),
    (4, "Tờ trình", "Danh mục dự án sắp xếp, bố trí ổn định dân cư vùng thiên tai ưu tiên đầu tư",
     16),
    (4, "Quy chế", "Phối hợp liên ngành trong quản lý tài nguyên đất hiếm", ASKED),
    (4, "Báo cáo", "Rà soát hiện trạng tài nguyên đất hiếm, chấp hành pháp luật khoáng sản", 33),
    (4, "Quyết định", "Thiết lập cơ sở dữ liệu, hệ thống thông tin quản lý đất hiếm", 34),
    (4, "Báo cáo", "Kết quả quản lý đất hiếm", ASKED),
    (4, "Báo cáo", "Phương án thu hồi đất, bồi thường, hỗ trợ tái định cư dự án Cảng hàng không",
     ASKED),  # not the kind that was promised
    (4, "Phương án", "Thu hồi đất, bồi thường, hỗ trợ tái định cư dự án Cảng hàng không", 48),
    (5, "Phương án", "Huy động vốn đầu tư dự án Cảng hàng không theo phương thức đối tác công tư",
     47),
    (5, "Báo cáo", "Quyết toán ngân sách nhà nước năm 2025", ASKED),
    (5, "Báo cáo", "Nhu cầu vốn đầu tư công trung hạn của các dự án", ASKED),
    (6, "Báo cáo", "Kết quả đấu tranh, xử lý hành vi khai thác, vận chuyển trái phép đất hiếm", 35),
    (6, "Công văn", "Gia hạn hồ sơ, thủ tục trình phê duyệt 06 dự án khởi công mới", ASKED),
    (7, "Kế hoạch", "Làm việc với Bộ Xây dựng về lập quy hoạch Cảng hàng không Lai Châu", 45),
    (9, "Danh sách", "Hộ dân phải di dời, sắp xếp, đề xuất nhu cầu từng dự án", 20),
    (9, "Báo cáo", "Kết quả giải phóng mặt bằng", ASKED),
    (9, "Kế hoạch", "Triển khai thực hiện Kế hoạch số 2233/KH-UBND ngày 30/3/2026 của UBND tỉnh",
     50),
    (9, "Kế hoạch", "", ASKED),
    (9, "Kế hoạch", "Triển khai nhiệm vụ năm 2026", ASKED),
    (9, "Báo cáo", "Kết quả thực hiện Kế hoạch số 2233/KH-UBND ngày 30/3/2026", ASKED),
]  # fmt: skip


@pytest.mark.parametrize(("agency", "kind", "title", "number"), CASES)
def test_document_is_matched_or_asked(agency, kind, title, number) -> None:
    found = match(head(agency, title, kind), pool(agency))
    expected = HandedState.MATCHED if number else HandedState.UNSURE
    assert (found.state, found.target, bool(found.candidates)) == (expected, number, not number)


@pytest.mark.parametrize(("agency", "kind", "title", "number"), CASES)
def test_more_agencies_in_view_change_no_answer(agency, kind, title, number) -> None:
    found = match(head(agency, title, kind), pool(*AGENCIES))
    assert found.target in (number, None)


POWER = "Hiện trạng nguồn điện và khả năng giải tỏa công suất lưới điện truyền tải"


def test_other_issuer_with_same_words_is_foreign() -> None:
    found = match(head(99, POWER, issuer="Sở Tư pháp"), pool(2))
    assert (found.state, found.candidates) == (HandedState.FOREIGN, ())
    assert found.why == "Viện dẫn 2233/KH-UBND, nhưng Sở Tư pháp không có nhiệm vụ nào ở đó."


def test_document_that_rests_on_nothing_known_is_asked_only_if_it_is_like_a_task() -> None:
    like = match(head(2, POWER, cites=()), pool(2))
    assert (like.state, like.candidates[0].id) == (HandedState.UNSURE, 40)
    unlike = match(head(2, "Kết quả công tác quản lý thị trường dịp lễ", cites=()), pool(2))
    assert unlike.state == HandedState.FOREIGN
    outside = match(head(99, POWER, issuer="Sở Tư pháp", cites=()), pool(2))
    assert (outside.state, outside.why) == (
        HandedState.FOREIGN,
        "Không viện dẫn văn bản nào đang theo dõi; do Sở Tư pháp ban hành.",
    )


@pytest.mark.parametrize("day", [None, date(2026, 3, 31)])
def test_citation_without_the_right_day_is_asked(day) -> None:
    found = match(head(2, POWER, cites=(Cite(CITE.key, day),)), pool(2))
    assert (found.state, found.candidates[0].id) == (HandedState.UNSURE, 40)


def test_same_number_of_another_year_is_another_document() -> None:
    found = match(head(2, "Kết quả dịp lễ", cites=(Cite(CITE.key, date(2025, 3, 30)),)), pool(2))
    assert found.state == HandedState.FOREIGN


def test_body_under_the_agency_may_issue_it() -> None:
    found = match(head(2, POWER, chain=(44, 2, COMMITTEE), issuer="Chi cục"), pool(2))
    assert found.target == 40


def test_paper_that_the_giver_signed_is_asked_unless_it_was_said_whose_it_is() -> None:
    signed = head(2, POWER, chain=(COMMITTEE,), issuer="UBND tỉnh")
    assert match(signed, pool(2, 3)).state == HandedState.UNSURE
    stated = Stated(agency=2, above=frozenset({COMMITTEE}))
    assert match(signed, pool(2), stated).target == 40


def test_paper_of_another_agency_than_was_said_is_foreign() -> None:
    stated = Stated(agency=2, above=frozenset({COMMITTEE}))
    assert match(head(3, POWER), pool(2), stated).state == HandedState.FOREIGN


def test_unread_issuer_is_asked_unless_it_was_said() -> None:
    unread = head(2, POWER, chain=(), issuer="")
    assert match(unread, pool(2)).state == HandedState.UNSURE
    assert match(unread, pool(2), Stated(agency=2)).target == 40


KNOWN = Known("12|BC-X", DAY, "Sở Công thương", "sản phẩm của nhiệm vụ 40")


def test_same_number_day_and_issuer_is_duplicate() -> None:
    found = match(head(2, POWER), pool(2, known=(KNOWN,)))
    assert (found.state, found.why) == (
        HandedState.DUPLICATE,
        "Cùng số, ngày, cơ quan với sản phẩm của nhiệm vụ 40.",
    )


@pytest.mark.parametrize(
    "other", [{"key": "13|BC-X"}, {"day": date(2026, 4, 19)}, {"issuer": "Sở Y tế"}, {"key": ""}]
)
def test_other_number_day_or_issuer_is_no_duplicate(other) -> None:
    found = match(replace(head(2, POWER), **other), pool(2, known=(KNOWN,)))
    assert found.target == 40


def test_without_issuer_the_same_number_is_asked() -> None:
    found = match(head(2, POWER, issuer=""), pool(2, known=(KNOWN,)))
    assert (found.state, found.why) == (
        HandedState.UNSURE, "Có thể trùng với sản phẩm của nhiệm vụ 40.",
    )  # fmt: skip


def test_late_document_is_matched_and_said_to_be_late() -> None:
    rows = tuple(replace(one, due=date(2026, 4, 9)) for one in targets(2))
    found = match(head(2, POWER), Pool(rows, (source(),)))
    assert (found.state, found.target) == (HandedState.MATCHED, 40)
    assert found.why.endswith("Quá hạn 11 ngày.")


def test_finished_task_takes_nothing_and_is_no_candidate() -> None:
    rows = tuple(replace(one, closed=one.id == 40) for one in targets(2))
    found = match(head(2, POWER), Pool(rows, (source(),)))
    assert found.why == "Giống nhất với nhiệm vụ 40, nhưng nhiệm vụ này đã kết thúc."
    assert 40 not in [one.id for one in found.candidates]


@pytest.mark.parametrize("field", ["date", "number"])
def test_what_was_not_read_surely_is_asked(field) -> None:
    found = match(head(2, POWER, doubts=(field,)), pool(2))
    assert (found.state, found.candidates[0].id) == (HandedState.UNSURE, 40)


def test_without_a_day_nothing_is_matched() -> None:
    assert match(head(2, POWER, day=None), pool(2)).state == HandedState.UNSURE


def test_nothing_in_view_is_foreign() -> None:
    assert match(head(2, POWER), Pool()).state == HandedState.FOREIGN


def test_late_days_are_counted_from_the_deadline() -> None:
    due = date(2026, 4, 9)
    days = [late_days(day, due) for day in (None, date(2026, 4, 9), date(2026, 4, 10))]
    assert days == [0, 0, 1]
    assert late_days(date(2026, 4, 10), None) == 0


numbers = st.integers(1, len(reading().tasks))


@given(st.sampled_from(list(AGENCIES)), numbers, st.integers(0, 40), st.integers(1, 30))
def test_matched_is_cited_issued_there_and_alone(agency, number, start, length) -> None:
    """Whatever words of the plan a title has: matched is only what all agrees on."""
    words = reading().tasks[number - 1].shown.split()[start : start + length]
    document = head(agency, " ".join(words))
    found = match(document, pool(*AGENCIES))
    if found.state == HandedState.MATCHED:
        assert found.target in {one.id for one in targets(agency)}
    else:
        assert (found.state, found.target) == (HandedState.UNSURE, None)
    assert match(replace(document, cites=()), pool(*AGENCIES)).target is None
    assert match(replace(document, chain=(99,)), pool(*AGENCIES)).target is None


@given(st.sampled_from(CASES), st.randoms(use_true_random=False))
def test_twin_of_the_task_makes_it_a_question_in_any_order(case, random) -> None:
    agency, kind, title, _ = case
    document = head(agency, title, kind)
    alone = match(document, pool(agency))
    rows = list(targets(agency))
    random.shuffle(rows)
    assert match(document, Pool(rows, (source(),))) == alone
    for one in list(rows):
        task = reading().tasks[one.id - 1]
        twin = target(one.id + 1000, agency, task.shown, task.product or "")
        rows.insert(random.randrange(len(rows) + 1), twin)
    assert match(document, Pool(rows, (source(),))).target is None
