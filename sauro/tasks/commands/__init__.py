"""All writes, by phase of life. Each command is one transaction and appends plain events."""
