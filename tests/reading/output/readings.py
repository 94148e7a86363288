"""Readings as the reader gives them, for tests of what is made of them.

The words are those of Kế hoạch 2233/KH-UBND Lai Châu; offsets are into ``SOURCE``.
"""

from dataclasses import replace

from sauro.reading.result import (
    Citation,
    Clear,
    Deadline,
    Document,
    Doubt,
    Finding,
    Passage,
    Reading,
    Recipient,
    Task,
    Warning,
)
from sauro.reading.text import Page, Place, Signature

LEAD_IN = (
    "a) Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan tham mưu UBND tỉnh khẩn "
    "trương tổ chức triển khai đầy đủ vai trò của cơ quan chủ quản thực hiện công tác chuẩn bị "
    "đầu tư dự án, bao gồm:"
)
BOARD = (
    "Thành lập Ban Chỉ đạo và Tổ giúp việc chuyên trách để chỉ đạo, điều hành toàn diện dự án, "
    "trong đó, phân công rõ trách nhiệm của từng sở, ban, ngành, xác định đầu mối chịu trách "
    "nhiệm chính trong từng khâu về chuẩn bị đầu tư, giải phóng mặt bằng và thi công, thực hiện "
    "dự án."
)
HEALTH = (
    "Sở Tài chính phối hợp với Sở Y tế tổng hợp nhu cầu vốn, nghiên cứu tổng hợp danh mục các dự "
    "án vào kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030."
)
WEEKLY = "báo cáo Ủy ban nhân dân tỉnh tiến độ thực hiện vào thứ 2 hằng tuần"
REPORT = (
    "Các sở, ban, ngành tỉnh, UBND các xã, phường căn cứ nội dung Kế hoạch này chủ động xây dựng "
    "kế hoạch thực hiện đảm bảo đúng chức năng, nhiệm vụ. Báo cáo kết quả gửi Ủy ban nhân dân "
    "tỉnh *(qua Sở Tài chính)* **trước ngày 10/4/2026.**"
)
REPORT_SHOWN = REPORT.replace("*", "")
REPORT_CITED = (
    "III.1, dòng 177\n“Các sở, ban, ngành tỉnh, UBND … Sở Tài chính) trước ngày 10/4/2026.”"
)
NUMBER = "2233/KH-UBND"
BASE = "130/TB-VPCP"
RECIPIENT = "- VP UBND tỉnh: V, C (đôn đốc);"
SOURCE = "\n".join((f"Số: {NUMBER}", BASE, LEAD_IN, BOARD, HEALTH, WEEKLY, REPORT, RECIPIENT))

DOCUMENT = Document(
    kind="KH",
    number=NUMBER,
    date="2026-03-30",
    place="Lai Châu",
    issuer="Ủy ban nhân dân tỉnh Lai Châu",
    title="Triển khai, thực hiện Thông báo số 130/TB-VPCP",
    giver="Ủy ban nhân dân tỉnh Lai Châu",
    signer="Hà Quang Trung",
    capacity="TM",
    post="Chủ tịch",
    bases=(BASE, "01-TB/BCĐ"),
    addressees=(),
    recipients=(
        Recipient(
            name="VP UBND tỉnh: V, C",
            mark="đôn đốc",
            start=SOURCE.index(RECIPIENT),
            end=SOURCE.index(RECIPIENT) + len(RECIPIENT),
        ),
    ),
    citations=(
        Citation(
            number=BASE,
            date="2026-03-17",
            issuer="Văn phòng Chính phủ",
            start=SOURCE.index(BASE),
            end=SOURCE.index(BASE) + len(BASE),
        ),
    ),
    follow_up="Sở Tài chính",
    route="qua Sở Tài chính",
    missing_annex=True,
)


def finding(field: str, rule: str, text: str, within: str, inherited: bool = False) -> Finding:
    """A finding whose words stand in the passage ``within`` of the source."""
    start = SOURCE.index(text, SOURCE.index(within))
    return Finding(field, rule, start, start + len(text), text, text, inherited)


def task(words: str, key: str, line: int, **fields: object) -> Task:
    """A task with nothing but its words and place, and the fields given."""
    start = SOURCE.index(words)
    bare = Task(
        text=words,
        shown=words.replace("*", ""),
        start=start,
        end=start + len(words),
        place=Place(line=line),
        path=(),
        key=key,
        leads=(),
        coordinators=(),
        deadlines=(),
        product=None,
        products=(),
        findings=(),
    )
    return replace(bare, **fields)  # type: ignore[arg-type]


def deadline(words: str, kind: str = "date", **fields: object) -> Deadline:
    """A deadline of these words of the source."""
    start = SOURCE.find(words)
    bare = Deadline(words, kind, max(start, 0), max(start, 0) + len(words), "thoi-han")
    return replace(bare, **fields)  # type: ignore[arg-type]


def clarity(**states: str) -> dict[str, Clear]:
    """The six rõ, all du but for the states given."""
    names = ("nguoi", "viec", "thoi_gian", "tham_quyen", "trach_nhiem", "san_pham")
    return {name: Clear(states.get(name, "du"), f"Lý do của {name}") for name in names}


