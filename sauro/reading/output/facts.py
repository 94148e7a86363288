"""What is known of a whole document, as names and values in the order a clerk looks for them."""

from collections.abc import Iterator

from sauro.reading.output.phrases import day, kind_words, one_line, share
from sauro.reading.output.tally import tally
from sauro.reading.result import Document, Reading

_CAPACITIES = {
    "TM": "TM. (thay mặt)",
    "KT": "KT. (ký thay)",
    "TL": "TL. (thừa lệnh)",
    "TUQ": "TUQ. (thừa ủy quyền)",
    "Q": "Q. (quyền)",
}
NOT_STATED = "Không nêu trong văn bản"


def head(document: Document) -> Iterator[tuple[str, str]]:
    """The head of the document; says so where a field is not stated."""
    yield "Loại văn bản", kind_words(document) if document.kind else NOT_STATED
    yield "Số, ký hiệu", document.number or NOT_STATED
    yield "Ngày ban hành", day(document.date) if document.date else NOT_STATED
    yield "Địa danh", document.place or NOT_STATED
    yield "Cơ quan ban hành", document.issuer or NOT_STATED
    yield "Trích yếu", one_line(document.title or NOT_STATED)
    yield "Cơ quan, người giao", document.giver or NOT_STATED
    yield "Người ký", signature(document) or NOT_STATED
    yield "Căn cứ", "; ".join(document.bases) or NOT_STATED
    if document.addressees:
        yield "Kính gửi", "; ".join(document.addressees)
    yield "Nơi nhận", "; ".join(_recipients(document)) or NOT_STATED
    yield "Cơ quan theo dõi, đôn đốc", document.follow_up or NOT_STATED
    yield "Nơi gửi báo cáo", document.route or NOT_STATED
    if document.missing_annex:
        yield "Biểu kèm theo", "Thiếu biểu kèm theo"


def counts(reading: Reading) -> Iterator[tuple[str, str]]:
    """How many tasks, with what; how much of the text no rule could class."""
    yield from tally(reading).lines()
    yield "Đủ 6 rõ", share(reading.complete)
    yield "Nội dung chưa phân loại được", share(reading.unclassified)


def origin(reading: Reading) -> Iterator[tuple[str, str]]:
    """The file and how it was read."""
    yield "Tệp nguồn", reading.name
    yield "Cách đọc", reading.reader
    yield "Chất lượng chữ", share(reading.quality)
    yield "Phiên bản bộ quy tắc", reading.grammar


def signature(document: Document) -> str:
    """Capacity, post and name of the signer: "TM. (thay mặt), Chủ tịch Hà Quang Trung"."""
    capacities = [
        _CAPACITIES.get(capacity, capacity) for capacity in (document.capacity or "").split(", ")
    ]
    who = " ".join(part for part in (document.post, document.signer) if part)
    return ", ".join(part for part in (*capacities, who) if part)


def _recipients(document: Document) -> Iterator[str]:
    for recipient in document.recipients:
        yield f"{recipient.name} ({recipient.mark})" if recipient.mark else recipient.name
