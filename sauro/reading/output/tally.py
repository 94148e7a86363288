"""Counts of what a reading found. They count nhiệm vụ, never lượt giao."""

from collections.abc import Iterable
from dataclasses import dataclass

from sauro.reading.output.phrases import percent
from sauro.reading.result import Reading


@dataclass(frozen=True, slots=True)
class Tally:
    """Tasks in all; those with a deadline, with a product, with a field to be confirmed."""

    tasks: int = 0
    dated: int = 0
    products: int = 0
    confirm: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.tasks + other.tasks,
            self.dated + other.dated,
            self.products + other.products,
            self.confirm + other.confirm,
        )

    def lines(self) -> Iterable[tuple[str, str]]:
        """Each count with its name and, but for the first, its share of the tasks."""
        yield "Nhiệm vụ", str(self.tasks)
        yield "Có thời hạn", percent(self.dated, self.tasks)
        yield "Có sản phẩm", percent(self.products, self.tasks)
        yield "Cần xác nhận", percent(self.confirm, self.tasks)

    def words(self) -> str:
        """All counts in one line."""
        names = [f"{name.lower()}: {count}" for name, count in self.lines()]
        return "; ".join([f"{self.tasks} nhiệm vụ", *names[1:]])


def tally(reading: Reading) -> Tally:
    """The counts of one reading."""
    return Tally(
        tasks=len(reading.tasks),
        dated=sum(bool(task.deadlines) for task in reading.tasks),
        products=sum(bool(task.product or task.products) for task in reading.tasks),
        confirm=sum(bool(task.confirm) for task in reading.tasks),
    )
