"""Signed PDF files made on the spot: authorities with certificates, signatures, later changes."""

import asyncio
import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign.fields import (
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
)
from pyhanko.sign.signers import PdfTimeStamper, SimpleSigner
from pyhanko.sign.signers.cms_embedder import (
    PdfCMSEmbedder,
    SigAppearanceSetup,
    SigIOSetup,
    SigMDPSetup,
    SigObjSetup,
)
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

SIGNED = datetime(2026, 3, 30, 8, 5, tzinfo=UTC)
"""15:05 on 30 March 2026 in Vietnam."""
_MOST = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
    "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


@dataclass(frozen=True)
class Certificate:
    """A certificate with its key."""

    made: x509.Certificate
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = field(repr=False)

    @property
    def der(self) -> bytes:
        return self.made.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.made.public_bytes(serialization.Encoding.PEM)

    @property
    def asn1(self) -> Any:
        return next(load_certs_from_pemder_data(self.der))

    @property
    def asn1_key(self) -> Any:
        return load_private_key_from_pemder_data(
            self.key.private_bytes(
                serialization.Encoding.DER,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            ),
            passphrase=None,
        )


def authority(name: str = "CA dùng để thử", above: Certificate | None = None) -> Certificate:
    """An authority: a root, or one certified by ``above``."""
    return _certificate(name, "Ban dùng để thử", above, ("key_cert_sign", "crl_sign"), ca=True)


def person(
    above: Certificate,
    name: str = "Nguyễn Văn Thử",
    organisation: str = "ỦY BAN NHÂN DÂN TỈNH THỬ",
    since: datetime = SIGNED - timedelta(days=365),
    until: datetime = SIGNED + timedelta(days=365),
) -> Certificate:
    """A certificate to sign with."""
    uses = ("digital_signature", "content_commitment")
    return _certificate(name, organisation, above, uses, since=since, until=until)


def clock(above: Certificate) -> Certificate:
    """The certificate of a timestamp service."""
    uses = ("digital_signature", "content_commitment")
    return _certificate("Máy chủ dấu thời gian", "Ban dùng để thử", above, uses, stamps=True)


def _certificate(
    name: str,
    organisation: str,
    above: Certificate | None,
    uses: tuple[str, ...],
    *,
    ca: bool = False,
    stamps: bool = False,
    since: datetime = SIGNED - timedelta(days=3650),
    until: datetime = SIGNED + timedelta(days=3650),
) -> Certificate:
    key = (
        rsa.generate_private_key(65537, 2048) if stamps else ec.generate_private_key(ec.SECP256R1())
    )
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"),
        x509.NameAttribute(NameOID.COMMON_NAME, name),
    ]
    if organisation:
        parts.insert(1, x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    subject = x509.Name(parts)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(above.made.subject if above else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**{use: use in uses for use in _MOST}), critical=True)
    )
    if stamps:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(purpose, critical=True)
    return Certificate(builder.sign(above.key if above else key, hashes.SHA256()), key)


def pdf(words: str = "Ke hoach so 12/KH-UBND, thoi han 30/6/2026", *, more: int = 0) -> bytes:
    """A PDF of one page with these words and ``more`` objects that show nothing."""
    content = f"BT /F1 14 Tf 72 720 Td ({words}) Tj ET".encode("ascii")
    listed = b" ".join(b"%d 0 R" % (6 + number) for number in range(more))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /PieceInfo [%s] >>" % listed,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        *[b"<< /Number %d >>" % number for number in range(more)],
    ]
    data, offsets = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, inner in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, inner)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n"
        b"%%%%EOF\n" % (size, table, size, len(data))
    )


