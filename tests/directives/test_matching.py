from sauro.directives.matching import Difference, Side, compare, match, sure_match

MINE = "Rà soát các mỏ vật liệu xây dựng thông thường trên địa bàn tỉnh"
LEAD = frozenset({"agency 1"})


def _date(due: str) -> dict:
    return {"text": due, "kind": "date", "due": due, "every": None, "on": None}


def test_row_finds_its_task_by_words_in_whatever_order_rows_stand() -> None:
    tasks = [Side("Thành lập Ban Chỉ đạo và Tổ giúp việc", LEAD), Side(MINE, LEAD)]
    rows = [Side(f"{MINE}.", LEAD), Side("Thành lập Ban Chỉ đạo và Tổ giúp việc", LEAD)]
    assert {at: pair.task for at, pair in match(rows, tasks).items()} == {0: 1, 1: 0}


def test_other_work_of_the_same_body_is_not_matched() -> None:
    rows = [Side("Xây dựng phần mềm quản lý hồ sơ đất đai", LEAD)]
    assert match(rows, [Side(MINE, LEAD)]) == {}


def test_second_row_within_one_task_is_a_part_of_it() -> None:
    task = Side(f"{MINE}; đánh giá hiện trạng, trữ lượng, công suất khai thác", LEAD)
    rows = [Side(MINE, LEAD), Side("đánh giá hiện trạng, trữ lượng, công suất khai thác", LEAD)]
    found = match(rows, [task])
    assert sorted((pair.task, pair.part) for pair in found.values()) == [(0, False), (0, True)]


def test_short_rows_are_not_guessed() -> None:
    assert match([Side("Báo cáo", LEAD)], [Side("Báo cáo", LEAD)]) == {}


def test_pair_that_something_else_comes_near_is_not_sure() -> None:
    bare: frozenset[str] = frozenset()
    twin = f"{MINE}, giai đoạn hai"
    assert sure_match([Side(MINE, bare)], [Side(MINE, bare)]) == {0: 0}
    assert sure_match([Side(MINE, bare)], [Side(MINE, bare), Side(twin, bare)]) == {}
    assert sure_match([Side(MINE, bare), Side(twin, bare)], [Side(MINE, bare)]) == {}


def test_few_words_are_never_sure() -> None:
    few = Side("Tham mưu UBND tỉnh", frozenset())
    task = Side(f"Tham mưu UBND tỉnh {MINE.lower()}", frozenset())
    assert (len(match([few], [task])), sure_match([few], [task])) == (1, {})


def test_silence_of_either_side_is_no_difference() -> None:
    said = Side(MINE, LEAD, "Sở A", [_date("2026-06-30")], "Báo cáo rà soát")
    silent = Side(MINE, frozenset())
    assert (compare(said, silent).differences, compare(said, silent).fills) == ([], [])
    found = compare(silent, said)
    assert (found.differences, found.fills) == ([], ["leads", "deadlines", "product"])


def test_what_both_say_otherwise_is_a_difference() -> None:
    one = Side(MINE, LEAD, "Sở A", [_date("2026-06-30")], "Báo cáo rà soát")
    other = Side(MINE, frozenset({"agency 2"}), "Sở B", [_date("2026-07-31")], "Quyết định")
    assert compare(one, other).differences == [
        Difference("leads", "Sở A", "Sở B"),
        Difference("deadlines", "2026-06-30", "2026-07-31"),
        Difference("product", "Báo cáo rà soát", "Quyết định"),
    ]


def test_same_day_in_other_words_is_no_difference() -> None:
    one = Side(MINE, LEAD, deadlines=[{**_date("2026-06-30"), "text": "trong tháng 6/2026"}])
    other = Side(MINE, LEAD, deadlines=[{**_date("2026-06-30"), "text": "đến hết 30/6/2026"}])
    assert compare(one, other).differences == []
