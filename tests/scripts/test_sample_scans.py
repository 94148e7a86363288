from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from sample_scans import COPY_DPI, SCAN_DPI, Marks, clean, degraded, photocopied

SIZE = (900, 700)
MIDDLE = (450.0, 350.0)


@pytest.fixture
def page() -> Image.Image:
    """A page with a line of black words across its middle."""
    paper = Image.new("RGB", SIZE, "white")
    ImageDraw.Draw(paper).rectangle((100, 340, 800, 360), fill="black")
    return paper


def _inked(picture: Image.Image, least: int = 128) -> int:
    """Dark pixels of the red channel, or of a page of two tones."""
    channel = picture.getchannel("R") if picture.mode == "RGB" else picture.convert("L")
    return int((np.asarray(channel) < least).sum())


def test_clean_scan_is_grey_and_loses_nothing(page: Image.Image) -> None:
    scan = clean(page, 1)
    assert (scan.mode, scan.tobytes()) == ("L", page.convert("L").tobytes())


@pytest.mark.parametrize(
    ("picture", "mode"), [(degraded, "RGB"), (photocopied, "1")], ids=["degraded", "copy"]
)
def test_picture_keeps_the_size_of_the_page(
    page: Image.Image, picture: Callable[..., Image.Image], mode: str
) -> None:
    made = picture(page, 1, Marks(seal=MIDDLE))
    assert (made.size, made.mode) == (SIZE, mode)


@pytest.mark.parametrize("picture", [degraded, photocopied], ids=["degraded", "copy"])
def test_same_seed_gives_the_same_picture(
    page: Image.Image, picture: Callable[..., Image.Image]
) -> None:
    marks = Marks(signature=MIDDLE, seal=MIDDLE, incoming=(50, 50))
    first, same, other = (picture(page.copy(), seed, marks).tobytes() for seed in (1, 1, 2))
    assert (first == same, first == other) == (True, False)


def test_red_seal_leaves_the_words_under_it_in_the_red_channel(page: Image.Image) -> None:
    plain = _inked(degraded(page.copy(), 3))
    sealed = _inked(degraded(page.copy(), 3, Marks(seal=MIDDLE)))
    assert sealed == pytest.approx(plain, rel=0.05)


def test_black_seal_of_a_copy_is_as_black_as_the_words(page: Image.Image) -> None:
    plain = _inked(photocopied(page.copy(), 3))
    sealed = _inked(photocopied(page.copy(), 3, Marks(seal=MIDDLE)))
    assert sealed > 1.3 * plain


def test_incoming_stamp_lies_where_it_is_put(page: Image.Image) -> None:
    blank = Image.new("RGB", SIZE, "white")
    stamped = np.asarray(degraded(blank, 4, Marks(incoming=(60, 40))).convert("RGB"), np.int16)
    red = (stamped[:, :, 0] - stamped[:, :, 2]) > 60
    rows, columns = np.nonzero(red)
    middle = (float(columns.mean()), float(rows.mean()))
    width, height = 50 / 25.4 * SCAN_DPI, 21 / 25.4 * SCAN_DPI
    assert middle == pytest.approx((60 + width / 2, 40 + height / 2), abs=30)


def test_seal_may_hang_over_the_edge(page: Image.Image) -> None:
    made = photocopied(page, 5, Marks(seal=(SIZE[0], 100)))
    edge = np.asarray(made)[:250, SIZE[0] - round(18 / 25.4 * COPY_DPI) :]
    assert (~edge).mean() > 0.1


def test_degraded_page_is_turned_by_what_a_feeder_turns_it() -> None:
    paper = Image.new("RGB", (2000, 400), "white")
    ImageDraw.Draw(paper).rectangle((0, 195, 2000, 205), fill="black")
    angles = []
    for seed in range(6):
        dark = np.asarray(degraded(paper.copy(), seed).getchannel("R")) < 128
        heights = [np.nonzero(dark[:, column])[0].mean() for column in (300, 1700)]
        angles.append(abs(np.degrees(np.arctan((heights[1] - heights[0]) / 1400))))
    assert (min(angles) > 0.4, max(angles) < 1.7) == (True, True)
