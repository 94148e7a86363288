from sauro.tasks.lifecycle import ASSIGNMENT, available
from sauro.tasks.vocabulary import Role, WorkState


def test_every_cell_of_state_and_role() -> None:
    found = {
        (state, role): [step.action for step in available(state, frozenset({role}))]
        for state in WorkState
        for role in Role
    }
    doers = (Role.LEAD, Role.OFFICE)
    expected = {
        WorkState.GIVEN: ["receive", "say_misdirected"],
        WorkState.RECEIVED: ["say_misdirected"],
        WorkState.MISDIRECTED: [],
    }
    assert found == {
        (state, role): expected[state] if role in doers else []
        for state in WorkState
        for role in Role
    }


def test_no_action_leads_back_to_where_it_came_from() -> None:
    assert [step for step in ASSIGNMENT if step.to in step.frm] == []
