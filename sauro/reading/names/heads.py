"""Whether a word that names begin with names a body here: "ban", "tổ chức", "Tỉnh"."""

import re

from sauro.reading.names import patterns
from sauro.reading.names.extent import Extent

_LONGEST_TOPIC = 130


class Heads(Extent):
    """Judges heads of names in one derived text."""

    def _may_begin(self, start: int, end: int) -> bool:
        """Whether the first word is one that names begin with."""
        word = patterns.WORD.match(self.folded, start, end)
        if word is None:
            return False
        return (
            word[0] in patterns.FIRST_WORDS
            or ("/" in word[0] and word[0].split("/", 1)[0] in patterns.FIRST_WORDS)
            or word[0].isdigit()
            or (self.chars[start : start + 2].isupper())
        )

    def _means_something_else(self, head: re.Match[str], quantified: bool, end: int) -> bool:
        """Words that begin like a body: "ban hành", "hội nghị", "tổ chức" as a verb."""
        if self.chars[head.start() : head.end() + 4].isupper() and not quantified:
            return patterns.NOT_BODY.match(self.low, head.start(), end) is not None
        other = patterns.NOT_BODY.match(self.low, head.start(), end)
        if other is None or other.end() < head.end():
            return False
        if other.end() == head.end():
            return not quantified and not self._named(head.end())
        return not any(map(str.isupper, self.chars[head.end() : other.end()]))

    def _plausible_head(self, head: re.Match[str], quantified: bool, end: int) -> bool:
        """A small-letter noun alone ("ban", "hội") needs a sign that it names bodies."""
        if head[0] == "nhân dân" and self.low.startswith((" và ", ", "), head.end()):
            return self.low.endswith("với ", 0, head.start())
        if not quantified and head[0] in patterns.PERSONS:
            bound = patterns.BOUND_PERSONS.match(self.low, head.start(), end)
            return self.chars[head.start()].isupper() and (
                bound is not None or self._has_post(head.end(), end)
            )
        if not quantified and head[0] in patterns.FAMILY:
            return self.low.endswith(("với ", "cùng ", "và ", "trường, "), 0, head.start())
        if head[0] == "quân sự" and not quantified:
            return self.low.endswith((", ", "với ", "và "), 0, head.start())
        if not quantified and head[0] in patterns.VERB_TOO:
            named = head[0] == "thanh tra" and self._named(head.end())
            return named or patterns.OWNER.match(self.low, head.end(), end) is not None
        if head[0] == "bản" and self.chars[head.end() + 1 : head.end() + 4].isupper():
            return False
        if not quantified and head[0] in patterns.LEVELS:
            if self.chars[head.start()].isupper() and patterns.ACTS.match(
                self.low, head.end(), end
            ):
                return True
            return self._named(head.end()) or self._listed(head, end) or self._leveled(head.end())
        if quantified or self.chars[head.start()].isupper() or patterns.GENERIC.match(head[0]):
            return True
        return self._listed(head, end) or self.low.startswith(" các ", head.end())

    def _has_post(self, position: int, end: int) -> bool:
        """ "Công chức Tư pháp - Hộ tịch", "Cán bộ phụ trách …": one person known by a post."""
        return patterns.POST.match(self.chars, position, end) is not None

    def _leveled(self, position: int) -> bool:
        """ "tỉnh, thành phố", "xã và phường", "UBND xã": levels that follow one another."""
        match = patterns.LIST.match(self.low, position)
        return match is not None and patterns.LEVEL.match(self.low, match.end()) is not None

    def _leads_work(self, office: re.Match[str], quantified: bool, end: int) -> bool:
        """ "Lãnh đạo tổ chức tốt hội nghị", "Lãnh đạo, chỉ đạo …": a verb, not those who lead a
        body."""
        if office[0] != "lãnh đạo" or quantified:
            return False
        head = patterns.HEAD.match(self.low, office.end() + 1, end)
        if head is None:
            return patterns.WITHOUT_BODY.match(self.low, office.end(), end) is not None
        return not self._plausible_head(head, False, end)

    def _generic(self, head: re.Match[str]) -> bool:
        """A noun that names no one body: "cơ quan chủ trì", not "Hội Nông dân"."""
        if patterns.GENERIC.fullmatch(head[0]) is None:
            return False
        return self.chars[head.start()].islower() or not self._named(head.end())

    def _listed(self, head: re.Match[str], end: int) -> bool:
        """A small-letter noun followed by another: "báo, đài"."""
        if self.chars[head.start()].isupper() or not self.low.startswith(", ", head.end()):
            return False
        noun = patterns.GROUP_NOUN.match(self.low, head.end() + 2, end)
        return noun is not None and self.chars[noun.start()].islower()

    def _past_field(self, head: re.Match[str], position: int, end: int) -> int:
        """Past what follows the field of a body: "Sở Y tế tỉnh A", not "Sở Y tế Sở Nội vụ"."""
        if head[0] in ("sở", "bộ") and self._next_body(position, end):
            return position
        return self._continue(position, end, False, False)

    def _many(self, head: re.Match[str], end: int) -> bool:
        """Whether a head without "các" stands for all of its kind: "doanh nghiệp"."""
        if self.chars[head.start()].islower():
            return True
        return patterns.BOUND_PERSONS.match(self.low, head.start(), end) is not None

    def _past_charge(self, position: int, end: int) -> int:
        """Past what somebody is in charge of: "Phó Chủ tịch phụ trách lĩnh vực văn hóa"."""
        match = patterns.CHARGE.match(self.low, position, end)
        if match is None:
            return position
        closed = match.end() >= end or self.low[match.end()] in " :;"
        return match.end() if closed else position

    def _begins_verb(self, start: int) -> bool:
        """A verb, not a place that begins like one: "Điện Biên"."""
        verb = patterns.STOP.match(self.low, start)
        if verb is None or not self._verb_at(start, len(self.low)):
            return False
        return not self.chars[verb.end() + 1 : verb.end() + 2].isupper()

    def _has_object(self, start: int, field: int, end: int) -> bool:
        """ "Các sở: Xây dựng kế hoạch …": a field that is a verb here, for its object follows."""
        if not self._begins_verb(start) or not self.low.startswith(" ", field):
            return False
        return field + 1 < end and not self.stops(field + 1, end)

    def _place_name(self, head: re.Match[str], place: re.Match[str]) -> bool:
        """Whether a place begins like a body: "Hội An", "các xã: Vụ Bổn, Trường Long"."""
        if self.chars[place.end() : place.end() + 1] != " ":
            return " " in place[0] or head[0] in patterns.COMMON_HEAD
        stop = self.stops(place.end() + 1, len(self.low))
        return head[0] in patterns.COMMON_HEAD and stop is not None

    def _topic(self, position: int, end: int) -> int | None:
        """ "Ban Chỉ đạo phòng, chống dịch bệnh tỉnh": what a committee is for, to its level."""
        whose = patterns.STATE_COMMITTEE.match(self.low, position, end)
        position = whose.end() if whose else position
        if patterns.TOPIC.match(self.low, position, end) is None:
            named = patterns.SUBCOMMITTEE.match(self.low, position, end)
            return named.end() if named else None
        bracketed = patterns.TOPIC_TO_BRACKET.match(self.low, position, end)
        if bracketed is not None:
            return bracketed.end()
        limit = min(end, position + _LONGEST_TOPIC)
        clause = patterns.TOPIC_CLAUSE.match(self.low, position, limit)
        if clause is not None:
            return clause.end()
        for level in patterns.TOPIC_ENDS.finditer(self.low, position, limit):
            after = level.end()
            if after >= end or self.low[after] in ",;:.(" or self._goes_over(after + 1, end):
                ordained = self.low.find(" theo quyết định ", position, after)
                return ordained if ordained > 0 else after
        return None

    def _goes_over(self, position: int, end: int) -> bool:
        """Whether a name has ended: a predicate follows, or what tells which members are meant."""
        stop = self.stops(position, end) or patterns.MODIFIER.match(self.low, position, end)
        return stop is not None and patterns.LEVEL.match(self.low, position, end) is None
