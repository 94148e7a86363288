"""Letters and dates that the patterns of a directive's head are made of."""

UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
LOWER = "a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
LOOKALIKES = "АВСЕНІКМОРТХУ"
"""Cyrillic capitals that some typists' tools put for Latin ones."""

CAPITALISED = rf"[{UPPER}][{LOWER}'’]{{0,10}}"
DAY = (
    r"(?P<day>\d{1,2})\ ?(?:[./-]\ ?(?P<month>\d{1,2})\ ?[./-]\ ?(?P<year>(?:19|20)\d\d)"
    r"|\ ?tháng\ ?(?P<month_word>\d{1,2}),?\ ?năm\ ?(?P<year_word>(?:19|20)\d\d))(?!\d)"
)
"""A day as digits or in words; groups day, month, year or day, month_word, year_word."""
