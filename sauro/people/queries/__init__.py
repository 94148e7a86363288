"""What can be asked about people and agencies, always for a day."""
