"""Whether the system itself is well, in words for those who work with it."""
