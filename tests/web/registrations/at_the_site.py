"""What other people do meanwhile: run with the site's own Python, as ``python -c``.

It imports nothing of the tests: who runs the site may not be able to read them.
"""

import json
import sys
from datetime import date
from pathlib import Path

from sauro.config.django_setup import know_models
from sauro.config.installation import Installation

folder, wish = sys.argv[1], sys.argv[2]
know_models(Installation(Path(folder)))

from django.utils import timezone  # noqa: E402

from sauro.directives.commands.review.closing import class_passage, sign_off  # noqa: E402
from sauro.directives.commands.review.deciding import accept  # noqa: E402
from sauro.directives.models import Directive  # noqa: E402
from sauro.directives.queries.coverage import coverage, undecided  # noqa: E402
from sauro.directives.vocabulary import PassageKind  # noqa: E402
from sauro.people.act import Act  # noqa: E402
from sauro.people.models import Agency, User  # noqa: E402
from sauro.tasks.commands.give import give  # noqa: E402
from sauro.tasks.commands.register import Entry, Planned, agree, register, send_back  # noqa: E402
from sauro.tasks.models import Assignment  # noqa: E402

OFFICE = Act(User.objects.get(username="cv.tonghop"), timezone.now(), "thu")
HELPER = Act(User.objects.get(username="cv.kinhte"), timezone.now(), "thu")
STEPS = (Planned("Soạn thảo", date(2026, 4, 10)), Planned("Trình ký", date(2026, 4, 20)))
YEAR_END = date(2026, 12, 31)


def given():
    """KH 2233/KH-UBND, reviewed and given."""
    plan = Directive.objects.get(number="2233/KH-UBND")
    if plan.state == "waiting":
        for card in plan.proposals.filter(state="proposed"):
            accept(OFFICE, card, card.version)
        for stretch in undecided(coverage(plan)):
            class_passage(OFFICE, stretch.passage, PassageKind.CONTEXT)
        give(OFFICE, sign_off(OFFICE, plan))
    return plan


def entry(number, row):
    """Some of them only the end of the year."""
    if row.given_due:
        return Entry(person_name="Vàng Thị Mai", product="Kế hoạch thực hiện")
    if number % 3:
        return Entry(person_name="Lò Văn Bình", due=YEAR_END)
    return Entry(
        person_name="Vàng Thị Mai",
        due=date(2026, 9, 30),
        product="Báo cáo kết quả, tờ trình UBND tỉnh",
        note="Phụ thuộc tiến độ điều chỉnh quy hoạch",
        steps=STEPS,
    )


def others(plan):
    """Every third agency sent, one in nine of them is agreed, another returned."""
    agencies = sorted({row.agency_id for row in plan_rows(plan)})
    for number, agency in enumerate(agencies):
        rows = [row for row in plan_rows(plan) if row.agency_id == agency]
        if number % 3 or rows[0].agency.code == "so-xay-dung":
            continue
        made = register(
            HELPER, {row.pk: entry(place, row) for place, row in enumerate(rows)}, send=True
        )
        if number % 9 == 3:
            agree(OFFICE, made)
        elif number % 9 == 6:
            send_back(OFFICE, made[:1], "Ghi rõ các bước thực hiện và người phụ trách")


def plan_rows(plan):
    return Assignment.objects.filter(task__directive=plan).select_related("agency")


found = given()
if wish == "others":
    others(found)
codes = ["so-xay-dung"] if wish == "given" else ["so-xay-dung", "so-tai-chinh"]
print(json.dumps([found.pk, *(Agency.objects.get(code=code).pk for code in codes)]))
