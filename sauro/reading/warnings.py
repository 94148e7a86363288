"""What a person should look at before the tasks are given out."""

from collections.abc import Iterator, Mapping

from sauro.reading.result import Document, Task, Warning


def warnings_of(
    document: Document, tasks: tuple[Task, ...], units: Mapping[str, str]
) -> Iterator[Warning]:
    """Warnings about tasks as a whole; ``units`` maps names of known bodies to their ids."""
    yield from _absent_from_recipients(document, tasks)


def _absent_from_recipients(document: Document, tasks: tuple[Task, ...]) -> Iterator[Warning]:
    return iter(())
