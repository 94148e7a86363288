"""How dates and numbers are written and read, by language; Django looks here first."""
