"""Certificates of the authorities that an office trusts, given by its administrator as files."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sauro.reading.sources.errors import SourceError
from sauro.reading.sources.files import check_file, read_bytes

_SUFFIXES = (".pem", ".crt", ".cer", ".der")
_LARGEST = 1_000_000
_MOST = 500
_WAY_OUT = (
    "Hãy xuất chứng thư của cơ quan chứng thực (như Ban Cơ yếu Chính phủ) ra dạng .cer hoặc .pem "
    "rồi chép lại"
)
_UNSAFE = ("md2", "md5")


@dataclass(frozen=True, slots=True)
class Roots:
    """Certificates in DER, and of each file that is none what is wrong and what to do."""

    certificates: tuple[bytes, ...]
    refused: tuple[str, ...]


def roots_in(folder: Path) -> Roots:
    """The certificates in a folder: files ``.pem``, ``.crt``, ``.cer``, ``.der``, by name.

    All of them are trusted, so those of the authorities between a root and the signers may be
    given too. SourceError where there is no such folder.
    """
    if not folder.is_dir():
        raise SourceError(
            folder,
            "không có thư mục chứng thư gốc này",
            "Hãy kiểm tra lại đường dẫn, hoặc tạo thư mục rồi chép chứng thư gốc vào",
        )
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    certificates: list[bytes] = []
    refused: list[str] = []
    for path in files[:_MOST]:
        try:
            check_file(path)
            certificates.extend(_authorities(path, read_bytes(path, _LARGEST)))
        except SourceError as error:
            refused.append(str(error))
    if len(files) > _MOST:
        refused.append(f"{folder}: có hơn {_MOST} tệp chứng thư, chỉ đọc {_MOST} tệp đầu.")
    return Roots(tuple(dict.fromkeys(certificates)), tuple(refused))


def _authorities(path: Path, data: bytes) -> Iterator[bytes]:
    from pyhanko.keys import load_certs_from_pemder_data

    try:
        found = [(one.dump(), _is_authority(one)) for one in load_certs_from_pemder_data(data)]
    except (ValueError, TypeError, LookupError):
        raise SourceError(path, "không phải tệp chứng thư số đọc được", _WAY_OUT) from None
    if not found:
        raise SourceError(path, "tệp không có chứng thư số nào", _WAY_OUT)
    for der, signs_others in found:
        if not signs_others:
            raise SourceError(
                path, "chứng thư của người ký, không phải của cơ quan chứng thực", _WAY_OUT
            )
        yield der


def _is_authority(certificate: Any) -> bool:
    """Parses all of a certificate; whether it may certify others."""
    assert certificate.native
    if certificate.basic_constraints_value is None:
        return bool(certificate.subject == certificate.issuer)
    return bool(certificate.ca)


def context(roots: Sequence[bytes], others: Iterable[Any], moment: datetime) -> Any:
    """How pyHanko is to trace a certificate at a moment: to these roots, without a network.

    SHA-1 is let pass, as authorities of the State still certify with it; the words of a signature
    say where it is used.
    """
    from pyhanko.keys import load_certs_from_pemder_data
    from pyhanko_certvalidator import ValidationContext

    anchors = [one for root in roots for one in load_certs_from_pemder_data(root)]
    return ValidationContext(
        trust_roots=anchors,
        other_certs=list(others),
        moment=moment,
        allow_fetching=False,
        weak_hash_algos=_UNSAFE,
    )