TASKS = (
    task(
        BOARD,
        "2.1.1.1",
        31,
        path=("II.", "1.", "a)", "-"),
        leads=("Sở Xây dựng",),
        coordinators=("các sở, ngành có liên quan",),
        product="Ban Chỉ đạo và Tổ giúp việc chuyên trách",
        products=("Ban Chỉ đạo và Tổ giúp việc chuyên trách",),
        findings=(
            finding("leads", "chu-tri", "Sở Xây dựng", LEAD_IN, inherited=True),
            finding("coordinators", "phoi-hop", "các sở, ngành có liên quan", LEAD_IN, True),
            finding("product", "san-pham", "Ban Chỉ đạo và Tổ giúp việc chuyên trách", BOARD),
        ),
        clarity=clarity(thoi_gian="thieu"),
    ),
    task(
        HEALTH,
        "2.4.2",
        103,
        path=("II.", "4.", "b)"),
        leads=("Sở Tài chính",),
        coordinators=("Sở Y tế",),
        confirm=(("leads", "Câu chỉ nói “phối hợp”; chủ ngữ được đề xuất là cơ quan chủ trì"),),
        findings=(finding("leads", "chu-ngu-phoi-hop", "Sở Tài chính", HEALTH),),
        clarity=clarity(thoi_gian="thieu", san_pham="can_lam_ro"),
    ),
    task(
        WEEKLY,
        "2.3.1.2",
        75,
        path=("II.", "3.", "a)", "-"),
        deadlines=(
            deadline("thứ 2 hằng tuần", "recurring", every="week", on="MO", inherited=True),
        ),
        clarity=clarity(nguoi="thieu"),
    ),
    task(
        REPORT,
        "3.1",
        177,
        path=("III.", "1."),
        leads=("Các sở, ban, ngành tỉnh", "UBND các xã, phường"),
        deadlines=(
            deadline("trước ngày 10/4/2026", precision="day", due="2026-04-09", before=True),
        ),
        product="Báo cáo kết quả",
        products=("kế hoạch thực hiện", "Báo cáo kết quả"),
        clarity=clarity(),
    ),
)


def reading(**fields: object) -> Reading:
    """The whole reading, with the fields given in place of its own."""
    split = SOURCE.index(LEAD_IN)
    whole = Reading(
        name="lai-chau-2233-kh.txt",
        reader="text",
        quality=0.993,
        document=DOCUMENT,
        tasks=TASKS,
        passages=(
            Passage(0, split, "head"),
            Passage(split, split + len(LEAD_IN) + 1, "lead_in"),
            Passage(split + len(LEAD_IN) + 1, len(SOURCE), "unclassified"),
        ),
        warnings=(
            Warning("missing-annex", "Thiếu biểu kèm theo: văn bản nhắc đến biểu nhưng không có"),
        ),
        grammar="0123456789ab",
        questions=("Nhiệm vụ II.1.a chưa có thời hạn: khi nào phải xong?",),
        complete=0.25,
    )
    return replace(whole, **fields)  # type: ignore[arg-type]


def empty() -> Reading:
    """A reading in which nothing was found."""
    return Reading("trong.txt", "text", 1.0, Document(), (), (), (), "0123456789ab")


def doubt(text: str, field: str = "deadlines", page: int = 2) -> Doubt:
    """A word of the last task, read unsurely."""
    start = SOURCE.rindex(text)
    return Doubt(start, start + len(text), text, 0.7512, page, (72.0, 90.5, 100.25, 104.0), field)


SIGNED = Signature(
    signer="Hà Quang Trung",
    organisation="UBND TỈNH LAI CHÂU",
    signed_at="2026-03-30T15:05:00+07:00",
    time_proved=True,
    state="added_to",
    trust="known",
    words="Hà Quang Trung ký số.",
)
SEALED = replace(SIGNED, signer="UBND TỈNH LAI CHÂU", state="intact", words="UBND tỉnh ký số.")
PRINTED = (
    "Trang đọc từ ảnh: 2/3 trang (trang 2–3)",
    "Chữ ký số: Hà Quang Trung ký số.",
    "Chữ ký số: UBND tỉnh ký số.",
    (
        "Chữ đọc chưa chắc: 7 chữ; cần đối chiếu với bản gốc 1 chữ có chữ số hoặc thuộc thời hạn, "
        "số, ngày: “10/4/2026” (trang 2)"
    ),
)


def scanned() -> Reading:
    """The whole reading, as it would be of a scan with two signatures."""
    return reading(
        pages=(
            Page(1, 595.28, 841.89, "text"),
            Page(2, 595.28, 841.89, "ocr", 0.98, 0.91, 0, ""),
            Page(3, 595.28, 841.89, "ocr", 0.8, 0.7, 2, "mất 2 dòng chữ"),
        ),
        signatures=(SIGNED, SEALED),
        doubtful=(doubt("10/4/2026"),),
        unsure=7,
    )
