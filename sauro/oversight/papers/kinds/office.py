"""Who writes: what an office prints on all its papers."""

from dataclasses import dataclass
from datetime import date

from sauro.oversight.papers.form import Letterhead, Recipient, Recipients, Signature


@dataclass(frozen=True, slots=True)
class Office:
    """``name`` as in a sentence ("Sở Tài chính"), ``code`` as in its numbers ("STC").

    ``unit`` is who drafts: in the symbol of a công văn and behind "Lưu: VT".
    """

    name: str
    superior: str
    code: str
    place: str
    signature: Signature
    unit: str = ""
    copies: tuple[Recipient, ...] = ()

    @property
    def recipients(self) -> Recipients:
        """Copies and "Lưu: VT, …"."""
        return Recipients(self.copies, self.unit)


@dataclass(frozen=True, slots=True)
class Issue:
    """``made`` is the day of drafting; number and day are known once it is signed."""

    made: date
    number: str = ""
    day: date | None = None


def letterhead(office: Office, issue: Issue, kind: str = "") -> Letterhead:
    """With the symbol of the kind ("BC" gives BC-STC), of a công văn without (STC-TH)."""
    parts = (kind, office.code) if kind else (office.code, office.unit)
    return Letterhead(
        superior=office.superior,
        issuer=office.name,
        symbol="-".join(part for part in parts if part),
        place=office.place,
        number=issue.number,
        day=issue.day,
    )
