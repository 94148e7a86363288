"""The signature fields of a PDF, each verified with pyHanko."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints

from sauro.reading.sources.signing.certificates import context
from sauro.reading.sources.signing.coverage import POLICY, Coverage, coverage_of, gap_in
from sauro.reading.sources.signing.facts import VIETNAM, Facts
from sauro.reading.sources.signing.reader import MOST_LOOKUPS, BoundedReader, TooMuchWorkError
from sauro.reading.sources.signing.times import finished, time_of

MOST_SIGNATURES = 50
_LONGEST_NAME = 200
_USES = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
_SUBFILTERS = {SigSeedSubFilter.ADOBE_PKCS7_DETACHED.value, SigSeedSubFilter.PADES.value}
_WEAK = {"sha1": "SHA-1", "md5": "MD5", "md2": "MD2"}

_DAMAGED = "cấu trúc tệp PDF hoặc chữ ký bị hỏng, hãy xin lại tệp gốc"
_TOO_MUCH = (
    "tệp quá lớn hoặc cấu trúc quá phức tạp nên chưa kiểm hết, hãy kiểm bằng phần mềm ký số của "
    "cơ quan"
)
_TOO_MANY = f"tệp có hơn {MOST_SIGNATURES} chữ ký, hãy kiểm bằng phần mềm ký số của cơ quan"
_LOCKED = "tệp có mật khẩu, hãy bỏ mật khẩu rồi đọc lại"
_REMOVED = "tệp có dấu vết chữ ký số nhưng không còn ô chữ ký nào đọc được, hãy xin lại tệp gốc"


@dataclass(frozen=True, slots=True)
class _File:
    """What the signatures of a file share."""

    data: bytes
    roots: Sequence[bytes]
    others: tuple[Any, ...]
    signed: set[str]
    empty: set[str]


def verify(data: bytes, roots: Sequence[bytes], most: int = MOST_LOOKUPS) -> list[Facts]:
    """The facts of every signature in the order they were made. Raises nothing.

    ``most`` bounds how many objects of the file are looked up.
    """
    try:
        reader = BoundedReader(data, most)
        if reader.encrypted and reader.decrypt(b"").status == AuthStatus.FAILED:
            return [Facts("", "unreadable", why=_LOCKED)]
        fields = [(str(name), ref) for name, _, ref in enumerate_sig_fields(reader, True)]
        empty = {str(name) for name, _, _ in enumerate_sig_fields(reader, False)}
        if not fields:
            return [] if _signed_by_nobody(reader) else [Facts("", "unreadable", why=_REMOVED)]
        if len(fields) > MOST_SIGNATURES:
            return [Facts("", "unreadable", why=_TOO_MANY)]
    except Exception as error:  # noqa: BLE001
        return [Facts("", "unreadable", why=_reason(error))]
    return _in_order(reader, _File(data, roots, (), {name for name, _ in fields}, empty), fields)


def _in_order(reader: BoundedReader, file: _File, fields: list[tuple[str, Any]]) -> list[Facts]:
    """The last signature is verified first: should the work become too much, it is known."""
    opened = [_opened(reader, name, ref) for name, ref in fields]
    found = [one for one in opened if not isinstance(one, Facts)]
    found.sort(key=lambda one: int(one.signed_revision))
    file = replace(file, others=tuple(_embedded(found)))
    facts = [_facts(one, file) for one in reversed(found)][::-1]
    facts += [one for one in opened if isinstance(one, Facts)]
    return _with_doubtful_additions(facts)


def _opened(reader: BoundedReader, name: str, ref: Any) -> Any:
    """pyHanko's signature, or the facts of one that it cannot open."""
    try:
        return EmbeddedPdfSignature(reader, ref, name)
    except Exception as error:  # noqa: BLE001
        return Facts(name, "unreadable", why=_reason(error))


def _embedded(found: Iterable[Any]) -> Iterable[Any]:
    """Certificates that signatures carry of the authorities above the signers."""
    for one in found:
        try:
            yield from one.other_embedded_certs
        except Exception:  # noqa: BLE001, S112
            continue


def _facts(found: Any, file: _File) -> Facts:
    facts = Facts(found.field_name, "unreadable")
    try:
        facts = _signer(facts, found)
        return _verified(facts, found, file)
    except Exception as error:  # noqa: BLE001
        return replace(facts, why=_reason(error))


