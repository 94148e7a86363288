"""A name and what is said of it: an addressee where it must act, nobody where it is told of."""

import re
from typing import NamedTuple

from sauro.reading import class_tails, clauses
from sauro.reading.grammar import Rule
from sauro.reading.names import Name, NameList, NameReader
from sauro.reading.rules import addressees, agencies

_FAR = 700
_CLASSED = ("tổ chức", "cá nhân", "doanh nghiệp", "hộ ", "cơ sở ")
_LEVEL_ALONE = re.compile(r"(?:Tỉnh|Thành phố|Huyện|Thị xã|Xã|Phường)(?= [a-zà-ỹđ])")
_SHORT_FORM = re.compile(r" \([^()]*\)")


class Address(NamedTuple):
    """An addressee and the rule that found it.

    ``start`` is where the names begin, ``end`` where they end; ``verb`` where the order begins
    (after the colon, or at the verb).
    """

    names: tuple[Name, ...]
    rule: Rule
    start: int
    end: int
    verb: int

    @property
    def proper(self) -> bool:
        """Whether the first name is that of one body, not of a class of bodies."""
        return not self.names[0].group


class Predicates:
    """Reads, in one derived text, the clauses that begin with names; ``low`` is the text in small
    letters.

    ``speakers`` are names, in small letters, of those who give the orders: what they do is no
    order to themselves.
    """

    def __init__(self, names: NameReader, speakers: frozenset[str] = frozenset()) -> None:
        self.names = names
        self.chars = names.chars
        self.low = names.low
        self._speakers = speakers

    def join_lines(self, position: int) -> None:
        """Read on over the line feed at ``position``."""
        self.names.join_lines(position)
        self.chars, self.low = self.names.chars, self.names.low

    def _at(self, start: int, end: int, named_only: bool = False) -> Address | None:
        """An addressee whose name begins at ``start``."""
        listed = self.names.list_at(start, end)
        if listed is None:
            return None
        listed = self._to_colon(listed, end)
        first = _unexplained(listed.names[0].text.lower())
        after = self._past_brackets(listed.end, end)
        rest = self.low[after:end].strip()
        itself = first in self._speakers and not self._takes_on(after, end)
        speaks = itself or first in agencies.SUPREME
        enacts = clauses.ENACTS.match(self.low, after, end)
        if enacts or (speaks and rest not in ("", ":")):
            return self._speech(after, end)
        if rest in ("", ".", ":", ";", "./."):
            return Address(listed.names, addressees.HEADING, start, listed.end, end)
        if self.low.startswith((":", " :"), after):
            return self._before_colon(listed, start, self.low.index(":", after) + 1, end)
        members = self._members_of(listed, end)
        if members is not None:
            listed, after = members, self._past_brackets(members.end, end)
        if named_only and not clauses.BINDS.match(self.low, after, end):
            return None
        listed, after = self._meant(listed, after, end)
        dashed = self.low.startswith(" - ", after)
        verb = after + 1 + 2 * dashed + self.low.startswith(", ", after)
        if clauses.SPEECH.match(self.low, verb, end):
            inner = self._speech(verb, end)
            if inner or not self._orders(verb, end):
                return inner
        found = self._predicated(listed.names, start, listed.end, verb, end)
        return found or self._swallowed(listed, end)

    def _before_colon(self, listed: NameList, start: int, verb: int, end: int) -> Address | None:
        """Names, then a colon: what follows may name who acts: "Trường A: giao Sở B …"; what was
        done is no order."""
        if self.low.startswith(" đã ", verb):
            return None
        given = self._mandated(verb + 6, end) if self.chars.startswith(" giao ", verb) else None
        if given is not None and given.proper:
            return given
        introduced = self._introduced(listed, verb + 1, end) or self._act_within(verb + 1, end)
        return introduced or Address(listed.names, addressees.COLON, start, listed.end, verb)

    def _takes_on(self, after: int, end: int) -> bool:
        """ "Sở Y tế: Hướng dẫn …" in a plan of Sở Y tế: work that the speaker keeps for itself."""
        if not self.low.startswith(": ", after) or clauses.SPEECH.match(self.low, after + 2, end):
            return False
        return clauses.PREDICATE.match(self.low, after + 2, end) is not None

    def _meant(self, listed: NameList, after: int, end: int) -> tuple[NameList, int]:
        """The list with the clause that tells which bodies are meant, and where it ends.

        "Các địa phương có rừng …", "Các tổ chức, cá nhân khai thác khoáng sản phải …".
        """
        last = listed.names[-1]
        classed = last.group or self.low.startswith(_CLASSED, last.start)
        if classed and class_tails.TRADERS.search(self.low, last.start, last.end):
            stop = class_tails.tail_end(self.low, last.end, end, class_tails.TRADES)
            if stop is not None:
                return self._extended(listed, stop), stop
        tends = last.group and self.low.endswith(clauses.TENDS, last.start, last.end)
        tending = clauses.TENDING.match(self.low, after, end) if tends else None
        under = None if last.group else clauses.UNDER.match(self.low, after, end)
        told = tending or under
        stop = told.end() if told else None
        if stop is None and (last.group or self.low.startswith(" nơi ", after)):
            stop = self._which(after, end)
        return (self._extended(listed, stop), stop) if stop is not None else (listed, after)

    def _which(self, after: int, end: int) -> int | None:
        """Where the words end that tell which members of a class are to act."""
        low, tails = self.low, class_tails
        acts = self._predicate(after + 1, end)
        whole = () if acts else (tails.WHATEVER, tails.RELATED)
        return tails.tail_end(
            low, after, end, tails.AMONG, tails.MANAGING, tails.SUBJECT_TO, *whole, tails.MEANT
        )

    def _introduced(self, listed: NameList, start: int, end: int) -> Address | None:
        """ "Các đơn vị: Sở A, Công ty B căn cứ chức năng …": the bodies after the colon act."""
        if not listed.names[0].group or len(listed.names) > 1:
            return None
        bodies = self.names.list_at(start, end)
        if bodies is None or len(bodies.names) < 2 or bodies.names[0].group:
            return None
        after = self._past_brackets(bodies.end, end)
        if self.low.startswith(":", after):
            return Address(bodies.names, addressees.COLON, start, bodies.end, after + 1)
        if self.low[after:end] in ("", ".", ";"):
            return Address(bodies.names, addressees.HEADING, start, bodies.end, end)
        return self._predicated(bodies.names, start, bodies.end, after + 1, end)

    def _act_within(self, start: int, end: int) -> Address | None:
        """ "Đoàn kiểm tra: Các thành viên thực hiện …": who acts is told after the colon."""
        inner = self._at(start, end) if self.chars[start : start + 1].isupper() else None
        acts = inner is not None and inner.rule in (addressees.SUBJECT, addressees.DUTY)
        return inner if acts else None

    def _members_of(self, listed: NameList, end: int) -> NameList | None:
        """ "Các sở, gồm: Sở A, Sở B rà soát …": the bodies that a class consists of."""
        consists = clauses.CONSISTS_OF.match(self.low, listed.end, end)
        one_class = len(listed.names) == 1 and listed.names[0].group
        bodies = self.names.list_at(consists.end(), end) if consists and one_class else None
        several = bodies is not None and len(bodies.names) > 1 and not bodies.names[0].group
        return bodies if several else None

    def _swallowed(self, listed: NameList, end: int) -> Address | None:
        """ "Các cơ quan, đơn vị phối hợp để …": a role that is the predicate."""
        last = listed.names[-1]
        role = clauses.ROLE_AT_END.search(self.low, last.start, last.end)
        if role is None or listed.end != last.end:
            return None
        if clauses.STATE.match(self.low, listed.end + 1, end):
            return None
        name = Name(self.chars[last.start : role.start()], last.start, role.start(), last.group)
        names = (*listed.names[:-1], name)
        return self._predicated(names, listed.start, role.start(), role.start() + 1, end)

    def _predicate(self, position: int, end: int) -> bool:
        found = clauses.PREDICATE.match(self.low, position, end) or clauses.ADJUNCT.match(
            self.low, position, end
        )
        return found is not None

    def _past_brackets(self, position: int, end: int) -> int:
        """Past what explains a name: "(…)", " - Cơ quan thường trực Ban Chỉ đạo"."""
        match = clauses.BRACKETS.match(self.low, position, end)
        if match:
            return match.end()
        apposition = clauses.APPOSITION.match(self.low, position, end)
        if apposition is None:
            return position
        blank = apposition.end()
        while 0 < blank < min(end, position + 160) and not clauses.PREDICATE.match(
            self.low, blank + 1, end
        ):
            blank = self.low.find(" ", blank + 1, end)
        return blank if blank > 0 else position

    def _to_colon(self, listed: NameList, end: int) -> NameList:
        """A name that goes on in unknown words up to a colon: "Ban Quản lý vịnh Hạ Long: …"."""
        rest = clauses.REST_TO_COLON.match(self.low, listed.end, end)
        named = not listed.names[-1].group and self.chars[listed.start].isupper()
        return self._extended(listed, rest.end(), group=False) if rest and named else listed

    def _extended(self, listed: NameList, end: int, group: bool = True) -> NameList:
        """The last name with the clause that tells which bodies are meant."""
        last = listed.names[-1]
        name = Name(self.chars[last.start : end], last.start, end, group)
        return NameList((*listed.names[:-1], name), listed.start, end)

    def _orders(self, verb: int, end: int) -> bool:
        """A word of speech that here is itself the work: "Sở Nội vụ thông báo kết quả …"."""
        return not clauses.ONLY_SPEECH.match(self.low, verb, end)

    def _speech(self, verb: int, end: int) -> Address | None:
        """ "Chủ tịch UBND tỉnh yêu cầu các sở, ngành …": who is spoken to."""
        for mandate in clauses.MANDATE.finditer(self.low, verb, min(end, verb + _FAR)):
            found = self._mandated(mandate.end(), end)
            if found:
                return found
        guides = clauses.GUIDES.match(self.low, verb, end)
        return self._mandated(guides.end(), end) if guides else None

    def _predicated(
        self, names: tuple[Name, ...], start: int, stop: int, verb: int, end: int
    ) -> Address | None:
        duty = clauses.DUTY.match(self.low, verb, end)
        if duty:
            return Address(names, addressees.DUTY, start, stop, verb)
        if clauses.IS_AND_ACTS.match(self.low, verb, end):
            return Address(names, addressees.SUBJECT, start, stop, verb)
        if clauses.STATE.match(self.low, verb, end) and not clauses.PREDICATE.match(
            self.low, verb, end
        ):
            return None
        loose = self.low.startswith(clauses.NEEDS_CLASS_WORD, start) and names[0].group
        loose = loose and not self.low.startswith(clauses.CLASS_OF_ITS_OWN, start)
        if loose and not clauses.BINDS.match(self.low, verb - 1):
            return None
        if self._predicate(verb, end) or self.names.marred_verb(verb, end):
            return Address(names, addressees.SUBJECT, start, stop, verb)
        return None

    def _mandated(self, position: int, end: int) -> Address | None:
        """The names after "giao", "đề nghị", "yêu cầu"."""
        listed = self.names.list_at(position, end) or self._level_alone(position, end)
        if listed is None or listed.names[-1].text.endswith(" đó"):
            return None
        if clauses.SOME_OF_ITS_OWN.match(self.low, position):
            return None
        members = self._members_of(listed, end)
        if members is not None:
            listed = members
        if listed.names[-1].group:
            stop = class_tails.tail_end(self.low, listed.end, end, class_tails.MEANT)
            listed = listed if stop is None else self._extended(listed, stop)
        after = self._past_brackets(listed.end, end)
        set_up = clauses.SET_UP.match(self.low, after, end)
        after = set_up.end() if set_up else after
        verb = after + 1 + self.low.startswith(":", after)
        state = clauses.STATE.match(self.low, verb, end)
        if (
            state
            and not clauses.PREDICATE.match(self.low, verb, end)
            and state[0] not in ("có", "là")
            and not self.low.startswith("không được ", verb)
        ):
            return self._cut_short(listed, position, end) if state[0] == "và" else None
        return Address(listed.names, addressees.MANDATE, position, listed.end, verb)

    def _level_alone(self, position: int, end: int) -> NameList | None:
        """ "Đề nghị Tỉnh thực hiện …": the province that the whole paper is about."""
        level = _LEVEL_ALONE.match(self.chars, position, end)
        if level is None or not self._predicate(level.end() + 1, end):
            return None
        name = Name(level[0], position, level.end(), False)
        return NameList((name,), position, level.end())

    def _cut_short(self, listed: NameList, position: int, end: int) -> Address | None:
        """A name that goes on in words nobody knows: "Viện Quy hoạch và thiết kế đô thị lập …"."""
        rest = clauses.REST_OF_NAME.match(self.low, listed.end, end)
        last = listed.names[-1]
        if rest is None or listed.end != last.end:
            return None
        name = Name(self.chars[last.start : rest.end()], last.start, rest.end(), last.group)
        names = (*listed.names[:-1], name)
        return Address(names, addressees.MANDATE, position, rest.end(), rest.end() + 1)


def _unexplained(name: str) -> str:
    """A name without the short form that brackets give for part of it, and without "&"."""
    return _SHORT_FORM.sub("", name).replace("&", "")
