"""Letterhead and ending as an office wants them: a DOCX with names in double braces, filled."""
