"""How the invitation is worded on screen: chips of recipients, ways to send, sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.enumerations import join_and
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import CHANNEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.model.record import Channel
    from jakber_desktop.model.rows.invitation import (
        InvitationSheet,
        RecipientOffice,
        RecipientRow,
        Roster,
    )

STATES: dict[str, tuple[str, str, str]] = {
    # state of model.rows.invitation: words, icon, tone (ui-design §8)
    "not_ready": (QT_TRANSLATE_NOOP("Invitation", "Belum siap"), "", "outline"),
    "no_email": (QT_TRANSLATE_NOOP("Invitation", "Surel kosong"), "error_circle", "danger"),
    "ready": (QT_TRANSLATE_NOOP("Invitation", "Siap cetak"), "print", "accent"),
    "sent": (QT_TRANSLATE_NOOP("Invitation", "Terkirim"), "send", "neutral"),
    "accepted": (QT_TRANSLATE_NOOP("Invitation", "Akan hadir"), "checkmark", "success"),
    "delegated": (QT_TRANSLATE_NOOP("Invitation", "Diwakili"), "person_swap", "info"),
    "declined": (QT_TRANSLATE_NOOP("Invitation", "Berhalangan"), "dismiss_circle", "warning"),
    "to_notify": (QT_TRANSLATE_NOOP("Invitation", "Perlu diberi tahu"), "error_circle", "warning"),
    "notified": (QT_TRANSLATE_NOOP("Invitation", "Diberi tahu"), "send", "neutral"),
}


class Count(NamedTuple):
    """One part of the summary line: icon and tone ("" for none), how many, what."""

    icon: str
    tone: str
    number: int
    words: str


_COUNTS: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("accepted",), QT_TRANSLATE_NOOP("Invitation", "akan hadir"), "checkmark_circle", "success"),
    (("delegated",), QT_TRANSLATE_NOOP("Invitation", "diwakili"), "person_swap", "info"),
    (("declined",), QT_TRANSLATE_NOOP("Invitation", "berhalangan"), "dismiss_circle", "warning"),
    (
        ("to_notify",),
        QT_TRANSLATE_NOOP("Invitation", "perlu diberi tahu"),
        "error_circle",
        "warning",
    ),
    (("notified",), QT_TRANSLATE_NOOP("Invitation", "diberi tahu"), "send", "neutral"),
    (("sent",), QT_TRANSLATE_NOOP("Invitation", "terkirim"), "send", "neutral"),
    (("ready",), QT_TRANSLATE_NOOP("Invitation", "siap cetak"), "print", "accent"),
    (
        ("not_ready", "no_email"),
        QT_TRANSLATE_NOOP("Invitation", "perlu dilengkapi"),
        "error_circle",
        "danger",
    ),
)


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Invitation", words)


def state_words(state: str) -> str:
    """The words of a recipient's state."""
    return translated(STATES[state][0])


def channel_words(channel: Channel | None) -> str:
    """How a letter goes; what to do while nobody knows."""
    if channel is None:
        return translated(QT_TRANSLATE_NOOP("Invitation", "Pilih cara"))
    return QCoreApplication.translate("core", CHANNEL[channel])


def left_out_words(rows: Sequence[RecipientRow]) -> str:
    """Why letters were not marked as sent, with the recipients they are for."""
    unsure = [row.label for row in rows if row.state == "not_ready"]
    unreached = [row.label for row in rows if row.state == "no_email"]
    told = [
        (QT_TRANSLATE_NOOP("Invitation", "Cara kirim belum dipilih: {names}."), unsure),
        (QT_TRANSLATE_NOOP("Invitation", "Surel kosong: {names}."), unreached),
    ]
    return " ".join(translated(words).format(names=listed(names)) for words, names in told if names)


def summary(sheet: InvitationSheet) -> tuple[Count, ...]:
    """The summary line: how many there are, and how many stand where (no zeros)."""
    states = [row.state for row in sheet.rows]
    whole = Count("", "", len(states), translated(QT_TRANSLATE_NOOP("Invitation", "penerima")))
    parts = (
        Count(icon, tone, sum(state in those for state in states), translated(words))
        for those, words, icon, tone in _COUNTS
    )
    return (whole, *(part for part in parts if part.number))


