"""Check the house rules that no other tool knows; see CONTRIBUTING.md."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("sauro", "scripts", "bench", "tests")
COPIED = (
    ROOT / "tests" / "corpus",
    ROOT / "tests" / "web" / "vendor",
    ROOT / "sauro" / "web" / "static" / "vendor",
)
WRITTEN = (".py", ".sh", ".html", ".css", ".js", ".scss")
LONGEST = 300
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc"}
CODE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.For, ast.While, ast.With, ast.Try)


def sources() -> Iterator[Path]:
    """What we wrote ourselves, without the scorer and the parts of others kept as they came."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in WRITTEN and not any(place in path.parents for place in COPIED):
                yield path


def broken(path: Path) -> Iterator[str]:
    """Each rule that a file breaks, as a sentence."""
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    if lines > LONGEST and path.parent.name != "migrations":  # which Django writes
        yield f"{lines} lines; split a file of more than {LONGEST} by noun or phase"
    if path.stem in DRAWERS:
        yield "name the module after what it holds"
    is_rules = path.parent.name == "rules" and path.stem != "__init__"
    if is_rules and any(isinstance(node, CODE) for node in ast.walk(ast.parse(text))):
        yield "files of rules hold data; code that uses them stands beside the folder"


def main() -> int:
    found = [f"{path.relative_to(ROOT)}: {why}" for path in sources() for why in broken(path)]
    print("\n".join(found) or "House rules: kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
