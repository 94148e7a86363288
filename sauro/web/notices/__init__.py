"""Thông báo: what one was told, what will be told, by which steps agencies are urged."""
