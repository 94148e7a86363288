"""The calendar, read back by what RFC 5545 says."""

from datetime import date

from hypothesis import given as drawn
from hypothesis import strategies as st

from sauro.directives.models import Directive
from sauro.oversight.models import CalendarFeed
from sauro.oversight.urging.feed import address_of, issue_feed, read_feed, revoke_feed
from sauro.oversight.urging.icalendar import AllDay, calendar_of
from sauro.people.act import Act
from sauro.people.models import User
from sauro.tasks.models import Assignment
from sauro.tasks.vocabulary import WorkState
from tests.oversight.urging.place import Place
from tests.people.organisation import NOW, act_of


def read(data: bytes) -> list[dict[str, str]]:
    """The events: lines put together again, texts without their escapes."""
    assert data.endswith(b"\r\n")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    events = list[dict[str, str]]()
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and not line.startswith("END:"):
            events[-1][name] = unescaped(value)
    return events


def unescaped(value: str) -> str:
    found, letters = "", iter(value)
    for letter in letters:
        if letter == "\\":
            after = next(letters)
            found += "\n" if after == "n" else after
        else:
            assert letter not in ",;" or value.startswith("http")
            found += letter
    return found


def secret_of(user: User) -> str:
    return address_of(user).rpartition("/")[2].removesuffix(".ics")


def events_of(user: User, secret: str = "") -> list[dict[str, str]] | None:
    found = read_feed(secret or secret_of(user), Act(None, NOW))
    return None if found is None else read(found)


@drawn(st.text(max_size=300), st.text(alphabet='ăốữ\\;,\n"', max_size=90))
def test_whatever_words_there_are_they_are_read_back(title: str, text: str) -> None:
    event = AllDay("a@b", date(2026, 4, 30), title, text, "https://a.vn/1/", NOW, 3)
    (read_back,) = read(calendar_of("Lịch", [event]))
    kept = "".join(one for one in title if one == "\n" or one.isprintable())
    assert read_back["SUMMARY"] == kept
    assert read_back["DESCRIPTION"] == text


def test_open_deadlines_of_one_s_agency_are_days_of_the_calendar(place: Place, settings) -> None:
    settings.ADDRESS = "https://nhiemvu.example.gov.vn"
    issue_feed(act_of(place.focal))
    first, second = Assignment.objects.order_by("due")
    found = events_of(place.focal)
    assert found is not None
    assert [event["UID"] for event in found] == [
        f"luot-giao-{first.pk}@nhiemvu.example.gov.vn",
        f"luot-giao-{second.pk}@nhiemvu.example.gov.vn",
    ]
    assert found[0] == {
        "UID": f"luot-giao-{first.pk}@nhiemvu.example.gov.vn",
        "DTSTAMP": f"{first.state_since:%Y%m%dT%H%M%SZ}",
        "SEQUENCE": "1",
        "DTSTART;VALUE=DATE": "20260429",
        "DTEND;VALUE=DATE": "20260430",
        "SUMMARY": f"Hạn: {first.task.title}",
        "DESCRIPTION": "Sở Tài chính\nNhiệm vụ 1, 1/TB-UBND\nHạn 29/4/2026",
        "URL": f"https://nhiemvu.example.gov.vn/nhiem-vu/luot/{first.pk}/",
        "TRANSP": "TRANSPARENT",
    }
    Assignment.objects.filter(pk=first.pk).update(state=WorkState.CONFIRMING, met_day=first.due)
    found = events_of(place.focal)
    assert found is not None
    assert [event["UID"] for event in found] == [f"luot-giao-{second.pk}@nhiemvu.example.gov.vn"]


def test_restricted_work_stands_there_without_its_words(place: Place) -> None:
    issue_feed(act_of(place.focal))
    Directive.objects.update(restricted=True)
    found = events_of(place.focal)
    assert found is not None
    assert {(event["SUMMARY"], event["DESCRIPTION"]) for event in found} == {
        ("Hạn: Nhiệm vụ của văn bản giới hạn người xem", "Sở Tài chính\nHạn 29/4/2026"),
        ("Hạn: Nhiệm vụ của văn bản giới hạn người xem", "Sở Tài chính\nHạn 14/5/2026"),
    }


def test_an_address_dies_when_another_is_issued_or_it_is_revoked(place: Place) -> None:
    act = act_of(place.focal)
    assert address_of(place.focal) == ""
    issue_feed(act)
    first = secret_of(place.focal)
    issue_feed(act)
    second = secret_of(place.focal)
    assert first != second
    assert (events_of(place.focal, first), events_of(place.focal, second) is None) == (None, False)
    revoke_feed(act)
    assert events_of(place.focal, second) is None


def test_the_database_alone_gives_no_address_away(place: Place) -> None:
    feed = issue_feed(act_of(place.focal))
    secret = secret_of(place.focal)
    kept = CalendarFeed.objects.filter(pk=feed.pk).values().get()
    assert secret not in {str(value) for value in kept.values()}
    assert len(secret) == 64


def test_an_account_that_is_closed_has_no_calendar(place: Place) -> None:
    issue_feed(act_of(place.focal))
    User.objects.filter(pk=place.focal.pk).update(is_active=False)
    assert events_of(place.focal) is None
