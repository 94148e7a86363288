"""How events are chained: what a link is made of. Pure."""

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

from sauro.tasks.models import Event

START = "0" * 64


def link(before: str, event: Event) -> str:
    """The hash of the link: SHA-256 over the link before and all that the event says."""
    return hashlib.sha256(f"{before}\n{_content(event)}".encode()).hexdigest()


def _content(event: Event) -> str:
    said: dict[str, Any] = {
        "id": event.pk,
        "task": event.task_id,
        "assignment": event.assignment_id,
        "kind": event.kind,
        "at": event.at.astimezone(timezone.get_fixed_timezone(0)).isoformat(),
        "by": event.by_id,
        "data": event.data,
        "request_id": event.request_id,
    }
    return json.dumps(said, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False)
