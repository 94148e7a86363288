"""Nhiệm vụ: lists with filters in the address, saved lists, one task."""
