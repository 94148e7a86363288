"""Tables of oversight."""

from sauro.oversight.models.report import Report

__all__ = ["Report"]
