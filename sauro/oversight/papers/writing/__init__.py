"""A paper as a DOCX."""
