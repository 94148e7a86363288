"""Pages with a framed stamp pressed on them, as offices send and copy them.

A seed chooses letters, frame, size, angle, ink and finish; the same seed gives the same pixels.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from bench.corpus import ROOT

sys.path.append(str(ROOT / "scripts"))

from sample_scans import FONT_FOLDERS, UNMARKED, Marks, degraded, photocopied

SECRET = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
ORDINARY = (
    "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "BẢN SAO", "SAO Y", "DỰ THẢO", "MẪU", "MỚI", "MỜI",
    "BẢO MẬT", "GIẢI MẬT", "BẢN CHÍNH", "THU HỒI", "ĐẠT",
)  # fmt: skip
ARRIVAL = "ĐẾN\nSố: 1527\nNgày: 06/4/2026"
INKS = {"red": (203, 38, 48), "black": (40, 40, 40)}
PLACES = ("left", "right", "number", "over")

_DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
_FONTS = (
    ("LiberationSans-Bold.ttf", FONT_FOLDERS[0]),
    ("LiberationSerif-Bold.ttf", FONT_FOLDERS[0]),
    ("DejaVuSans-Bold.ttf", _DEJAVU),
    ("DejaVuSerif-Bold.ttf", _DEJAVU),
    ("DejaVuSansCondensed-Bold.ttf", _DEJAVU),
)
_PRINT = "LiberationSerif-Regular.ttf", FONT_FOLDERS[0]
_HEAD = (
    (85, 62, "ỦY BAN NHÂN DÂN"), (110, 78, "TỈNH LAI CHÂU"), (95, 102, "Số: 1527/KH-UBND"),
    (285, 62, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), (335, 78, "Độc lập - Tự do - Hạnh phúc"),
    (345, 102, "Lai Châu, ngày 06 tháng 4 năm 2026"), (262, 165, "KẾ HOẠCH"),
    (190, 182, "Rà soát các công trình chậm tiến độ"),
)  # fmt: skip
_WORDS = (
    "Sở Tài chính chủ trì, phối hợp với Sở Xây dựng và Ủy ban nhân dân các xã, phường rà soát "
    "kinh phí thực hiện nhiệm vụ được giao theo quy định của pháp luật, báo cáo kết quả trước "
    "ngày 15 hằng tháng để tổng hợp, trình cấp có thẩm quyền xem xét"
).split()
_SIZE = 595.3, 841.9
_LEFT, _RIGHT, _TOP, _FOOT, _LEADING = 85, 540, 215, 700, 18.5


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp on a page: its words, its ink of ``INKS``, its place of ``PLACES``; and a seed."""

    words: str
    ink: str
    place: str
    seed: int


def stamped_page(stamp: Stamp, seal: bool = False) -> tuple[Image.Image, int]:
    """The page as a picture, and its dots an inch; with a round seal and a signature or not."""
    chance = np.random.default_rng([stamp.seed, *stamp.words.encode(), *stamp.place.encode()])
    finish = ("fine", "coarse", "worn")[int(chance.integers(3))]
    copied = stamp.ink == "black" and finish == "worn"
    dpi = 200 if copied or finish == "coarse" else 300
    page = _printed(dpi, stamp.seed)
    if stamp.words:
        _press(page, _mask(stamp.words, dpi, chance), _place(stamp.place, dpi, chance), stamp.ink)
    scale = dpi / 72
    marks = Marks((430 * scale, 740 * scale), (390 * scale, 740 * scale)) if seal else UNMARKED
    if copied:
        return photocopied(page, stamp.seed, marks), dpi
    worn = finish == "worn" or seal
    page = degraded(page, stamp.seed, marks) if worn else _scanned(page, chance)
    return (page if stamp.ink == "red" else page.convert("L")), dpi


def _printed(dpi: int, seed: int) -> Image.Image:
    """A letterhead and lines of text."""
    page = Image.new("RGB", (round(_SIZE[0] / 72 * dpi), round(_SIZE[1] / 72 * dpi)), "white")
    draw = ImageDraw.Draw(page)
    scale = dpi / 72
    for left, top, words in _HEAD:
        draw.text((left * scale, top * scale), words, "black", _font(_PRINT, 13 * scale))
    font = _font(_PRINT, 14 * scale)
    tops = np.arange(_TOP, _FOOT, _LEADING)
    lines = _lines(font, (_RIGHT - _LEFT) * scale, seed)
    for down, line in zip(tops.tolist(), lines, strict=False):
        draw.text((_LEFT * scale, down * scale), line, "black", font)
    return page