def _signer(facts: Facts, found: Any) -> Facts:
    """The facts with who signed, as the certificate says."""
    certificate = found.signer_cert
    subject, issuer = certificate.subject.native, certificate.issuer.native
    return replace(
        facts,
        signer=_words(subject, "common_name"),
        organisation=_words(subject, "organizational_unit_name", "organization_name"),
        issuer=_words(issuer, "common_name", "organization_name"),
        valid=(
            certificate.not_valid_before.astimezone(VIETNAM),
            certificate.not_valid_after.astimezone(VIETNAM),
        ),
        weak=_WEAK.get(found.md_algorithm, ""),
        stamp=found.sig_object_type == "/DocTimeStamp",
    )


def _verified(facts: Facts, found: Any, file: _File) -> Facts:
    kind = str(found.sig_object.get("/SubFilter"))
    if not facts.stamp and kind not in _SUBFILTERS:
        return replace(facts, why=f"kiểu chữ ký {kind.strip('/')} chưa được hỗ trợ")
    gap = gap_in(file.data, found.byte_range, found.pkcs7_content)
    if facts.stamp:
        moment, clock, status = _stamp(found, file)
    else:
        moment, clock = time_of(found, file.roots, file.others)
        traced = context(file.roots, file.others, moment or facts.valid[0])  # type: ignore[index]
        status = finished(
            async_validate_pdf_signature(
                found,
                signer_validation_context=traced,
                diff_policy=POLICY,
                key_usage_settings=_USES,
            )
        )
    facts = replace(facts, signed_at=moment, clock=clock)
    covered = _coverage(gap, found, status, file)
    facts = replace(facts, state=covered.state, why=covered.why, added=covered.added)
    return replace(facts, trust=_trust(facts, status))


def _stamp(found: Any, file: _File) -> tuple[Any, str, Any]:
    """Time, clock and status of a timestamp of the whole file."""
    token = found.signed_data["encap_content_info"]["content"].parsed
    moment = token["gen_time"].native.astimezone(VIETNAM)
    traced = context(file.roots, file.others, moment)
    status = finished(async_validate_pdf_timestamp(found, traced, diff_policy=POLICY))
    return moment, "proved" if status.trusted else "stamped", status


def _coverage(gap: str, found: Any, status: Any, file: _File) -> Coverage:
    if not status.intact:
        return Coverage("broken", gap or "nội dung tệp không khớp với nội dung đã ký")
    if not status.valid:
        return Coverage("broken", "chữ ký không khớp với chứng thư của người ký")
    if gap:
        return Coverage("broken", gap)
    return coverage_of(found, status, file.data, file.signed, file.empty)


def _trust(facts: Facts, status: Any) -> str:
    if facts.signed_at and facts.valid:
        since, until = facts.valid
        if not since <= facts.signed_at <= until:
            return "expired"
    if facts.state not in ("intact", "added_to", "changed") or facts.signed_at is None:
        return "unknown"
    return "known" if status.trusted else "unknown"


def _with_doubtful_additions(facts: list[Facts]) -> list[Facts]:
    """A later signature that does not verify is no leave to add what it brought."""
    bad = {one.name for one in facts if one.state in ("broken", "unreadable")}
    why = "phần thêm vào sau khi ký mang một chữ ký không kiểm được"
    return [
        replace(one, state="changed", why=why)
        if one.state == "added_to" and bad.intersection(one.added.signatures)
        else one
        for one in facts
    ]


def _signed_by_nobody(reader: BoundedReader) -> bool:
    """Whether the file is signed only to unlock functions of a viewer, or has the sum that guards
    an encrypted file (ISO/TS 32004): neither says who signed."""
    rights = reader.root.get("/Perms")
    unlocked = rights is not None and bool({"/UR", "/UR3"} & set(rights))
    return unlocked or "/AuthCode" in reader.trailer


def _words(name: dict[str, Any], *keys: str) -> str:
    """Parts of a certificate's name, printable and of bearable length."""
    found: list[str] = []
    for key in keys:
        value = name.get(key, "")
        found.extend(value if isinstance(value, list) else [value])
    words = ", ".join(dict.fromkeys(filter(None, (" ".join(str(one).split()) for one in found))))
    return "".join(char for char in words if char.isprintable())[:_LONGEST_NAME]


def _reason(error: Exception) -> str:
    if isinstance(error, TooMuchWorkError | MemoryError | RecursionError):
        return _TOO_MUCH
    return _DAMAGED
