"""The program where the service account can run it.

Where a clone or its Python lies in a folder closed to others, a second way to both is kept in a
folder of the system's; the closed folder's rights are left as they are.
"""

import hashlib
import os
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from pathlib import Path

from sauro.config.accounts import Account, AccountError, system_folder
from sauro.config.mirror import make_open, mirror, mirror_file

_PACKAGE = Path(__file__).resolve().parent.parent
_NEEDED = "import django, granian, psycopg, sauro.config"
_TOOLS = frozenset("_distutils_hack mypy mypyc pip pkg_resources ruff setuptools uv".split())
_STANDARD = frozenset("ensurepip idlelib lib2to3 site-packages test turtledemo".split())


@dataclass(frozen=True, slots=True)
class Program:
    """A Python and the environment in which it knows all packages."""

    python: Path
    environment: dict[str, str] = field(default_factory=dict)

    def runs_as(self, account: Account, code: str = _NEEDED) -> bool:
        """Whether the account can run ``code`` with it."""
        command = [str(self.python), "-c", code]
        environment = self.environment | {"PATH": os.defpath}
        try:
            tried = subprocess.run(
                command,
                check=False,
                cwd="/",
                env=environment,
                capture_output=True,
                **account.identity(),
            )
        except PermissionError:
            return False
        return tried.returncode == 0


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a program stand: our package with the samples beside it, all others, the
    Python below them."""

    package: Path
    packages: Path
    python: Path

    def second_way(self, place: Path, account: Account) -> Program:
        """The same parts under ``place``, brought up to date, as the account can run them."""
        own, packages = place / "own", place / "packages"
        mirror(self.package, own / self.package.name)
        if (samples := self.package.with_name("samples")).is_dir():
            mirror(samples, own / samples.name)  # what the demonstration reads
        mirror(self.packages, packages, _TOOLS)
        python = Program(self.python)
        if not python.runs_as(account, ""):
            python = self._second_python(place / "python")
        paths = {"PYTHONPATH": f"{own}{os.pathsep}{packages}", "PYTHONNOUSERSITE": "1"}
        return Program(python.python, python.environment | paths)

    def _second_python(self, place: Path) -> Program:
        """Its program, its library, its standard packages."""
        library, standard = place / sys.platlibdir, Path(sysconfig.get_path("stdlib"))
        built = Path(sysconfig.get_config_var("LIBPL") or "-").name
        mirror(standard, library / standard.name, _STANDARD | {built})
        shared = sysconfig.get_config_var("INSTSONAME") or "-"
        make_open(place / "bin")
        mirror_file(self.python, place / "bin" / self.python.name)
        if not shared.endswith(".a"):
            mirror_file(Path(sysconfig.get_config_var("LIBDIR"), shared), library / shared)
        return Program(place / "bin" / self.python.name, {"LD_LIBRARY_PATH": str(library)})


def parts() -> Parts:
    """Those of the program that runs now."""
    purelib, python = Path(sysconfig.get_path("purelib")), Path(sys.executable).resolve()
    return Parts(_PACKAGE, purelib, python)


def own_place() -> Path:
    """The folder of the system's for this program, told apart by where the program stands."""
    return system_folder() / hashlib.sha256(os.fsencode(_PACKAGE)).hexdigest()[:12]


def program_for(account: Account) -> Program:
    """This program if the account can run it, else the second way. ``AccountError`` if none."""
    program = Program(Path(sys.executable))
    if not program.runs_as(account):
        program = parts().second_way(own_place(), account)
        if not program.runs_as(account):
            raise AccountError(
                f"Tài khoản {account.name} không chạy được chương trình, kể cả ở {own_place()}; "
                "hãy cài chương trình vào thư mục mọi tài khoản đọc được, ví dụ /opt/sauro."
            )
    return program
