"""The plan that was given, and April 2026 lived through."""

from tests.directives.conftest import _province, there
from tests.tasks.conftest import _april, _plan, april, plan_given

__all__ = ["_april", "_plan", "_province", "april", "plan_given", "there"]
