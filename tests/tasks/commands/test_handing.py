"""Products handed in: read, matched or asked, answered; what is refused leaves nothing."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from django.core.files.storage import default_storage

from sauro.directives.models import Original
from sauro.directives.receiving import Handed as File
from sauro.people.act import Act
from sauro.people.models import User
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.tasks.commands.handed_reading import read_handed
from sauro.tasks.commands.handing import (
    Of,
    choose,
    drop_product,
    retry_product,
    take_products,
    unmatch,
)
from sauro.tasks.commands.products import Document
from sauro.tasks.demo.papers import Paper
from sauro.tasks.models import Assignment, Handed, Product
from sauro.tasks.vocabulary import HandedState
from tests.people.organisation import act_of, holder, province
from tests.web.given import given

pytestmark = pytest.mark.django_db
LATER = datetime(2026, 5, 20, 2, tzinfo=UTC)
CITED = "Thông báo số 1/TB-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh"
SPENDING = Paper(
    "Sở Tài chính", "15/KH-STC", date(2026, 4, 20), "Chi tiêu ngân sách chi tiết", "Kế hoạch",
    CITED, above="UBND TỈNH",
)  # fmt: skip
DEBTS = Paper(
    "Sở Tài chính", "88/BC-STC", date(2026, 5, 18), "Kết quả rà soát nợ đọng",
    base=CITED, above="UBND TỈNH",
)  # fmt: skip


@pytest.fixture
def there(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    found = province()
    holder("office", PostKind.OFFICE, found.office)
    holder("finance", PostKind.FOCAL, found.finance)
    holder("health", PostKind.FOCAL, found.health)
    holder("inspector", PostKind.INSPECTOR, None)
    given(act_of(User.objects.get(username="office")), found.committee)
    return found


def act(username: str) -> Act:
    return Act(User.objects.get(username=username), LATER, "r9")


def file(content: str | bytes, name: str = "bao-cao.txt") -> File:
    return File(name, BytesIO(content.encode() if isinstance(content, str) else content))


def handed(who: str, content: str | bytes, name: str = "bao-cao.txt", of: Of | None = None):
    """A file handed in and read; what became of it."""
    row = take_products(act(who), f"lot-{who}", [file(content, name)], of or Of())[0]
    read_handed(row.pk)
    row.refresh_from_db()
    return row


def spending() -> Assignment:
    return Assignment.objects.get(task__number=1)


def debts() -> Assignment:
    return Assignment.objects.get(task__number=2)


def waiting() -> list[str]:
    try:
        return default_storage.listdir("products")[1]
    except FileNotFoundError:
        return []


@pytest.mark.parametrize("form", ["text", "docx"])
def test_paper_is_read_and_asked_where_its_title_says_little(there, form) -> None:
    content = getattr(DEBTS, form)
    row = handed("finance", content, f"bao-cao.{'docx' if form == 'docx' else 'txt'}")
    assert (row.state, row.head["number"], row.head["day"], row.head["signer"]) == (
        HandedState.UNSURE, "88/BC-STC", "2026-05-18", "Nguyễn Văn Bình",
    )  # fmt: skip
    assert row.candidates[0] == {
        "assignment": debts().pk, "why": "80% trích yếu có trong nhiệm vụ; quá hạn 4 ngày",
    }  # fmt: skip
    assert (len(waiting()), Original.objects.filter(sha256=row.sha256).exists()) == (1, False)


def clear_paper(**changes) -> Paper:
    """One that is matched: its title tells enough."""
    told = {"title": "Rà soát các khoản nợ đọng tài chính công", "number": "89/BC-STC"} | changes
    return Paper("Sở Tài chính", day=date(2026, 5, 18), base=CITED, above="UBND TỈNH", **told)


def test_clear_paper_is_matched_kept_and_late_by_its_own_day(there) -> None:
    row = handed("finance", clear_paper().text)
    product = Product.objects.get()
    assert (row.state, row.head["product"], row.spool, waiting()) == (
        HandedState.MATCHED, product.pk, "", [],
    )  # fmt: skip
    assert (product.assignment, product.day, product.received, product.by_self) == (
        debts(), date(2026, 5, 18), date(2026, 5, 20), True,
    )  # fmt: skip
    assert row.why.endswith("Quá hạn 4 ngày.")
    assert product.original is not None
    assert default_storage.exists(product.original.key)


def test_office_enters_on_behalf_of_whom_the_paper_names(there) -> None:
    handed("office", clear_paper().text)
    assert Product.objects.get().by_self is False


def test_second_reading_changes_nothing(there) -> None:
    row = handed("finance", clear_paper().text)
    before = Handed.objects.values().get()
    assert read_handed(row.pk) == HandedState.MATCHED
    assert (Handed.objects.values().get(), Product.objects.count()) == (before, 1)


def test_same_bytes_are_known_at_once(there) -> None:
    handed("finance", clear_paper().text)
    row = take_products(act("finance"), "lot-two", [file(clear_paper().text)])[0]
    assert (row.state, row.why, waiting()) == (
        HandedState.DUPLICATE, "Tệp này đã nộp cho nhiệm vụ 2, 1/TB-UBND.", [],
    )  # fmt: skip


def test_same_number_in_another_file_is_duplicate(there) -> None:
    handed("finance", clear_paper().text)
    row = handed("finance", clear_paper().docx, "ban-word.docx")
    assert (row.state, row.why) == (
        HandedState.DUPLICATE,
        "Cùng số, ngày, cơ quan với sản phẩm đã nộp của nhiệm vụ 2, 1/TB-UBND.",
    )
    assert Product.objects.count() == 1


def test_products_of_others_are_not_known_to_who_may_not_enter_for_them(there) -> None:
    handed("finance", clear_paper().text)
    row = handed("health", clear_paper().text)
    assert (row.state, row.why, row.candidates) == (
        HandedState.FOREIGN,
        "Không viện dẫn văn bản nào đang theo dõi; do Sở Tài chính ban hành.",
        [],
    )


def test_other_agency_s_paper_is_foreign_and_says_why(there) -> None:
    paper = Paper(
        "Sở Y tế",
        "5/BC-SYT",
        date(2026, 5, 4),
        "Rà soát các khoản nợ đọng",
        base=CITED,
        above="UBND TỈNH",
    )
    row = handed("office", paper.text)
    assert (row.state, row.why) == (
        HandedState.FOREIGN,
        "Viện dẫn 1/TB-UBND, nhưng Sở Y tế không có nhiệm vụ nào ở đó.",
    )


@pytest.mark.parametrize(
    ("content", "name", "state", "said"),
    [
        (b"", "rong.pdf", HandedState.FAILED, "Tệp rỗng. Hãy kiểm tra lại tệp gốc rồi chọn lại."),
        (b"MZ\x90\x00\x03", "chay.exe", HandedState.FAILED, "Đây là"),
        (b"%PDF-1.7\nhong", "hong.pdf", HandedState.FAILED, ""),
    ],
)
def test_what_no_reader_reads_says_why_and_stops_no_other(
    there, content, name, state, said
) -> None:
    files = [file(content, name), file(clear_paper().text)]
    rows = take_products(act("finance"), "lot", files)
    for row in rows:
        read_handed(row.pk)
        row.refresh_from_db()
    assert [row.state for row in rows] == [state, HandedState.MATCHED]
    assert rows[0].said.startswith(said)
    assert rows[0].said


def test_paper_with_a_mark_of_secrecy_leaves_nothing(there) -> None:
    text = clear_paper().text.replace("CỘNG HÒA", "MẬT\n\nCỘNG HÒA", 1)
    row = handed("finance", text, "ten-tep-lo-noi-dung.txt")
    assert (row.state, row.name, row.sha256, row.spool, row.head, row.candidates) == (
        HandedState.REFUSED, "", "", "", {}, [],
    )  # fmt: skip
    assert (waiting(), Product.objects.count()) == ([], 0)
    assert not Original.objects.filter(name__contains="lo-noi-dung").exists()


def test_chosen_file_becomes_the_product_with_the_checked_head(there) -> None:
    row = handed("finance", DEBTS.text)
    checked = Document(date(2026, 5, 17), "88/BC-STC", "Báo cáo", "Sở Tài chính", "Lò Văn An")
    product = choose(act("finance"), row, debts(), checked)
    row.refresh_from_db()
    assert (row.state, row.original, product.day, product.signer, product.name) == (
        HandedState.MATCHED, product.original, date(2026, 5, 17), "Lò Văn An", "bao-cao.txt",
    )  # fmt: skip
    with pytest.raises(Refused, match="đã được xử lý"):
        choose(act("finance"), row, debts(), checked)
    assert Product.objects.count() == 1


def test_nobody_chooses_a_task_of_another_agency(there) -> None:
    row = handed("health", DEBTS.text)
    with pytest.raises(Refused, match="không nhập được cho cơ quan"):
        choose(act("health"), row, debts(), Document(date(2026, 5, 17)))
    row.refresh_from_db()
    assert (row.state, Product.objects.count(), len(waiting())) == (HandedState.FOREIGN, 0, 1)


def test_files_of_another_agency_are_not_touched(there) -> None:
    row = handed("finance", DEBTS.text, of=Of(agency=there.finance))
    for answer in (drop_product, retry_product):
        with pytest.raises(Refused, match="do cơ quan khác nộp"):
            answer(act("health"), row)


def test_colleague_of_the_agency_goes_on_with_its_files(there) -> None:
    holder("colleague", PostKind.SPECIALIST, there.finance)
    row = handed("finance", DEBTS.text, of=Of(agency=there.finance))
    assert drop_product(act("colleague"), row).state == HandedState.DROPPED


def test_dropped_file_is_gone(there, django_capture_on_commit_callbacks) -> None:
    row = handed("finance", DEBTS.text)
    with django_capture_on_commit_callbacks(execute=True):
        drop_product(act("finance"), row)
    row.refresh_from_db()
    assert (row.state, row.spool, waiting()) == (HandedState.DROPPED, "", [])


def test_wrong_match_is_taken_back_and_chosen_anew(there) -> None:
    row = handed("finance", clear_paper().text)
    unmatch(act("finance"), row, "")
    row.refresh_from_db()
    assert (row.state, Product.objects.get().removed_by) == (
        HandedState.UNSURE, act("finance").by,
    )  # fmt: skip
    product = choose(act("finance"), row, spending(), Document(date(2026, 5, 18), "89/BC-STC"))
    assert product.assignment == spending()


def test_failed_file_is_read_again(there) -> None:
    row = handed("finance", b"%PDF-1.7\nhong", "hong.pdf")
    assert retry_product(act("finance"), row).state == HandedState.READING
    read_handed(row.pk)
    row.refresh_from_db()
    assert (row.state, len(waiting())) == (HandedState.FAILED, 1)


def test_file_for_one_assignment_waits_for_its_head_to_be_checked(there) -> None:
    row = handed("finance", clear_paper().text, of=Of(wanted=spending()))
    assert (row.state, row.candidates) == (
        HandedState.UNSURE, [{"assignment": spending().pk, "why": ""}],
    )  # fmt: skip


@pytest.mark.parametrize("who", ["health", "inspector"])
def test_nobody_hands_in_for_an_assignment_of_others(there, who) -> None:
    with pytest.raises(Refused, match="Tài khoản này không n"):
        take_products(act(who), "lot", [file(DEBTS.text)], Of(wanted=spending()))
    assert (Handed.objects.count(), waiting()) == (0, [])


def test_nobody_hands_in_on_behalf_without_following_up(there) -> None:
    with pytest.raises(Refused, match="không nhập thay được"):
        take_products(act("health"), "lot", [file(DEBTS.text)], Of(agency=there.finance))


def test_lot_of_another_person_takes_nothing(there) -> None:
    take_products(act("finance"), "lot", [file(DEBTS.text)])
    with pytest.raises(Refused, match="của người khác"):
        take_products(act("office"), "lot", [file(SPENDING.text)])


def test_finished_assignment_asks(there) -> None:
    Assignment.objects.filter(pk=debts().pk).update(state="done", met_day=date(2026, 5, 1))
    row = handed("finance", clear_paper().text)
    assert (row.state, row.why) == (
        HandedState.UNSURE,
        "Giống nhất với nhiệm vụ 2 của 1/TB-UBND, nhưng nhiệm vụ này đã kết thúc.",
    )
