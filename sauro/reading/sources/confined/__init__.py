"""Files opened in a limited process."""
