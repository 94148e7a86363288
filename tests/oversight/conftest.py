"""The plan that was given, and April 2026 lived through."""

from tests.directives.conftest import _province, there
from tests.tasks.conftest import _plan, plan_given

__all__ = ["_plan", "_province", "plan_given", "there"]
