"""Digital signatures of a PDF in words: what was found offline, and what stays open (H3).

Signing and printing the footer of an electronic signature are no deeds of this program
(naskah-dinas §8).
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from jakber_desktop.exchange import pdf_signatures
from jakber_desktop.exchange.pdf_signatures import FoundSignature
from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.final import SignatureFinding

__all__ = ["signature_findings"]

_ZONE = ZoneInfo("Asia/Jakarta")

_NAMELESS = QT_TRANSLATE_NOOP("core", "(tanpa nama)")
_SIGNED = QT_TRANSLATE_NOOP("core", "Tanda tangan digital atas nama {signer}")
_AT = QT_TRANSLATE_NOOP("core", ", menurut penandatangan pada {date} pukul {time} WIB")
_INTACT = QT_TRANSLATE_NOOP("core", "Isi yang ditandatangani utuh.")
_BROKEN = QT_TRANSLATE_NOOP("core", "Isi yang ditandatangani sudah berubah.")
_ILLEGIBLE = QT_TRANSLATE_NOOP("core", "Bentuk tanda tangannya tidak dapat diperiksa di sini.")
_WHOLE = QT_TRANSLATE_NOOP("core", "Tanda tangan mencakup seluruh berkas.")
_PART = QT_TRANSLATE_NOOP("core", "Ada tambahan sesudahnya yang tidak dicakup tanda tangan ini.")
_TRUST = QT_TRANSLATE_NOOP("core", "Keabsahan sertifikat tidak dapat diperiksa tanpa jaringan.")
_NO_READER = QT_TRANSLATE_NOOP(
    "core", "Berkas ini bertanda tangan digital, tetapi pembacanya tidak terpasang di laptop ini."
)


def signature_findings(data: bytes) -> tuple[SignatureFinding, ...]:
    """What is found about each digital signature of a PDF; none of a file without."""
    if not pdf_signatures.has_signature(data):
        return ()
    if not pdf_signatures.can_read():
        return (SignatureFinding("", None, intact=False, covers_whole=False, words=_NO_READER),)
    return tuple(_finding(one) for one in pdf_signatures.read_signatures(data))


def _finding(found: FoundSignature) -> SignatureFinding:
    words = _SIGNED.format(signer=found.signer or _NAMELESS)
    if found.signed_at is not None:
        local = found.signed_at.astimezone(_ZONE)
        words += _AT.format(date=long_date(local.date()), time=clock(f"{local:%H:%M}"))
    if found.legible:
        parts = [_INTACT if found.intact else _BROKEN, _WHOLE if found.covers_whole else _PART]
    else:
        parts = [_ILLEGIBLE]
    whole = " ".join((f"{words}.", *parts, _TRUST))
    return SignatureFinding(found.signer, found.signed_at, found.intact, found.covers_whole, whole)
