"""What was found out about one signature, before it is put into words."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Added:
    """What came into the file after a signature without touching what it signs.

    ``signatures`` are names of fields signed later, ``filled`` of other fields of a form.
    """

    signatures: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """One signature. ``name`` is that of its field in the file.

    ``clock`` says whose time ``signed_at`` (in Vietnam time) is: ``proved`` of a timestamp service
    that leads to a trusted root, ``stamped`` of one that does not, ``signer`` of the signer's own
    computer. ``valid`` is the first and last moment of the certificate. ``why`` adds to the
    ``state`` in Vietnamese. ``weak`` names a digest that is no longer safe. ``stamp`` is true for
    a timestamp of the whole file, made by a service and not by a person.
    """

    name: str
    state: str
    trust: str = "unknown"
    signer: str = ""
    organisation: str = ""
    issuer: str = ""
    signed_at: datetime | None = None
    clock: str = "signer"
    valid: tuple[datetime, datetime] | None = None
    added: Added = field(default_factory=Added)
    why: str = ""
    weak: str = ""
    stamp: bool = False
