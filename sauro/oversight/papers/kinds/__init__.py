"""The papers of following up, each a function from plain data to a paper."""
