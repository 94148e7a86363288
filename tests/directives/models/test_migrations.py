from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import call_command

from sauro.directives.models import Directive
from sauro.directives.vocabulary import DirectiveState, ProposalState
from tests.directives.offices import plan

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("label", ["directives", "tasks", "oversight"])
def test_migrations_are_what_the_models_say(label: str, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("makemigrations", label, check_changes=True, dry_run=True)
    assert capsys.readouterr().out == f"No changes detected in app '{label}'\n"


@pytest.mark.parametrize(
    ("card", "after"),
    [
        (ProposalState.REJECTED, DirectiveState.EMPTY),
        (ProposalState.ACCEPTED, DirectiveState.REVIEWED),
    ],
)
def test_what_was_reviewed_without_a_task_waits_no_more(there, card: str, after: str) -> None:
    directive = plan(there.act)
    directive.proposals.update(state=ProposalState.REJECTED)
    directive.proposals.filter(pk=directive.proposals.earliest("pk").pk).update(state=card)
    Directive.objects.filter(pk=directive.pk).update(state=DirectiveState.REVIEWED)
    import_module("sauro.directives.migrations.0007_empty").set_empty(apps, None)
    directive.refresh_from_db()
    assert directive.state == after
