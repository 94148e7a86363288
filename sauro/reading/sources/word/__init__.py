"""DOCX, and the XML formats of Word."""