def _lines(font: ImageFont.FreeTypeFont, width: float, seed: int) -> Iterator[str]:
    """Lines as wide as they may be, without end."""
    at, line = seed, ""
    while True:
        longer = f"{line} {_WORDS[at % len(_WORDS)]}".strip()
        if font.getlength(longer) > width:
            yield line
            line = ""
            continue
        line, at = longer, at + 1


def _mask(words: str, dpi: int, chance: np.random.Generator) -> Image.Image:
    """A stamp, 255 where it has ink: 8 to 10 mm high, in one frame or two, a little askew."""
    scale = dpi / 72
    rows = words.splitlines()
    size = float(chance.uniform(13, 18)) if len(rows) == 1 else 11.0
    font = _font(_FONTS[int(chance.integers(len(_FONTS)))], size * scale)
    wide = max(font.getlength(row) for row in rows) + chance.uniform(10, 18) * scale
    high = (size * 1.35 * len(rows) + chance.uniform(2, 8)) * scale
    stamp = Image.new("L", (round(wide), round(high)))
    draw = ImageDraw.Draw(stamp)
    line = max(round(chance.uniform(0.7, 1.6) * scale), 1)
    draw.rectangle((0, 0, stamp.width - 1, stamp.height - 1), outline=255, width=line)
    if len(rows) == 1 and chance.random() < 0.4:
        inset = 2 * line
        inner = (inset, inset, stamp.width - 1 - inset, stamp.height - 1 - inset)
        draw.rectangle(inner, outline=255, width=max(line // 2, 1))
    for at, row in enumerate(rows):
        middle = (wide / 2, high * (at + 0.5) / len(rows))
        draw.text(middle, row, 255, font, anchor="mm")
    turned = stamp.rotate(float(chance.uniform(-5, 5)), Image.Resampling.BICUBIC, expand=True)
    rough = Image.fromarray(chance.integers(140, 256, (6, 20), np.uint8))
    spread = np.asarray(rough.resize(turned.size, Image.Resampling.BICUBIC), np.float32) / 255
    return Image.fromarray((np.asarray(turned, np.float32) * spread).astype(np.uint8))


def _place(place: str, dpi: int, chance: np.random.Generator) -> tuple[int, int]:
    """The middle of a stamp."""
    across, down = {
        "left": (120, 36),
        "right": (470, 36),
        "number": (140, 138),
        "over": (chance.uniform(150, 470), chance.uniform(240, 640)),
    }[place]
    shift = chance.uniform(-6, 6, 2)
    return round((across + shift[0]) * dpi / 72), round((down + shift[1]) * dpi / 72)


def _press(page: Image.Image, mask: Image.Image, middle: tuple[int, int], ink: str) -> None:
    left, top = middle[0] - mask.width // 2, middle[1] - mask.height // 2
    box = (left, top, left + mask.width, top + mask.height)
    under = np.asarray(page.crop(box), np.float32)
    cover = np.asarray(mask, np.float32)[:, :, None] / 255
    light = 1 - cover * (1 - np.array(INKS[ink], np.float32) / 255)
    page.paste(Image.fromarray((under * light).astype(np.uint8)), (left, top))


def _scanned(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    """A little askew, blurred and noisy."""
    turned = page.rotate(
        float(chance.uniform(-0.8, 0.8)), Image.Resampling.BICUBIC, fillcolor=(255, 255, 255)
    ).filter(ImageFilter.GaussianBlur(float(chance.uniform(0.4, 0.9))))
    pixels = np.asarray(turned, np.float32) + chance.normal(0, 6, (turned.height, turned.width, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _font(named: tuple[str, Path], size: float) -> ImageFont.FreeTypeFont:
    name, folder = named
    return ImageFont.truetype(folder / name, round(size), layout_engine=ImageFont.Layout.BASIC)
