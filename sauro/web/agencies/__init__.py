"""Cơ quan: the register of agencies."""
