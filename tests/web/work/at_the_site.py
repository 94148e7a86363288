"""What the office does meanwhile: run with the site's own Python, as ``python -c``.

It imports nothing of the tests: who runs the site may not be able to read them.
"""

import json
import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

from sauro.config.django_setup import know_models
from sauro.config.installation import Installation

folder, wish = sys.argv[1], sys.argv[2]
know_models(Installation(__import__("pathlib").Path(folder)))

from django.utils import timezone  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

from sauro.directives.commands.intake import (  # noqa: E402
    take_files,
    take_spoken_order,
    take_text,
)
from sauro.directives.commands.reading import read_arrival  # noqa: E402
from sauro.directives.commands.review.closing import class_passage, sign_off  # noqa: E402
from sauro.directives.commands.review.deciding import accept  # noqa: E402
from sauro.directives.models import Directive, Reading  # noqa: E402
from sauro.directives.queries.coverage import coverage, undecided  # noqa: E402
from sauro.directives.receiving import Handed  # noqa: E402
from sauro.directives.vocabulary import ArrivalState, PassageKind  # noqa: E402
from sauro.people.act import Act  # noqa: E402
from sauro.people.commands.reorganisation import Heir, dissolve_agency  # noqa: E402
from sauro.people.models import Agency, User  # noqa: E402
from sauro.tasks.commands.give import give  # noqa: E402
from sauro.tasks.models import Assignment  # noqa: E402

ACT = Act(User.objects.get(username="cv.tonghop"), timezone.now(), "thu")
TEXT = """THÔNG BÁO
Kết luận phiên họp về {about}

1. Sở Y tế chủ trì xây dựng kế hoạch {about}, trình UBND tỉnh trước ngày 30/12/2026.

2. UBND các xã, phường rà soát {about}, báo cáo Sở Y tế trước ngày 15/12/2026.
"""


def reviewed(directive):
    """Each card accepted, each stretch classed, signed off."""
    if directive.state != "waiting":
        return directive
    decided(directive)
    return sign_off(ACT, directive)


def decided(directive):
    """Each card accepted, each stretch classed."""
    for card in directive.proposals.filter(state="proposed"):
        accept(ACT, card, card.version)
    for stretch in undecided(coverage(directive)):
        class_passage(ACT, stretch.passage, PassageKind.CONTEXT)


def told(number, about, lead="Sở Y tế"):
    """A notice handed in and read."""
    committee = Agency.objects.get(code="ubnd-tinh")
    day = timezone.localdate(ACT.now).replace(day=1)
    text = TEXT.format(about=about).replace("Sở Y tế", lead)
    arrival = take_text(ACT, text, name=about, number=number, day=day, issuer=committee)
    if read_arrival(arrival.pk) != ArrivalState.TAKEN:
        arrival.refresh_from_db()
        raise SystemExit(arrival.said)
    return Directive.objects.get(number=number)


def plan():
    """KH 2233/KH-UBND."""
    return Directive.objects.get(number="2233/KH-UBND")


def notice():
    """The notice of the former city."""
    return Directive.objects.get(issuer_agency__code="ubnd-tp-lai-chau")


def noted():
    """A note on a paper, with a picture of the paper."""
    paper, content = Image.new("RGB", (1000, 700), "#fbfaf4"), BytesIO()
    ImageDraw.Draw(paper).text((80, 90), "V/v: von ung truoc.", "#24408e", font_size=52)
    ImageDraw.Draw(paper).line([(80, 300), (600, 290), (640, 330), (900, 280)], "#24408e", 6)
    paper.save(content, "PNG")
    content.seek(0)
    words = "Giao Sở Tài chính rà soát vốn ứng trước, báo cáo trước ngày 15/12/2026."
    arrival = take_spoken_order(
        ACT, "Chủ tịch UBND tỉnh", timezone.localdate(ACT.now), words,
        issuer=Agency.objects.get(code="ubnd-tinh"), paper=Handed("but-phe.png", content),
    )  # fmt: skip
    read_arrival(arrival.pk)
    return Directive.objects.get(arrivals=arrival)


def dissolved():
    """A department that ended yesterday with open work; its code."""
    heirs = [Heir(Agency.objects.get(code="so-tai-chinh"), "Toàn bộ nhiệm vụ")]
    yesterday = timezone.localdate(ACT.now) - timedelta(days=1)
    body = Agency.objects.get(code="so-tu-phap")
    dissolve_agency(replace(ACT, by=None), body, yesterday, "NQ 12/NQ-HĐND", heirs)
    return body.code


if wish == "cards":
    rows = plan().proposals.order_by("order")[3:12]
    leads = [[one.words for one in row.parties.all() if one.role == "lead"] for row in rows]
    print(json.dumps([[row.shown, "; ".join(who)] for row, who in zip(rows, leads, strict=True)]))
elif wish == "dissolve":
    print(json.dumps(dissolved()))
elif wish == "review-notice":
    print(reviewed(notice()).pk)
elif wish == "to-sign-twice":
    twice = told("24/TB-UBND", "chuyển đổi số")
    Directive.objects.filter(pk=twice.pk).update(needs_second=True)
    decided(twice)
    print(twice.pk)
elif wish == "owed-by-builders":
    owed = []
    for number in (25, 26):
        one = reviewed(told(f"{number}/TB-UBND", f"nhà ở xã hội đợt {number}", "Sở Xây dựng"))
        give(ACT, one)
        owed.append(Assignment.objects.get(task__directive=one, agency__code="so-xay-dung").pk)
    print(json.dumps(owed))
elif wish == "read-otherwise":
    missed = told("31/TB-UBND", "nước sạch")
    Reading.objects.filter(rendition__directive=missed).update(grammar="cu")
    card = missed.proposals.earliest("order")
    card.delete()
    print(json.dumps([missed.pk, card.shown]))
elif wish == "everything":
    given = reviewed(plan())
    give(ACT, given)
    broken = Handed("ban-scan-hong.pdf", BytesIO(b"%PDF-1.7\nhong"))
    for arrival in take_files(ACT, [broken, Handed("chuong-trinh.exe", BytesIO(b"MZ\x90"))]):
        read_arrival(arrival.pk)
    waiting = told("21/TB-UBND", "phòng dịch mùa đông")
    ready = reviewed(told("22/TB-UBND", "trạm y tế xã"))
    task = given.tasks.get(title__contains="lựa chọn địa điểm xây dựng")
    words = TEXT.format(about="trạm y tế xã").replace("phiên họp về", "phiên họp thứ hai về")
    words = words.replace("15/12/2026", "20/12/2026")
    twin = take_text(ACT, words, name="ban-sao", number="22/TB-UBND", issuer=ready.issuer_agency)
    read_arrival(twin.pk)
    twins = Directive.objects.filter(arrivals=twin)
    twins.update(maybe_same=ready, maybe_same_why="cùng số, khác trích yếu")
    rows = (given, waiting, ready, task, twins.get(), noted())
    print(json.dumps([row.pk for row in rows]))
