"""Người dùng và vị trí: accounts and posts, for the administrator."""
