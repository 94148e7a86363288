"""Plain text, also in the encodings of old Vietnamese fonts."""
