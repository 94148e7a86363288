"""What the demonstration shows: one province with an account of each role."""

from datetime import datetime

from django.conf import settings

from sauro.directives.demo.samples import hand_in_demo_directives
from sauro.people import clock
from sauro.people.act import Act
from sauro.people.commands.demo_province import load_demo_province
from sauro.people.queries.demo import DemoAccount
from sauro.people.spans import shown
from sauro.tasks.commands.cadences import follow_calendar
from sauro.tasks.demo.playing import BEGINS, play_april


def load_demonstration(now: datetime) -> None:
    """Set up whatever of it is missing, and print who may come in.

    The two sample directives come in by the door of all others, and a worker reads them.
    """
    act = Act(by=None, now=now)
    shown = load_demo_province(act, settings.DEMO_PASSWORD).accounts
    follow_calendar(Act(None, clock.now()), "Lịch nghỉ theo bản phần mềm này")
    absent = hand_in_demo_directives(act)
    if absent:
        print(f"Không có văn bản mẫu {', '.join(absent)}; bản dùng thử bắt đầu không có văn bản.")
    print(f"Tài khoản dùng thử, cùng mật khẩu {settings.DEMO_PASSWORD}:")
    width = max(len(account.username) for account in shown)
    for account in shown:
        print(f"  {account.username:<{width}}  {_role(account)}")


def load_life() -> None:
    """The same on the day the plan came in; then April 2026 is lived through, as far as it was not
    yet."""
    load_demonstration(BEGINS)
    play_april(lambda day: print(f"Diễn ngày {shown(day)} …", flush=True))


def _role(account: DemoAccount) -> str:
    return ", ".join(words for words in (account.title, account.agency) if words)
