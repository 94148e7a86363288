"""Fetch what browsers get from others, into ``sauro/web/static/vendor`` and ``tests/web/vendor``.

Only for development; needs npm and node, users do not. VENDOR.json beside the files says where each
came from: package, version, licence, hash of the package.
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SERVED = ROOT / "sauro" / "web" / "static" / "vendor"
TESTED = ROOT / "tests" / "web" / "vendor"
STYLES = ROOT / "scripts" / "tabler.scss"


@dataclass(frozen=True, slots=True)
class Package:
    """A package of npm and its files that we keep, in ``folder`` below ``into``, if anywhere."""

    name: str
    version: str
    licence: str
    folder: str
    into: Path | None = None
    files: tuple[str, ...] = ()


_FONT = "files/be-vietnam-pro-{}-{}-normal.woff2"
_FONTS = tuple(
    _FONT.format(part, weight) for part in ("latin", "vietnamese") for weight in (400, 600)
)
TABLER = Package("@tabler/core", "1.0.0", "MIT", "tabler", SERVED, ("LICENSE",))
BOOTSTRAP = Package("bootstrap", "5.3.3", "MIT", "bootstrap", SERVED, ("LICENSE",))
SASS = Package("sass", "1.108.2", "MIT", "sass")
PACKAGES = (
    TABLER,
    BOOTSTRAP,
    Package("htmx.org", "2.0.11", "0BSD", "htmx", SERVED, ("dist/htmx.min.js", "LICENSE")),
    Package(
        "@fontsource/be-vietnam-pro",
        "5.3.0",
        "OFL-1.1",
        "be-vietnam-pro",
        SERVED,
        (*_FONTS, "LICENSE"),
    ),
    Package("axe-core", "4.14.1", "MPL-2.0", "axe-core", TESTED, ("axe.min.js", "LICENSE")),
)


def main() -> int:
    for place in (SERVED, TESTED):
        shutil.rmtree(place, ignore_errors=True)
    notes: dict[Path, list[dict[str, str]]] = {SERVED: [], TESTED: []}
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for package in PACKAGES:
            hashed = _fetch(package, work)
            assert package.into
            _keep(package, work)
            notes[package.into].append(
                {"package": package.name, "version": package.version, "licence": package.licence}
                | {"sha512": hashed}
            )
        _build(work)
    for place, rows in notes.items():
        (place / "VENDOR.json").write_text(json.dumps(rows, indent=1) + "\n")
    return 0


def _fetch(package: Package, work: Path) -> str:
    """Download and unpack it; the hash that the package is known by."""
    packed = ["npm", "pack", "--json", f"{package.name}@{package.version}"]
    told = subprocess.run(packed, cwd=work, check=True, capture_output=True, text=True)
    found = json.loads(told.stdout)[0]
    with tarfile.open(work / found["filename"]) as archive:
        archive.extractall(work / package.folder, filter="data")
    return str(found["integrity"].removeprefix("sha512-"))


def _keep(package: Package, work: Path) -> None:
    """Copy its files."""
    assert package.into
    for name in package.files:
        target = package.into / package.folder / Path(name).name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(work / package.folder / "package" / name, target)


def _build(work: Path) -> None:
    """Our choice of Tabler as one style sheet."""
    wanted = f"{SASS.name}@{SASS.version}"
    subprocess.run(["npm", "install", "--silent", "--no-save", wanted], cwd=work, check=True)
    (work / "load").mkdir()
    (work / "load" / "bootstrap").symlink_to(work / BOOTSTRAP.folder / "package")
    styles = work / TABLER.folder / "package" / "src" / "scss"
    target = SERVED / TABLER.folder / "tabler.css"
    command = [
        "node",
        "node_modules/sass/sass.js",
        "--quiet",
        "--style=compressed",
        "--no-source-map",
    ]
    command += [f"--load-path={styles}", f"--load-path={work / 'load'}", str(STYLES), str(target)]
    subprocess.run(command, cwd=work, check=True)


if __name__ == "__main__":
    sys.exit(main())
