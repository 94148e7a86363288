"""Backup of an installation, and its restoration with proof."""
