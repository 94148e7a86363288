import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator, ValidationError

from sauro.reading.output.contract import schema, to_json, to_json_text
from sauro.reading.result import Reading
from sauro.reading.text import Place
from tests.reading.output.readings import BASE, BOARD, SOURCE, TASKS, empty, reading


def validate(given: Reading) -> None:
    Draft202012Validator(schema()).validate(json.loads(to_json_text(given)))


def test_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("given", [reading(), empty()])
def test_reading_follows_the_schema(given: Reading) -> None:
    validate(given)


@pytest.mark.parametrize(
    "place",
    [
        Place(page=2, paragraph=14),
        Place(page=3, table=1, row=4, column=2),
        Place(page=1, line=9, box=(72.0, 90.5, 523.0, 104.25)),
        Place(),
    ],
)
def test_every_kind_of_place_follows_the_schema(place: Place) -> None:
    validate(reading(tasks=(replace(TASKS[0], place=place),)))


@pytest.mark.parametrize("kind", ["hạn", "", "dates"])
def test_schema_refuses_an_unknown_kind_of_deadline(kind: str) -> None:
    wrong = replace(TASKS[3].deadlines[0], kind=kind)
    with pytest.raises(ValidationError):
        validate(reading(tasks=(replace(TASKS[3], deadlines=(wrong,)),)))


def test_contract_has_the_keys_in_order() -> None:
    made = to_json(reading())
    assert list(made) == [
        "document", "tasks", "passages", "warnings", "questions", "complete", "unclassified",
        "grammar", "source",
    ]  # fmt: skip
    assert list(made["document"]) == [
        "kind", "number", "date", "issuer", "title", "signer", "bases", "place", "giver",
        "capacity", "post", "addressees", "recipients", "citations", "follow_up", "route",
        "missing_annex", "findings",
    ]  # fmt: skip
    assert list(made["tasks"][0]) == [
        "text", "shown", "start", "end", "place", "path", "key", "leads", "coordinators",
        "deadlines", "product", "products", "clarity", "confirm", "findings",
    ]  # fmt: skip
    assert list(made["tasks"][3]["deadlines"][0]) == [
        "text", "kind", "precision", "due", "every", "on", "start", "end", "rule", "before",
        "hour", "inherited",
    ]  # fmt: skip


def test_task_carries_its_words_and_place() -> None:
    made = to_json(reading())["tasks"][0]
    assert made["text"] == BOARD == SOURCE[made["start"] : made["end"]]
    assert made["place"] == {"line": 31}
    assert made["path"] == ["II.", "1.", "a)", "-"]
    assert made["clarity"]["thoi_gian"] == {"state": "thieu", "reason": "Lý do của thoi_gian"}


def test_deadline_carries_its_day_and_rule() -> None:
    start = SOURCE.index("trước ngày 10/4/2026")
    assert to_json(reading())["tasks"][3]["deadlines"] == [
        {
            "text": "trước ngày 10/4/2026",
            "kind": "date",
            "precision": "day",
            "due": "2026-04-09",
            "every": None,
            "on": None,
            "start": start,
            "end": start + 20,
            "rule": "thoi-han",
            "before": True,
            "hour": None,
            "inherited": False,
        }
    ]


def test_citation_and_recipient_carry_their_spans() -> None:
    made = to_json(reading())["document"]
    assert [SOURCE[c["start"] : c["end"]] for c in made["citations"]] == [BASE]
    assert [(r["name"], r["mark"]) for r in made["recipients"]] == [
        ("VP UBND tỉnh: V, C", "đôn đốc")
    ]


def test_json_text_keeps_vietnamese_letters() -> None:
    text = to_json_text(reading())
    assert "\\u" not in text
    assert json.loads(text) == to_json(reading())
    assert text.endswith("}\n")
