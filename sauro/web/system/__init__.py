"""How the system itself is."""
