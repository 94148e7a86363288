import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator, ValidationError

from sauro.reading.output.contract import schema, to_json, to_json_text
from sauro.reading.result import Reading
from sauro.reading.text import Page, Place
from tests.reading.output.readings import (
    BASE,
    BOARD,
    SIGNED,
    SOURCE,
    TASKS,
    doubt,
    empty,
    reading,
    scanned,
)


def validate(given: Reading) -> None:
    Draft202012Validator(schema()).validate(json.loads(to_json_text(given)))


def test_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("given", [reading(), empty(), scanned()])
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


def test_source_without_pages_has_nothing_to_compare() -> None:
    assert to_json(reading())["source"] == {
        "name": "lai-chau-2233-kh.txt",
        "reader": "text",
        "quality": 0.993,
        "pages": [],
        "signatures": [],
        "doubtful": [],
        "unsure": 0,
    }


def test_source_carries_pages_signatures_and_doubtful_words() -> None:
    made = to_json(scanned())["source"]
    assert made["pages"][2] == {
        "number": 3,
        "width": 595.28,
        "height": 841.89,
        "how": "ocr",
        "quality": 0.8,
        "sure": 0.7,
        "lost": 2,
        "doubt": "mất 2 dòng chữ",
    }
    assert made["signatures"][0] == {
        "signer": "Hà Quang Trung",
        "organisation": "UBND TỈNH LAI CHÂU",
        "signed_at": "2026-03-30T15:05:00+07:00",
        "time_proved": True,
        "state": "added_to",
        "trust": "known",
        "words": "Hà Quang Trung ký số.",
    }
    start = SOURCE.rindex("10/4/2026")
    assert made["doubtful"] == [
        {
            "start": start,
            "end": start + 9,
            "text": "10/4/2026",
            "sure": 0.7512,
            "page": 2,
            "box": [72.0, 90.5, 100.25, 104.0],
            "field": "deadlines",
        }
    ]
    assert made["unsure"] == 7


def test_box_of_a_place_is_given_to_a_hundredth_of_a_point() -> None:
    place = Place(page=1, box=(72.0049, 90.5, 523.006, 104.25))
    made = to_json(reading(tasks=(replace(TASKS[0], place=place),)))
    assert made["tasks"][0]["place"] == {"page": 1, "box": [72.0, 90.5, 523.01, 104.25]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"signatures": (replace(SIGNED, state="valid"),)},
        {"signatures": (replace(SIGNED, trust="yes"),)},
        {"signatures": (replace(SIGNED, signed_at="30/03/2026"),)},
        {"pages": (Page(1, 595.28, 841.89, "scan"),)},
        {"doubtful": (doubt("10/4/2026", "day"),)},
    ],
)
def test_schema_refuses_unknown_states_of_a_source(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        validate(reading(**wrong))


def test_json_text_keeps_vietnamese_letters() -> None:
    text = to_json_text(reading())
    assert "\\u" not in text
    assert json.loads(text) == to_json(reading())
    assert text.endswith("}\n")
