"""April 2026 with KH 2233/KH-UBND, for trying out. What agencies did and wrote is invented."""
