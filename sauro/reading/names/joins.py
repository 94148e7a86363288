"""What may join two parts of one name: "và", a comma, a slash, a dash."""

import re

from sauro.reading.grammar import fold
from sauro.reading.names import patterns

_MOST_INNER_WORDS = 8
_NOT_ORGANISED = (
    "có", "và", "bố trí", "cung cấp", "gửi", "chấp hành", "bảo đảm", "đảm bảo", "tạo điều kiện",
    "tăng cường", "chủ động",
)  # fmt: skip
"""Verbs before which "tổ chức" is a noun: what they tell is not organised."""
_ZONES = ("khu", "kcn", "kcx", "ccn")
_BODIES_AFTER_DASH = (
    "cơ quan", "sở ", "bộ ", "trung tâm ", "phòng ", "chi cục ", "văn phòng ",
)  # fmt: skip


class Joins:
    """Reads joiners in one derived text; ``low`` is the text in small letters."""

    def __init__(self, chars: str) -> None:
        self.chars = chars
        low = chars.lower()
        self.low = low if len(low) == len(chars) else chars
        self.folded = fold(self.low)

    def join_lines(self, position: int) -> None:
        """Read on over the line feed at ``position``."""
        self.chars = f"{self.chars[:position]} {self.chars[position + 1 :]}"
        self.low = f"{self.low[:position]} {self.low[position + 1 :]}"

    def _joined(
        self, joined: re.Match[str], end: int, group: bool, closed: bool, shared: bool
    ) -> int | None:
        following = joined.end()
        listed = self._one_more_of_a_kind(joined, end)
        if listed is not None:
            return listed
        if joined[0] == " và các ":
            word = patterns.WORD.match(self.low, following, end)
            return word.end() if word and word[0] in _ZONES else None
        if group:
            return self._joined_class(joined, end, closed, shared)
        if joined[0] == " - ":
            return self._past_dash(following, end)
        level = patterns.LEVEL.match(self.low, following, end)
        if level and self._bare_level(level, end) and self._after_level(joined.start()):
            return level.end()
        if joined[0] in (", ", " và ") and self.chars[following : following + 1].islower():
            return self._inner_words(following, end) or self._inner_work(joined, end)
        field = patterns.FIELD.match(self.folded, following, end)
        if joined[0] == ", " and not field and not self._after_place(joined.start()):
            return self._inner_words(following, end)
        return self._second_field(joined, end)

    def _one_more_of_a_kind(self, joined: re.Match[str], end: int) -> int | None:
        """ "cấp tỉnh, cấp xã", "báo chí, truyền hình": words of one kind that share their noun."""
        low, start = self.low, joined.start()
        level = patterns.OF_LEVEL.match(low, joined.end(), end)
        if level and not low.endswith(patterns.EACH_LEVEL, 0, start):
            before = low.rfind(" cấp ", max(0, start - 14), start)
            one = patterns.OF_LEVEL.match(low, before + 1, start) if before >= 0 else None
            return level.end() if one and one.end() == start else None
        zones = patterns.ZONES.match(low, joined.end(), end)
        if zones and patterns.ZONE_BEFORE.search(low, max(0, start - 16), start):
            return zones.end()
        media = patterns.MORE_MEDIA.match(low, start, end)
        if media and patterns.MEDIA_BEFORE.search(low, max(0, start - 12), start):
            return media.end()
        fields = patterns.MORE_FIELDS.match(self.chars, start, end)
        if fields and patterns.OF_FIELDS.search(self.chars, max(0, start - 48), start):
            return fields.end()
        return None

    def _bare_level(self, level: re.Match[str], end: int) -> bool:
        """A level with no name of its own, and no longer word: not "Tỉnh đoàn"."""
        return not self._longer_head(level, end) and not self._named(level.end())

    def _longer_head(self, level: re.Match[str], end: int) -> bool:
        """Whether a body's name begins with the level: "Tỉnh ủy"."""
        head = patterns.HEAD.match(self.low, level.start(), end)
        return head is not None and head.end() > level.end()

    def _joined_class(
        self, joined: re.Match[str], end: int, closed: bool, shared: bool
    ) -> int | None:
        """The end of one more noun of a class: "các sở, ban, ngành"."""
        following = joined.end()
        level = patterns.LEVEL.match(self.low, following, end)
        if level and self._bare_level(level, end) and self._after_level(joined.start()):
            return level.end()
        if self.low.startswith("trung ương", following):
            return following + 10
        if joined[0] == ", " and self.low.startswith("địa phương, quân đội", joined.start() - 10):
            return following + 8
        noun = patterns.GROUP_NOUN.match(self.low, following, end)
        if joined[0] == " - " and (noun is None or self.chars[following].isupper()):
            return self._past_dash(following, end)
        if noun is None:
            if self._in_capitals(joined):
                return self._second_field(joined, end)
            return self._second_trade(following, end)
        office = patterns.OFFICE.match(self.low, following, end)
        if self._is_verb_after_all(noun, end) or (office and office.end() > noun.end()):
            return None
        if noun[0] == "sở" and patterns.FIELD.match(self.folded, noun.end() + 1, end):
            return None
        if self._own_entry(noun) or self._two_bodies(joined, shared):
            return None
        own = self.chars[following].isupper() or patterns.OWN_MODIFIER.match(self.low, noun.end())
        return None if closed and (own or not shared) else noun.end()

    def _is_verb_after_all(self, noun: re.Match[str], end: int) -> bool:
        """ "các sở, ngành, ban hành …", "các sở, ngành, tổ chức triển khai …"."""
        other = patterns.NOT_BODY.match(self.low, noun.start(), end)
        if other is not None and other.end() > noun.end():
            return True
        if noun[0] == "lãnh đạo" and self.low.startswith(", chỉ đạo", noun.end()):
            return True
        verb = patterns.STOP.match(self.low, noun.end() + 1, end)
        if verb is not None and verb[0].startswith("tổ chức") and noun[0] == "tổ chức":
            return False
        return (
            noun[0] in ("tổ chức", "tô chức") and verb is not None and verb[0] not in _NOT_ORGANISED
        )

    def _second_field(self, joined: re.Match[str], end: int) -> int | None:
        """ "Cục Nhà giáo và Cán bộ quản lý": a capital after "và" that begins no other body."""
        here = joined.end()
        if joined[0] != " và " or not self.chars[here : here + 1].isupper():
            return None
        head = patterns.HEAD.match(self.low, here, end)
        if head is not None and head[0] in patterns.PERSONS:
            return head.end()
        other = patterns.NOT_BODY.match(self.low, here, end)
        if head is not None and other is not None and other.end() > head.end():
            return other.end()
        field = head is not None and head[0] in patterns.VERB_TOO
        if field and head and not patterns.OWNER.match(self.low, head.end(), end):
            return head.end()
        if head or patterns.OFFICE.match(self.low, here, end):
            return None
        word = patterns.PHRASE.match(self.low, here, end) or patterns.WORD.match(
            self.low, here, end
        )
        return word.end() if word else None

    def _second_trade(self, position: int, end: int) -> int | None:
        """One more trade of a class before its predicate: "các công ty thủy lợi, thủy điện"."""
        trade = patterns.FIELD.match(self.folded, position, end) or patterns.PHRASE.match(
            self.low, position, end
        )
        if trade is None or self.chars[position].isupper() or self._verb_at(position, end):
            return None
        where = patterns.MODIFIER.match(self.low, trade.end() + 1, end)
        stop = where.end() if where else trade.end()
        ended = self._at_end(stop, end) or self.low.startswith(":", stop)
        return trade.end() if ended or self._verb_at(stop + 1, end) else None

    def _in_capitals(self, joined: re.Match[str]) -> bool:
        """Whether the words just before are a name of its own: "Đầu tư", "Hạ tầng"."""
        before = self.chars[max(0, joined.start() - 12) : joined.start()].split()
        return any(word[0].isupper() for word in before[-2:])

    def _two_bodies(self, joined: re.Match[str], shared: bool) -> bool:
        """ "công an và chính quyền": two bodies, where no "các" makes one class of them."""
        if joined[0] not in (" và ", ", "):
            return False
        if self.low.startswith("chính quyền địa phương", joined.end()):
            return not self.low.endswith(("ủy", "uỷ", "đảng"), 0, joined.start())
        if shared:
            return False
        return (
            patterns.LONE_BODY.search(self.low, max(0, joined.start() - 24), joined.start())
            is not None
        )

    def _after_level(self, position: int) -> bool:
        """ "chi nhánh tỉnh, thành phố": a level after a level."""
        return bool(patterns.LAST_LEVEL.search(self.low, max(0, position - 12), position))

    def _after_place(self, position: int) -> bool:
        """Whether a place's own name stands before: what follows a comma is another place."""
        return patterns.PLACE_BEFORE.search(self.chars, max(0, position - 40), position) is not None

    def _inner_words(self, position: int, end: int) -> int | None:
        """ "Vụ Công tác học sinh, sinh viên": words after a comma that lead to the end of a name.

        Capitals after a comma may be another name: they belong here only with "và" among them or
        a level behind them ("Ủy ban Dân số, Gia đình và Trẻ em thành phố").
        """
        if patterns.TIME.match(self.low, position, end):
            return None
        start, joined = position, self.chars[position].islower()
        for _ in range(_MOST_INNER_WORDS):
            if self.low.startswith("và ", position):
                position, joined = position + 3, True
            if self._begins_other(position, end):
                break
            word = patterns.WORD.match(self.low, position, end)
            if word is not None and joined and self._at_end(word.end(), end):
                return word.end()
            if word is None or not self.low.startswith(" ", word.end()):
                return None
            position = word.end() + 1
        level = patterns.LEVEL.match(self.low, position, end)
        ended = level or (joined and patterns.SETS_TO_WORK.match(self.low, position, end))
        return position - 1 if position > start and ended else None

    def _inner_work(self, joined: re.Match[str], end: int) -> int | None:
        """ "Trung tâm Hỗ trợ và tư vấn pháp lý tỉnh": work in a name, with more behind it."""
        work = patterns.WORK_IN_NAME.match(self.low, joined.end(), end)
        if work is None or joined[0] != " và ":
            return None
        stop = self._inner_words(work.end(), end)
        return None if stop is None or self._at_end(stop, end) else stop

    def _at_end(self, position: int, end: int) -> bool:
        return position >= end or self.low[position] in ".;"

    def _begins_other(self, position: int, end: int) -> bool:
        begins = (patterns.HEAD, patterns.OFFICE, patterns.QUANTIFIER)
        if self.chars.startswith("Gia đình", position):
            return False
        if any(pattern.match(self.low, position, end) for pattern in begins):
            return True
        initials = patterns.INITIALS.match(self.chars, position, end)
        if initials and patterns.LEVEL.match(self.low, initials.end() + 1, end):
            return True
        return self.chars[position : position + 1].islower() and self._verb_at(position, end)

    def _verb_at(self, position: int, end: int) -> bool:
        """Whether a verb stands here, and no longer word of a name: "giao", not "giao thông"."""
        verb = patterns.STOP.match(self.low, position, end)
        if verb is None:
            return False
        phrase = patterns.PHRASE.match(self.low, position, end)
        return phrase is None or phrase.end() <= verb.end()

    def _past_dash(self, position: int, end: int) -> int | None:
        """The second half of a double name: "Văn hóa - Xã hội", "kinh tế - hạ tầng"."""
        if self.low.startswith(_BODIES_AFTER_DASH, position):
            return None
        others = (patterns.OFFICE, patterns.TIME, patterns.VERBS_LISTED)
        if any(other.match(self.low, position, end) for other in others):
            return None
        field = patterns.FIELD.match(self.folded, position, end)
        if field and self.chars[position].islower():
            return field.end()
        return position - 1 if self.chars[position : position + 1].isupper() else None

    def _own_entry(self, noun: re.Match[str]) -> bool:
        """A noun that begins a name of its own: "đơn vị của Quân khu 2", "xã Sùng Phài"."""
        if self.low.startswith(" của ", noun.end()):
            return patterns.OF_THE_PLACE.match(self.low, noun.end()) is None
        if noun[0] == "chủ đầu tư" and patterns.OF_A_WORK.match(self.low, noun.end()):
            return True
        if noun[0] == "đại biểu":
            return self._longer_head(noun, len(self.low))
        capital = self.chars[noun.start()].isupper()
        if capital and self.low.startswith(" các ", noun.end()):
            return noun[0] not in patterns.PLAIN_NOUN
        if noun[0] in patterns.LEVELS:
            return self._named(noun.end())
        if not capital:
            return False
        if noun[0] in patterns.SCHOOLS:
            return False
        if " " in noun[0] and patterns.SMALL_CLASS.search(self.chars[: noun.start()][-80:]):
            return True
        if noun[0] in patterns.PLAIN_NOUN:
            return self._named(noun.end())
        return self.chars[noun.end() : noun.end() + 1] == " " and (
            self.chars[noun.end() + 1 : noun.end() + 2].isupper()
        )

    def _next_body(self, position: int, end: int) -> bool:
        """Whether another body follows with no sign between: a cell that lost its line feeds."""
        return (
            self.low.startswith(" ", position)
            and patterns.NEXT_BODY.match(self.chars, position + 1, end) is not None
        )

    def _named(self, position: int) -> bool:
        """Whether a place's own name follows ("xã San Thàng", not "xã, phường Trung ương")."""
        if (
            not self.low.startswith(" ", position)
            or not self.chars[position + 1 : position + 2].isupper()
        ):
            return False
        if self._next_body(position, len(self.chars)):
            return False
        if self.chars[position - 1].isupper() and patterns.MODIFIER.match(self.low, position + 1):
            return False
        return not self.low.startswith(
            ("trung ương", "thành phố", "tỉnh", "bộ", "ngành"), position + 1
        )
