"""Nhóm cơ quan: who is meant by "UBND các xã, phường" on a day."""
