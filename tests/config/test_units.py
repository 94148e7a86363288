"""The unit files start what the command understands."""

import shlex
from pathlib import Path

import pytest

from sauro.cli.main import parser

UNITS = Path(__file__).parents[2] / "deploy" / "systemd"


@pytest.mark.parametrize("name", ["sauro.service", "sauro-worker@.service"])
def test_a_unit_starts_a_command_that_is_understood(name: str) -> None:
    lines = (UNITS / name).read_text().splitlines()
    (start,) = (line for line in lines if line.startswith("ExecStart="))
    program, *arguments = shlex.split(start.removeprefix("ExecStart="))
    assert Path(program).name == "sauro"
    assert parser().parse_args(arguments).data == Path("/var/lib/sauro/data")


def test_the_units_are_all_tested() -> None:
    assert {path.name for path in UNITS.iterdir()} == {"sauro.service", "sauro-worker@.service"}
