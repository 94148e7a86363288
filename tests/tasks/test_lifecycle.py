"""Every cell of state × action × role of the three tables, written out a second time by state."""

from typing import Any

import pytest

from sauro.tasks.lifecycle import ASSIGNMENT, EXTENSION, NEEDS, REGISTRATION, available
from sauro.tasks.vocabulary import ExtensionState, RegistrationState, Role, WorkState

# By state: what those may who enter for the agency, who decide for the giver, who confirm or agree.
WORK = {
    "given": ("receive start misdirect", "pause end", ""),
    "received": ("start sign submit report misdirect", "pause end", ""),
    "doing": ("sign submit report", "pause end", ""),
    "signing": ("submit report", "pause end", ""),
    "submitted": ("report take_back", "end", ""),
    "confirming": ("take_back", "", "confirm return"),
    "done": ("", "", "reopen"),
    "misdirected": ("", "keep transfer end", ""),
    "redo": ("start sign submit report", "pause end", ""),
    "paused": ("", "resume end", ""),
    "ended": ("", "", ""),
}
REGISTERED = {
    "draft": ("save_registration send_registration", "", ""),
    "sent": ("recall_registration", "", "agree_registration return_registration"),
    "returned": ("save_registration send_registration", "", ""),
    "agreed": ("", "", ""),
    "replaced": ("", "", ""),
}
EXTENDED = {
    "asked": ("withdraw_extension", "grant_extension refuse_extension counter_extension", ""),
    "countered": ("accept_extension withdraw_extension", "", ""),
    "granted": ("", "", ""),
    "refused": ("", "", ""),
    "withdrawn": ("", "", ""),
}
ENTER = {Role.LEAD, Role.OFFICE, Role.FOLLOW_UP}
DECIDE = {Role.OFFICE, Role.LEADER}
JUDGE = {"assignment": {Role.CONFIRMER}, "registration": {Role.AGREER}, "extension": set()}
JUDGED = {
    "confirm", "return", "reopen", "keep", "transfer", "agree_registration",
    "return_registration", "grant_extension", "refuse_extension", "counter_extension",
}  # fmt: skip
TABLES = [
    ("assignment", ASSIGNMENT, WorkState, WORK),
    ("registration", REGISTRATION, RegistrationState, REGISTERED),
    ("extension", EXTENSION, ExtensionState, EXTENDED),
]


@pytest.mark.parametrize(("name", "table", "states", "expected"), TABLES)
def test_every_cell_of_state_action_and_role(
    name: str, table: Any, states: Any, expected: dict[str, tuple[str, str, str]]
) -> None:
    assert set(expected) == set(states.values)
    for state in states:
        enter, decide, judge = (set(words.split()) for words in expected[state.value])
        for role in Role:
            may = set[str]()
            may |= enter if role in ENTER else set()
            may |= decide if role in DECIDE else set()
            may |= judge if role in JUDGE[name] else set()
            found = {step.action for step in available(table, state, frozenset({role}))}
            assert found == may, (state, role)
            own = {step.action for step in available(table, state, frozenset({role}), own=True)}
            assert own == may - JUDGED, (state, role)


@pytest.mark.parametrize(("table", "states"), [one[1:3] for one in TABLES])
def test_no_step_leads_out_of_nowhere_or_nowhere(table: Any, states: Any) -> None:
    reached = {state for step in table for state in (*step.frm, step.to)}
    assert set(states) - reached <= {RegistrationState.REPLACED}  # by agreeing to a later one
    assert all(step.frm and step.by for step in table)
    assert {need for step in table for need in step.needs} <= set(NEEDS)


def test_actions_have_one_row_each() -> None:
    actions = [step.action for table in (ASSIGNMENT, REGISTRATION, EXTENSION) for step in table]
    assert len(actions) == len(set(actions))
