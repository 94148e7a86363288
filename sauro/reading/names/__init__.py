"""Names of bodies and office-holders: where one ends, where a list of them ends.

``NameReader.list_at`` reads from a position "Sở Tài chính, các sở, ngành có liên quan và UBND các
xã, phường" into three names. Heads shared by a list are written out: "các Sở: Nội vụ, Tài chính"
is "Sở Nội vụ" and "Sở Tài chính". Groups stay groups.
"""

from sauro.reading.names.listed import Name, NameList
from sauro.reading.names.lists import NameReader
from sauro.reading.names.values import all_names, tail_of

__all__ = ["Name", "NameList", "NameReader", "all_names", "tail_of"]
