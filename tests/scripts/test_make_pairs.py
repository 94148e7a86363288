"""The pairs of syllables are those of the directives that may be looked at."""

from make_pairs import OUT, lines


def test_pairs_are_what_the_script_writes() -> None:
    assert OUT.read_text(encoding="utf-8").splitlines() == lines()
