"""What is printed around the body, place by place: the same for the writer and for templates."""

from dataclasses import dataclass

from sauro.oversight.papers.form import Paper, Recipient, Recipients
from sauro.oversight.papers.wording import BLANK, blank_day, long_day

NO_NUMBER = BLANK * 6
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts of one line, and lists of a line each."""

    superior: str
    issuer: str
    number: str
    place: str
    day: str
    kind: str
    about: str
    addressees: tuple[str, ...]
    bases: tuple[str, ...]
    capacity: tuple[str, ...]
    signer: str
    recipients: tuple[str, ...]


def lines_of(paper: Paper) -> Lines:
    """The words of a paper, with room where number and day are not known yet."""
    head = paper.letterhead
    number = head.number.zfill(2) if head.number else NO_NUMBER
    return Lines(
        superior=head.superior.upper(),
        issuer=head.issuer.upper(),
        number=f"{number}/{head.symbol}",
        place=head.place,
        day=long_day(head.day) if head.day else blank_day(paper.made.year),
        kind=paper.title.kind.upper(),
        about=paper.title.about,
        addressees=addressee_lines(paper.addressees),
        bases=_ended(paper.bases, "."),
        capacity=tuple(line.upper() for line in paper.signatures[0].lines),
        signer=paper.signatures[0].name,
        recipients=recipient_lines(paper.recipients, bool(paper.addressees)),
    )


def addressee_lines(names: tuple[str, ...]) -> tuple[str, ...]:
    """One name stands beside "Kính gửi:", several stand below it."""
    if len(names) == 1:
        return (f"Kính gửi: {names[0]}",)
    return ("Kính gửi:", *(f"- {line}" for line in _ended(names, "."))) if names else ()


def recipient_lines(recipients: Recipients | None, addressed: bool) -> tuple[str, ...]:
    """What stands below "Nơi nhận:"; "Như trên" opens it where someone is addressed."""
    if recipients is None:
        return ()
    above = (Recipient("Như trên"),) if addressed else ()
    kept = "Lưu: VT" + (f", {recipients.drafted_by}" if recipients.drafted_by else "")
    names = [_marked(one) for one in (*above, *recipients.listed)]
    return (*(f"- {name};" for name in names), f"- {kept}.")


def belongs_to(paper: Paper) -> str:
    """The line of an annex that names its paper, by what is known of number and day."""
    head = paper.letterhead
    lines = lines_of(paper)
    kind = "Công văn" if paper.title.is_letter else paper.title.kind.capitalize()
    return f"(Kèm theo {kind} số {lines.number} {lines.day} của {paper.issued_by or head.issuer})"


def _marked(one: Recipient) -> str:
    return f"{one.name} ({one.mark})" if one.mark else one.name


def _ended(words: tuple[str, ...], last: str) -> tuple[str, ...]:
    """Each with a semicolon, the last one with ``last``."""
    bare = [one.rstrip(" ;.,") for one in words]
    return tuple(f"{one}{last if at == len(bare) else ';'}" for at, one in enumerate(bare, 1))
