"""What each page needs, loaded before the first one is asked for."""

import gc
from pathlib import Path

from django.template.engine import Engine
from django.template.loader import get_template
from django.urls import get_resolver


def preload() -> None:
    """Read addresses with their views, and templates; keep all of it out of the search for garbage.

    It stays as long as the process. Python's full collections looked through all of it again, and
    the page during which one came took several times as long.
    """
    get_resolver().resolve("/")
    for folder in Engine.get_default().dirs:
        for path in sorted(Path(folder).rglob("*.*")):
            get_template(path.relative_to(folder).as_posix())
    gc.collect()
    gc.freeze()
