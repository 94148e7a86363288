"""A reading as JSON. ``reading.schema.json`` beside this file is the contract others rely on."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from sauro.reading.result import (
    Citation,
    Deadline,
    Document,
    Doubt,
    Finding,
    Passage,
    Reading,
    Recipient,
    Task,
    Warning,
)
from sauro.reading.text import Page, Place, Signature


def to_json(reading: Reading) -> dict[str, Any]:
    """The reading by the contract: plain dicts, lists, strings and numbers, in a fixed order."""
    return {
        "document": _document(reading.document),
        "tasks": [_task(task) for task in reading.tasks],
        "passages": [_passage(passage) for passage in reading.passages],
        "warnings": [_warning(warning) for warning in reading.warnings],
        "questions": list(reading.questions),
        "complete": round(reading.complete, 4),
        "unclassified": round(reading.unclassified, 4),
        "grammar": reading.grammar,
        "source": {
            "name": reading.name,
            "reader": reading.reader,
            "quality": round(reading.quality, 4),
            "pages": [_page(page) for page in reading.pages],
            "signatures": [_signature(signature) for signature in reading.signatures],
            "doubtful": [_doubt(doubt) for doubt in reading.doubtful],
            "unsure": reading.unsure,
        },
    }


def to_json_text(reading: Reading) -> str:
    """The same as text: Vietnamese letters as they are, a line feed at the end."""
    return json.dumps(to_json(reading), ensure_ascii=False, indent=1) + "\n"


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    text = files(__package__).joinpath("reading.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _document(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "number": document.number,
        "date": document.date,
        "issuer": document.issuer,
        "title": document.title,
        "signer": document.signer,
        "bases": list(document.bases),
        "place": document.place,
        "giver": document.giver,
        "capacity": document.capacity,
        "post": document.post,
        "addressees": list(document.addressees),
        "recipients": [_recipient(recipient) for recipient in document.recipients],
        "citations": [_citation(citation) for citation in document.citations],
        "follow_up": document.follow_up,
        "route": document.route,
        "missing_annex": document.missing_annex,
        "findings": [_finding(finding) for finding in document.findings],
    }


def _task(task: Task) -> dict[str, Any]:
    return {
        "text": task.text,
        "shown": task.shown,
        "start": task.start,
        "end": task.end,
        "place": _place(task.place),
        "path": list(task.path),
        "key": task.key,
        "leads": list(task.leads),
        "coordinators": list(task.coordinators),
        "deadlines": [_deadline(deadline) for deadline in task.deadlines],
        "product": task.product,
        "products": list(task.products),
        "clarity": {
            name: {"state": clear.state, "reason": clear.reason}
            for name, clear in task.clarity.items()
        },
        "confirm": [{"field": field, "reason": reason} for field, reason in task.confirm],
        "findings": [_finding(finding) for finding in task.findings],
    }


def _place(place: Place) -> dict[str, Any]:
    """Only what is known of the place."""
    known: dict[str, Any] = {
        "line": place.line,
        "page": place.page,
        "paragraph": place.paragraph,
        "table": place.table,
        "row": place.row,
        "column": place.column,
        "box": _box(place.box) if place.box else None,
    }
    return {name: value for name, value in known.items() if value is not None}


def _box(box: tuple[float, float, float, float]) -> list[float]:
    """Left, top, right, bottom to a hundredth of a point."""
    return [round(side, 2) for side in box]


def _deadline(deadline: Deadline) -> dict[str, Any]:
    return {
        "text": deadline.text,
        "kind": deadline.kind,
        "precision": deadline.precision,
        "due": deadline.due,
        "every": deadline.every,
        "on": deadline.on,
        "start": deadline.start,
        "end": deadline.end,
        "rule": deadline.rule,
        "before": deadline.before,
        "hour": deadline.hour,
        "inherited": deadline.inherited,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "field": finding.field,
        "rule": finding.rule,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "value": finding.value,
        "inherited": finding.inherited,
    }


def _recipient(recipient: Recipient) -> dict[str, Any]:
    return {
        "name": recipient.name,
        "mark": recipient.mark,
        "start": recipient.start,
        "end": recipient.end,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "number": citation.number,
        "date": citation.date,
        "issuer": citation.issuer,
        "start": citation.start,
        "end": citation.end,
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "start": passage.start,
        "end": passage.end,
        "kind": passage.kind,
        "why": passage.why,
    }


def _warning(warning: Warning) -> dict[str, Any]:
    return {
        "code": warning.code,
        "message": warning.message,
        "start": warning.start,
        "end": warning.end,
    }


def _page(page: Page) -> dict[str, Any]:
    return {
        "number": page.number,
        "width": round(page.width, 2),
        "height": round(page.height, 2),
        "how": page.how,
        "quality": round(page.quality, 4),
        "sure": round(page.sure, 4),
        "lost": page.lost,
        "doubt": page.doubt,
    }


def _signature(signature: Signature) -> dict[str, Any]:
    return {
        "signer": signature.signer,
        "organisation": signature.organisation,
        "signed_at": signature.signed_at,
        "time_proved": signature.time_proved,
        "state": signature.state,
        "trust": signature.trust,
        "words": signature.words,
    }


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {
        "start": doubt.start,
        "end": doubt.end,
        "text": doubt.text,
        "sure": round(doubt.sure, 4),
        "page": doubt.page,
        "box": _box(doubt.box),
        "field": doubt.field,
    }
