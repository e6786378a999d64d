"""The petikan keputusan: which decisions, worded as in the minutes, and who vouches for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Signatures
from jakber_desktop.model.errors import DecisionNotInForce, DecisionsMissing, DecisionUnknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

KIND = "petikan-keputusan"


def test_one_decision_carries_its_own_number(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, full, decision=1)
    assert "NOMOR 003/PK/07/CO/2018\nTENTANG\nHASIL RAPAT KOORDINASI" in text
    assert "tanggal 27 Juli 2018 memutuskan:" in text
    assert "memutuskan:\n\n   Peta titik rawan diperbarui setiap bulan." in text
    assert "(agenda 2: Pemetaan titik rawan)" in text
    assert "gladi lapangan" not in text


def test_all_in_force_are_told_but_those_of_a_closed_item(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, full)
    assert "1. Peta titik rawan" in text
    assert "2. Gladi lapangan diadakan" in text
    assert "Plafon" not in text
    assert "Plafon anggaran darurat disetujui." in text_of(KIND, full, decision=2)


def test_a_decision_no_longer_in_force_is_refused_when_asked_for(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(decisions=[{"text": "Lama.", "status": "revoked"}, {"text": "Baru."}])
    assert "Lama." not in text_of(KIND, record)
    with pytest.raises(DecisionNotInForce, match="keputusan ke-1 sudah dicabut"):
        text_of(KIND, record, decision=1)


def test_a_decision_of_a_closed_item_carries_a_security_mark(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    assert "TERBATAS" in text_of(KIND, full, decision=2)
    assert "TERBATAS" not in text_of(KIND, full, decision=1)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Rapat menyepakati bahwa laporan diterima.", "Laporan diterima."),
        ("Rapat menyepakati data dibuka", "Data dibuka."),
        ("menetapkan jadwal gladi", "Menetapkan jadwal gladi."),
        ("Rapat menugaskan BPBD", "Menugaskan BPBD."),
        ("Rapat berikutnya diadakan Mei.", "Rapat berikutnya diadakan Mei."),
    ],
)
def test_nothing_decides_twice(
    text: str, printed: str, meeting: Meeting, text_of: Callable[..., str]
) -> None:
    assert f"memutuskan:\n\n   {printed}" in text_of(KIND, meeting(decisions=[{"text": text}]))


@pytest.mark.parametrize(("number", "state"), [(None, "Draf"), ("004/PK/2018", "Terbit")])
def test_without_a_number_it_is_a_draft_whatever_the_minutes_are(
    number: str | None, state: str, full: MeetingRecord
) -> None:
    chosen = ComposeOptions(draft=False, number=number)
    document = compose_document(KIND, full, PROFILES["dki_2021"], chosen)
    assert document.draft is (number is None)
    assert document.footer is not None
    assert document.footer.state == state


def test_the_minute_taker_alone_vouches(full: MeetingRecord) -> None:
    document = compose_document(KIND, full, PROFILES["dki_2021"], ComposeOptions())
    (signatures,) = [block for block in document.blocks if isinstance(block, Signatures)]
    (taker,) = ([run.text for line in one.above for run in line] for one in signatures.signers)
    assert taker[-2:] == ["Petikan ini sesuai dengan aslinya,", "Notulis,"]


@pytest.mark.parametrize("decisions", [[], [{"text": "Lama.", "status": "superseded"}]])
def test_without_a_decision_in_force_there_is_no_excerpt(
    decisions: list[dict[str, str]], meeting: Meeting, text_of: Callable[..., str]
) -> None:
    with pytest.raises(DecisionsMissing):
        text_of(KIND, meeting(decisions=decisions))


def test_a_decision_that_is_not_there_is_refused_with_their_number(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    with pytest.raises(DecisionUnknown, match="memuat 3 keputusan"):
        text_of(KIND, full, decision=4)


def test_an_empty_decision_is_a_gap(meeting: Meeting, text_of: Callable[..., str]) -> None:
    text = text_of(KIND, meeting(decisions=[{"text": ""}]))
    assert "memutuskan:\n\n   ..." in text
    assert "None" not in text