def row_sentence(row: RecipientRow, office: RecipientOffice, *, checked: bool) -> str:
    """One sentence for a row: "Kepala Bappeda, Bappeda, Diantar, Siap cetak, dicentang"."""
    ticked = QT_TRANSLATE_NOOP("Invitation", "dicentang")
    not_ticked = QT_TRANSLATE_NOOP("Invitation", "tidak dicentang")
    parts = [row.label, office.name, channel_words(row.channel), state_words(row.state)]
    if row.sent_on is not None or row.notified_on is not None:
        parts.append(sent_words(row))
    parts.append(translated(ticked if checked else not_ticked))
    return ", ".join(parts)


def office_sentence(office: RecipientOffice) -> str:
    """ "Bappeda, 2 penerima"."""
    words = translated(QT_TRANSLATE_NOOP("Invitation", "{office}, {n} penerima"))
    return words.format(office=office.name, n=len(office.rows))


def sent_words(row: RecipientRow) -> str:
    """When the letter went: "terkirim Rabu, 28 Maret 2018", and the notice after it; "" before."""
    sent = translated(QT_TRANSLATE_NOOP("Invitation", "terkirim {date}"))
    told = translated(QT_TRANSLATE_NOOP("Invitation", "diberi tahu {date}"))
    parts = ((sent, row.sent_on), (told, row.notified_on))
    return ", ".join(words.format(date=long_date(day)) for words, day in parts if day)


def roster_words(roster: Roster) -> str:
    """An earlier meeting in the menu: "Rab, 4 Apr 2018 · Rapat contoh · 9 penerima"."""
    day = f"{short_date(roster.date)} {roster.date.year}"
    count = translated(QT_TRANSLATE_NOOP("Invitation", "{n} penerima")).format(n=roster.count)
    title = roster.title if len(roster.title) <= 60 else f"{roster.title[:59].rstrip()}…"
    return f"{day} · {title} · {count}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """ "A, B, C, dan 4 lainnya"."""
    if len(names) <= most:
        return ", ".join(names)
    words = translated(QT_TRANSLATE_NOOP("Invitation", "{names}, dan {n} lainnya"))
    return words.format(names=", ".join(names[:most]), n=len(names) - most)


class LetterNote(NamedTuple):
    """The bar over Undangan: title ("" for none), sentence, icon, tone."""

    title: str
    text: str
    icon: str
    tone: str


def letter_note(sheet: InvitationSheet) -> LetterNote:
    """What the letter lacks, or that it went out and what changed since."""
    translate, sent = translated, sheet.sent
    if not sheet.rows:
        return LetterNote("", "", "", "")
    words = []
    if sent is not None:
        told = QT_TRANSLATE_NOOP("Invitation", "Surat {number} sudah dikirim {date}")
        since = QT_TRANSLATE_NOOP("Invitation", "; rapat berubah sesudahnya ({what})")
        text = translate(told).format(number=sent.number, date=long_date(sent.sent_on, False))
        if sent.changed:
            what = join_and([QCoreApplication.translate("core", one) for one in sent.changed])
            text += translate(since).format(what=what)
        words.append(f"{text}.")
    if sheet.missing:
        lacks = QT_TRANSLATE_NOOP("Invitation", "Surat belum memuat {what}.")
        if sheet.notice:
            lacks = QT_TRANSLATE_NOOP("Invitation", "Surat pemberitahuan belum memuat {what}.")
        what = join_and([QCoreApplication.translate("core", one) for one in sheet.missing])
        words.append(translate(lacks).format(what=what))
    if not words:
        return LetterNote("", "", "", "")
    return LetterNote(_note_title(sheet), " ".join(words), *_note_look(sheet))


def _note_title(sheet: InvitationSheet) -> str:
    if any(row.state == "to_notify" for row in sheet.rows):
        return translated(QT_TRANSLATE_NOOP("Invitation", "Perlu diberi tahu"))
    if sheet.missing:
        return translated(QT_TRANSLATE_NOOP("Invitation", "Surat belum lengkap"))
    if sheet.sent is not None and sheet.sent.changed:
        return translated(QT_TRANSLATE_NOOP("Invitation", "Rapat berubah"))
    return translated(QT_TRANSLATE_NOOP("Invitation", "Surat terkirim"))


def _note_look(sheet: InvitationSheet) -> tuple[str, str]:
    calm = not sheet.missing and not (sheet.sent and sheet.sent.changed)
    return ("send", "neutral") if calm else ("error_circle", "warning")
