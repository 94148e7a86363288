"""Who a sentence orders to act: the grammatical addressee of an order.

"Sở Y tế chủ trì …", "Sở Tài chính: Tham mưu …", "Giao Sở Tài chính …", "Chủ tịch UBND tỉnh yêu cầu
các sở, ngành …", "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị …".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sauro.reading.grammar import Rule, words
from sauro.reading.names import Name, NameList, NameReader
from sauro.reading.rules import addressees, verbs

_PREDICATE = re.compile(words(*verbs.ACTIONS, *verbs.MANNERS))
_ACTION = re.compile(words(*verbs.ACTIONS))
_ADJUNCT = re.compile(words(*verbs.ROLE_ADJUNCTS))
_STATE = re.compile(words(*verbs.STATES))
_SPEECH = re.compile(words(*verbs.SPEECH))
_BRACKETS = re.compile(r" ?\([^()]{0,200}\)")
_PREFACE = re.compile(
    words(
        "đối với", "riêng đối với", "riêng", "trách nhiệm của", "nhiệm vụ của", "về phía", "phần việc của",
        "trách nhiệm cụ thể của", "nhiệm vụ cụ thể của", "đề nghị các đồng chí", "trách nhiệm các",
        "trách nhiệm", "nhiệm vụ", "giao nhiệm vụ cho",
    )
    + " "
)  # fmt: skip
_OPENER = re.compile(
    words(
        "căn cứ", "trên cơ sở", "trong quá trình", "nếu", "trường hợp", "sau khi", "khi", "để", "nhằm",
        "định kỳ", "trước", "trước ngày", "hằng năm", "hàng năm", "theo", "trong phạm vi", "ngoài", "trong",
        "trong thời gian", "đồng thời", "bên cạnh đó", "ngoài ra", "từ", "trước mắt",
        "theo đó", "trong đó", "thực hiện công văn", "thực hiện quyết định", "thực hiện kế hoạch",
        "thực hiện chỉ đạo", "thực hiện ý kiến", "thực hiện thông báo", "thực hiện nghị quyết",
        "thực hiện văn bản", "thực hiện chỉ thị", "thực hiện kết luận", "thực hiện luật", "thực hiện nghị định",
        "thực hiện chương trình", "thực hiện đề án", "thực hiện công điện", "thực hiện tốt nhiệm vụ", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "đến", "tùy", "với",
        "chậm nhất", "qua", "xét", "tại", "quá trình", "cùng với", "tiếp theo", "nay", "do đó", "do vậy", "do", "vì",
        "vì vậy", "ngay sau", "kể từ", "sau", "vào", "tuy nhiên", "về", "mọi",
    )
)  # fmt: skip
_MANDATE = addressees.MANDATE.pattern
_DUTY = addressees.DUTY.pattern
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
        preface = _PREFACE.match(self.low, start, end)
        if preface:
            found = self._at(preface.end(), end, named_only=True)
            if found:
                return found
        topic = _TOPIC.match(self.low, start, end)
        if topic:
            start = topic.end()
        mandate = _MANDATE.match(self.low, start, end)
        if mandate:
            return self._mandated(mandate.end(), end)
        return self._at(start, end) or self._titled(start, end) or self._later(start, end)

    def _titled(self, start: int, end: int) -> Address | None:
        """ "Chế độ báo cáo: Các đơn vị …": an addressee after a short title."""
        colon = self.low.find(": ", start, min(end, start + 70))
        if colon < 0 or not self.chars[colon + 2].isupper():
            return None
        mandate = _MANDATE.match(self.low, colon + 2, end)
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
        for mandate in _MANDATE.finditer(self.low, max(start, end - _FAR), end):
            found = self._mandated(mandate.end(), end) or found
        return found

    def past_preface(self, start: int, end: int) -> int:
        """Past "Đối với", "Trách nhiệm của" where a heading begins so."""
        preface = _PREFACE.match(self.low, start, end)
        return preface.end() if preface else start

    def all_names(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` is a list of names, of single bodies or of classes of them."""
        listed = self.names.list_at(start, end)
        return listed is not None and end - listed.end <= 1

    def _at(self, start: int, end: int, named_only: bool = False) -> Address | None:
        """An addressee whose name begins at ``start``."""
        listed = self.names.list_at(start, end)
        if listed is None:
            return None
        if listed.names[0].text.lower() in self._speakers:
            return self._speech(listed.end, end)
        after = self._past_brackets(listed.end, end)
        rest = self.low[after:end].strip()
        if rest in ("", ".", ":", ";", "./."):
            return Address(listed.names, addressees.HEADING, start, listed.end, end)
        if self.low.startswith((":", " :"), after):
            verb = self.low.index(":", after) + 1
            return Address(listed.names, addressees.COLON, start, listed.end, verb)
        if named_only and not _BINDS.match(self.low, after, end):
            return None
        relative = _RELATIVE.match(self.low, after, end) if listed.names[-1].group else None
        if relative and not self._predicate(after + 1, end):
            listed = self._extended(listed, relative.end())
            after = relative.end()
        verb = after + 1 + self.low.startswith(", ", after)
        if _SPEECH.match(self.low, verb, end):
            inner = self._speech(verb, end)
            if inner or not self._orders(verb, end):
                return inner
        return self._predicated(listed.names, start, listed.end, verb, end)

    def _predicate(self, position: int, end: int) -> bool:
        found = _PREDICATE.match(self.low, position, end) or _ADJUNCT.match(self.low, position, end)
        return found is not None

    def _past_brackets(self, position: int, end: int) -> int:
        """Past what explains a name: "(…)", " - Cơ quan thường trực Ban Chỉ đạo"."""
        match = _BRACKETS.match(self.low, position, end)
        if match:
            return match.end()
        apposition = _APPOSITION.match(self.low, position, end)
        if apposition is None:
            return position
        blank = apposition.end()
        while 0 < blank < min(end, position + 160) and not _PREDICATE.match(
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
        return not re.compile(
            r"(?:yêu cầu|giao|đề nghị|kết luận|có ý kiến|thống nhất|đồng ý|biểu dương|"
            r"ghi nhận|nhất trí|hoan nghênh|cơ bản|điện|ban hành [^;.]{0,200}như sau|xin |nhấn mạnh|đánh giá cao|"
            r"thông báo (?:để|đến|tới|kết luận|cho))"
        ).match(self.low, verb, end)

    def _speech(self, verb: int, end: int) -> Address | None:
        """ "Chủ tịch UBND tỉnh yêu cầu các sở, ngành …": who is spoken to."""
        for mandate in _MANDATE.finditer(self.low, verb, min(end, verb + _FAR)):
            found = self._mandated(mandate.end(), end)
            if found:
                return found
        return None

    def _predicated(
        self, names: tuple[Name, ...], start: int, stop: int, verb: int, end: int
    ) -> Address | None:
        duty = _DUTY.match(self.low, verb, end)
        if duty:
            return Address(names, addressees.DUTY, start, stop, verb)
        if _STATE.match(self.low, verb, end) and not _PREDICATE.match(self.low, verb, end):
            return None
        loose = self.low.startswith(_NEEDS_CLASS_WORD, start) and names[0].group
        if loose and not _BINDS.match(
            self.low, verb - 1
        ):
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
        state = _STATE.match(self.low, verb, end)
        if state and not _PREDICATE.match(self.low, verb, end) and state[0] not in ("có", "là"):
            return None
        return Address(listed.names, addressees.MANDATE, position, listed.end, verb)

    def _later(self, start: int, end: int) -> Address | None:
        """An addressee after an opening clause: "Căn cứ …, các sở, ngành xây dựng …"."""
        opener = _OPENER.match(self.low, start, end)
        action = _ACTION.match(self.low, start, end)
        if opener is None or (action and action.end() >= opener.end()):
            return None
        stop = min(end, start + _FAR)
        for candidate in _candidates(self.low, start, stop):
            if _NOUN_BEFORE.search(self.low, start, candidate):
                continue
            mandate = _MANDATE.match(self.low, candidate, end)
            found = self._mandated(mandate.end(), end) if mandate else self._at(candidate, end)
            if (
                found
                and self.low[candidate - 2] not in ",):"
                and not mandate
                and not self._reports(found)
            ):
                continue
            if found and found.rule is not addressees.HEADING and self._stands_out(found):
                return found
        return None

    def _reports(self, address: Address) -> bool:
        """A subject that no comma sets apart shows itself by what it must do."""
        return bool(_REPORTS.match(self.low, address.verb))

    def _stands_out(self, address: Address) -> bool:
        """Among the words of a clause only a body's own name or "các …" can be its subject."""
        if address.rule in (addressees.MANDATE, addressees.DUTY) or address.proper:
            return True
        return self.low.startswith(("các ", "những ", "từng ", "mỗi "), address.start)


_TOPIC = re.compile(r"(?:về|đối với) [^:.;]{3,160}: (?=\w)")
_BINDS = re.compile(
    r",? (?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động|tiếp tục) "
)
_RELATIVE = re.compile(
    r" [^,.;:()]{3,90}?(?= (?:tiếp tục|khẩn trương|chủ động|cần|phải|"
    r"có trách nhiệm|chịu trách nhiệm|tập trung|nghiêm túc|kịp thời|căn cứ|tăng cường) )"
)
_APPOSITION = re.compile(r" - cơ quan (?:thường trực|đầu mối|chủ trì|giúp việc|tham mưu)")
_NEEDS_CLASS_WORD = ("một số ", "nhiều ", "doanh nghiệp ", "tổ chức ", "cá nhân ", "ngân hàng ", "cơ sở ")
_NOUN_BEFORE = re.compile(
    r"(?:trường hợp|nếu|khi|việc|hồ sơ|văn bản|ý kiến|theo|được|cho|của|với|nội dung) $"
)
_REPORTS = re.compile(
    words("phản ánh", "kịp thời", "chủ động", "báo cáo", "đề xuất", "gửi", "có trách nhiệm")
)
_CANDIDATE = re.compile(
    r"[,)] (?=\w)| (?=các (?:sở|cơ quan|đơn vị|bộ|địa phương|ban|ngành|chủ đầu tư)|đề nghị |yêu cầu |giao (?:các|sở|bộ|ubnd|ủy|văn))|: (?=yêu cầu |đề nghị |giao )"
)


def _candidates(low: str, start: int, end: int) -> Iterator[int]:
    for match in _CANDIDATE.finditer(low, start, end):
        yield match.end()
