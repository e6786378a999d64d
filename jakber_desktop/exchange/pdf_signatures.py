"""Digital signatures of a PDF as far as they can be judged offline, by the optional `pyhanko`.

Whether the bytes are those that were signed, who the certificate names, and how much of the file is
covered. Never whether the certificate is to be trusted: that needs the provider's lists, and so
a network (naskah-dinas §8: in-house signatures have no legal force).
"""

from __future__ import annotations

import datetime as dt
import io
import logging
from importlib.util import find_spec
from typing import Any, NamedTuple

MAX_SIGNATURES = 20
"""More are no paper of an office."""


class FoundSignature(NamedTuple):
    """One signature: the certificate's name, the time it claims (aware, or None), what holds.

    `intact`: the bytes it covers are those that were signed. `covers_whole`: it covers the whole
    file, so nothing was added after it. `legible` is False when it could not be judged at all.
    """

    signer: str
    signed_at: dt.datetime | None
    intact: bool
    covers_whole: bool
    legible: bool = True


def can_read() -> bool:
    """Whether the reader is installed."""
    return find_spec("pyhanko") is not None


def has_signature(data: bytes) -> bool:
    """Whether a PDF seems to carry a digital signature; quick, and right for plain PDFs."""
    return b"/ByteRange" in data


def read_signatures(data: bytes) -> tuple[FoundSignature, ...]:
    """All signatures of a PDF in the order they were made; none when it cannot be taken apart.

    Imports half a second of packages. ImportError without the reader.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    logging.getLogger("pyhanko").addHandler(logging.NullHandler())  # it would write to stderr
    logging.getLogger("pyhanko_certvalidator").addHandler(logging.NullHandler())
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        found = list(reader.embedded_regular_signatures)[:MAX_SIGNATURES]
    except Exception:  # whatever a foreign file makes it say
        return ()
    return tuple(_judged(one) for one in found)


def _judged(signature: Any) -> FoundSignature:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    offline = ValidationContext(trust_roots=[], allow_fetching=False)
    try:
        status = validate_pdf_signature(signature, offline, skip_diff=True)
    except Exception:  # a broken or unknown kind of signature
        return FoundSignature(
            _name(signature), None, intact=False, covers_whole=False, legible=False
        )
    return FoundSignature(
        _name(signature),
        _aware(status.signer_reported_dt),
        intact=bool(status.intact and status.valid),
        covers_whole=status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
    )


def _name(signature: Any) -> str:
    """The common name the certificate carries; "" when there is none."""
    try:
        name = signature.signer_cert.subject.native
        return str(name.get("common_name") or name.get("organization_name") or "")
    except Exception:  # no certificate came along
        return ""


def _aware(when: dt.datetime | None) -> dt.datetime | None:
    return when if when is None or when.tzinfo else when.replace(tzinfo=dt.UTC)
