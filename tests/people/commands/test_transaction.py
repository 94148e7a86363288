import ast
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from django.db import IntegrityError, connection

import sauro.oversight
import sauro.people.commands
from sauro.people.commands.posts import appoint
from sauro.people.commands.transaction import command
from sauro.people.models import Change, Post, User
from sauro.people.refusal import Refused
from sauro.people.vocabulary import PostKind
from sauro.people.wording import ACTIONS
from tests.people.organisation import FIRST, SYSTEM, province, user

COMMANDS = Path(sauro.people.commands.__path__[0])
OVERSIGHT = Path(sauro.oversight.__path__[0])


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_one_wins_and_the_other_is_told() -> None:
    health, people = province().health, [user("mot"), user("hai")]
    start = Barrier(2)

    def run(person: User) -> str:
        start.wait()
        try:
            appoint(SYSTEM, person, PostKind.HEAD, health, FIRST)
        except Refused as refused:
            return refused.message
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(run, people))
    assert told == ["", "Cơ quan đã có thủ trưởng trong thời gian này."]
    assert (Post.objects.count(), Change.objects.filter(action="appoint").count()) == (1, 1)


@pytest.mark.django_db
def test_refused_command_leaves_nothing_behind() -> None:
    @command
    def half_done() -> None:
        user("mot")
        raise Refused("Thôi.")

    with pytest.raises(Refused, match="Thôi"):
        half_done()
    assert (User.objects.count(), Change.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_what_another_wrote_first_is_said_in_words() -> None:
    user("mot")

    @command
    def again() -> None:
        User.objects.create(username="mot", full_name="A", sort_key="A")

    with pytest.raises(Refused, match="vừa được người khác thay đổi"):
        again()


@pytest.mark.django_db
def test_error_of_the_program_is_no_refusal() -> None:
    @command
    def wrong() -> None:
        Change.objects.create(action="x", subject="user", label="x", before={}, after={})

    with pytest.raises(IntegrityError):
        wrong()


def test_every_command_takes_the_act_first_and_is_a_transaction() -> None:
    public = [
        node
        for path in COMMANDS.glob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and any(argument.arg == "act" for argument in node.args.args)
        and not node.name.startswith("_")
    ]
    unlike = [
        node.name
        for node in public
        if node.args.args[0].arg != "act"
        or [ast.unparse(one) for one in node.decorator_list] != ["command"]
    ]
    assert (unlike, len(public) > 25) == (["record"], True)


def test_every_act_has_words() -> None:
    named_at = {"record": 1, "_write": 1, "told": 2, "saved": 2}
    recorded = {
        named.value
        for path in [*COMMANDS.glob("*.py"), *OVERSIGHT.rglob("*.py")]
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and len(call.args) > named_at.get(call.func.id, 99)
        and isinstance(named := call.args[named_at[call.func.id]], ast.Constant)
    }
    assert recorded | {"close_user", "reopen_user"} == set(ACTIONS)
