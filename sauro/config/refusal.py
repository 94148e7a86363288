"""What we refuse, said to a person."""


class Refusal(Exception):  # noqa: N818
    """Something cannot be done; the message is one Vietnamese sentence that names the way out."""
