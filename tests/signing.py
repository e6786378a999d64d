"""A PDF signed digitally, by a certificate that nobody but the test trusts."""

from __future__ import annotations

import datetime as dt
import io
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner, sign_pdf
from pyhanko_certvalidator.registry import SimpleCertificateStore

SIGNER = "Nama Contoh"


def signed(pdf: bytes, field: str = "TandaTangan") -> bytes:
    """The PDF with a signature added behind it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    # room of one size: what ECDSA signs differs in length from time to time
    made: Any = sign_pdf(
        writer, PdfSignatureMetadata(field_name=field), signer=_signer(), bytes_reserved=8192
    )
    return bytes(made.getvalue())


@cache
def _signer() -> SimpleSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, SIGNER)])
    usage = x509.KeyUsage(True, True, *[False] * 7)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(dt.datetime(2018, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(2048, 1, 1, tzinfo=dt.UTC))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate = next(load_certs_from_pemder_data(made.public_bytes(serialization.Encoding.DER)))
    private = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    loaded = load_private_key_from_pemder_data(private, None)
    return SimpleSigner(certificate, loaded, SimpleCertificateStore())
