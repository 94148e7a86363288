"""Printed pages in, one text out: in reading order, with the place of every word."""

from sauro.reading.sources.layout.setting import lay_out
from sauro.reading.sources.layout.writing import Laid

__all__ = ["Laid", "lay_out"]
