from sauro.reading.output.tally import Tally, tally
from tests.reading.output.readings import empty, reading


def test_tally_counts_tasks() -> None:
    assert tally(reading()) == Tally(tasks=4, dated=2, products=2, confirm=1)
    assert tally(empty()) == Tally()


def test_tallies_add_up() -> None:
    assert tally(reading()) + tally(reading()) == Tally(tasks=8, dated=4, products=4, confirm=2)


def test_tally_words_print_denominators() -> None:
    assert tally(reading()).words() == (
        "4 nhiệm vụ; có thời hạn: 2/4 (50%); có sản phẩm: 2/4 (50%); cần xác nhận: 1/4 (25%)"
    )
