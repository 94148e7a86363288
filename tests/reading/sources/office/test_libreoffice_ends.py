"""LibreOffice does not outlive the process that started it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sauro.oversight.papers.writing.paper import to_docx
from tests.config.running import until
from tests.oversight.papers.sample_papers import circular

PRINT = """
import sys
from pathlib import Path
from sauro.reading.sources.office.program import printed
printed(Path(sys.argv[1]).read_bytes())
"""


def offices_of(parent: int) -> Iterator[int]:
    """The LibreOffice that this process started, while it runs."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            head, _, rest = path.read_text().rpartition(") ")
            if head.endswith("(soffice.bin") and int(rest.split()[1]) == parent:
                yield int(path.parent.name)


def runs(process: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    return False


def test_libreoffice_ends_where_the_worker_is_killed(tmp_path: Path) -> None:
    given = tmp_path / "given.docx"
    given.write_bytes(to_docx(circular()))
    own = {**os.environ, "TMPDIR": str(tmp_path)}  # a killed process leaves its folder
    worker = subprocess.Popen([sys.executable, "-c", PRINT, str(given)], env=own)
    until(lambda: any(offices_of(worker.pid)))
    office = next(offices_of(worker.pid))
    os.kill(office, signal.SIGSTOP)  # it would be done soon
    worker.kill()
    worker.wait()
    try:
        until(lambda: not runs(office))
    finally:
        with suppress(ProcessLookupError):
            os.kill(office, signal.SIGKILL)
