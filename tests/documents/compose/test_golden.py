"""The words of every paper of the sample, as last read and approved by a person.

To approve a change: `UPDATE_GOLDEN=1 pytest tests/documents/compose/test_golden.py`, then read the
difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions, compose_document
from jakber_desktop.documents.compose.monthly_report import compose_month
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.text import render_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Suited = Callable[[str, MeetingRecord], MeetingRecord]

LACKING = {"petikan-keputusan", "lembar-ralat"}
"""The sample has neither decisions nor errata: there is no such paper of it."""
GOLDEN = Path(__file__).parents[1] / "golden"


def same_as_golden(text: str, name: str) -> None:
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_reads_as_approved(
    kind: str, profile: str, sample: MeetingRecord, full: MeetingRecord
) -> None:
    rules = PROFILES[profile]
    record = full if kind in LACKING else sample
    text = render_text(compose_document(kind, record, rules), rules)
    same_as_golden(text, f"contoh-{kind}-{profile}.txt")


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_meeting_reads_as_approved(kind: str, full: MeetingRecord, suited: Suited) -> None:
    rules = PROFILES["dki_2016"]
    document = compose_document(kind, suited(kind, full), rules)
    same_as_golden(render_text(document, rules), f"lengkap-{kind}.txt")
    same_as_golden(render_markdown(document, rules), f"lengkap-{kind}.md")


@pytest.mark.parametrize("profile", PROFILES)
def test_a_month_reads_as_approved(
    profile: str, sample: MeetingRecord, full: MeetingRecord
) -> None:
    rules = PROFILES[profile]
    document = compose_month(2018, 7, (sample, full), rules, ComposeOptions())
    same_as_golden(render_text(document, rules), f"contoh-laporan-bulanan-{profile}.txt")
