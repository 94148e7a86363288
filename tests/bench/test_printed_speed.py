from dataclasses import replace

from bench.printed_speed import PrintedSpeed, Taken, lines

FAST = PrintedSpeed(
    text=Taken(0.1, 0.08),
    tasks=Taken(0.3, 0.28),
    scans={"quet-sach": Taken(10.0, 20.0), "quet-xau": Taken(16.0, 30.0)},
    other=Taken(40.0, 60.0),
    peak=512.4,
)


def test_speed_is_told_with_its_bars() -> None:
    assert list(lines(FAST)) == [
        ("text PDF, file to text, a page", "5.0 ms, 4.0 ms of CPU", "≤ 10: met"),
        ("text PDF, file to tasks, a page", "15.0 ms, 14.0 ms of CPU", ""),
        ("clean scan, file to tasks", "2.00 pages a second, 1.00 s of CPU a page", "≥ 1.2: met"),
        ("clean scan, file to tasks, 20 pages", "10.0 s", "≤ 25: met"),
        ("degraded scan, file to tasks", "1.25 pages a second, 1.50 s of CPU a page", "≥ 1.2: met"),
        ("degraded scan, file to tasks, 20 pages", "16.0 s", "≤ 25: met"),
        ("ocrmypdf, the same clean scan", "0.50 pages a second, 3.00 s of CPU a page", ""),
        ("how many times as fast as ocrmypdf", "4.0, by CPU 3.0", ""),
        ("memory at its most, 20 pages of the degraded scan", "512 MB", ""),
    ]
    assert FAST.met


def test_slow_scan_misses_its_bars() -> None:
    slow = replace(FAST, scans={"photo": Taken(40.0, 20.0)}, other=None)
    assert [bar for _, _, bar in lines(slow)][2:4] == [
        "≥ 1.2: short by 0.70",
        "≤ 25: over by 15.0",
    ]
    assert not slow.met