def signed(
    data: bytes,
    who: Certificate,
    name: str = "Signature1",
    *,
    chain: tuple[Certificate, ...] = (),
    at: datetime | None = SIGNED,
    stamped: tuple[Certificate, datetime] | None = None,
    box: tuple[int, int, int, int] | None = None,
    certify: MDPPerm | None = None,
    digest: str = "sha256",
    password: str | None = None,
) -> bytes:
    """The file with a signature added to it.

    ``stamped`` is the certificate of a timestamp service and the time it says; ``box`` is where
    the signature is shown on the page; ``certify`` what the signer allows afterwards.
    """
    writer: Any = IncrementalPdfFileWriter(BytesIO(data), strict=False)
    if password is not None:
        writer.encrypt(password)
    spec = SigFieldSpec(name, box=box) if box else None
    steps = PdfCMSEmbedder(new_field_spec=spec).write_cms(field_name=name, writer=writer)
    next(steps)
    place = SignatureObject(timestamp=at, bytes_reserved=16384, subfilter=SigSeedSubFilter.PADES)
    look = TextStampStyle(stamp_text="Da ky", border_width=0)
    steps.send(
        SigObjSetup(
            sig_placeholder=place,
            mdp_setup=SigMDPSetup(
                md_algorithm=digest, certify=certify is not None, docmdp_perms=certify
            ),
            appearance_setup=SigAppearanceSetup(look, at or SIGNED, "") if box else None,
        )
    )
    prepared, output = steps.send(SigIOSetup(md_algorithm=digest))
    steps.send(_cms(prepared.document_digest, who, chain, stamped, digest))
    made: bytes = output.getvalue()
    return made


def _cms(
    document: bytes,
    who: Certificate,
    chain: tuple[Certificate, ...],
    stamped: tuple[Certificate, datetime] | None,
    digest: str,
) -> Any:
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(one.asn1 for one in chain)
    stamper = None
    if stamped:
        service, moment = stamped
        stamper = DummyTimeStamper(service.asn1, service.asn1_key, fixed_dt=moment)
    signer = SimpleSigner(who.asn1, who.asn1_key, cert_registry=store)
    return asyncio.run(signer.async_sign(document, digest, use_pades=True, timestamper=stamper))


def signed_over(data: bytes, who: Certificate, *ranges: int) -> bytes:
    """The file with a signature that covers other bytes than it should.

    ``ranges`` are added to the four numbers that a proper signature has.
    """
    made = signed(data, who)
    found = re.search(rb"/ByteRange \[([ 0-9]+)\]", made)
    assert found is not None
    proper = [int(number) for number in found[1].split()]
    meant = [max(number + more, 0) for number, more in zip(proper, ranges, strict=True)]
    written = b" ".join(b"%d" % number for number in meant).ljust(len(found[1]))
    made = made[: found.start(1)] + written + made[found.end(1) :]
    first, length, second, rest = meant
    covered = made[first : first + length] + made[second : second + rest]
    cms: bytes = (
        _cms(hashlib.sha256(covered).digest(), who, (), None, "sha256").dump().hex().encode()
    )
    start, end = proper[1] + 1, proper[2] - 1
    return made[:start] + cms.ljust(end - start, b"0") + made[end:]


def locked(data: bytes, password: str) -> bytes:
    """The file with a password."""
    writer: Any = copy_into_new_writer(PdfFileReader(BytesIO(data)))
    writer.encrypt(password, password, pdf_mac=False)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def with_empty_field(data: bytes, box: tuple[int, int, int, int]) -> bytes:
    """The file with a signature field that nobody has signed, shown on the page."""
    writer: Any = IncrementalPdfFileWriter(BytesIO(data))
    append_signature_field(writer, SigFieldSpec("Empty", box=box))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def with_clock(data: bytes, service: Certificate, moment: datetime) -> bytes:
    """The file with a timestamp of a service over all of it."""
    stamper = DummyTimeStamper(service.asn1, service.asn1_key, fixed_dt=moment)
    writer: Any = IncrementalPdfFileWriter(BytesIO(data))
    work = PdfTimeStamper(stamper).async_timestamp_pdf(writer, "sha256")
    made: bytes = asyncio.run(work).getvalue()
    return made


def updated(data: bytes, number: int, inner: bytes) -> bytes:
    """The file with object ``number`` replaced or added by an incremental update."""
    start = int(data.rsplit(b"startxref", 1)[1].split()[0])
    size = max(number + 1, int(data.rsplit(b"/Size", 1)[1].split()[0]))
    at = len(data)
    data += b"%d 0 obj\n%s\nendobj\n" % (number, inner)
    return data + (
        b"xref\n%d 1\n%010d 00000 n \ntrailer\n<< /Size %d /Root 1 0 R /Prev %d >>\nstartxref\n"
        b"%d\n%%%%EOF\n" % (number, at, size, start, len(data))
    )
