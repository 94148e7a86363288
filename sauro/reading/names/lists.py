"""Lists of names, and the heads that their members share."""

import re
from dataclasses import dataclass

from sauro.reading.names import patterns
from sauro.reading.names.entries import Entries, Entry
from sauro.reading.rules import agencies

_BRACKET = re.compile(r" \((?:gồm:? |bao gồm:? )?")


@dataclass(frozen=True, slots=True)
class Name:
    """One body, office-holder or group: ``text`` as printed (or with its shared head written out).

    ``group`` is true for a class of bodies ("các sở, ban, ngành tỉnh").
    """

    text: str
    start: int
    end: int
    group: bool


@dataclass(frozen=True, slots=True)
class NameList:
    """Names that stand together, and where the list ends."""

    names: tuple[Name, ...]
    start: int
    end: int


class NameReader(Entries):
    """Reads lists of names in one derived text."""

    def list_at(self, start: int, end: int) -> NameList | None:
        """The list of names that begins at ``start``, or None."""
        names: list[Name] = []
        position = start
        last: Entry | None = None
        introduced = False
        while position < end:
            listed = self._shared(position, end, last) if introduced else None
            entry = None if listed else self._entry(position, end)
            if entry is not None:
                names.extend(self._name(entry, last))
                last, position, introduced = entry, entry.end, False
                inside = self._bodies_in_brackets(entry, end)
                if inside:
                    names[-1:] = inside.names
                    position = inside.end + 1
            else:
                shared = listed or self._shared(position, end, last)
                if shared is None:
                    break
                names.append(shared)
                position = shared.end
            stop = position
            introduced = introduced or (
                bool(last and last.prefix) and self.low[stop : stop + 1] == ":"
            )
            position, following = self._separator(position, end, last)
            if not following:
                return NameList(_with_shared_tail(names), start, stop)
        if not names:
            return None
        return NameList(_with_shared_tail(names), start, names[-1].end)

    def _separator(self, position: int, end: int, last: Entry | None) -> tuple[int, bool]:
        """Past the separator at ``position``, if a name follows it."""
        if last and (last.prefix or last.places) and self.low.startswith(":", position):
            following = position + 1 + self.low.startswith(" ", position + 1)
            return following, self._shared(following, end, last) is not None
        match = patterns.SEPARATOR.match(self.low, position, end)
        if match is None:
            bare = self.low.startswith(" các ", position) and bool(last and not last.group)
            if (
                bare
                and patterns.LEVEL.match(self.low, position + 5)
                and self._named_level(position + 5)
            ):
                return position + 1, self._entry(position + 1, end) is not None
            return position, False
        following = match.end()
        begins = self._entry(following, end) is not None
        return following, begins or self._shared(following, end, last) is not None

    def _named_level(self, position: int) -> bool:
        level = patterns.LEVEL.match(self.low, position)
        return level is not None and self._named(level.end())

    def _shared(self, start: int, end: int, last: Entry | None) -> Name | None:
        """A bare name that shares the head of the one before: "Sở Nội vụ, Tài chính"."""
        if last is None or not last.prefix or not self.chars[start : start + 1].isupper():
            return None
        if patterns.OFFICE.match(self.low, start, end):
            return None
        if patterns.SHARING.match(last.prefix.strip().lower()):
            field = patterns.FIELD.match(self.folded, start, end) or patterns.ACRONYM.match(
                self.chars, start, end
            )
            stop = (
                field.end()
                if field and not patterns.FIELD_GOES_ON.match(self.low, field.end())
                else start
            )
        elif (
            last.places
            and not patterns.HEAD.match(self.low, start)
            and not patterns.STOP.match(self.low, start)
        ):
            place = patterns.PLACE.match(self.chars, start, end)
            stop = place.end() if place else start
            if place and self._is_city(start, stop) and " thành phố" not in last.prefix:
                prefix = last.prefix.replace("tỉnh ", "thành phố ")
                return Name(prefix + self.chars[start:stop], start, stop, False)
        else:
            return None
        if stop == start:
            return None
        return Name(last.prefix + self.chars[start:stop], start, stop, False)

    def _is_city(self, start: int, end: int) -> bool:
        return self.low[start:end] in agencies.CENTRAL_CITIES

    def _name(self, entry: Entry, last: Entry | None) -> list[Name]:
        """The name of an entry; none for a head that only introduces ("Các Bộ:")."""
        text = self.chars[entry.start : entry.end]
        listed = self.low.startswith(":", entry.end)
        if listed and self._shared(entry.end + 2, len(self.chars), entry):
            return []
        if entry.places and not entry.group:
            place = patterns.PLACE.search(text, min(len(entry.prefix) - 1, len(text)))
            if place:
                prefix = entry.prefix
                if place[0].lower() in agencies.CENTRAL_CITIES:
                    prefix = prefix.replace("tỉnh ", "thành phố ")
                return [Name(prefix + place[0], entry.start, entry.end, False)]
        shares = last is not None and last.places and not entry.council and not entry.group
        if last and shares and last.council and patterns.LEVEL.match(text.lower()):
            entry.council, entry.places, text = last.council, True, last.council + text
        return [Name(text, entry.start, entry.end, entry.group)]

    def _bodies_in_brackets(self, entry: Entry, end: int) -> NameList | None:
        """ "A (gồm B, C, D)" where B, C, D are bodies: the bodies are the names."""
        match = _BRACKET.match(self.low, entry.end, end)
        if match is None or not entry.group:
            return None
        inside = self.list_at(match.end(), end)
        if inside and len(inside.names) > 1 and self.low.startswith(")", inside.end):
            return inside
        return None


def _with_shared_tail(names: list[Name]) -> tuple[Name, ...]:
    """ "Hội đồng nhân dân, Ủy ban nhân dân các xã": the first body has the second's territory."""
    out: list[Name] = []
    for index, name in enumerate(names):
        following = names[index + 1].text if index + 1 < len(names) else ""
        head = patterns.UBND.match(following.lower())
        if head and patterns.UBND.fullmatch(name.text.lower()) and len(following) > head.end():
            name = Name(name.text + following[head.end() :], name.start, name.end, True)
        out.append(name)
    return tuple(out)
