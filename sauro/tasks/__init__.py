"""Tasks that were given: their life, who may see them, lists and search."""
