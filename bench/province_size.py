"""How large the invented province is, and how one signs in there."""

from dataclasses import dataclass

SEED = 6
PASSWORD = "thu-nghiem-toc-do"  # noqa: S105 of accounts that live for one measurement


@dataclass(frozen=True, slots=True)
class Size:
    """How many of each there are."""

    tasks: int = 100_000
    documents: int = 50_000
    agencies: int = 400
    users: int = 3_000

    @classmethod
    def of(cls, tasks: int) -> "Size":
        """A province with so many tasks, otherwise in proportion, but with all its bodies."""
        whole = cls()
        if tasks == whole.tasks:
            return whole
        share = tasks / whole.tasks
        return cls(tasks, max(10, round(whole.documents * share)), whole.agencies,
                   max(500, round(whole.users * share)))  # fmt: skip
