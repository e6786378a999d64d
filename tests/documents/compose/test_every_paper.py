"""Every kind of paper as a PDF file: sound, embedded, named, and the same bytes everywhere (G3)."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest
from pypdf import PdfReader

from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.tree import Seal

if TYPE_CHECKING:
    from jakber_desktop.model.record import MeetingRecord

RULES = PROFILES["dki_2021"]
OPTIONS = ComposeOptions(
    draft=False,
    seal=Seal("NTL-7F3A-92C1", "JKB1:NTL:012/NOT/07/CO/2018:2018-07-27:7F3A92C14D5E6F70"),
    number="012/X/07/CO/2018",
    date=dt.date(2018, 7, 30),
)


def drawn(kind: str, record: MeetingRecord) -> bytes:
    if kind == "pemberitahuan":  # of a meeting that was called off
        off = msgspec.structs.replace(record.meeting, status="postponed")
        record = msgspec.structs.replace(record, meeting=off)
    return render_pdf(compose_document(kind, record, RULES, OPTIONS), RULES).data


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_a_sound_file_that_says_what_it_is(kind: str, full: MeetingRecord) -> None:
    reader = PdfReader(io.BytesIO(drawn(kind, full)), strict=True)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "id"  # type: ignore[index]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    assert reader.metadata is not None
    assert full.meeting.title in (reader.metadata.title or "")
    assert reader.metadata.author
    assert reader.metadata.subject
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (609, 935)
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            assert "/FontFile2" in font["/FontDescriptor"]


def test_another_process_prints_every_paper_with_the_same_bytes(full: MeetingRecord) -> None:
    here = {kind: hashlib.sha256(drawn(kind, full)).hexdigest() for kind in KINDS}
    script = (
        "import hashlib, importlib.util, json, msgspec, sys\n"
        "from jakber_desktop.model.record import MeetingRecord\n"
        f"spec = importlib.util.spec_from_file_location('papers', {__file__!r})\n"
        "papers = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(papers)\n"
        "record = msgspec.json.decode(sys.stdin.buffer.read(), type=MeetingRecord)\n"
        "print(json.dumps({kind: hashlib.sha256(papers.drawn(kind, record)).hexdigest()\n"
        "    for kind in reversed(list(papers.KINDS))}))"
    )
    there = subprocess.run(
        [sys.executable, "-c", script],
        input=msgspec.json.encode(full),
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
    ).stdout
    assert json.loads(there) == here
