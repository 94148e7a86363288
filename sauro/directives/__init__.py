"""Directives: intake, originals, text, proposals beside their source, review, audience."""
