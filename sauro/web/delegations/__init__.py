"""Ủy quyền: one lends posts to a colleague for a time."""
