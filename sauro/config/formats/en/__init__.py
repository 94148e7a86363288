"""English as Vietnamese offices use it: the day first."""
