"""Digests made and sent: when, to whom, what they say, and what happens to those that fail."""

import ssl
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sauro.config.mail import Mail
from sauro.directives.models import Directive
from sauro.oversight.jobs import forget_entries, tell_people
from sauro.oversight.models import Digest, DigestEntry, Urging, UrgingDay
from sauro.oversight.urging.making import make_digests
from sauro.oversight.urging.recorded import note_answers, urgings_of
from sauro.oversight.urging.sending import send_digests
from sauro.oversight.urging.vocabulary import Channel
from sauro.people import clock
from sauro.people.commands.calendar import seed_calendar
from sauro.tasks.commands.progress import Progress, update
from sauro.tasks.commands.reshape import split
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState
from tests.oversight.urging.place import Place
from tests.oversight.urging.post_office import PostOffice
from tests.oversight.urging.test_planning import moment, row
from tests.people.organisation import SYSTEM, act_of

__all__ = ["row"]
NEW = date(2026, 3, 31)
LATE = date(2026, 6, 11)
SATURDAY, SUNDAY = date(2026, 6, 13), date(2026, 6, 14)


def run(day: date, hour: float = 7.5) -> int:
    """The job, at this hour of the day."""
    with clock.standing(moment(day, hour)):
        return tell_people.func(timestamp=0)


def test_one_letter_to_each_and_none_twice(row: Assignment, office: PostOffice) -> None:
    assert [run(LATE) for _ in range(3)] == [2, 0, 0]
    assert office.receivers == ["daumoi@example.gov.vn", "giamdoc@example.gov.vn"]
    assert run(LATE, 16.9) == 0


@pytest.mark.parametrize(
    ("day", "hour"),
    [(LATE, 7.49), (LATE, 0), (LATE, 17), (LATE, 23), (SATURDAY, 9), (SUNDAY, 9)],
)
def test_nothing_outside_working_hours(
    row: Assignment, office: PostOffice, day: date, hour: float
) -> None:
    assert run(day, hour) == 0
    assert (Digest.objects.count(), UrgingDay.objects.count()) == (0, 0)


def test_nothing_on_a_holiday_and_all_of_it_on_the_day_after(
    place: Place, office: PostOffice
) -> None:
    seed_calendar(SYSTEM, [2026])
    Assignment.objects.update(state=WorkState.DOING, given_due=date(2026, 4, 29))
    holiday = [run(day) for day in (date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 3))]
    assert holiday == [0, 0, 0]
    assert run(date(2026, 5, 4)) == 3


def test_after_a_morning_or_days_without_the_system_all_is_told_at_once(
    row: Assignment, office: PostOffice
) -> None:
    run(date(2026, 6, 8), 14)
    assert run(date(2026, 6, 12), 16) == 2
    assert office.receivers == ["daumoi@example.gov.vn", "giamdoc@example.gov.vn"]
    (day,) = UrgingDay.objects.filter(day=date(2026, 6, 12))
    assert day.since == date(2026, 6, 8)


def test_five_hundred_tasks_given_are_one_letter(place: Place, office: PostOffice) -> None:
    task = place.directive.tasks.all()[0]
    split(act_of(place.clerk), task, [f"Việc thứ {number}" for number in range(499)], "QĐ 3")
    Assignment.objects.filter(state=WorkState.RECEIVED).update(state=WorkState.GIVEN)
    assert Assignment.objects.filter(state=WorkState.GIVEN).count() == 500
    assert run(NEW) == 1
    (letter,) = office.taken
    assert letter["To"] == "daumoi@example.gov.vn"
    assert str(letter["Subject"]).strip() == "Sáu Rõ: 500 việc phải xử lý, ngày 31/3/2026"
    plain = letter.get_body(("plain",))
    assert plain is not None
    assert "Mới giao, chưa tiếp nhận (500)" in plain.get_content()
    assert "và 480 việc khác, xem tại trang Thông báo" in plain.get_content()


