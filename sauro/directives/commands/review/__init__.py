"""Review beside the source: every decision names the version that was seen, and can be undone."""
