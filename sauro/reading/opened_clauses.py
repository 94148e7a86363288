"""Who acts after an opening clause: "Căn cứ …, các sở xây dựng …", "Trường hợp … thì UBND xã …"."""

from collections.abc import Iterator

from sauro.reading import clauses
from sauro.reading.predicates import Address, Predicates
from sauro.reading.rules import addressees

_FAR = 700
_LONGEST_BEFORE, _LONGEST_CLASS = 16, 40
_CASES = (
    "khi ",
    "trường hợp ",
    "nếu ",
    "đối với ",
    "căn cứ ",
    "tùy ",
    "cuối ",
    "sau khi ",
    "trong thời gian ",
)
_CONDITIONS = ("khi ", "trường hợp", "nếu ", "đối với ", "trong trường hợp")
_TIMES = ("trong năm ", "trong quý ", "trong tháng ", "đến năm ", "từ năm ")


class OpenedClauses(Predicates):
    """Reads sentences in which grounds, a case or a time stand before the addressee."""

    def _later(self, start: int, end: int) -> Address | None:
        """An addressee after an opening clause: "Căn cứ …, các sở, ngành xây dựng …"."""
        opener = clauses.OPENER.match(self.low, start, end)
        action = clauses.ACTION.match(self.low, start, end)
        acts = action is not None and opener is not None and action.end() >= opener.end()
        if opener is None or (acts and not clauses.ENDED.match(self.low, start, end)):
            return None
        stop = min(end, start + _FAR)
        if self.low.startswith(_TIMES, start):
            comma = self.low.find(", ", start, stop)
            if comma > 0 and clauses.PREDICATE.match(self.low, comma + 2, end):
                return None
        then = self._then(start, stop)
        for candidate in _candidates(self.low, then, stop):
            if self._goes_on_from(start, candidate) or self._object(start, candidate, end):
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
            if found and found.rule is not addressees.HEADING and self._stands_out(found, start):
                return self._after_those(found, start, end)
        return None

    def _after_those(self, found: Address, start: int, end: int) -> Address:
        """ "Trên cơ sở đề xuất của các bộ, UBND tỉnh, Bộ Tài chính tổng hợp …": the last one."""
        by = clauses.PROPOSED_BY.search(self.low, start, found.start)
        listed = self.names.list_at(by.end(), end) if by else None
        last = found.names[-1]
        if listed is None or listed.end < last.end or last.group or len(found.names) == 1:
            return found
        return found._replace(names=(last,), start=last.start)

    def _goes_on_from(self, start: int, candidate: int) -> bool:
        """Whether a name goes on from the word, or the class of bodies, just before it."""
        late = max(start, candidate - _LONGEST_BEFORE)
        if clauses.NOUN_BEFORE.search(self.low, late, candidate):
            return True
        if self.chars[candidate].isupper():
            return False
        if clauses.OF_A_CLASS.search(self.low, late, candidate):
            return True
        bare = not self.low.startswith("các ", candidate)
        late = max(start, candidate - _LONGEST_CLASS)
        return bare and clauses.OF_CLASSES.search(self.low, late, candidate) is not None

    def _then(self, start: int, stop: int) -> int:
        """Where the subject may stand first: after "thì" where a condition opens."""
        if not self.low.startswith(_CONDITIONS, start):
            return start
        full_stop = self.low.find(". ", start, stop)
        then = self.low.find(" thì ", start, full_stop if full_stop > 0 else stop)
        return max(then, start)

    def _object(self, start: int, candidate: int, end: int) -> bool:
        """A name that goes on a list governed by a verb: "chỉ đạo các trường, các trung tâm …"."""
        presides = self.low.find(" phối hợp", start, candidate) > 0 and (
            clauses.PRESIDES_WITH.search(self.low, start, candidate)
        )
        helping = presides and self.names.list_at(presides.end(), end)
        if helping and helping.end > candidate:
            return True
        if self.low[candidate - 2 : candidate] != ", ":
            return False
        begun = self.low.rfind(", ", start, candidate - 2)
        if begun > 0 and clauses.GOVERNS.match(self.low, begun + 2, candidate):
            return True
        for governs in clauses.GOVERNS_A_LIST.finditer(self.low, start, candidate):
            listed = self.names.list_at(governs.end(), end)
            if listed and listed.end > candidate:
                return True
        directed = clauses.DIRECTS.search(self.low, start, candidate)
        listed = directed and self.names.list_at(directed.end(), end)
        if listed and listed.names[0].group and listed.end > candidate:
            return True
        sent = clauses.SENT_TO.search(self.low, start, candidate)
        listed = self.names.list_at(sent.end(), end) if sent else None
        return listed is not None and listed.end > candidate

    def _reports(self, address: Address) -> bool:
        """A subject that no comma sets apart shows itself by what it must do."""
        return bool(clauses.REPORTS.match(self.low, address.verb))

    def _stands_out(self, address: Address, start: int) -> bool:
        """Among the words of a clause only a body's own name or "các …" can be its subject.

        After a case ("Khi học sinh chuyển trường, nhà trường bàn giao …") it may be any one class.
        """
        if address.rule in (addressees.MANDATE, addressees.DUTY) or address.proper:
            return True
        if self.low[address.start - 2] == ",":
            case = self.low.startswith(_CASES, start)
            if self.chars[address.start].isupper() or (case and " " in address.names[0].text):
                return True
        if self.low.endswith(" thì ", start, address.start):
            return True
        return self.low.startswith(("các ", "những ", "từng ", "mỗi "), address.start)


def _candidates(low: str, start: int, end: int) -> Iterator[int]:
    for match in clauses.CANDIDATE.finditer(low, start, end):
        yield match.end()