def test_a_letter_says_what_must_be_done_first_and_where(
    row: Assignment, office: PostOffice, place: Place, settings
) -> None:
    settings.ADDRESS = "https://nhiemvu.example.gov.vn"
    run(LATE)
    letter = next(one for one in office.taken if one["To"] == "giamdoc@example.gov.vn")
    assert letter["Message-ID"] == f"<thong-bao-20260611-{place.head.pk}@nhiemvu.example.gov.vn>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Date"].datetime == moment(LATE)
    plain, rich = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain is not None
    assert rich is not None
    assert plain.get_content().splitlines() == [
        "Kính gửi: Ông/Bà Lò Văn An",
        "",
        "Hệ thống theo dõi nhiệm vụ Ủy ban nhân dân tỉnh thông báo ngày 11/6/2026.",
        "",
        "A. PHẢI XỬ LÝ (1)",
        "",
        "Đã quá hạn (1)",
        f"- {row.task.title}",
        "  Sở Tài chính; nhiệm vụ 1, 1/TB-UBND; hạn 10/6/2026, quá hạn 1 ngày",
        f"  https://nhiemvu.example.gov.vn/nhiem-vu/luot/{row.pk}/",
        "",
        "Trang Thông báo: https://nhiemvu.example.gov.vn/thong-bao/",
        "Thư do hệ thống tự động gửi, mỗi ngày làm việc nhiều nhất một thư; không trả lời thư này.",
    ]
    assert f'<a href="https://nhiemvu.example.gov.vn/nhiem-vu/luot/{row.pk}/">' in (
        rich.get_content()
    )


def test_words_of_restricted_directives_leave_no_house(row: Assignment, office: PostOffice) -> None:
    Directive.objects.update(restricted=True)
    assert run(LATE) == 2
    for letter in office.taken:
        for kind in ("plain", "html"):
            body = letter.get_body((kind,))
            assert body is not None
            words = body.get_content()
            assert "Nhiệm vụ của văn bản giới hạn người xem" in words
            assert "chi tiêu" not in words
            assert "1/TB-UBND" not in words


def test_who_has_no_address_or_no_account_in_use_gets_no_letter(
    row: Assignment, office: PostOffice, place: Place
) -> None:
    place.head.email = ""
    place.head.save()
    assert run(LATE) == 1
    assert Digest.objects.filter(day=LATE).count() == 2


def test_without_a_mail_server_digests_are_made_and_nothing_is_sent(
    row: Assignment, settings
) -> None:
    settings.MAIL = None
    assert run(LATE) == 0
    assert list(Digest.objects.values_list("acts", "sent_at")) == [(1, None)] * 2


def test_a_server_that_is_away_is_tried_again(
    row: Assignment, office: PostOffice, settings
) -> None:
    there, settings.MAIL = settings.MAIL, Mail("127.0.0.1", "a@b.vn", 1, "none")
    assert run(LATE) == 0
    settings.MAIL = there
    assert run(LATE, 8) == 2


def test_what_could_not_go_out_all_day_is_named_in_the_next_letter_or_goes_then(
    row: Assignment, office: PostOffice, place: Place, settings
) -> None:
    there, settings.MAIL = settings.MAIL, Mail("127.0.0.1", "a@b.vn", 1, "none")
    second = Assignment.objects.exclude(pk=row.pk).get()
    Assignment.objects.filter(pk=second.pk).update(given_due=date(2026, 6, 15))
    run(LATE)
    settings.MAIL = there
    assert run(LATE + timedelta(1)) == 2  # the head's of yesterday, the officer's of both days
    by = {letter["To"]: letter for letter in office.taken}
    assert by["giamdoc@example.gov.vn"]["Subject"].endswith("ngày 11/6/2026")
    body = by["daumoi@example.gov.vn"].get_body(("plain",))
    assert body is not None
    assert "Thông báo các ngày 11/6/2026 chưa gửi được qua thư" in body.get_content()
    assert run(LATE + timedelta(1), 9) == 0


