"""Lists of names, and the heads that their members share."""

import re

from sauro.reading.names import patterns
from sauro.reading.names.entries import Entries, Entry
from sauro.reading.names.listed import (
    Name,
    NameList,
    with_secretaries,
    with_shared_tail,
    without_heads,
)
from sauro.reading.rules import agencies

_PART = re.compile(r"chủ đầu tư|(?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối)")
_TITLE = re.compile(
    r"(?:các )?(?:đồng chí )?(?:thủ trưởng|giám đốc|lãnh đạo|hiệu trưởng)"
    r"(?: các (?:cơ quan|đơn vị|cơ quan, đơn vị))?"
)
_TITLES = ("đồng chí ", "đ/c ", "ông ", "bà ")
_CITY = re.compile(r"thành phố $", re.IGNORECASE)
_PLACES = re.compile(r"các (?:tỉnh|thành phố|huyện|quận|xã|phường|địa phương)(?!\w)")
_ALSO_FIELDS = ("điện lực",)
"""Heads that are a field behind another: "các Tập đoàn: Điện lực Việt Nam, …"."""
_BRACKET = re.compile(r" \((?:gồm:? |bao gồm:? )?")


class NameReader(Entries):
    """Reads lists of names in one derived text; each list once."""

    def __init__(self, chars: str) -> None:
        super().__init__(chars)
        self._known: dict[tuple[int, int], NameList | None] = {}
        self._ahead: tuple[int, Entry | None] | None = None

    def join_lines(self, position: int) -> None:
        """Read on over the line feed at ``position``."""
        super().join_lines(position)
        self._known.clear()

    def list_at(self, start: int, end: int) -> NameList | None:
        """The list of names that begins at ``start``, or None."""
        if (start, end) not in self._known:
            self._ahead = None
            self._known[start, end] = self._list(start, end)
        return self._known[start, end]

    def _list(self, start: int, end: int) -> NameList | None:
        names: list[Name] = []
        position = stop = start
        last: Entry | None = None
        introduced = False
        while position < end:
            places = introduced or (last is not None and self._lends(last))
            listed = self._shared(position, end, last) if places else None
            entry = None if listed else self._next_entry(position, end)
            if entry is not None:
                names.extend(self._name(entry, last, end))
                last, position, introduced = entry, entry.end, False
                inside = self._bodies_in_brackets(entry, end) or self._places_in_brackets(entry)
                if inside:
                    names[-1:] = inside.names
                    position = inside.end + 1
                elif headed := self._bodies_of_title(entry, end):
                    names[-1:], position = headed.names, headed.end
            else:
                shared = listed or self._shared(position, end, last)
                if shared is None:
                    break
                one = patterns.NUMBER.match(self.chars, position, end) or (last and last.ministries)
                if names and one:
                    names[-1] = self._without_class_word(names[-1])
                names.append(self._without_class_word(shared))
                position = shared.end
            stop = position
            introduced = introduced or (
                last is not None and self.low.startswith(":", stop) and last.introduces
            )
            position, following = self._separator(position, end, last)
            if not following:
                break
        if not names:
            return None
        if len(names) == 1:
            return NameList(tuple(names), start, stop)
        named = with_secretaries(without_heads(names, self.low), self.chars)
        return NameList(with_shared_tail(named), start, stop)

    def _lends(self, last: Entry) -> bool:
        """Whether a word that also begins a body is rather one more place, trade or level."""
        return last.places or last.of_trades or last.ministries or self._of_each_level(last)

    def _of_each_level(self, last: Entry) -> bool:
        """ "UBND cấp huyện, cấp xã": a council of each level."""
        return bool(last.council) and self.low.endswith(patterns.EACH_LEVEL, last.start, last.end)

    def _without_class_word(self, name: Name) -> Name:
        """ "các Tổ công tác số 1, 2": each is one body."""
        quantifier = patterns.QUANTIFIER.match(name.text.lower())
        if quantifier is None or quantifier[0].startswith(_TITLES):
            return name
        text = name.text[quantifier.end() :]
        return Name(text[:1].upper() + text[1:], name.start, name.end, False)

    def _next_entry(self, position: int, end: int) -> Entry | None:
        """The entry at ``position``: the one already looked at past a separator, or read now."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == position:
            return ahead[1]
        return self._entry(position, end)

    def _separator(self, position: int, end: int, last: Entry | None) -> tuple[int, bool]:
        """Past the separator at ``position``, if a name follows it."""
        if last and self.low.startswith(":", position) and last.introduces:
            following = position + 1 + self.low.startswith(" ", position + 1)
            return following, self._shared(following, end, last) is not None
        after = position
        if self.low.startswith(" (", position):
            explained = patterns.EXPLAINED.match(self.low, position, end)
            after = explained.end() if explained else position
        match = patterns.SEPARATOR.match(self.low, after, end)
        if match is None:
            if last and self._next_body(position, end):
                return position + 1, self._entry(position + 1, end) is not None
            bare = self.low.startswith(" các ", position) and bool(last and not last.group)
            if (
                bare
                and patterns.LEVEL.match(self.low, position + 5)
                and self._named_level(position + 5)
            ):
                return position + 1, self._entry(position + 1, end) is not None
            return position, False
        following = match.end()
        entry = self._entry(following, end)
        self._ahead = (following, entry)
        return following, entry is not None or self._shared(following, end, last) is not None

    def _named_level(self, position: int) -> bool:
        level = patterns.LEVEL.match(self.low, position)
        return level is not None and self._named(level.end())

    def _shared(self, start: int, end: int, last: Entry | None) -> Name | None:
        """A bare name that shares the head of the one before: "Sở Nội vụ, Tài chính"."""
        if last is None:
            return None
        if number := patterns.NUMBER.match(self.chars, start, end):
            return self._numbered(last, number)
        if self._of_each_level(last):
            level = patterns.OF_LEVEL.match(self.low, start, end)
            stop = level.end() if level else start
            return (
                Name(last.council + self.chars[start:stop], start, stop, False) if level else None
            )
        if not last.prefix or not self.chars[start : start + 1].isupper():
            return None
        if patterns.OFFICE.match(self.low, start, end):
            return None
        kind = last.prefix.strip().lower()
        if kind in patterns.OF_A_KIND and last.group:
            stop = self._introduced_name(start, end)
        elif kind in patterns.SHARING:
            stop = self._shared_field(start, end, last)
        else:
            return self._shared_place(start, end, last)
        if stop == start:
            return None
        return Name(last.office + last.prefix + self.chars[start:stop], start, stop, False)

    def _shared_field(self, start: int, end: int, last: Entry) -> int:
        """The end of a field after "Các Sở: …"; ``start`` where none stands."""
        long = last.prefix.lower() == "sở " and not self.chars[last.end - 1].isupper()
        field = patterns.FIELD.match(self.folded, start, end) or (
            patterns.ACRONYM.match(self.chars, start, end) if last.group or not long else None
        )
        if field and patterns.FIELD_GOES_ON.match(self.low, field.end()):
            field = None
        if field:
            return start if self._has_object(start, field.end(), end) else field.end()
        if last.group and self.low.startswith(":", last.end):
            return self._introduced_name(start, end)
        return start

    def _shared_place(self, start: int, end: int, last: Entry) -> Name | None:
        """A place after "UBND các tỉnh …": "UBND tỉnh Lào Cai"."""
        place = patterns.TOWN.match(self.chars, start, end)
        if place is None or self._begins_verb(start):
            return None
        head = patterns.HEAD.match(self.low, start)
        if head and not (last.places and self._place_name(head, place)):
            return None
        stop, prefix = place.end(), last.prefix
        city = self._is_city(start, stop)
        if not last.places and not (last.council and city):
            return None
        if city and " thành phố" not in prefix:
            prefix = prefix.replace("tỉnh ", "thành phố ")
        elif not city and self._is_city(last.start + len(prefix), last.end):
            prefix = _CITY.sub("tỉnh ", prefix)
        return Name(prefix + place[0], start, stop, False)

    def _introduced_name(self, start: int, end: int) -> int:
        """The end of a name of no known field after "Các Cục:"; ``start`` where none begins."""
        head = patterns.HEAD.match(self.low, start, end)
        field = head is None or head[0] in _ALSO_FIELDS
        if self._begins_verb(start):
            return start
        if head and not field and not self._means_something_else(head, False, end):
            return start
        word = patterns.PHRASE.match(self.low, start, end) or patterns.WORD.match(
            self.low, start, end
        )
        return self._continue(word.end(), end, False, False, titled=True) if word else start

    def _numbered(self, last: Entry, number: re.Match[str]) -> Name | None:
        """ "Quân khu 3, 4, 5": a number that shares the name before it."""
        own = patterns.NUMBERED.search(self.chars[last.start : last.end])
        if own is None:
            return None
        text = self.chars[last.start : last.end - len(own[0])] + number[0]
        return Name(text, number.start(), number.end(), False)

    def _is_city(self, start: int, end: int) -> bool:
        return self.low[start:end] in agencies.CENTRAL_CITIES

    def _name(self, entry: Entry, last: Entry | None, end: int) -> list[Name]:
        """The name of an entry; none for a head that only introduces ("Các Bộ:")."""
        if self._is_part_of_class(entry, last):
            return []
        text = self.chars[entry.start : entry.end]
        listed = self.low.startswith(":", entry.end) and entry.introduces
        if last and last.council and self._is_territory(entry):
            entry.council, entry.prefix = last.council, last.council + entry.prefix
            text = last.council + text
        if listed and self._shared(entry.end + 2, end, entry):
            return []
        if entry.places and not entry.group:
            place = patterns.TOWN.search(text, min(len(entry.prefix) - 1, len(text)))
            if place:
                prefix = entry.prefix
                if place[0].lower() in agencies.CENTRAL_CITIES:
                    prefix = prefix.replace("tỉnh ", "thành phố ")
                return [Name(prefix + place[0], entry.start, entry.end, False)]
        if last and last.council and not entry.council and not entry.group:
            level = patterns.LEVEL.match(self.low, entry.start)
            if level and not self._longer_head(level, end):
                entry.council, entry.places, text = last.council, True, last.council + text
        return [Name(text, entry.start, entry.end, entry.group)]

    def _is_territory(self, entry: Entry) -> bool:
        """Places alone after "UBND thành phố A và …": "các tỉnh B, C", "các quận, huyện"."""
        kind = entry.prefix.strip().lower()
        return not entry.council and kind in patterns.LEVELS

    def _bodies_in_brackets(self, entry: Entry, end: int) -> NameList | None:
        """ "A (gồm B, C, D)" where B, C, D are bodies: the bodies are the names.

        So is the one body that plays a part: "Chủ đầu tư (Ban Quản lý dự án …)".
        """
        match = self.low.startswith(" (", entry.end) and _BRACKET.match(self.low, entry.end, end)
        part = match and _PART.fullmatch(self.low, entry.start, entry.end)
        if not match or not (entry.group or part):
            return None
        inside = self.list_at(match.end(), end)
        if inside and (len(inside.names) > 1 or part) and self.low.startswith(")", inside.end):
            return inside
        return None

    def _is_part_of_class(self, entry: Entry, before: Entry | None) -> bool:
        """ "các tỉnh miền Trung, nhất là các tỉnh từ Quảng Bình đến …": no more bodies."""
        parts = ("nhất là ", "đặc biệt là ")
        classes = before is not None and before.group and entry.group
        apart = classes and self.low.endswith(parts, 0, entry.start)
        return apart and _PLACES.match(self.low, entry.start, entry.end) is not None

    def _places_in_brackets(self, entry: Entry) -> NameList | None:
        """ "UBND các xã biên giới (Ia Mơ, Ia Púch)": the council of each place named."""
        of_places = entry.council and entry.group and self.low.startswith(" (", entry.end)
        match = patterns.PLACES_IN_BRACKETS.match(self.chars, entry.end) if of_places else None
        if match is None:
            return None
        words = self.low[entry.start : entry.end]
        level = "xã " if " xã" in words else entry.prefix[len(entry.council) :]
        names = []
        for place in patterns.LEVELLED.finditer(self.chars, *match.span("places")):
            named = place[0] if place["level"] else level + place[0]
            names.append(Name(entry.council + named, place.start(), place.end(), False))
        if match["others"]:
            names.append(Name(match["others"], *match.span("others"), True))
        return NameList(tuple(names), entry.start, match.end() - 1)

    def _bodies_of_title(self, entry: Entry, end: int) -> NameList | None:
        """ "Giám đốc: Sở A, Sở B": the bodies are the names, each by its head."""
        if not self.low.startswith(": ", entry.end) or not _TITLE.fullmatch(
            self.low, entry.start, entry.end
        ):
            return None
        bodies = self.list_at(entry.end + 2, end)
        return bodies if bodies and len(bodies.names) > 1 else None
