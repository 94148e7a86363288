from bench.alignment import exactly
from bench.printed_losses import misread


def _told(printed: str, read: str) -> list[str]:
    return list(misread(exactly(printed, read)))


def test_misread_stretch_is_told_with_what_stands_around() -> None:
    assert _told("trướcngày30/6/2026.", "trướcngày39/6/2026.") == ["…trướcngày3[0→9]/6/2026.…"]


def test_errors_close_together_are_one_stretch() -> None:
    assert _told("ỦYBANNHÂNDÂN", "UYBANNHANDÂN") == ["…[Ủ→U]YBANNHÂNDÂN…", "…ỦYBANNH[Â→A]NDÂN…"]
    assert _told("tỉnhủy", "tinhuy") == ["…t[ỉnhủ→inhu]y…"]


def test_text_read_right_has_nothing_to_tell() -> None:
    assert _told("Nơinhận:", "Nơinhận:") == []
