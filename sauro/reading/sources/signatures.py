"""Digital signatures of a PDF, verified offline: who signed, when, and what happened since.

Nothing is fetched: no certificate, no list of revoked ones. The file is only read.
"""

from collections.abc import Sequence

from sauro.reading.text import Signature

_EVERY_SIGNATURE_HAS = b"/ByteRange"


def signatures_of(data: bytes, roots: Sequence[bytes] = ()) -> tuple[Signature, ...]:
    """All signatures of a PDF in the order they were made; none where it has none.

    ``data`` are the bytes of the file, ``roots`` certificates as ``certificates.roots_in`` gives
    them. Never raises: what cannot be verified is ``unreadable`` and its words say why. The work
    done is bounded, whatever the file holds.
    """
    if _EVERY_SIGNATURE_HAS not in data:
        return ()
    from sauro.reading.sources.signature_fields import verify
    from sauro.reading.sources.signature_words import words_of

    return tuple(
        Signature(
            signer=facts.signer,
            organisation=facts.organisation,
            signed_at=facts.signed_at.isoformat(timespec="seconds") if facts.signed_at else None,
            time_proved=facts.clock == "proved",
            state=facts.state,
            trust=facts.trust,
            words=words_of(facts),
        )
        for facts in verify(data, roots)
    )
