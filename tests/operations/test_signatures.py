"""Digital signatures in words: what holds offline, and never that anybody is to be trusted."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen import canvas

from jakber_desktop.exchange import pdf_signatures
from jakber_desktop.operations.verifying.signatures import signature_findings
from tests.signing import SIGNER, signed

TRUST = "Keabsahan sertifikat tidak dapat diperiksa tanpa jaringan."


@pytest.fixture(scope="module")
def pdf() -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, invariant=1, pageCompression=0)
    sheet.drawString(80, 700, "Notula rapat")
    sheet.showPage()
    sheet.save()
    return out.getvalue()


@pytest.fixture(scope="module")
def signed_pdf(pdf: bytes) -> bytes:
    return signed(pdf)


def test_a_sound_signature_names_its_signer_and_covers_the_file(signed_pdf: bytes) -> None:
    (found,) = signature_findings(signed_pdf)
    assert found.signer == SIGNER
    assert found.intact
    assert found.covers_whole
    assert found.signed_at is not None
    assert found.words.startswith("Tanda tangan digital atas nama Nama Contoh, menurut")
    assert "Isi yang ditandatangani utuh." in found.words
    assert found.words.endswith(TRUST)


def test_a_flipped_letter_under_the_signature_is_told(signed_pdf: bytes) -> None:
    broken = signed_pdf.replace(b"Notula rapat", b"Notula Rapat")
    (found,) = signature_findings(broken)
    assert not found.intact
    assert "Isi yang ditandatangani sudah berubah." in found.words


def test_a_signature_over_another_digest_is_not_intact(pdf: bytes, signed_pdf: bytes) -> None:
    """The file fits its digest, but the key never signed that digest."""
    other = signed(pdf.replace(b"Notula", b"Natula"))
    mine, theirs = signed_pdf.index(b"/Contents <"), other.index(b"/Contents <")
    end = signed_pdf.index(b">", mine) - mine
    moved = signed_pdf[:mine] + other[theirs : theirs + end] + signed_pdf[mine + end :]
    (found,) = signature_findings(moved)
    assert not found.intact


def test_what_was_added_after_the_signature_is_told(signed_pdf: bytes) -> None:
    (found,) = signature_findings(signed_pdf + b"% tambahan\n")
    assert found.intact
    assert not found.covers_whole
    assert "Ada tambahan sesudahnya" in found.words


def test_a_second_signature_leaves_the_first_intact(signed_pdf: bytes) -> None:
    first, second = signature_findings(signed(signed_pdf, "TandaTangan2"))
    assert first.intact
    assert not first.covers_whole
    assert second.covers_whole


def test_files_without_a_signature_or_torn_ones_say_nothing(pdf: bytes, signed_pdf: bytes) -> None:
    assert signature_findings(pdf) == ()
    assert signature_findings(signed_pdf[: len(signed_pdf) // 2]) == ()
    assert signature_findings(b"/ByteRange halo") == ()


def test_without_the_reader_it_is_said(signed_pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_signatures, "can_read", lambda: False)
    (found,) = signature_findings(signed_pdf)
    assert "pembacanya tidak terpasang" in found.words
