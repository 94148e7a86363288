"""How a command says no."""


class Refused(Exception):  # noqa: N818
    """What was asked cannot be done, and nothing was written.

    The message is one or two Vietnamese sentences: what is wrong, and the way out.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
