"""When a signature was made: as a timestamp token proves, or as the signer's computer wrote."""

from collections.abc import Coroutine, Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pyhanko.pdf_utils.generic import parse_pdf_date
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.validation import generic_cms
from pyhanko.sign.validation.status import TimestampSignatureStatus

from sauro.reading.sources.certificates import context
from sauro.reading.sources.signature_facts import VIETNAM

_Result = TypeVar("_Result")


def finished(work: Coroutine[Any, Any, _Result]) -> _Result:
    """The result of work that never waits for anything, without an event loop."""
    try:
        work.send(None)
    except StopIteration as end:
        result: _Result = end.value
        return result
    work.close()
    raise RuntimeError("offline work waits for something")


def time_of(
    found: Any, roots: Sequence[bytes], others: Iterable[Any]
) -> tuple[datetime | None, str]:
    """The moment in Vietnam time and whose clock says so: proved, stamped or signer."""
    said: datetime | None = None
    for token in generic_cms.extract_tst_data_iter(found.signer_info, signed=False):
        moment = token["encap_content_info"]["content"].parsed["gen_time"].native
        status = TimestampSignatureStatus(
            **finished(
                generic_cms.validate_tst_signed_data(
                    token,
                    context(roots, others, moment),
                    generic_cms.message_imprint_checker(found.signer_info),
                )
            )
        )
        if status.intact and status.valid:
            said = moment.astimezone(VIETNAM)
            if status.trusted:
                return said, "proved"
    return (said, "stamped") if said else (_declared(found), "signer")


def _declared(found: Any) -> datetime | None:
    """What the signer wrote.

    The entry of the PDF is taken before that of the signature: some signing tools write local
    time as if it were UTC into the latter.
    """
    moment: datetime | None
    try:
        moment = parse_pdf_date(str(found.sig_object["/M"]), strict=False)
    except (KeyError, ValueError, OverflowError, PdfError):
        moment = generic_cms.extract_self_reported_ts(found.signer_info)
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return aware.astimezone(VIETNAM)
