"""Nhập từ Excel: upload, look at every row, confirm."""
