"""The seal of final minutes: its bytes never change between versions of the program."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
import pytest

from jakber_desktop.model import record as r
from jakber_desktop.model.sealing import (
    canonical_bytes,
    content_hash,
    hash_start,
    printed_code,
    qr_text,
    sealed_record,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = r.MeetingRecord(
    meeting=r.Meeting(
        title="Rapat Contoh", date=dt.date(2018, 4, 4), opened_at="09:05",
        minutes_number="007/NOT/04/CO/2018",
    ),
    offices=(r.Office(code="BAPPEDA", name="Badan Perencanaan Pembangunan Daerah"),),
    agenda=(r.AgendaItem(title="Laporan", points=(r.Point(text="Kafe\u0301 **dibuka**."),)),),
)  # fmt: skip
SMALL_BYTES = (
    '{"agenda":[{"points":[{"text":"Kaf\u00e9 **dibuka**."}],"title":"Laporan"}],'
    '"format":"jakber.final/1","meeting":{"date":"2018-04-04",'
    '"minutes_number":"007/NOT/04/CO/2018","opened_at":"09:05","title":"Rapat Contoh"},'
    '"offices":[{"code":"BAPPEDA","name":"Badan Perencanaan Pembangunan Daerah"}]}'
).encode()


def test_the_bytes_of_a_small_meeting_stand_as_written() -> None:
    assert canonical_bytes(SMALL) == SMALL_BYTES


def test_golden_hashes_never_change(sample: Callable[[], dict[str, Any]]) -> None:
    """Whoever must change one of these breaks the check of every paper ever printed."""
    assert content_hash(canonical_bytes(SMALL)) == (
        "ac18aaed1dbde21ef2c7f998e3652f2b54029e73379cd5773e295f6116353735"
    )
    assert content_hash(canonical_bytes(SMALL, revision=1)) == (
        "0fd91338bff6c8dff23a44717aebb1e2c55caff7406dcdff9e31f5f7ebce74d9"
    )
    whole = msgspec.convert(sample(), r.MeetingRecord)
    assert content_hash(canonical_bytes(whole)) == (
        "3519c1e9185b48c692120af714e784a6ee016f3fccb431e92da5b84ed33fb477"
    )


def test_what_is_not_printed_is_not_sealed() -> None:
    beside = msgspec.structs.replace(
        SMALL,
        checklist=(r.ChecklistItem(text="Siapkan ruang", days=-1),),
        corrections=(r.Correction(kind="review", becomes="lain"),),
        attachments=(r.Attachment(name="ttd.pdf", sha256="0" * 64, size=1, kind="scan"),),
        agenda=(msgspec.structs.replace(SMALL.agenda[0], chair_note="Dahulukan"),),
    )
    assert canonical_bytes(beside) == SMALL_BYTES
    annex = r.Attachment(name="paparan.pdf", sha256="0" * 64, size=1)
    assert canonical_bytes(msgspec.structs.replace(SMALL, attachments=(annex,))) != SMALL_BYTES


def test_what_becomes_of_follow_ups_and_decisions_does_not_change_the_seal() -> None:
    action, decision = r.ActionItem(text="Menyusun"), r.Decision(text="Disetujui")
    agreed = msgspec.structs.replace(SMALL, action_items=(action,), decisions=(decision,))
    day = dt.date(2018, 4, 20)
    note = r.ProgressNote(date=day, text="Terkirim", proof="0" * 64)
    later = msgspec.structs.replace(
        agreed,
        action_items=(msgspec.structs.replace(action, closed_on=day, progress_notes=(note,)),),
        decisions=(
            msgspec.structs.replace(
                decision, superseded_by=UUID(int=1), revoked_by=UUID(int=2), revoked_reason="lain"
            ),
        ),
        attachments=(r.Attachment(name="ttd.pdf", sha256="0" * 64, size=1, kind="proof"),),
    )
    assert canonical_bytes(later) == canonical_bytes(agreed)


def test_every_field_of_the_record_is_sealed_or_left_out_on_purpose(
    sample: Callable[[], dict[str, Any]],
) -> None:
    """Another text anywhere gives another hash."""
    whole = msgspec.convert(sample(), r.MeetingRecord)
    known = canonical_bytes(whole)
    for name in ("title", "kind", "venue", "minutes_number", "online_link", "purpose"):
        meeting = msgspec.structs.replace(whole.meeting, **{name: "lain"})
        assert canonical_bytes(msgspec.structs.replace(whole, meeting=meeting)) != known


def test_the_record_is_read_back_from_its_seal(sample: Callable[[], dict[str, Any]]) -> None:
    content = canonical_bytes(msgspec.convert(sample(), r.MeetingRecord), revision=2)
    back = sealed_record(content)
    assert canonical_bytes(back, revision=2) == content
    assert json.loads(content)["revision"] == 2


@pytest.mark.parametrize("content", [b"{}", b"[]", b"x", b'{"format":"jakber.final/2"}'])
def test_other_bytes_are_no_seal(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        sealed_record(content)


def test_code_and_qr_name_the_hash() -> None:
    sealed = "7f3a92c1" + "0b" * 28
    assert printed_code(sealed) == "NTL-7F3A-92C1"
    words = qr_text("007/NOT/04/CO/2018", dt.date(2018, 4, 4), sealed)
    assert words == "JKB1:NTL:007/NOT/04/CO/2018:2018-04-04:7F3A92C10B0B0B0B"
    assert hash_start(words) == "7f3a92c10b0b0b0b"
    assert hash_start(" ntl 7f3a 92c1 ") == "7f3a92c1"
    assert hash_start("NTL7F3A92C1") == "7f3a92c1"
    assert hash_start("NTL-7F3A-92C") is None
    assert hash_start("JKB1:NTL:x:2018-04-04:7F3A") is None
    long = qr_text("1" * 120, dt.date(2018, 4, 4), sealed)  # the symbol must stay readable
    assert (len(long) <= 80, hash_start(long)) == (True, sealed[:16])
    assert qr_text(None, dt.date(2018, 4, 4), sealed).startswith("JKB1:NTL:-:")
    assert "a:b" not in qr_text("a:b_\u00e9", dt.date(2018, 4, 4), sealed)


def test_how_to_reach_people_is_not_sealed() -> None:
    """Golden, too: who must change the hash breaks the check of every paper ever printed."""
    person = r.Person(key="p1", name="Nama Contoh", employee_no="196601011990031001")
    known = canonical_bytes(msgspec.structs.replace(SMALL, people=(person,)))
    reached = msgspec.structs.replace(person, email="contoh@contoh.id", phone="0812 0000 0000")
    assert canonical_bytes(msgspec.structs.replace(SMALL, people=(reached,))) == known
    assert content_hash(known) == "1222ef8e872a00305e3ba19152a977d922ec7be0b542319fd70b14088862e698"
