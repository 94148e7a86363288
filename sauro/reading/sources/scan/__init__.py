"""Scans and photos: the picture made ready, its words recognised."""
