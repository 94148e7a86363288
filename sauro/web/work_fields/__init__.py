"""Lĩnh vực: which leader is in charge of a field of work, which specialist follows it."""
