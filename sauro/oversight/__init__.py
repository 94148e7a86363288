"""Oversight: counts as of a day, official papers, urging; what the office does all day."""
