"""The two public directives of the demonstration, taken in through the real door."""
