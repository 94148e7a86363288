"""HTTP and nothing else: pages, by area."""
