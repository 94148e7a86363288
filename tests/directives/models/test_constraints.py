from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from sauro.directives.models import Arrival, Original, Party, Passage, Rendition
from tests.directives.offices import NOW, agency, plan


def _refused(change: Callable[[], object], name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        change()


def test_refused_arrival_keeps_no_word(there) -> None:
    values: dict[str, Any] = {"at": NOW, "came": "file", "state": "refused"}
    Arrival.objects.create(**values)
    for more in ({"name": "x.pdf"}, {"sha256": "a" * 64}, {"spool": "x"}, {"head": {"day": "x"}}):
        _refused(partial(Arrival.objects.create, **values, **more), "arrival_refused")


def test_digest_has_its_form_and_is_there_once(there) -> None:
    values = {"size": 1, "media_type": "text/plain", "name": "x", "kept_at": NOW}
    Original.objects.create(sha256="a" * 64, **values)
    _refused(lambda: Original.objects.create(sha256="a" * 64, **values), "sha256")
    _refused(lambda: Original.objects.create(sha256="A" * 64, **values), "original_sha256_form")


def test_directive_has_one_text(there) -> None:
    directive = plan(there.act)
    original = Original.objects.create(
        sha256="b" * 64, size=1, media_type="text/plain", name="x", kept_at=NOW
    )
    values = {"directive": directive, "original": original, "name": "x", "form": "text"}
    _refused(
        lambda: Rendition.objects.create(quality=1.0, is_text=True, **values), "rendition_one_text"
    )


def test_party_means_what_its_outcome_says(there) -> None:
    row = plan(there.act).proposals.all()[0]
    body = agency("so-y-te")
    for outcome, value in (("agency", None), ("open", body), ("group", None), ("collective", body)):
        made = partial(Party.objects.create, proposal=row, role="lead", words="x")
        _refused(partial(made, outcome=outcome, agency=value), "party_outcome")


def test_passage_has_words(there) -> None:
    passage = plan(there.act).passages.all()[0]
    _refused(
        lambda: Passage.objects.filter(pk=passage.pk).update(end=passage.start), "passage_order"
    )
