"""The notice that a meeting is postponed or cancelled, to those who were invited (A6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.model.errors import NoticeUnfounded

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

LETTER = {"number": "031/UND/04/CO/2018", "date": "2018-03-28", "signatory": "Kepala Biro Contoh"}


def off(status: str, reason: str | None) -> dict[str, str | None]:
    return {"status": status, "status_reason": reason, "invited_start": "09:00"}


@pytest.mark.parametrize(
    ("status", "subject", "fate", "after"),
    [
        ("postponed", "Penundaan", "ditunda", "Waktu pelaksanaan yang baru akan kami beritahukan"),
        ("cancelled", "Pembatalan", "dibatalkan", "undangan tersebut kami nyatakan tidak berlaku"),
    ],
)
def test_it_says_what_became_of_the_meeting_and_of_which_invitation(
    status: str, subject: str, fate: str, after: str, meeting: Make, text_of: Write
) -> None:
    record = meeting(meeting=off(status, "Karena bertepatan cuti bersama."), invitation=LETTER)
    text = text_of("pemberitahuan", record)
    assert f"Hal: {subject} Rapat Contoh\n" in text
    assert (
        "Menunjuk surat kami Nomor 031/UND/04/CO/2018 tanggal 28 Maret 2018 hal Undangan Rapat "
        f"Contoh, dengan hormat kami beritahukan bahwa rapat tersebut {fate} karena bertepatan "
        "cuti bersama. Rapat semula direncanakan pada:" in text
    )
    assert (
        "hari/tanggal: Rabu, 4 April 2018\nwaktu: pukul 09.00 WIB s.d. selesai\ntempat: ..." in text
    )
    assert after in text


def test_a_reason_of_several_sentences_stays_as_it_was_written(
    meeting: Make, text_of: Write
) -> None:
    reason = "Gedung diperbaiki. Ruang lain penuh"
    text = text_of("pemberitahuan", meeting(meeting=off("cancelled", reason)))
    assert "rapat tersebut dibatalkan.\n\nGedung diperbaiki. Ruang lain penuh. Rapat semula" in text


def test_a_meeting_that_was_held_has_no_notice(meeting: Make, text_of: Write) -> None:
    for facts in ({"status": "held"}, {"closed_at": "11:00"}):
        with pytest.raises(NoticeUnfounded, match="sudah dilaksanakan"):
            text_of("pemberitahuan", meeting(meeting=facts))


@pytest.mark.parametrize(("status", "draft"), [("planned", True), ("postponed", False)])
def test_the_notice_of_a_meeting_that_stands_is_a_draft_whatever_is_asked(
    status: str, draft: bool, meeting: Make
) -> None:
    record = meeting(meeting={"status": status}, invitation=LETTER)
    chosen = ComposeOptions(draft=False, number="1/2018")
    document = compose_document("pemberitahuan", record, PROFILES["dki_2021"], chosen)
    assert document.draft is draft
    assert document.footer is not None
    assert document.footer.state == ("Draf" if draft else "Terbit")


def test_a_meeting_that_stands_prints_both_words_as_a_gap(meeting: Make, text_of: Write) -> None:
    text = text_of("pemberitahuan", meeting())
    assert "Hal: Penundaan/Pembatalan Rapat Contoh" in text
    assert "ditunda/dibatalkan karena [alasan]" in text
    assert "Nomor ... tanggal ... hal" in text
    assert "None" not in text


def test_many_who_were_invited_stand_on_the_annex(meeting: Make, text_of: Write) -> None:
    recipients = [{"office": "A", "addressee": f"Kepala Seksi {n}"} for n in range(1, 6)]
    record = meeting(meeting=off("postponed", "x"), invitation={**LETTER, "recipients": recipients})
    text = text_of("pemberitahuan", record, number="032/UND/04/CO/2018")
    letter, annex = text.split("Lampiran Surat")
    assert "Lampiran: 1 (satu) lembar" in letter
    assert "Yth. (daftar terlampir)" in letter
    assert "Nomor: 032/UND/04/CO/2018" in annex
    assert "DAFTAR PENERIMA PEMBERITAHUAN" in annex
    assert "5. Kepala Seksi 5" in annex
