"""States of time that are counted together; the counts themselves are those of papers."""

from sauro.oversight.papers.kinds.figures import Figures, Rate
from sauro.tasks.time import TimeState

__all__ = ["DONE", "OPEN_IN_TIME", "UNDATED", "Figures", "Rate"]

DONE = (TimeState.DONE_IN_TIME, TimeState.DONE_LATE, TimeState.DONE_UNDATED)
OPEN_IN_TIME = (TimeState.IN_TIME, TimeState.SOON)
UNDATED = (TimeState.NONE, TimeState.EVENT, TimeState.RECURRING)
