from datetime import date

import pytest
from django.core.files.storage import default_storage
from procrastinate.contrib.django.models import ProcrastinateJob

from sauro.directives import originals
from sauro.directives.commands.intake import (
    drop_arrival,
    retry_reading,
    take_files,
    take_spoken_order,
    take_text,
)
from sauro.directives.commands.reading import read_arrival
from sauro.directives.models import Arrival, Directive, Original, Reading, Rendition
from sauro.directives.vocabulary import ArrivalState, Came
from sauro.people.act import Act
from sauro.people.refusal import Refused
from tests.directives.offices import (
    NOW,
    PLAN,
    account,
    agency,
    directive_of,
    handed,
    plan,
    read,
    taken,
)


def test_plan_becomes_proposals_with_verified_quotes(there) -> None:
    directive = plan(there.act)
    rows = list(directive.proposals.order_by("order").select_related("reading"))
    chars = rows[0].reading.chars
    assert len(rows) == 52
    assert [row.quotes for row in rows] == [
        [chars[start:end] for start, end in row.spans] for row in rows
    ]
    assert all(row.quotes for row in rows)


def test_head_and_roles_are_what_the_plan_says(there) -> None:
    directive = plan(there.act)
    roles = (
        directive.issuer_agency, directive.follow_up_agency, directive.route_agency,
        directive.agrees_agency, directive.confirms_agency, directive.reader_agency,
    )  # fmt: skip
    assert [one.code if one else None for one in roles] == [
        "ubnd-tinh", "so-tai-chinh", "so-tai-chinh",
        "vp-ubnd-tinh", "vp-ubnd-tinh", "vp-ubnd-tinh",
    ]  # fmt: skip
    assert (directive.number, directive.day, directive.missing_annex) == (
        "2233/KH-UBND", date(2026, 3, 30), True,
    )  # fmt: skip


def test_original_is_kept_byte_for_byte_under_its_digest(there) -> None:
    plan(there.act)
    original = Original.objects.get()
    with default_storage.open(original.key) as kept:
        assert kept.read() == PLAN.read_bytes()
    assert (original.size, original.name) == (PLAN.stat().st_size, PLAN.name)
    assert original.key == f"{original.sha256[:2]}/{original.sha256[2:4]}/{original.sha256}"
    assert originals.waiting() == []


def test_reading_is_a_job_in_the_queue(there) -> None:
    arrival = take_files(there.act, [handed(PLAN.read_bytes())])[0]
    job = ProcrastinateJob.objects.get()
    assert (job.task_name, job.args) == ("sauro.directives.jobs.read", {"arrival_id": arrival.pk})


def test_second_run_of_the_job_changes_nothing(there) -> None:
    arrival = take_files(there.act, [handed(PLAN.read_bytes())])[0]
    assert [read_arrival(arrival.pk), read_arrival(arrival.pk)] == [ArrivalState.TAKEN] * 2
    counts = [model.objects.count() for model in (Directive, Rendition, Reading, Original)]
    assert counts == [1, 1, 1, 1]


def test_exact_copy_is_said_and_not_read_again(there) -> None:
    directive = plan(there.act)
    again = take_files(there.act, [handed(PLAN.read_bytes(), "ban-sao.txt")])[0]
    assert (again.state, again.directive, again.spool) == (ArrivalState.DUPLICATE, directive, "")
    assert again.said.startswith("Tệp này giống hệt từng byte với bản đã có của văn bản 2233/KH")


def test_other_rendition_joins_the_same_directive(there) -> None:
    directive = plan(there.act)
    other = taken(there.act, PLAN.read_text() + "\n\n", "ban-khac.txt")
    assert (other.directive, Directive.objects.count()) == (directive, 1)
    assert directive.renditions.count() == 2
    assert directive.proposals.count() == 52
    assert other.said.startswith("Đã ghép với Kế hoạch số 2233/KH-UBND ngày 30/3/2026 (")


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT"])
def test_marked_paper_leaves_nothing_behind(there, mark: str) -> None:
    secret = PLAN.read_text().replace("KẾ HOẠCH\n", f"{mark}\n\nKẾ HOẠCH\n", 1)
    arrival = taken(there.act, secret, "chuyen-rieng.txt")
    assert (arrival.state, arrival.name, arrival.sha256, arrival.spool) == (
        ArrivalState.REFUSED, "", "", "",
    )  # fmt: skip
    assert "dấu độ mật" in arrival.said
    assert originals.waiting() == []
    assert [one.objects.count() for one in (Directive, Original, Reading)] == [0, 0, 0]


