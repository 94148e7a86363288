"""Changes after 1/7/2025, which the data of vietnamadminunits 1.0.4 does not hold.

Each carries its resolution, which has yet to be compared (SOURCE.md).
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Amendment:
    """From ``day`` on the unit ``code``, called ``was`` in full before, is of another ``kind``."""

    code: str
    was: str
    kind: str
    day: date
    basis: str


# Printed in the source with the code it had in a draft.
CORRECTED_CODES = {"06970": "06978"}  # Xã Ba Chẽ, Quảng Ninh

_DONG_NAI = (
    ("25270", "Lộc Ninh"), ("25357", "Tân Khai"), ("25363", "Đồng Phú"), ("26116", "Tân Phú"),
    ("26170", "Trị An"), ("26248", "Trảng Bom"), ("26326", "Dầu Giây"), ("26368", "Long Thành"),
    ("26425", "Xuân Lộc"), ("26485", "Nhơn Trạch"),
)  # fmt: skip
_BAC_NINH = (
    ("07294", "Bố Hạ"), ("07375", "Lạng Giang"), ("07399", "Kép"), ("07444", "Lục Nam"),
    ("07840", "Hiệp Hòa"), ("09193", "Yên Phong"), ("09292", "Phù Lãng"), ("09313", "Chi Lăng"),
    ("09319", "Tiên Du"), ("09454", "Gia Bình"), ("09475", "Nhân Thắng"), ("09496", "Lương Tài"),
)  # fmt: skip
_CITY = "Thành phố"
AMENDMENTS = (
    Amendment("75", "Tỉnh Đồng Nai", _CITY, date(2026, 4, 30), "30/2026/QH16"),
    Amendment("22", "Tỉnh Quảng Ninh", _CITY, date(2026, 9, 1), "36/2026/QH16"),
    Amendment("24", "Tỉnh Bắc Ninh", _CITY, date(2026, 9, 20), "39/2026/QH16"),
    *(
        Amendment(code, f"Xã {name}", "Phường", date(2026, 4, 30), "237/NQ-UBTVQH16")
        for code, name in _DONG_NAI
    ),
    *(
        Amendment(code, f"Xã {name}", "Phường", date(2026, 9, 20), "388/NQ-UBTVQH16")
        for code, name in _BAC_NINH
    ),
)
