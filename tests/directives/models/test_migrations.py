import pytest
from django.core.management import call_command

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("label", ["directives", "tasks", "oversight"])
def test_migrations_are_what_the_models_say(label: str, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("makemigrations", label, check_changes=True, dry_run=True)
    assert capsys.readouterr().out == f"No changes detected in app '{label}'\n"