def test_copies_of_a_marked_paper_are_forgotten_with_it(there) -> None:
    secret = PLAN.read_text().replace("KẾ HOẠCH\n", "MẬT\n\nKẾ HOẠCH\n", 1)
    first, copy = take_files(there.act, [handed(secret, "mot.txt"), handed(secret, "hai.txt")])
    assert (read(first).state, copy.state) == (ArrivalState.REFUSED, ArrivalState.DUPLICATE)
    copy.refresh_from_db()
    assert (copy.state, copy.name, copy.sha256) == (ArrivalState.REFUSED, "", "")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Tệp rỗng"),
        (b"Rar!\x1a\x07\x00 abc", "Đây là tệp nén, không phải một văn bản. Hãy giải nén"),
        (b"\x7fELF\x02\x01\x01", "nội dung không phải văn bản"),
    ],
)
def test_wrong_file_says_what_is_wrong_and_stops_no_other(
    there, content: bytes, words: str
) -> None:
    files = [handed(content, "sai.bin"), handed(PLAN.read_bytes())]
    wrong, right = take_files(there.act, files)
    assert wrong.state == ArrivalState.FAILED
    assert words in wrong.said
    assert (right.state, len(originals.waiting())) == (ArrivalState.READING, 1)


def test_too_large_file_is_refused(there, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(originals, "LARGEST", 1_000_000)
    arrival = take_files(there.act, [handed(b"a" * 1_000_001)])[0]
    assert arrival.said.startswith("Tệp lớn hơn 1 MB. Hãy tách văn bản thành nhiều tệp nhỏ")
    assert originals.waiting() == []


def test_broken_file_waits_to_be_read_again_or_dropped(there) -> None:
    arrival = taken(there.act, b"%PDF-1.7 hong", "hong.pdf")
    assert (arrival.state, bool(arrival.spool)) == (ArrivalState.FAILED, True)
    assert "van-ban.pdf" not in arrival.said
    assert retry_reading(there.act, arrival).state == ArrivalState.READING
    assert read(arrival).state == ArrivalState.FAILED
    assert drop_arrival(there.act, arrival).spool == ""
    assert originals.waiting() == []
    with pytest.raises(Refused, match="không chờ đọc lại"):
        retry_reading(there.act, arrival)


def test_script_in_a_title_is_only_text(there) -> None:
    title = "<script>alert(1)</script> Triển khai, thực hiện Thông báo"
    directive = plan(there.act, (("Triển khai, thực hiện Thông báo", title),))
    assert directive.title.startswith("<script>alert(1)</script> Triển khai")


def test_name_of_a_file_loses_folders_and_hidden_signs(there) -> None:
    arrival = taken(there.act, PLAN.read_bytes(), "../../etc/ke\u202ehoach\x00.txt")
    assert arrival.name == "kehoach.txt"


def test_pasted_text_takes_day_and_issuer_as_said(there) -> None:
    text = "THÔNG BÁO\nKết luận phiên họp\n\nGiao Sở Y tế xây dựng kế hoạch, xong trước 30/4/2026."
    arrival = take_text(there.act, text, day=date(2026, 3, 20), issuer=agency("ubnd-tinh"))
    directive = directive_of(arrival)
    assert (directive.came, directive.day, directive.issuer_agency) == (
        Came.TEXT, date(2026, 3, 20), agency("ubnd-tinh"),
    )  # fmt: skip
    assert [one.parties.get().agency for one in directive.proposals.all()] == [agency("so-y-te")]


def test_spoken_order_quotes_itself(there) -> None:
    words = "Giao Sở Tài chính rà soát vốn ứng trước, báo cáo trước ngày 15/4/2026."
    arrival = take_spoken_order(
        there.act, "Chủ tịch UBND tỉnh", date(2026, 3, 31), words, issuer=agency("ubnd-tinh")
    )
    directive = directive_of(arrival)
    task = directive.proposals.get()
    assert (directive.kind, directive.giver, directive.day) == (
        "Ý kiến chỉ đạo", "Chủ tịch UBND tỉnh", date(2026, 3, 31),
    )  # fmt: skip
    assert task.quotes == [words]
    assert [one["due"] for one in task.deadlines] == ["2026-04-14"]


def test_same_words_on_two_days_are_two_orders(there) -> None:
    for day in (30, 31):
        arrival = take_spoken_order(
            there.act, "Chủ tịch", date(2026, 3, day), "Giao Sở Y tế báo cáo.",
            issuer=agency("ubnd-tinh"),
        )  # fmt: skip
        assert read(arrival).state == ArrivalState.TAKEN
    assert Directive.objects.count() == 2


@pytest.mark.parametrize(
    ("giver", "day", "words", "said"),
    [
        ("", date(2026, 3, 1), "Giao Sở Y tế báo cáo.", "Hãy ghi người cho ý kiến"),
        ("Chủ tịch", date(2026, 4, 2), "Giao Sở Y tế báo cáo.", "không được sau hôm nay"),
    ],
)
def test_spoken_order_without_who_or_of_tomorrow_is_refused(there, giver, day, words, said) -> None:
    with pytest.raises(Refused, match=said):
        take_spoken_order(there.act, giver, day, words, issuer=agency("ubnd-tinh"))


def test_only_office_and_leaders_take_in(there) -> None:
    act = Act(account("sotaichinh.daumoi"), NOW)
    with pytest.raises(Refused, match="không có quyền đưa văn bản vào"):
        take_files(act, [handed(PLAN.read_bytes())])
    assert not Arrival.objects.exists()
