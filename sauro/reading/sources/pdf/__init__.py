"""PDF: its text layer, its pages as pictures."""
