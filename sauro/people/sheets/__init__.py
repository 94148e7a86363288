"""Agencies, groups and people as an Excel workbook: written, read, planned; see ``commands``."""
