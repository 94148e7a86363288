"""How far one name goes: which words after its head still belong to it."""

import re

from sauro.reading.grammar import fold
from sauro.reading.names import patterns

_MOST_LOOSE_WORDS = 6
_MOST_SYLLABLES = 5
_MOST_INNER_WORDS = 4


class Extent:
    """Finds the ends of names in one derived text; ``low`` is the text in small letters."""

    def __init__(self, chars: str) -> None:
        self.chars = chars
        low = chars.lower()
        self.low = low if len(low) == len(chars) else chars
        self.folded = fold(self.low)

    def join_lines(self, position: int) -> None:
        """Read on over the line feed at ``position``."""
        self.chars = f"{self.chars[:position]} {self.chars[position + 1 :]}"
        self.low = f"{self.low[:position]} {self.low[position + 1 :]}"

    def _continue(
        self,
        position: int,
        end: int,
        group: bool,
        loose: bool,
        titled: bool = False,
        shared: bool = True,
    ) -> int:
        """The end of a name whose head ends at ``position``.

        After a capital a few small-letter syllables of the same word may follow ("Phát triển"),
        and after a ``titled`` head ("Đài truyền hình"). The nouns of a group are one name while
        they share a "các" (``shared``) or have no words of their own.
        """
        allowed = _MOST_LOOSE_WORDS if loose else _MOST_SYLLABLES if titled else 0
        sure, closed = position, False
        while position < end:
            members = self._members(position, end)
            if members is not None:
                position = sure = members
                group, shared, closed = True, True, False
                continue
            step = self._step(position, end, group, closed, shared)
            if step is not None:
                closed = (
                    closed or self.low[position : position + 1] == " " and not self._joins(position)
                )
                sure = step
                if not loose and any(map(str.isupper, self.chars[position:step])):
                    allowed = _MOST_SYLLABLES
            else:
                step = self._loose_word(position, end)
                if step is not None and not allowed:
                    return sure
                allowed -= 1
                closed = True
            if step is None:
                break
            position = step
        return position

    def stops(self, position: int, end: int) -> re.Match[str] | None:
        """A word that begins a predicate or an adjunct, and so ends a name."""
        return patterns.STOP.match(self.low, position, end) or patterns.STOP_MARRED.match(
            self.folded, position, end
        )

    def marred_verb(self, position: int, end: int) -> bool:
        """Whether a verb of several syllables stands here, its marks aside."""
        return patterns.STOP_MARRED.match(self.folded, position, end) is not None

    def _loose_word(self, position: int, end: int) -> int | None:
        if self.low[position] != " " or self.low.startswith("-", position + 1):
            return None
        if self.stops(position + 1, end):
            return None
        word = patterns.WORD.match(self.low, position + 1, end)
        return word.end() if word else None

    def _step(self, position: int, end: int, group: bool, closed: bool, shared: bool) -> int | None:
        """One more word or joined word of a name, or None where it ends."""
        low, chars = self.low, self.chars
        joined = patterns.JOINED.match(low, position, end)
        if joined:
            return self._joined(joined, end, group, closed, shared)
        if low[position] != " " or position + 1 >= end:
            return None
        here = position + 1
        if low.startswith("- ", here):
            if low.startswith("cơ quan", here + 2):
                return None
            field = patterns.FIELD.match(self.folded, here + 2, end)
            if field and chars[here + 2].islower():
                return field.end()
            return here + 1 if chars[here + 2 : here + 3].isupper() else None
        if span := patterns.SPAN_OF_PLACES.match(low, here, end):
            return span.end() - 1
        if group and (assigned := patterns.ASSIGNED.match(low, here, end)):
            return assigned.end()
        capital = chars[here].isupper() or chars[here].isdigit()
        stop = patterns.STOP.match(low, here, end)
        for pattern in (patterns.PHRASE, patterns.MODIFIER):
            match = pattern.match(low, here, end)
            if match and (capital or self._belongs(match, stop)):
                if match[0].startswith("các ") and self._named(match.end()):
                    return None
                return match.end()
        word = patterns.WORD.match(low, here, end)
        return word.end() if word and capital else None

    def _belongs(self, match: re.Match[str], stop: re.Match[str] | None) -> bool:
        """Whether a small-letter phrase that may also be a verb is part of the name here."""
        if stop is None:
            return True
        if stop.end() > match.end():
            return False
        return stop.end() < match.end() or bool(
            patterns.TAKES_VERB.search(self.low, max(0, match.start() - 16), match.start())
        )

    def _joined(
        self, joined: re.Match[str], end: int, group: bool, closed: bool, shared: bool
    ) -> int | None:
        following = joined.end()
        if joined[0] == " và các ":
            word = patterns.WORD.match(self.low, following, end)
            return word.end() if word and word[0] == "khu" else None
        if group:
            noun = patterns.GROUP_NOUN.match(self.low, following, end)
            if noun is None or self._own_entry(noun):
                return None
            own = self.chars[following].isupper() or patterns.OWN_MODIFIER.match(
                self.low, noun.end()
            )
            return None if closed and (own or not shared) else noun.end()
        level = patterns.LEVEL.match(self.low, following, end)
        if level and not self._named(level.end()) and self._after_level(joined.start()):
            return level.end()
        if joined[0] == ", " and self.chars[following : following + 1].islower():
            return self._inner_comma(following, end)
        if joined[0] != " và " or not self.chars[following : following + 1].isupper():
            return None
        if patterns.HEAD.match(self.low, following, end) or patterns.OFFICE.match(
            self.low, following, end
        ):
            return None
        phrase = patterns.PHRASE.match(self.low, following, end)
        word = phrase or patterns.WORD.match(self.low, following, end)
        return word.end() if word else None

    def _after_level(self, position: int) -> bool:
        """ "chi nhánh tỉnh, thành phố": a level after a level."""
        return bool(patterns.LAST_LEVEL.search(self.low, max(0, position - 12), position))

    def _inner_comma(self, position: int, end: int) -> int | None:
        """ "Vụ Công tác học sinh, sinh viên": words after a comma that lead to the predicate."""
        start = position
        for _ in range(_MOST_INNER_WORDS):
            if any(
                pattern.match(self.low, position, end)
                for pattern in (patterns.HEAD, patterns.OFFICE, patterns.STOP, patterns.QUANTIFIER)
            ):
                break
            word = patterns.WORD.match(self.low, position, end)
            if word is None or not self.low.startswith(" ", word.end()):
                return None
            position = word.end() + 1
        ended = patterns.DUTY.match(self.low, position, end)
        return position - 1 if position > start and ended else None

    def _members(self, position: int, end: int) -> int | None:
        """ "Thanh tra các bộ, ngành": a body of every member of a class."""
        if not self.low.startswith(" các ", position):
            return None
        noun = patterns.GROUP_NOUN.match(self.low, position + 5, end)
        return noun.end() if noun and not self._named(noun.end()) else None

    def _joins(self, position: int) -> bool:
        return patterns.JOINED.match(self.low, position) is not None

    def _own_entry(self, noun: re.Match[str]) -> bool:
        """A noun in a list that begins a name of its own: "đơn vị của Quân khu 2", "xã Sùng Phài"."""
        if self.low.startswith(" của ", noun.end()):
            return True
        if patterns.LEVEL.fullmatch(noun[0]):
            return self._named(noun.end())
        return self.chars[noun.start()].isupper() and self._named(noun.end())

    def _named(self, position: int) -> bool:
        """Whether a place's own name follows ("xã San Thàng", not "xã, phường Trung ương")."""
        if (
            not self.low.startswith(" ", position)
            or not self.chars[position + 1 : position + 2].isupper()
        ):
            return False
        return not self.low.startswith(
            ("trung ương", "thành phố", "tỉnh", "bộ", "ngành"), position + 1
        )
