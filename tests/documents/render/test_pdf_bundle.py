"""Several letters in one PDF: each counts its own pages, an outline leads to each."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import PdfBundle, render_pdf
from jakber_desktop.model.record import Invitation, Meeting, MeetingRecord, Office, Recipient

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Document

import datetime as dt

PROFILE = PROFILES["dki_2021"]


def letter(count: int, *, draft: bool = False) -> Document:
    rows = tuple(Recipient(office="A", addressee=f"Kepala Seksi {n}") for n in range(count))
    record = MeetingRecord(
        meeting=Meeting(title="Rapat Contoh", date=dt.date(2018, 4, 4)),
        offices=(Office(code="A", name="Kantor A"),),
        invitation=Invitation(number="1", recipients=rows),
    )
    return compose_document("undangan", record, PROFILE, ComposeOptions(draft=draft))


def test_each_letter_counts_its_own_pages() -> None:
    bundle = PdfBundle(PROFILE)
    bundle.add(letter(6), "Semua")
    bundle.add(letter(1), "Kepala Seksi 0")
    pages = PdfReader(io.BytesIO(bundle.finished()))
    texts = [page.extract_text() for page in pages.pages]
    assert [f"Halaman {n} dari {m}" in text for text, (n, m) in zip(
        texts, [(1, 2), (2, 2), (1, 1)], strict=True)] == [True] * 3  # fmt: skip
    assert [entry["/Title"] for entry in pages.outline] == ["Semua", "Kepala Seksi 0"]


def test_a_page_of_a_bundle_is_that_of_the_letter_alone() -> None:
    bundle = PdfBundle(PROFILE)
    bundle.add(letter(2), "A")
    bundle.add(letter(1, draft=True), "B")
    together = PdfReader(io.BytesIO(bundle.finished()))
    for page, one in zip(together.pages, (letter(2), letter(1, draft=True)), strict=True):
        alone = PdfReader(io.BytesIO(render_pdf(one, PROFILE).data))
        assert page.extract_text() == alone.pages[0].extract_text()


def test_an_empty_bundle_is_no_file() -> None:
    with pytest.raises(ValueError, match="empty"):
        PdfBundle(PROFILE).finished()
