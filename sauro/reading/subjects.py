"""Who a sentence orders to act: the grammatical addressee of an order.

"Sở Y tế chủ trì …", "Sở Tài chính: Tham mưu …", "Giao Sở Tài chính …", "Chủ tịch UBND tỉnh yêu cầu
các sở, ngành …", "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị …".
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading import clauses
from sauro.reading.grammar import Rule
from sauro.reading.names import Name, NameList, NameReader
from sauro.reading.rules import addressees, agencies

_FAR = 700


@dataclass(frozen=True, slots=True)
class Address:
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


class SubjectReader:
    """Finds addressees in one derived text.

    ``speakers`` are names, in small letters, of those who give the orders: what they do is no
    order to themselves.
    """

    def __init__(self, names: NameReader, speakers: frozenset[str] = frozenset()) -> None:
        self.names = names
        self._speakers = speakers

    @property
    def chars(self) -> str:
        """The derived text."""
        return self.names.chars

    @property
    def low(self) -> str:
        """The derived text in small letters."""
        return self.names.low

    def address(self, start: int, end: int) -> Address | None:
        """The addressee of the sentence ``[start, end)``, or None."""
        preface = clauses.PREFACE.match(self.low, start, end)
        if preface:
            found = self._at(preface.end(), end, named_only=True) or self._asked(preface.end(), end)
            if found:
                return found
        topic = clauses.TOPIC.match(self.low, start, end)
        if topic:
            start = topic.end()
        mandate = clauses.MANDATE.match(self.low, start, end)
        if mandate:
            return self._mandated(mandate.end(), end)
        return self._at(start, end) or self._titled(start, end) or self._later(start, end)

    def _asked(self, start: int, end: int) -> Address | None:
        """ "Đối với các Sở có tên trong danh sách, yêu cầu gửi …": the bodies named before."""
        listed = self.names.list_at(start, end)
        if listed is None or not listed.names[-1].group:
            return None
        clause = clauses.ASKED.match(self.low, listed.end, end)
        if clause is None or not self._predicate(clause.end(), end):
            return None
        listed = self._extended(listed, clause.end("which"))
        return Address(listed.names, addressees.MANDATE, start, listed.end, clause.end())

    def _titled(self, start: int, end: int) -> Address | None:
        """ "Chế độ báo cáo: Các đơn vị …": an addressee after a short title."""
        colon = self.low.find(": ", start, min(end, start + 70))
        if colon < 0 or not self.chars[colon + 2].isupper():
            return None
        mandate = clauses.MANDATE.match(self.low, colon + 2, end)
        found = self._mandated(mandate.end(), end) if mandate else self._at(colon + 2, end)
        return found if found and found.rule is not addressees.HEADING else None

    def names_only(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` holds nothing but names."""
        if end - start > 160 or self.chars[end - 1] in ".;,":
            return False
        listed = self.names.list_at(start, end)
        return listed is not None and listed.end == end and not listed.names[0].group

    def last_mandate(self, start: int, end: int) -> Address | None:
        """The last "yêu cầu", "giao", "đề nghị" with names, in a lead-in whose start is unclear."""
        found = None
        for mandate in clauses.MANDATE.finditer(self.low, max(start, end - _FAR), end):
            found = self._mandated(mandate.end(), end) or found
        return found

    def past_preface(self, start: int, end: int) -> int:
        """Past "Đối với", "Trách nhiệm của" where a heading begins so."""
        preface = clauses.PREFACE.match(self.low, start, end)
        return preface.end() if preface else start

    def begins_work(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` begins with the verb of an order."""
        return clauses.PREDICATE.match(self.low, start, end) is not None

    def all_names(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` is a list of names, of single bodies or of classes of them."""
        listed = self.names.list_at(start, end)
        return listed is not None and end - listed.end <= 1

    def _at(self, start: int, end: int, named_only: bool = False) -> Address | None:
        """An addressee whose name begins at ``start``."""
        listed = self.names.list_at(start, end)
        if listed is None:
            return None
        first = listed.names[0].text.lower()
        after = self._past_brackets(listed.end, end)
        rest = self.low[after:end].strip()
        speaks = first in self._speakers or first in agencies.SUPREME
        if speaks and rest not in ("", ":"):
            return self._speech(listed.end, end)
        if rest in ("", ".", ":", ";", "./."):
            return Address(listed.names, addressees.HEADING, start, listed.end, end)
        if self.low.startswith((":", " :"), after):
            verb = self.low.index(":", after) + 1
            return Address(listed.names, addressees.COLON, start, listed.end, verb)
        if named_only and not clauses.BINDS.match(self.low, after, end):
            return None
        clause = clauses.RELATIVE if listed.names[-1].group else clauses.UNDER
        relative = clause.match(self.low, after, end)
        if relative and not self._predicate(after + 1, end):
            listed = self._extended(listed, relative.end())
            after = relative.end()
        verb = after + 1 + self.low.startswith(", ", after)
        if clauses.SPEECH.match(self.low, verb, end):
            inner = self._speech(verb, end)
            if inner or not self._orders(verb, end):
                return inner
        found = self._predicated(listed.names, start, listed.end, verb, end)
        return found or self._swallowed(listed, end)

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

    def _extended(self, listed: NameList, end: int) -> NameList:
        """The last name with the clause that tells which bodies are meant."""
        last = listed.names[-1]
        name = Name(self.chars[last.start : end], last.start, end, True)
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
        return None

    def _predicated(
        self, names: tuple[Name, ...], start: int, stop: int, verb: int, end: int
    ) -> Address | None:
        duty = clauses.DUTY.match(self.low, verb, end)
        if duty:
            return Address(names, addressees.DUTY, start, stop, verb)
        if clauses.STATE.match(self.low, verb, end) and not clauses.PREDICATE.match(
            self.low, verb, end
        ):
            return None
        loose = self.low.startswith(clauses.NEEDS_CLASS_WORD, start) and names[0].group
        if loose and not clauses.BINDS.match(self.low, verb - 1):
            return None
        if self._predicate(verb, end) or self.names.marred_verb(verb, end):
            return Address(names, addressees.SUBJECT, start, stop, verb)
        return None

    def _mandated(self, position: int, end: int) -> Address | None:
        """The names after "giao", "đề nghị", "yêu cầu"."""
        listed = self.names.list_at(position, end)
        if listed is None:
            return None
        after = self._past_brackets(listed.end, end)
        verb = after + 1 + self.low.startswith(":", after)
        state = clauses.STATE.match(self.low, verb, end)
        if (
            state
            and not clauses.PREDICATE.match(self.low, verb, end)
            and state[0] not in ("có", "là")
        ):
            return self._cut_short(listed, position, end) if state[0] == "và" else None
        return Address(listed.names, addressees.MANDATE, position, listed.end, verb)

    def _cut_short(self, listed: NameList, position: int, end: int) -> Address | None:
        """A name that goes on in words nobody knows: "Viện Quy hoạch và thiết kế đô thị lập …"."""
        rest = clauses.REST_OF_NAME.match(self.low, listed.end, end)
        last = listed.names[-1]
        if rest is None or listed.end != last.end:
            return None
        name = Name(self.chars[last.start : rest.end()], last.start, rest.end(), last.group)
        names = (*listed.names[:-1], name)
        return Address(names, addressees.MANDATE, position, rest.end(), rest.end() + 1)

    def _later(self, start: int, end: int) -> Address | None:
        """An addressee after an opening clause: "Căn cứ …, các sở, ngành xây dựng …"."""
        opener = clauses.OPENER.match(self.low, start, end)
        action = clauses.ACTION.match(self.low, start, end)
        if opener is None or (action and action.end() >= opener.end()):
            return None
        stop = min(end, start + _FAR)
        for candidate in _candidates(self.low, start, stop):
            if clauses.NOUN_BEFORE.search(self.low, start, candidate) or self._object(
                start, candidate, end
            ):
                continue
            mandate = clauses.MANDATE.match(self.low, candidate, end)
            found = self._mandated(mandate.end(), end) if mandate else self._at(candidate, end)
            if (
                found
                and self.low[candidate - 2] not in ",):ì"
                and not mandate
                and not self._reports(found)
            ):
                continue
            if found and found.rule is not addressees.HEADING and self._stands_out(found):
                return found
        return None

    def _object(self, start: int, candidate: int, end: int) -> bool:
        """A name that goes on a list governed by a verb: "chỉ đạo các trường, các trung tâm …"."""
        if self.low[candidate - 2 : candidate] != ", ":
            return False
        begun = self.low.rfind(", ", start, candidate - 2)
        if begun > 0 and clauses.GOVERNS.match(self.low, begun + 2, candidate):
            return True
        directed = clauses.DIRECTS.search(self.low, start, candidate)
        listed = directed and self.names.list_at(directed.end(), end)
        return bool(listed and listed.names[0].group and listed.end > candidate)

    def _reports(self, address: Address) -> bool:
        """A subject that no comma sets apart shows itself by what it must do."""
        return bool(clauses.REPORTS.match(self.low, address.verb))

    def _stands_out(self, address: Address) -> bool:
        """Among the words of a clause only a body's own name or "các …" can be its subject."""
        if address.rule in (addressees.MANDATE, addressees.DUTY) or address.proper:
            return True
        if self.chars[address.start].isupper() and self.low[address.start - 2] == ",":
            return True
        return self.low.startswith(("các ", "những ", "từng ", "mỗi "), address.start)


def _candidates(low: str, start: int, end: int) -> Iterator[int]:
    for match in clauses.CANDIDATE.finditer(low, start, end):
        yield match.end()
