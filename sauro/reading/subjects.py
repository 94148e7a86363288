"""Who a sentence orders to act: the grammatical addressee of an order.

"Sở Y tế chủ trì …", "Sở Tài chính: Tham mưu …", "Giao Sở Tài chính …", "Chủ tịch UBND tỉnh yêu cầu
các sở, ngành …", "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị …".
"""

from sauro.reading import clauses
from sauro.reading.names import Name, NameReader
from sauro.reading.opened_clauses import OpenedClauses
from sauro.reading.predicates import Address
from sauro.reading.rules import addressees

_FAR = 700
_HANDS_ON = ("chỉ đạo ", "tập trung ", "tiếp tục ", "tăng cường ")
_ELECTED = ("quốc hội", "hđnd", "hội đồng nhân dân")
"""What brackets behind work tell of an election, not who does the work."""
_ASKS = ("đề nghị ", "yêu cầu ", "giao ")


class SubjectReader(OpenedClauses):
    """Finds addressees in one derived text.

    ``speakers`` are names, in small letters, of those who give the orders: what they do is no
    order to themselves. ``sent_to`` are those a letter is sent to.
    """

    def __init__(
        self,
        names: NameReader,
        speakers: frozenset[str] = frozenset(),
        sent_to: tuple[Name, ...] = (),
    ) -> None:
        super().__init__(names, speakers)
        self._sent_to = sent_to

    def address(self, start: int, end: int) -> Address | None:
        """The addressee of the sentence ``[start, end)``, or None."""
        preface = clauses.PREFACE.match(self.low, start, end)
        if preface:
            apart = self.low.startswith("riêng ", start) and self._one_body(preface.end(), end)
            found = (
                None
                if clauses.TOLD_OF.match(self.low, preface.end(), end)
                else (
                    self._at(preface.end(), end, named_only=not apart)
                    or self._asked(preface.end(), end)
                    or self._described(preface.end(), end)
                )
            )
            if found:
                return found
        if self.low.startswith(_HANDS_ON, start) and (handed := self._handed_on(start, end)):
            return handed
        topic = clauses.TOPIC.match(self.low, start, end)
        if topic:
            start = topic.end()
        mandate = clauses.MANDATE.match(self.low, start, end)
        if mandate:
            return self._mandated(mandate.end(), end)
        return (
            self._at(start, end)
            or self._titled(start, end)
            or self._agreed(start, end)
            or self._later(start, end)
            or self._unlisted(start, end)
            or self._concluded(start, end)
        )

    def _one_body(self, start: int, end: int) -> bool:
        """Whether a body with a name of its own stands here: "thôn Mẫn Xá", not "các thôn"."""
        listed = self.names.list_at(start, end)
        return listed is not None and not listed.names[0].group

    def _concluded(self, start: int, end: int) -> Address | None:
        """ "… đã hết hiệu lực, do vậy đề nghị Sở Y tế cập nhật …": a reason, then the order."""
        stop = min(end, start + _FAR)
        clause = self.low[start:stop]
        if not (" vậy" in clause or " thế" in clause or " do đó" in clause):
            return None
        concluded = clauses.CONCLUDED.search(self.low, start, stop)
        return self._mandated(concluded.end(), end) if concluded else None

    def _handed_on(self, start: int, end: int) -> Address | None:
        """ "Chỉ đạo Sở Xây dựng: …": who is named before the colon does the work."""
        directs = clauses.HANDS_ON.match(self.low, start, end)
        listed = self.names.list_at(directs.end(), end) if directs else None
        if listed is None or not self.chars.startswith(":", listed.end) or listed.end >= end:
            return None
        return Address(listed.names, addressees.COLON, start, listed.end, listed.end + 1)

    def _agreed(self, start: int, end: int) -> Address | None:
        """ "Thống nhất chủ trương …, giao Ban …", "Việc … giao Ban …": an order at the end."""
        stop = min(end, start + _FAR)
        agreed = clauses.AGREED.match(self.low, start, stop)
        agreed = agreed or clauses.LEFT_TO.match(self.low, start, stop)
        if agreed:
            return self._mandated(agreed.end(), end)
        then = clauses.AGREED_THEN.match(self.low, start, stop)
        found = self._at(then.end(), end) if then else None
        return found if found and found.proper and self.chars[found.start].isupper() else None

    def _unlisted(self, start: int, end: int) -> Address | None:
        """A body's own name, then a verb that no list has: "Sở Tài chính soát xét …"."""
        listed = self.names.list_at(start, end)
        if listed is None or any(name.group for name in listed.names):
            return None
        if listed.names[0].text.lower() in self._speakers or not self.chars[start].isupper():
            return None
        if clauses.SUPREME.match(self.low, start, end):
            return None
        after = self._past_brackets(listed.end, end)
        enacts = clauses.ENACTS.match(self.low, after, end)
        if enacts or not clauses.ANY_VERB.match(self.low, after, end):
            return None
        return Address(listed.names, addressees.SUBJECT, start, listed.end, after + 1)

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

    def _described(self, start: int, end: int) -> Address | None:
        """ "Đối với các đơn vị chậm báo cáo: …": a class that a clause describes to its colon."""
        listed = self.names.list_at(start, end)
        if listed is None or not listed.names[-1].group:
            return None
        clause = clauses.TO_COLON.match(self.low, listed.end, end)
        if clause is None or not self._predicate(clause.end() + 2, end):
            return None
        listed = self._extended(listed, clause.end("which"))
        return Address(listed.names, addressees.COLON, start, listed.end, clause.end() + 1)

    def _titled(self, start: int, end: int) -> Address | None:
        """ "Chế độ báo cáo: Các đơn vị …": an addressee after a short title."""
        colon = self.low.find(": ", start, min(end, start + 160))
        if colon < 0 or self.low.endswith((" như", "gồm", " là", " gồm có"), start, colon):
            return None
        if self.low.find(" phối hợp giữa ", start, colon) >= 0:
            return None
        mandate = clauses.MANDATE.match(self.low, colon + 2, end)
        timed = clauses.TITLED.match(self.low, start, colon)
        named = self.chars[colon + 2].isupper() or self.low.startswith("các ", colon + 2)
        if not mandate and (colon > start + 70 or not (timed or named)):
            return None
        found = self._mandated(mandate.end(), end) if mandate else self._at(colon + 2, end)
        if found is None and timed:
            found = self._unlisted(colon + 2, end) or self._later(colon + 2, end)
        return found if found and found.rule is not addressees.HEADING else None

    def names_only(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` only names bodies, or says whose duties follow.

        "Sở Y tế", "Đề nghị Sở Y tế (đầu mối)", "Trách nhiệm của Sở Y tế".
        """
        if end - start > 160 or self.chars[end - 1] in ".;,":
            return False
        asks = next((word for word in _ASKS if self.low.startswith(word, start)), "")
        begun = start + len(asks) if asks else self.past_preface(start, end)
        listed = self.names.list_at(begun, end)
        if listed is None or self._past_brackets(listed.end, end) != end:
            return False
        return self.chars[start].isupper() or not listed.names[0].group

    def last_mandate(self, start: int, end: int) -> Address | None:
        """The last "yêu cầu", "giao", "đề nghị" with names, in a lead-in whose start is unclear."""
        found = None
        for mandate in clauses.MANDATE.finditer(self.low, max(start, end - _FAR), end):
            found = self._mandated(mandate.end(), end) or found
        return found or self._spoken_to(start, end)

    def written_to(self, start: int, end: int, *, lead_in: bool = False) -> Address | None:
        """Those a letter is sent to, where it asks for work and names nobody anew."""
        if not self._sent_to:
            return None
        for asked in clauses.LETTER.finditer(self.low, max(start, end - _FAR), end):
            if lead_in or self._asks_itself(start, asked.start()):
                at = asked.end()
                return Address(self._sent_to, addressees.LETTER, asked.start(), at, at)
        return None

    def _asks_itself(self, start: int, ask: int) -> bool:
        """Whether it is the writer of a letter who asks: "Để tổng hợp, Sở Y tế đề nghị …"."""
        before = self.low[start:ask].removesuffix("kính ").removesuffix("trân trọng ")
        if before.endswith((", ", ". ")) or not before:
            return True
        said = (f"{name} " for name in self._speakers if before.endswith(f"{name} "))
        return any(before[: -len(one)].endswith((", ", ". ")) or before == one for one in said)

    def _spoken_to(self, start: int, end: int) -> Address | None:
        """Whom the issuer guides at the end of a lead-in that tells its grounds before."""
        for name in sorted(self._speakers, key=len, reverse=True):
            at = self.low.rfind(f", {name} ", start, end)
            listed = self.names.list_at(at + 2, end) if at >= 0 else None
            if at >= 0 and (listed is None or len(listed.names[0].text) == len(name)):
                return self._at(at + 2, end)
        return None

    def past_preface(self, start: int, end: int) -> int:
        """Past "Đối với", "Trách nhiệm của" where a heading begins so."""
        preface = clauses.PREFACE.match(self.low, start, end)
        return preface.end() if preface else start

    def in_last_brackets(self, start: int, end: int) -> tuple[Name, ...]:
        """Those who act, where work that names nobody ends in nothing but them: "… (Phòng A)"."""
        if self.chars[end - 1] != ")" and not self.chars.startswith(")", end - 2):
            return ()
        last = addressees.BRACKETS.pattern.search(self.chars, max(start, end - 160), end)
        listed = self.names.list_at(*last.span("read")) if last else None
        if last is None or listed is None or listed.end < last.end("read"):
            return ()
        if " " not in listed.names[-1].text and listed.names[-1].text.isupper():
            return ()
        if self.low.startswith(_ELECTED, listed.start):
            return ()
        stop = last.start() - 1
        receivers = clauses.RECEIVES.finditer(self.low, max(start, stop - 90), stop)
        if any(self.all_names(receiver.end(), stop) for receiver in receivers):
            return ()
        return () if self.address(start, end) else listed.names

    def begins_work(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` begins with the verb of an order."""
        return clauses.PREDICATE.match(self.low, start, end) is not None

    def all_names(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` is a list of names, of single bodies or of classes of them."""
        listed = self.names.list_at(start, end)
        return listed is not None and end - listed.end <= 1
