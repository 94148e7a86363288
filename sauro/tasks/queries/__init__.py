"""What can be asked about tasks. Each takes the user first and starts from what is visible."""
