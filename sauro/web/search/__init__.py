"""Tìm kiếm over directives, passages and tasks."""
