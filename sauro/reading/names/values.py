"""Names in a cell or a line that is known to hold nothing but names of bodies."""

import re

from sauro.reading.names.listed import Name
from sauro.reading.names.lists import NameReader

_PART = re.compile(r"[^,;/\n]+")
_REFERS = ("Chi tiết ", "Theo ", "Như ", "Xem ")
"""What refers to another place, where names should stand: "Chi tiết theo Phụ lục"."""
_LONGEST_NAME = 90
_LONGEST_TAIL = 3
_TAIL = re.compile(
    r" ?(?:- ?[^\W\d_]| (?!chủ trì|phối hợp|thực hiện|tham mưu|theo dõi|tổng hợp|báo cáo"
    r"|phụ trách|chỉ đạo|đầu mối|triển khai|hướng dẫn|trình |ban hành|và |cùng |trong |có )"
    r"[^\W\d_]+ [^\W\d_]+)"
)


def tail_of(names: NameReader, after: int, end: int) -> int | None:
    """Where a name really ends whose last words are a verb elsewhere: "Vụ Vật liệu xây dựng"."""
    part = _PART.match(names.chars, after, end)
    words = part[0].strip(" .").split() if part else []
    if not part or not words or len(words) > _LONGEST_TAIL or not _TAIL.match(part[0]):
        return None
    return after + len(part[0].rstrip(" ."))


def all_names(names: NameReader, start: int, end: int) -> list[Name]:
    """Every name of a value known to hold names: what no list reads is taken as it stands."""
    out: list[Name] = []
    position = start
    while position < end:
        while position < end and names.chars[position] in " ,;/.:-+\n":
            position += 1
        listed = names.list_at(position, end)
        if listed is not None:
            out.extend(listed.names)
            position = listed.end
            part = _PART.match(names.chars, position, end)
            tail = tail_of(names, position, end)
            if tail is not None:
                last = out.pop()
                out.append(last._replace(text=names.chars[last.start : tail], end=tail))
            position = part.end() if part else position
            continue
        part = _PART.match(names.chars, position, end)
        if part is None:
            break
        words = part[0].strip(" .")
        named = words[:1].isupper() and not words.startswith(_REFERS)
        if named and len(words) <= _LONGEST_NAME:
            out.append(Name(words, position, position + len(words), False))
        position = part.end()
    return out
