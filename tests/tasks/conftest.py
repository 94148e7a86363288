"""The demonstration's province, as the tests of directives have it."""

from tests.directives.conftest import _province, there

__all__ = ["_province", "there"]
