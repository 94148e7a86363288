"""Columns that stay in the database where only words and state are shown: rows are wide."""

SEARCHED = ("marked", "folded", "vector")
"""Of a task or a directive: what search reads and nobody else."""
SEARCHED_BOTH = (*SEARCHED, *(f"directive__{name}" for name in SEARCHED))
"""The same of a task that comes with its directive."""
WIDE = (*SEARCHED_BOTH, "spans", "quotes")
"""Of a task that comes with its directive."""
SEARCHED_BELOW = tuple(f"task__{name}" for name in SEARCHED_BOTH)
WIDE_BELOW = tuple(f"task__{name}" for name in WIDE)
"""Both of the task of an assignment."""
LISTED = (
    "number", "title", "product", "due", "due_words", "next_due", "settled",
    "directive__number", "directive__kind", "directive__title",
)  # fmt: skip
"""Of a task and its directive: what a row of a list is made of."""
