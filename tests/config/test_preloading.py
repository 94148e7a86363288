"""What is loaded before the first page, in a process of its own."""

import os
import subprocess
import sys

from django.conf import settings

from sauro.config.installation import VARIABLE

LOOK = """
import gc, sys
from sauro.config.wsgi import application
from django.template import engines
[cached] = engines["django"].engine.template_loaders[0].loaders
print("sauro.web.tasks.views" in sys.modules)
print({"tasks/list.html", "icons/task.svg"} <= cached.get_template_cache.keys())
print(gc.get_freeze_count() > len(gc.get_objects()))
"""


def test_web_process_has_read_addresses_and_templates_and_looks_through_them_no_more() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOOK],
        env=os.environ | {VARIABLE: str(settings.INSTALLATION.folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["True", "True", "True"]
