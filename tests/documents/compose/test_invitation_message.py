"""The invitation for a chat, a mail, a calendar: what the letter says and nothing more (R4, R5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.invitation_message import (
    calendar_text,
    chat_text,
    mail_text,
    message_subject,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]

FACTS: dict[str, Any] = {
    "meeting": {"invited_start": "09:00", "venue": "Ruang Contoh", "online_link": "https://c.id/_a_"},
    "invitation": {"number": "012/UND", "date": "2018-03-28", "signatory": "Kepala Biro"},
    "agenda": [
        {"title": "Laporan."}, {"title": "Rahasia", "confidential": True}, {"title": "Susulan",
        "late": True}, {"title": "Tanggapan"},
    ],
}  # fmt: skip


def test_a_chat_text_says_what_the_letter_says(meeting: Make) -> None:
    text = chat_text(meeting(**FACTS), ["Kepala Bappeda"])
    assert text.startswith("*Undangan Rapat Contoh*\nNomor 012/UND\n\nYth. Kepala Bappeda\n")
    assert "• Waktu: pukul 09.00 WIB s.d. selesai\n" in text
    assert "• Tempat: Ruang Contoh dan secara daring\n" in text
    assert "• Agenda: (1) Laporan; (2) Acara tertutup; (4) Tanggapan.\n" in text
    assert "• Tautan: https://c.id/_a_\n" in text
    assert "Rahasia" not in text
    assert "Susulan" not in text


def test_gaps_are_left_out(meeting: Make) -> None:
    text = chat_text(meeting(), [])
    assert "..." not in text
    assert "Waktu" not in text
    assert "None" not in text
    assert "Yth. Bapak/Ibu peserta rapat" in text


def test_several_addressees_are_numbered(meeting: Make) -> None:
    assert "Yth.\n1. Satu\n2. Dua\n" in chat_text(meeting(), ["Satu", "Dua"])


def test_a_chat_takes_nothing_for_emphasis(meeting: Make) -> None:
    record = meeting(meeting={"title": "Rapat *penting* ~lama~ `kode` _miring_ a_b"})
    text = chat_text(record, ["*Kepala*"])
    assert text.count("*") == 2  # the heading's own
    assert "~" not in text
    assert "`" not in text
    assert " _" not in text
    assert "a_b" in text


def test_a_mail_greets_one_and_names_what_is_attached(meeting: Make) -> None:
    text = mail_text(meeting(**FACTS), "Kepala Bappeda")
    assert text.startswith("Yth. Kepala Bappeda\n\nDengan hormat, kami mengundang")
    assert "Surat undangan Nomor 012/UND dan berkas kalender terlampir." in text
    reminder = mail_text(meeting(**FACTS), "Kepala Bappeda", reminder=True)
    assert "kami mengingatkan undangan berikut" in reminder


def test_nobody_may_stand_in_where_the_letter_says_so(meeting: Make) -> None:
    record = meeting(invitation={"no_substitutes": True})
    for text in (chat_text(record, []), mail_text(record, "X"), calendar_text(record)):
        assert "tidak diwakilkan" in text


def test_the_subject_is_one_line(meeting: Make) -> None:
    record = meeting(invitation={"subject": "Undangan\nRapat"})
    assert message_subject(record) == "Undangan Rapat"
    assert message_subject(record, reminder=True) == "Pengingat: Undangan Rapat"


def test_a_letter_is_issued_once_it_has_number_date_and_signatory(meeting: Make) -> None:
    assert missing_for_issue(meeting(**FACTS)) == ()
    assert missing_for_issue(meeting()) == (
        "invitation.number", "invitation.date", "invitation.signatory",
    )  # fmt: skip
    some = meeting(invitation={"number": " ", "date": "2018-03-28", "signatory": "Kepala"})
    assert missing_for_issue(some) == ("invitation.number",)
