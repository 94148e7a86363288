"""One name, from its quantifier or office to its end."""

import re
from dataclasses import dataclass

from sauro.reading.names import patterns
from sauro.reading.names.heads import Heads

_IN_CHARGE = (" phụ trách ", ", phụ trách ", " được phân công phụ trách ", " được giao phụ trách ")
_ONE_PERSON = ("đồng chí ", "đ/c ", "ông ", "bà ", "ông/bà ")
_APART = (", ", " - ")
_CHAINED = re.compile(r"(?:kiêm |, (?=phó |tổng |giám đốc)|(?<!bộ trưởng), (?=thủ trưởng các ))")


@dataclass(slots=True)
class Entry:
    """A name being read: ``prefix`` is what a following bare name shares ("Sở ", "UBND tỉnh ").

    ``places`` is true where a list of places may follow, ``council`` is what a following territory
    shares ("Chủ tịch UBND "). ``ministries``: what follows is one too ("Các Bộ Y tế, Công an").
    """

    start: int
    end: int
    group: bool
    prefix: str = ""
    places: bool = False
    council: str = ""
    office: str = ""
    ministries: bool = False

    @property
    def of_trades(self) -> bool:
        """Whether trades follow that may also be bodies: "Các ngành Công an, Quân sự, Y tế"."""
        return self.prefix.lower() in ("ngành ", "các ngành ")

    @property
    def introduces(self) -> bool:
        """Whether a colon after it brings more bodies: "Các Sở: …", never "Sở Công Thương: …"."""
        return self.places or self.group or len(self.prefix) > self.end - self.start


