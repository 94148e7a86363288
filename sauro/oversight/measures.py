"""Sizes and times as people say them."""

from datetime import timedelta

from django.utils.formats import number_format


def size(number: int) -> str:
    """Bytes: 850 KB, 3,2 MB, 1,5 GB."""
    for unit, least in (("GB", 10**9), ("MB", 10**6)):
        if number >= least:
            return f"{number_format(number / least, 1, use_l10n=True)} {unit}"
    return f"{-(-number // 1000)} KB"


def span(time: timedelta) -> str:
    """A time that passed, in its largest unit: chưa đến 1 phút, 5 phút, 3 giờ, 2 ngày."""
    minutes = int(time.total_seconds()) // 60
    for unit, least in (("ngày", 24 * 60), ("giờ", 60), ("phút", 1)):
        if minutes >= least:
            return f"{minutes // least} {unit}"
    return "chưa đến 1 phút"
