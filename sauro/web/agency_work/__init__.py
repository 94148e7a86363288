"""The work of one agency, for those who share it out."""
