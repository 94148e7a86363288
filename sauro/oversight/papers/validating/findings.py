"""What a check says: where in the file, what stands there, what the decree asks for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """``rule`` is a word for programs; the others are sentences for people.

    ``times`` is how often the same departs, ``where`` the first place.
    """

    rule: str
    where: str
    found: str
    expected: str
    times: int = 1

    @property
    def words(self) -> str:
        """All in one sentence."""
        more = f" (và {self.times - 1} chỗ khác)" if self.times > 1 else ""
        return f"{self.where}{more}: {self.found}; quy định: {self.expected}."


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """One for each rule and departure, in the order of their first places."""
    first: dict[tuple[str, str, str], Finding] = {}
    for finding in findings:
        key = (finding.rule, finding.found, finding.expected)
        seen = first.get(key)
        first[key] = replace(seen, times=seen.times + 1) if seen else finding
    return list(first.values())


def quoted(words: str) -> str:
    """The beginning of a passage, in quotes."""
    line = " ".join(words.split())
    return f"“{line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + '…'}”"


def number(value: float) -> str:
    """A length or size with a decimal comma: 13,5; 20."""
    return f"{round(value, 1):g}".replace(".", ",")
