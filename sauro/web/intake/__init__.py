"""Tiếp nhận văn bản: files, pasted text, spoken orders, and what became of them."""
