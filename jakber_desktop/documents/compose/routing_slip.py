"""The lembar disposisi of an incoming letter, here the invitation: a form to tick (§7.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.invitation import subject_line
from jakber_desktop.documents.compose.letterhead import compose_letterhead
from jakber_desktop.documents.compose.naming import entry_label, office_name
from jakber_desktop.documents.compose.times import invited_time, meeting_date, venue_text
from jakber_desktop.documents.compose.title_shape import author_of, footer, security_mark
from jakber_desktop.documents.compose.wording import GAP, in_title_case
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Paragraph,
    Row,
    RowGroup,
    Run,
    Table,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.words import CLASSIFICATION, URGENCY
from jakber_desktop.model.record import Invitation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Letterhead, Text, Tick
    from jakber_desktop.model.record import Attendance, MeetingRecord

_NAME = "Lembar disposisi"
_ATTEND = "Wakili/hadiri"
_INSTRUCTIONS = (
    "Selesaikan/tindak lanjuti",
    "Saran/pendapat",
    "Koordinasikan",
    "Pelajari/kaji",
    _ATTEND,
    "Pantau",
    "Untuk perhatian",
    "Simpan (file)",
)
_LINES = len(_INSTRUCTIONS)
"""Places to write whom it is passed on to, as many as there are instructions."""
_TO_WRITE = plain("." * 32, gap=True)
_LEAD_NOTE = "Penerima utama ditulis angka 1, penerima lain diberi tanda centang."
_RETURN = "Sesudah digunakan harap segera dikembalikan kepada "
_NOTES_MM, _SHORT_MM = 32.0, 13.0


def compose_routing_slip(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the slip for the meeting's invitation.

    `options.number` is the number in the receiver's register, `options.date` the day it came.
    Whoever came as a proxy by disposition stands in it with *Wakili/hadiri* ticked: the slip is
    that proxy's paper trail. A form to fill in is never a draft.
    """
    kop = compose_letterhead(record, options)
    return Document(
        kind="lembar-disposisi",
        title=f"{_NAME} {record.meeting.title}",
        blocks=(
            *security_mark(record.meeting),
            TitleBlock(_NAME.upper()),
            Table((Column("", 1), Column("", 1)), (RowGroup(_rows(record, options, kop)),)),
            Paragraph(plain(_LEAD_NOTE), small=True, align="left"),
            Paragraph((Run(_RETURN), GAP, Run(" tanggal "), GAP), small=True, align="left"),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=record.meeting.title,
        draft=False,
        footer=footer(_NAME, None, "Siap isi"),
    )


def _rows(record: MeetingRecord, options: ComposeOptions, kop: Letterhead) -> tuple[Row, ...]:
    """Two boxes a row, in the order of ANRI's list."""
    meeting, letter = record.meeting, record.invitation or Invitation()
    sender = office_name(record, meeting.organizer) or in_title_case(kop.unit_line)
    proxies = [e for e in record.attendance if e.proxy_basis == "disposition"]
    secret, haste = CLASSIFICATION[meeting.classification], URGENCY[meeting.urgency]
    return (
        _row(_box("Nomor agenda", options.number), _box("Tanggal terima", _day(options.date))),
        _row(_box("Kode klasifikasi", None), _box("Indeks", None)),
        _row(
            _box("Tanggal dan nomor naskah", _day(letter.date), letter.number),
            _box("Sifat", f"{secret} (keamanan)", f"{haste} (kecepatan)"),
        ),
        _row(_box("Asal", sender), _summary(record, letter)),
        _row(_passed_on(record, proxies), _instructions(ticked=bool(proxies))),
        Row((_box("Paraf dan tanggal"), _box("Catatan/batas waktu")), min_height=_NOTES_MM),
    )


def _row(left: Cell, right: Cell) -> Row:
    return Row((left, right), min_height=_SHORT_MM)


def _box(label: str, *values: Text | str | None) -> Cell:
    """A box: what belongs in it, and below it what is known; None or nothing is a gap."""
    lines = (plain(value) if isinstance(value, str) else value for value in values)
    return Cell((_label(label), *(line or (GAP,) for line in lines)))


def _label(words: str) -> Text:
    return plain(f"{words}:", bold=True)


def _day(date: dt.date | None) -> str | None:
    return long_date(date, False) if date else None


def _summary(record: MeetingRecord, letter: Invitation) -> Cell:
    """What the letter is about, and when and where one is asked to be."""
    meeting = record.meeting
    time, place = invited_time(meeting) or (GAP,), plain(venue_text(meeting)) or (GAP,)
    return _box(
        "Ringkasan isi",
        subject_line(record, letter),
        f"Hari/tanggal: {meeting_date(meeting)}",
        (Run("Waktu: "), *time),
        (Run("Tempat: "), *place),
    )


def _passed_on(record: MeetingRecord, proxies: Sequence[Attendance]) -> Cell:
    """Whom it is passed on to: the proxies known, the lead one with a 1; then places to write."""
    known = tuple(plain(entry_label(record, entry)) for entry in proxies[:_LINES])
    spare = (_TO_WRITE,) * (_LINES - len(known))
    lead: tuple[Tick, ...] = ("1",) if known else ()
    ticks = (*lead, *[True] * (len(known) - 1), *[False] * len(spare))
    head = _label("Diteruskan kepada")
    return Cell((head, *known, *spare), ticks=(None, *ticks))


def _instructions(*, ticked: bool) -> Cell:
    """What is to be done with it; *Wakili/hadiri* is ticked when somebody came."""
    head = _label("Isi disposisi")
    ticks = (ticked and words == _ATTEND for words in _INSTRUCTIONS)
    return Cell((head, *map(plain, _INSTRUCTIONS)), ticks=(None, *ticks))