def test_an_address_that_is_refused_for_good_is_not_tried_again_and_hinders_nobody(
    row: Assignment, office: PostOffice
) -> None:
    office.refused = {"daumoi@example.gov.vn": 550, "giamdoc@example.gov.vn": 450}
    assert run(LATE) == 0
    office.refused = {}
    assert run(LATE, 8) == 1
    assert office.receivers == ["giamdoc@example.gov.vn"]
    assert Digest.objects.get(user__username="daumoi").unsent == "Máy chủ thư từ chối"


def test_it_signs_in_where_the_installation_says_so(
    row: Assignment, office: PostOffice, settings
) -> None:
    mail = office.mail
    settings.MAIL = Mail(mail.host, mail.sender, mail.port, "none", "sauro", "mat khau")
    assert run(LATE) == 2
    assert office.login == "sauro:mat khau"


@pytest.fixture
def secured(office: PostOffice, tmp_path: Path, monkeypatch) -> PostOffice:
    """The mail server with a certificate that the machine trusts."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    begins = datetime.now(UTC) - timedelta(1)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, begins, begins + timedelta(9))
    host = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = made.add_extension(host, critical=False).sign(key, hashes.SHA256())
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    kept = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    (tmp_path / "mail.pem").write_bytes(kept + certificate.public_bytes(pem))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "mail.pem"))
    office.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    office.tls.load_cert_chain(tmp_path / "mail.pem")
    return office


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_letters_go_by_an_encrypted_way_where_the_installation_says_so(
    row: Assignment, secured: PostOffice, settings, security
) -> None:
    secured.at_once = security == "tls"
    settings.MAIL = replace(secured.mail, security=security)
    assert (run(LATE), secured.secured) == (2, 1)


def test_a_server_whose_certificate_nobody_trusts_gets_nothing(
    row: Assignment, secured: PostOffice, settings, monkeypatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    settings.MAIL = replace(secured.mail, security="starttls")
    assert (run(LATE), secured.taken) == (0, [])


def test_nothing_is_sent_before_the_day_s_digests_are_made(
    row: Assignment, office: PostOffice
) -> None:
    make_digests(moment(LATE))
    assert send_digests(moment(LATE + timedelta(1))) == 0
    assert send_digests(moment(LATE)) == 2


def test_what_is_shown_no_more_goes_and_urgings_stay(row: Assignment, office: PostOffice) -> None:
    run(LATE)
    for days, kept in ((59, 2), (60, 0)):
        with clock.standing(moment(LATE + timedelta(days))):
            forget_entries.func(timestamp=0)
        assert (DigestEntry.objects.count(), Urging.objects.count()) == (kept, 2)


def test_every_urging_is_recorded_with_its_way_and_its_answer(
    row: Assignment, office: PostOffice, place: Place
) -> None:
    place.head.email = ""
    place.head.save()
    run(date(2026, 6, 9))
    run(LATE)
    told = Urging.objects.order_by("at", "part").values_list("words", "part", "channel")
    assert list(told) == [
        ("Trước hạn 1 ngày", "focal", Channel.MAIL),
        ("Quá hạn 1 ngày", "focal", Channel.MAIL),
        ("Quá hạn 1 ngày", "head", Channel.SYSTEM),
    ]
    act = act_of(place.focal)
    with clock.standing(moment(LATE, 15)):
        later = type(act)(act.by, clock.now(), "r7")
        row.refresh_from_db()
        update(later, row, Progress("Đang trình lãnh đạo"))
    expected = [moment(LATE, 15)] * 2
    assert [one.answered_at for one in urgings_of(row.pk)] == expected
    assert (note_answers(), note_answers()) == (3, 0)
    assert [one.answered_at for one in urgings_of(row.pk)] == expected
    (late, before) = urgings_of(row.pk)
    assert (late.words, late.day, late.channel) == ("Quá hạn 1 ngày", LATE, Channel.MAIL)
    assert late.people == (
        "Lò Văn An (Công chức đầu mối)", "Lò Văn An (Thủ trưởng cơ quan)",
    )  # fmt: skip
    assert before.people == ("Lò Văn An (Công chức đầu mối)",)
