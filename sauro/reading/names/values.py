"""Names in a cell or a line that is known to hold nothing but names of bodies."""

import re

from sauro.reading.names.listed import Name, NameList
from sauro.reading.names.lists import NameReader

_PART = re.compile(r"[^,;/\n]+")
_REFERS = ("Chi tiết ", "Theo ", "Như ", "Xem ")
"""What refers to another place, where names should stand: "Chi tiết theo Phụ lục"."""
_LONGEST_NAME = 90
_LONGEST_TAIL = 3
_TAIL = re.compile(
    r" ?(?:- ?[^\W\d_]| (?!chủ trì|phối hợp|thực hiện|tham mưu|theo dõi|tổng hợp|báo cáo"
    r"|phụ trách|chỉ đạo|đầu mối|triển khai|hướng dẫn|trình |ban hành|và |cùng |trong |có |theo )"
    r"[^\W\d_]+ [^\W\d_]+)"
)
_WHICH = re.compile(
    r" (?:nơi |bị |chịu |được (?:giao|phân công) |có (?!trách nhiệm|nhiệm vụ|liên quan[ .]*$)"
    r"|(?:cung cấp|cung ứng|kinh doanh|sản xuất|thi công|tư vấn|chứng thực|thu) "
    r"|trong (?!phạm vi|việc|quá trình|công tác|thời gian|triển khai|tổ chức|thực hiện|\d"
    r"|năm|tháng|quý)"
    r")[^.:()]{2,80}[ .]*$"
)
"""What tells which members of a class are meant: " có TTHC", " trong khu công nghiệp"."""

_MORE = re.compile(
    r", (?!(?:theo|phối hợp|chủ trì|thực hiện|tham mưu|báo cáo|trong|cùng|trước|sau|từ|đến|tháng"
    r"|quý|năm|giao|đề nghị|yêu cầu|do|và|nhất là|đặc biệt|hoàn thành|xong)(?!\w))[a-zà-ỹđ]"
)


def tail_of(names: NameReader, listed: NameList, end: int) -> int | None:
    """Where a name really ends whose last words are a verb elsewhere: "Vụ Vật liệu xây dựng".

    A class goes on to what tells which of its members are meant.
    """
    after = listed.end
    part = _PART.match(names.chars, after, end)
    words = part[0].strip(" .").split() if part else []
    if listed.names[-1].group and (part is None or not words or _WHICH.match(part[0])):
        stop = _more_of_class(names, after + len(part[0].rstrip(" .")) if part else after, end)
        return stop if stop > after else None
    if not part or not words or len(words) > _LONGEST_TAIL or not _TAIL.match(part[0]):
        return None
    return after + len(part[0].rstrip(" ."))


def _more_of_class(names: NameReader, position: int, end: int) -> int:
    """Past what a comma adds to the last class: "đơn vị quản lý, vận hành hệ thống"."""
    while _MORE.match(names.chars, position, end):
        part = _PART.match(names.chars, position + 2, end)
        if part is None or names.list_at(position + 2, end) is not None:
            break
        position += 2 + len(part[0].rstrip(" ."))
    return position


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
            tail = tail_of(names, listed, end)
            if tail is not None:
                last = out.pop()
                out.append(last._replace(text=names.chars[last.start : tail], end=tail))
                position = tail
            elif part:
                position = part.end()
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
