"""Words for places that names of bodies go on in, in small letters."""

OF_ONE_PLACE = (
    "tỉnh đoàn", "thành đoàn", "huyện đoàn", "thị đoàn", "quận đoàn", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy",
)  # fmt: skip
"""Bodies known by their place alone, of which a list names the places only: "Huyện đoàn A, B"."""

REGIONS = (
    "tây nguyên", "nam bộ", "bắc bộ", "trung bộ", "tây nam bộ", "đông nam bộ", "nam trung bộ", "bắc trung bộ", "phía bắc",
    "duyên hải miền trung", "duyên hải nam trung bộ", "miền trung", "miền núi phía bắc", "trung du và miền núi phía bắc",
    "trung du và miền núi bắc bộ", "phía nam", "tây bắc", "đông bắc", "đồng bằng sông hồng", "đồng bằng sông cửu long",
)  # fmt: skip
"""Regions of the country: "các tỉnh Tây Nguyên, Nam Bộ" are two groups of provinces, no province."""
