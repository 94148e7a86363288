"""Gives KH 2233/KH-UBND; run with the site's own Python, as ``python -c``.

It imports nothing of the tests: who runs the site may not be able to read them.
"""

import json
import os
from pathlib import Path

from sauro.config.django_setup import know_models
from sauro.config.installation import VARIABLE, Installation

know_models(Installation(Path(os.environ[VARIABLE])))

from django.utils import timezone  # noqa: E402

from sauro.directives.commands.review.closing import class_passage, sign_off  # noqa: E402
from sauro.directives.commands.review.deciding import accept  # noqa: E402
from sauro.directives.models import Directive  # noqa: E402
from sauro.directives.queries.coverage import coverage, undecided  # noqa: E402
from sauro.directives.vocabulary import PassageKind  # noqa: E402
from sauro.people.act import Act  # noqa: E402
from sauro.people.models import User  # noqa: E402
from sauro.tasks.commands.give import give  # noqa: E402
from sauro.tasks.models import Assignment  # noqa: E402

act = Act(User.objects.get(username="cv.tonghop"), timezone.now(), "thu")
plan = Directive.objects.get(number="2233/KH-UBND")
for card in plan.proposals.filter(state="proposed"):
    accept(act, card, card.version)
for stretch in undecided(coverage(plan)):
    class_passage(act, stretch.passage, PassageKind.CONTEXT)
give(act, sign_off(act, plan))
rows = Assignment.objects.filter(task__directive=plan, agency__code="so-tai-chinh")
print(json.dumps(dict(rows.values_list("task__number", "pk"))))
