"""Văn bản: the list, the file of one, its head, annex, journal, and giving its tasks."""
