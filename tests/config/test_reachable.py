"""A second way to a program that stands in a folder closed to the account that runs it."""

import os
import sys
from pathlib import Path

from sauro.config.accounts import Account
from sauro.config.mirror import mirror
from sauro.config.reachable import Parts

CODE = "import sauro, khac; assert (sauro.WORDS, khac.WORDS) == ('rõ việc', 'rõ người')"


def tree(folder: Path) -> dict[str, bytes | None]:
    """All that is below a folder, by relative path; None for folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def test_a_second_way_runs_where_the_first_is_closed(place: Path, account: Account) -> None:
    closed = place / "closed"
    package, packages = closed / "clone" / "sauro", closed / "site-packages"
    for folder, words in ((package, "rõ việc"), (packages / "khac", "rõ người")):
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(f"WORDS = {words!r}\n")
    (packages / "pip").mkdir()
    (closed / "clone" / "samples").mkdir()
    (closed / "clone" / "samples" / "ke-hoach.txt").write_text("Kế hoạch")
    closed.chmod(0o700)
    before = {path: path.stat().st_mode for path in (closed, *closed.rglob("*"))}
    parts = Parts(package, packages, Path(sys.executable).resolve())
    program = parts.second_way(place / "second", account)
    assert program.runs_as(account, CODE) is True
    assert (place / "second" / "own" / "samples" / "ke-hoach.txt").read_text() == "Kế hoạch"
    assert program.runs_as(account, CODE.replace("rõ việc", "khác")) is False
    assert {path: path.stat().st_mode for path in before} == before
    assert not (place / "second" / "packages" / "pip").exists()
    (package / "__init__.py").write_text("WORDS = 'rõ thời gian'\n")
    program = parts.second_way(place / "second", account)
    assert program.runs_as(account, CODE.replace("rõ việc", "rõ thời gian")) is True


def test_a_mirror_follows_every_change(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "a").mkdir(parents=True)
    (source / "a" / "one").write_text("1")
    (source / "two").write_text("2")
    (source / "gone").write_text("3")
    (source / "becomes folder").write_text("4")
    (source / "becomes file").mkdir()
    (source / "without").mkdir()
    mirror(source, target, {"without"})
    assert tree(target).keys() == tree(source).keys() - {"without"}
    (source / "gone").unlink()
    (source / "becomes folder").unlink()
    (source / "becomes folder").mkdir()
    (source / "becomes file").rmdir()
    (source / "becomes file").write_text("5")
    (source / "two").unlink()
    (source / "two").write_text("22")
    (source / "a" / "three").write_text("3")
    (source / "nowhere").symlink_to("/nonexistent")
    mirror(source, target, {"without"})
    wanted = tree(source)
    del wanted["without"], wanted["nowhere"]
    assert tree(target) == wanted


def test_a_mirror_is_readable_where_the_source_is_not(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir(mode=0o700)
    for name, mode in (("closed", 0o600), ("program", 0o700), ("open", 0o644)):
        (source / name).write_text(name)
        (source / name).chmod(mode)
    mirror(source, target)
    modes = {path.name: path.stat().st_mode & 0o777 for path in target.iterdir()}
    assert modes == {"closed": 0o644, "program": 0o755, "open": 0o644}
    assert target.stat().st_mode & 0o777 == 0o755
    assert (source / "closed").stat().st_mode & 0o777 == 0o600
    assert os.path.samefile(source / "open", target / "open")
