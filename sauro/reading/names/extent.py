"""How far one name goes: which words after its head still belong to it."""

import re

from sauro.reading.names import members, patterns
from sauro.reading.names.joins import Joins

_MOST_LOOSE_WORDS = 6
_MOST_SYLLABLES = 5
_LONGEST = 300
"""Letters that no name is longer than: else a list without end is read from each of its words."""
_HOW_TO_WORK = ("khẩn trương", "chủ động", "tiếp tục", "kịp thời", "thường xuyên", "tăng cường")
_BUILDS = " xây dựng"
_WORK_OF_ANY = ("thực hiện nhiệm vụ", "hỗ trợ doanh nghiệp")
_WORK_OF_SOME = ("quản lý nhà nước", "bảo vệ an ninh", "tham gia bảo vệ", *_WORK_OF_ANY)


class Extent(Joins):
    """Finds the ends of names in one derived text."""

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
        sure, closed, origin = position, False, position
        end = min(end, position + _LONGEST)
        while position < end:
            members = self._members(position, end)
            if members is not None:
                position = sure = members
                group, shared, closed = True, True, False
                continue
            position = self._past_short_form(position, end)
            step = self._step(position, end, group, closed, shared)
            if step is not None:
                closed = closed or (
                    self.low[position : position + 1] == " " and not self._joins(position)
                )
                sure = step
                if not loose and any(map(str.isupper, self.chars[position:step])):
                    allowed = _MOST_SYLLABLES
            else:
                step = self._object_of(origin, position, end)
                if step is not None:
                    position = sure = step
                    continue
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
        return patterns.STOP.match(self.low, position, end) or self._marred_verb(position, end)

    def marred_verb(self, position: int, end: int) -> bool:
        """Whether a verb of several syllables stands here, its marks aside."""
        return self._marred_verb(position, end) is not None

    def _marred_verb(self, position: int, end: int) -> re.Match[str] | None:
        match = patterns.STOP_MARRED.match(self.folded, position, end)
        return match if match and self.chars[position + 1 : match.end()].islower() else None

    def _object_of(self, origin: int, position: int, end: int) -> int | None:
        """ "Phòng Quản lý xây dựng": the object of a verb in a name, itself a verb by its look.

        So is the field that a class of bodies manages: "các cơ quan quản lý nhà nước về đất đai",
        and what it is concerned with: "các xã liên quan đến việc sắp xếp và các cơ quan khác".
        """
        if self.low[position] != " ":
            return None
        if self.low.endswith("liên quan", origin, position):
            concerned = members.CONCERNED.match(self.low, position, end)
            return concerned.end() if concerned else None
        if members.MANAGES.search(self.low, max(origin, position - 32), position):
            managed = members.MANAGED.match(self.low, position, end)
            return managed.end() if managed else None
        if self.low.startswith(_BUILDS, position) and self._builds_nothing(origin, position, end):
            return position + len(_BUILDS)
        if not patterns.TRANSITIVE.search(self.chars, max(origin, position - 12), position):
            return None
        if self.chars.endswith(("Sở Xây dựng", "Bộ Xây dựng"), origin, position):
            return None
        verb = patterns.STOP.match(self.low, position + 1, end)
        if verb is None or verb[0] == "và":
            return None
        if patterns.DUTY.match(verb[0]):
            return None
        return verb.end()

    def _builds_nothing(self, origin: int, position: int, end: int) -> bool:
        """ "Cục Kết cấu hạ tầng xây dựng tham mưu": "xây dựng" with no object is a name's last."""
        after = position + len(_BUILDS)
        words = self.chars[origin:position]
        if words.count(" ") < 2 or words[0] != " " or words[1].islower():
            return False
        if after == end or self.low[after] == ":":
            return True
        return patterns.SETS_TO_WORK.match(self.low, after + 1, end) is not None

    def _past_short_form(self, position: int, end: int) -> int:
        """Past the short form of a name in its midst: "Ủy ban nhân dân (UBND) tỉnh"."""
        if not self.low.startswith(" (", position):
            return position
        short = patterns.SHORT_FORM.match(self.chars, position, end)
        if short is None or self.stops(short.end() + 1, end):
            return position
        return short.end() if self._word(short.end() + 1, end) is not None else position

    def _loose_word(self, position: int, end: int) -> int | None:
        if self.low[position] != " " or self.low.startswith("-", position + 1):
            return None
        if patterns.LAST_LEVEL.search(
            self.low, max(0, position - 12), position
        ) and not self.low.startswith(("ủy", "uỷ", "đoàn"), position + 1):
            return None
        if self.stops(position + 1, end):
            return None
        word = patterns.WORD.match(self.low, position + 1, end)
        return word.end() if word else None

    def _step(self, position: int, end: int, group: bool, closed: bool, shared: bool) -> int | None:
        """One more word or joined word of a name, or None where it ends."""
        low = self.low
        here = position + 1
        if low[position] != " " or low[here : here + 1] in "vh-":
            joined = patterns.JOINED.match(low, position, end)
            if joined:
                return self._joined(joined, end, group, closed, shared)
        if low[position] != " " or here >= end or low.startswith("- ", here):
            return None
        stop = self._stretch_inside(position, end, group)
        return self._word(here, end) if stop is None else stop

    def _stretch_inside(self, position: int, end: int, group: bool) -> int | None:
        """The end of a stretch of words that belongs to a name as a whole."""
        low, here = self.low, position + 1
        if low.endswith(("lĩnh vực", "cơ quan quản lý nhà nước"), 0, position):
            work = patterns.FIELDS_OF_WORK.match(low, position, end)
            if work:
                return work.end()
        if group and low.endswith((" bộ", " sở"), 0, position) and self.chars[here].isupper():
            field = patterns.FIELD.match(self.folded, here, end)
            if field:
                return field.end()
        if low.startswith("từ ", here):
            span = patterns.SPAN_OF_PLACES.match(low, here, end)
            if span:
                return span.end() - 1
        if group and low.startswith(("được ", "có tên "), here):
            assigned = members.ASSIGNED.match(low, here, end)
            if assigned:
                return assigned.end()
        return None

    def _quoted(self, position: int, end: int) -> int | None:
        """ "Ban Chỉ đạo phong trào “…” tỉnh": what a campaign is called belongs to the name."""
        if patterns.BEARS_QUOTE.search(self.low, max(0, position - 16), position) is None:
            return None
        quoted = patterns.QUOTED.match(self.chars, position, end)
        return quoted.end() if quoted else None

    def _word(self, here: int, end: int) -> int | None:
        """The end of a word or phrase that may belong to a name, without a joiner."""
        if self.chars[here] in '“"':
            return self._quoted(here - 1, end)
        capital = self.chars[here].isupper() or self.chars[here].isdigit()
        stop = patterns.STOP.match(self.low, here, end)
        if stop and capital and self._begins_duty(stop):
            return None
        if capital and self._after_level(here - 1) and self._next_body(here - 1, end):
            return None
        for pattern in (patterns.PHRASE, patterns.MODIFIER):
            match = pattern.match(self.low, here, end)
            if match and (capital or self._belongs(match, stop)):
                if patterns.LEVELS_OF.match(match[0]) and self._named(match.end()):
                    return None
                return match.end()
        word = patterns.WORD.match(self.low, here, end) if capital else None
        if word and stop and stop.end() > word.end() and self.stops(word.end() + 1, end):
            return stop.end()
        return word.end() if word else None

    def _begins_duty(self, verb: re.Match[str]) -> bool:
        """A predicate with a capital after a whole name: "… Việt Nam tỉnh Phối hợp với"."""
        if verb[0] in _HOW_TO_WORK:
            return True
        if patterns.DUTY.match(verb[0]) is None:
            return False
        if patterns.DUTY_OF_ITS_OWN.match(self.low, verb.start()):
            return True
        return (
            patterns.WHOLE.search(self.chars, max(0, verb.start() - 12), verb.start()) is not None
        )

    def _belongs(self, match: re.Match[str], stop: re.Match[str] | None) -> bool:
        """Whether a small-letter phrase that may also be a verb is part of the name here."""
        if stop is None:
            return True
        if stop.end() > match.end():
            return False
        if match[0] == "chủ trì" and self.chars.endswith(" Thường trực ", 0, match.start()):
            return False
        if match[0].startswith(_WORK_OF_SOME):
            classed = self.low.endswith(("các sở ", "các bộ "), 0, match.start())
            managed = classed and not match[0].startswith(_WORK_OF_ANY)
            return managed or self._takes_verb(match.start())
        if self._works(match):
            return False
        if match[0] == "chỉ đạo" and self.low.startswith(", ", match.end()):
            return patterns.STOP.match(self.low, match.end() + 2) is None
        if match[0] == "thẩm định giá":
            before = max(0, match.start() - 16)
            return patterns.VALUER.search(self.low, before, match.start()) is not None
        if patterns.TRADE.match(match[0]) and patterns.TRADER.search(
            self.low, max(0, match.start() - 16), match.start()
        ):
            return True
        if stop.end() < match.end() and not self.low.startswith(", ", stop.end()):
            return True
        return self._takes_verb(match.start())

    def _works(self, match: re.Match[str]) -> bool:
        """ "Các đơn vị chấp hành nghiêm", "các đơn vị tham gia ý kiến": what they must do."""
        following = match.end() + 1
        if match[0] == "chấp hành":
            return self.low.startswith("nghiêm", following)
        if match[0] == "chủ trì":
            return self.low.startswith((" phối hợp với", " phối hợp cùng"), following)
        if match[0] != "tham gia" or self.low[following - 1 : following] != " ":
            return False
        return self.stops(following, len(self.low)) is None

    def _takes_verb(self, position: int) -> bool:
        """Whether a head stands before that what it does may follow: "cơ quan quản lý"."""
        return bool(patterns.TAKES_VERB.search(self.low, max(0, position - 16), position))

    def _members(self, position: int, end: int) -> int | None:
        """ "Thanh tra các bộ, ngành": a body of every member of a class."""
        if not self.low.startswith(" các ", position):
            return None
        noun = patterns.GROUP_NOUN.match(self.low, position + 5, end)
        return noun.end() if noun and not self._named(noun.end()) else None

    def _joins(self, position: int) -> bool:
        return patterns.JOINED.match(self.low, position) is not None
