"""Styles, scripts and pictures of the pages: gathered once a version, under names with a hash.

A browser keeps a hashed file for ever. Before anything was gathered (in tests, for one) files are
served from where they stand, under their own names.
"""

import hashlib
from pathlib import Path

from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from whitenoise.storage import CompressedManifestStaticFilesStorage

_STAMP = "gathered.txt"


class StaticFiles(CompressedManifestStaticFilesStorage):
    """Hashed names for what was gathered, own names for the rest."""

    def stored_name(self, name: str) -> str:
        """The name under which a file is served."""
        return str(self.hashed_files.get(self.hash_key(self.clean_name(name)), name))


def gather(folder: Path) -> None:
    """Gather into ``folder``, which is ``STATIC_ROOT``, if any file changed since the last time."""
    stamp = folder / _STAMP
    now = _fingerprint()
    if stamp.exists() and stamp.read_text() == now:
        return
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(now)


def _fingerprint() -> str:
    """A hash over names, sizes and times of all files that would be gathered."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            digest.update(
                f"{name} {storage.size(name)} {storage.get_modified_time(name)}\n".encode()
            )
    return digest.hexdigest()
