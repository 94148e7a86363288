"""What is known of a whole document, as names and values in the order a clerk looks for them."""

from collections.abc import Iterator, Sequence

from sauro.reading.doubts import runs
from sauro.reading.output.phrases import day, kind_words, one_line, share
from sauro.reading.output.tally import tally
from sauro.reading.result import Document, Reading
from sauro.reading.text import Signature

_CAPACITIES = {
    "TM": "TM. (thay mặt)",
    "KT": "KT. (ký thay)",
    "TL": "TL. (thừa lệnh)",
    "TUQ": "TUQ. (thừa ủy quyền)",
    "Q": "Q. (quyền)",
}
NOT_STATED = "Không nêu trong văn bản"
_LISTED = 10


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
    yield from printed(reading)
    yield "Phiên bản bộ quy tắc", reading.grammar


def printed(reading: Reading) -> Iterator[tuple[str, str]]:
    """What a printed source makes worth knowing; values of several entries have one a line.

    Nothing where all is a program's own text without signatures.
    """
    pictures = [page.number for page in reading.pages if page.how == "ocr"]
    if pictures:
        whole = len(reading.pages)
        where = "tất cả" if len(pictures) == whole else f"trang {runs(pictures)}"
        yield "Trang đọc từ ảnh", f"{len(pictures)}/{whole} trang ({where})"
    if reading.signatures:
        yield "Chữ ký số", "\n".join(_signed(reading.signatures))
    if reading.unsure:
        yield "Chữ đọc chưa chắc", _unsure(reading)


def _signed(signatures: Sequence[Signature]) -> Iterator[str]:
    """What each signature says; of several good ones by the same signer, what the last says.

    Offices add number, day and seal to a file as signatures of their own.
    """
    alike: dict[object, list[Signature]] = {}
    for number, one in enumerate(signatures):
        good = one.state in ("intact", "added_to") and one.trust != "expired"
        alike.setdefault((one.signer, one.organisation, one.trust) if good else number, []).append(
            one
        )
    for group in alike.values():
        count = f"{len(group)} chữ ký cùng người ký, sau cùng: " if len(group) > 1 else ""
        yield count + one_line(group[-1].words)


def _unsure(reading: Reading) -> str:
    """How many words, and those with digits or in a deadline to compare first."""
    doubts = reading.doubtful
    if not doubts:
        return f"{reading.unsure} chữ, không có chữ số"
    shown = [f"“{one_line(doubt.text)}” (trang {doubt.page})" for doubt in doubts[:_LISTED]]
    more = ["…"] if len(doubts) > _LISTED else []
    return (
        f"{reading.unsure} chữ; cần đối chiếu với bản gốc {len(doubts)} chữ có chữ số hoặc thuộc "
        f"thời hạn, số, ngày: {'; '.join(shown + more)}"
    )


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