class Entries(Heads):
    """Reads one name at a position."""

    def _entry(self, start: int, end: int) -> Entry | None:
        if not self._may_begin(start, end):
            return None
        entry = self._simple(start, end)
        if entry is None:
            return None
        if self.low.startswith(" tại ", entry.end):
            abroad = patterns.ABROAD.match(self.chars, start, end)
            if abroad and abroad.start("at") == entry.end:
                entry.end = abroad.end()
        if self.low.find(" giáp ranh ", start, entry.end) > 0:
            entry.end, entry.places = self._past_neighbours(entry.end, end), False
        begun = self.low.find(" phụ trách ", start, min(end, entry.end + 28))
        if begun > start + 4 and (begun < entry.end or self.low.startswith(_IN_CHARGE, entry.end)):
            entry.end = max(entry.end, self._past_charge(min(begun, entry.end), end))
        return entry

    def _simple(self, start: int, end: int) -> Entry | None:
        low = self.low
        position, quantified = start, False
        person = patterns.PERSON.match(self.chars, start, end)
        if person and not patterns.OFFICE.match(self.low, person.start("name"), end):
            return Entry(start, self._past_post(person.end() - person[0].endswith(" "), end), False)
        if low.startswith("các ", start) and (comrades := self._comrades(start, end)):
            return comrades
        while match := patterns.QUANTIFIER.match(low, position, end):
            position = match.end()
            quantified = quantified or not match[0].startswith(_ONE_PERSON)
        office = patterns.OFFICE.match(low, position, end)
        if office:
            return self._held(start, office, end, quantified)
        head = patterns.HEAD.match(low, position, end)
        if head is None and (not quantified or low.endswith("các ", start, position)):
            head = patterns.INITIALS.match(self.chars, position, end)
            if head is not None and self.chars[head.end() : head.end() + 4].isupper():
                return None
        if head is None or not self._plausible_head(head, quantified, end):
            return None
        if self._means_something_else(head, quantified, end):
            return None
        return self._body_of(start, head, end, quantified)

    def _comrades(self, start: int, end: int) -> Entry | None:
        """ "Các đồng chí: Nguyễn Văn A, Trần Văn B": persons, each by name."""
        match = patterns.COMRADES.match(self.chars, start, end)
        if match is None:
            return None
        heads = (patterns.HEAD, patterns.OFFICE)
        if any(pattern.match(self.low, match.start("name"), end) for pattern in heads):
            return None
        stop = self._past_post(match.end(), end)
        return Entry(start, stop, False, match["title"] + " ", True)

    def _held(self, start: int, office: re.Match[str], end: int, quantified: bool) -> Entry | None:
        """Those who hold an office, with a second one, with the post of a person named before."""
        if self._leads_work(office, quantified, end):
            return None
        if office[0] == "bộ trưởng" and quantified and self.low.startswith(":", office.end()):
            return Entry(start, office.end(), True, "Bộ ", office="Bộ trưởng ")
        holder = self._office_holder(start, office.end(), end, quantified)
        second = patterns.ALSO.match(self.low, holder.end, end)
        if second:
            holder.end = self._office_holder(start, second.end(), end, quantified).end
        if self.low.startswith(("đồng chí ", "đ/c "), start):
            holder.end = self._past_post(holder.end, end)
        return holder

    def _past_post(self, position: int, end: int) -> int:
        """Past the posts that explain who a person is: ", Phó Chủ tịch … - Trưởng ban"."""
        for marks in (_APART, _APART[1:]):
            apart = next((len(mark) for mark in marks if self.low.startswith(mark, position)), 0)
            office = patterns.OFFICE.match(self.low, position + apart, end) if apart else None
            if office is None:
                break
            position = self._office_holder(position + apart, office.end(), end, False).end
        return position

    def _office_holder(self, start: int, position: int, end: int, quantified: bool) -> Entry:
        while True:
            following, alone = position + self.low.startswith(" ", position), not quantified
            while match := patterns.QUANTIFIER.match(self.low, following, end):
                following, quantified = match.end(), True
            chained = _CHAINED.match(self.low, following)
            if chained:
                following = chained.end()
            office = patterns.OFFICE.match(self.low, following, end)
            if office is None or following == position:
                break
            position = office.end()
        if self.low.startswith("của ", following):
            following += 4
        head = patterns.HEAD.match(self.low, following, end)
        if head is None or following == position:
            person = patterns.PLACE.match(self.chars, following, end)
            stop = person.end() if person and following > position else position
            others = patterns.OTHERS.match(self.low, position, end) if quantified else None
            return Entry(start, others.end() if others else stop, quantified)
        entry = self._body_of(start, head, end, quantified)
        if head[0] in patterns.LEVELS:
            entry.council = self.chars[start:position] + " "
            entry.prefix = entry.council + entry.prefix
        elif alone and entry.prefix.strip().lower() in patterns.SHARING:
            entry.office = self.chars[start:position] + " "
        return entry

    def _body_of(self, start: int, head: re.Match[str], end: int, quantified: bool) -> Entry:
        position, noun = head.end(), head[0]
        sharing = noun in patterns.SHARING
        prefix = self.chars[start : head.end()] + " " if sharing else ""
        field = patterns.FIELD.match(self.folded, position + 1, end) if sharing else None
        if field and noun not in ("sở", "bộ") and self._goes_on(field.end(), end):
            field = None
        whole = quantified or noun == "sở"
        long_field = field is not None and whole and len(field[0]) > 7
        if field and (self.chars[field.start()].isupper() or long_field):
            position = self._past_field(head, field.end(), end)
            prefix = _capital(self.chars[head.start() : head.end()]) + " "
            return Entry(start, position, False, prefix, ministries=quantified and noun == "bộ")
        if quantified and self.low.startswith(":", position) and noun in patterns.OF_A_KIND:
            return Entry(start, position, True, _capital(noun) + " ")
        if sharing and quantified:
            stop = self._introduced_to(position, end)
            if stop is not None:
                return Entry(start, stop, True, _capital(noun) + " ")
        if noun in patterns.COUNCILS or noun in patterns.LEVELS:
            return self._territory(start, head, end, quantified)
        if noun in patterns.COMPLETE:
            person = patterns.PLACE.match(self.chars, position + 1, end)
            return Entry(start, person.end() if person else position, quantified)
        if noun in patterns.COMMITTEE:
            topic = self._topic(position, end)
            if topic is not None:
                return Entry(start, self._continue(topic, end, False, False), quantified, prefix)
        generic = quantified or self._generic(head) or self._listed(head, end)
        titled = self.chars[head.start()].isupper() and not generic
        position = self._continue(position, end, generic, generic, titled, quantified)
        return self._of_places(start, head, position) or Entry(
            start, position, quantified or self._many(head, end), prefix
        )

    def _of_places(self, start: int, head: re.Match[str], end: int) -> Entry | None:
        """ "Công an các xã Quảng Lâm": a body of a place, where more places may follow."""
        if head[0] in patterns.OF_ONE_PLACE and patterns.TOWN.fullmatch(
            self.chars, head.end() + 1, end
        ):
            return Entry(start, end, False, self.chars[start : head.end()] + " ", True)
        places = patterns.OF_PLACES.search(self.chars, start, end)
        if places is None or not self.chars[start].isupper():
            return None
        body = f"{self.chars[start : places.start()]} "
        stop = places.end("place")
        return Entry(start, stop, False, f"{body}{places['level']} ", True, body)

    def _introduced_to(self, position: int, end: int) -> int | None:
        """The colon of "Các Bộ: Tài chính, …" or "Các sở, ngành: Tài chính, …"."""
        if not self.low.startswith(":", position):
            if self.low.find(":", position, end) < 0:
                return None
            position = self._continue(position, end, True, False)
            field = patterns.FIELD.match(self.folded, position + 2, end)
            if field is None or not self.chars[field.start()].isupper():
                return None
            if self._has_object(position + 2, field.end(), end):
                return None
        return position if self.low.startswith(":", position) else None

    def _goes_on(self, position: int, end: int) -> bool:
        """Whether a small-letter word of the name follows: "Cục Công nghệ thông tin"."""
        if patterns.MODIFIER.match(self.low, position + 1, end):
            return False
        if self.low.startswith(" các ", position):
            return False
        return self._loose_word(position, end) is not None if position < end else False

    def _territory(self, start: int, head: re.Match[str], end: int, quantified: bool) -> Entry:
        """ "UBND các xã, phường", "UBND tỉnh Lào Cai", "các tỉnh Nghệ An"."""
        position, level, council = head.end(), head, ""
        if head[0] in patterns.COUNCILS:
            council = self.chars[start:position] + " "
            quantifier = patterns.QUANTIFIER.match(self.low, position + 1, end)
            quantified = quantified or quantifier is not None
            found = patterns.LEVEL.match(
                self.low, quantifier.end() if quantifier else position + 1, end
            )
            if found is None:
                stop = self._continue(position, end, False, False)
                return Entry(start, stop, quantified, council=council)
            level, position = found, found.end()
        group = quantified
        while match := patterns.LIST.match(self.low, position, end):
            following = patterns.LEVEL.match(self.low, match.end(), end)
            if following is None or self._longer_head(following, end):
                break
            if self._named(following.end()):
                stop, several = self._places(following.end(), end)
                if quantified and following[0] == "đặc khu":
                    return Entry(start, stop, True, f"{council}{level[0]} ", True, council)
                if quantified and several:
                    level, position = following, following.end()
                break
            level, position, group = following, following.end(), True
        regions = patterns.REGIONS.match(self.low, position, end) if quantified else None
        if regions:
            return Entry(start, regions.end(), True)
        named = self._named(position)
        first = self._first_of_two(position, end) if quantified else None
        position = first or self._continue(position, end, False, group and not named)
        printed = self.chars[level.start() : level.end()]
        level_name = printed if printed.startswith("TP") else level[0].lower()
        if (
            level is not head
            and level_name == "thành phố"
            and "tỉnh" in self.low[head.start() : position]
        ):
            level_name = "tỉnh"
        prefix = council + level_name + " "
        return Entry(start, position, group and not named, prefix, quantified or named, council)

    def _past_neighbours(self, position: int, end: int) -> int:
        """Past more places: "các xã giáp ranh của tỉnh Sơn La, Lai Châu" is one class."""
        while self.low.startswith(", ", position):
            place = patterns.TOWN.match(self.chars, position + 2, end)
            if place is None or patterns.HEAD.match(self.low, position + 2, end):
                break
            position = place.end()
        return position

    def _first_of_two(self, position: int, end: int) -> int | None:
        """Past the first of "Trà Vinh và Sóc Trăng": the second is another body."""
        place = patterns.TOWN.match(self.chars, position + 1, end)
        joined = place is not None and self.low.startswith(" và ", place.end())
        return place.end() if place and joined else None

    def _places(self, position: int, end: int) -> tuple[int, bool]:
        """The end of a list of places after a level, and whether there are several.

        "các tỉnh, thành phố Huế, Đà Nẵng"; but "…, đặc khu Cồn Cỏ, Sở Y tế".
        """
        stop, several = position, False
        place = patterns.TOWN.match(self.chars, position + 1, end)
        while place is not None:
            stop = place.end()
            joined = patterns.LIST.match(self.low, stop, end)
            place = patterns.TOWN.match(self.chars, joined.end(), end) if joined else None
            begins = (patterns.HEAD, patterns.OFFICE)
            if place and any(pattern.match(self.low, place.start(), end) for pattern in begins):
                break
            several = several or place is not None
        return stop, several


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
