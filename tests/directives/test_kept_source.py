from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sauro.directives.kept_source import keepable, pack, unpack
from sauro.reading.sources.plain import from_string
from tests.directives.offices import PLAN


def test_source_comes_back_with_every_place() -> None:
    source = from_string(PLAN.read_text())
    assert unpack(pack(source)) == source


@given(st.text(st.characters(), max_size=50))
def test_text_becomes_keepable_and_no_offset_moves(text: str) -> None:
    source = replace(from_string("Sở Y tế báo cáo.\n"), chars=text)
    kept = keepable(source).chars
    assert len(kept) == len(text)
    assert "\x00" not in kept
    kept.encode()


def test_signs_that_no_database_holds_are_replaced_one_for_one() -> None:
    source = replace(from_string("Sở Y tế báo cáo.\n"), chars="a\x00b\ud800c")
    assert keepable(source).chars == "a\ufffdb\ufffdc"
