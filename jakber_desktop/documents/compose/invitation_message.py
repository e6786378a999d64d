"""The invitation in a few lines: for a chat, for the body of a letter sent by mail, as a reminder;
of a meeting that is off, moved or elsewhere, the notice of it.

It says what the letter says and nothing more: no address, no number of a person, no closed item
of the agenda (R4). The words are Indonesian in every language of the program, as on paper.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.invitation import subject_line
from jakber_desktop.documents.compose.invitation_agenda import outside_title, told_outside
from jakber_desktop.documents.compose.naming import entry_label, office_name
from jakber_desktop.documents.compose.schedule import plan_before, schedule_changes
from jakber_desktop.documents.compose.times import invited_time, meeting_date, venue_text
from jakber_desktop.language.typography import full_stop
from jakber_desktop.model.record import Invitation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.model.record import EarlierLetter, Meeting, MeetingRecord

_CHAT_MARKS = str.maketrans({"*": "∗", "~": "∼", "`": "ˋ"})
"""Signs that a chat takes for emphasis, as ones that look alike (R5)."""
_EDGE_UNDERSCORE = re.compile(r"(?<!\S)_+|_+(?!\S)")
_LINK = re.compile(r"https?://\S+")
_INVITING = "Dengan hormat, kami mengundang Saudara untuk hadir pada:"
_REMINDING = (
    "Dengan hormat, kami mengingatkan undangan berikut dan menantikan konfirmasi kehadiran Saudara:"
)
_THANKS = "Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih."
_ATTACHED = "Surat undangan{number} dan berkas kalender terlampir."
_IN_PERSON = "Mohon hadir tepat waktu dan tidak diwakilkan."
_BY_PROXY = "Apabila berhalangan, mohon menugaskan pejabat yang mewakili."
_ON_A_NOTICE = ("Hari/tanggal", "Waktu", "Tempat", "Acara")


class _Off(NamedTuple):
    """The words of a meeting that does not take place: of the subject, of the news, what comes."""

    subject: str
    fate: str
    coming: str


_OFF = {
    "postponed": _Off("Penundaan", "ditunda", "Waktu yang baru akan kami beritahukan kemudian."),
    "cancelled": _Off("Pembatalan", "dibatalkan", "Undangannya kami nyatakan tidak berlaku."),
}
_MOVED = _Off("Penundaan", "ditunda ke waktu yang baru", "Hal lain dalam undangan tetap berlaku.")
_TELLING = "Dengan hormat, kami beritahukan bahwa rapat berikut {fate}:"
_NOTICE_ATTACHED = "Surat pemberitahuan dan berkas kalender terlampir."
_SORRY = "Kami mohon maaf atas perubahan ini. Atas pengertian Saudara, kami ucapkan terima kasih."


def message_subject(
    record: MeetingRecord, *, reminder: bool = False, earlier: EarlierLetter | None = None
) -> str:
    """Return the subject line of a mail, on one line.

    `earlier` is the invitation as it was sent: where the meeting is at another time or place now,
    the message is the notice of it.
    """
    off = _off(record, earlier)
    if off is not None:
        return _one_line(f"{off.subject} {record.meeting.title}")
    subject = _one_line(subject_line(record, record.invitation or Invitation()))
    return f"Pengingat: {subject}" if reminder else subject


def mail_text(
    record: MeetingRecord,
    name: str,
    *,
    reminder: bool = False,
    earlier: EarlierLetter | None = None,
) -> str:
    """Return the body of a mail to one addressee, whose letter is attached."""
    letter = record.invitation or Invitation()
    number = f" Nomor {letter.number}" if letter.number else ""
    off = _off(record, earlier)
    attached = _NOTICE_ATTACHED if off else _ATTACHED.format(number=number)
    return _joined(
        f"Yth. {name}",
        _lead(off, reminder=reminder),
        "\n".join(f"{label}: {value}" for label, value in _facts(record, earlier)),
        f"{_coming(record, off)} {attached}",
        _SORRY if off else _THANKS,
        office_name(record, record.meeting.organizer),
    )


def chat_text(
    record: MeetingRecord,
    names: Sequence[str],
    *,
    reminder: bool = False,
    earlier: EarlierLetter | None = None,
) -> str:
    """Return a message to paste into a chat; several addressees are numbered, none is "Bapak/Ibu".

    A chat takes `*...*` for bold: the heading uses it, no text of the record ever does (R5).
    """
    letter = record.invitation or Invitation()
    off = _off(record, earlier)
    heading = message_subject(record, reminder=reminder, earlier=earlier)
    number = f"Nomor {_calm(letter.number)}" if letter.number else ""
    return _joined(
        "\n".join(line for line in (f"*{_calm(heading)}*", number) if line),
        _greeting(names),
        _lead(off, reminder=reminder),
        "\n".join(f"• {label}: {_calm(value)}" for label, value in _facts(record, earlier)),
        _coming(record, off),
        _SORRY if off else _THANKS,
        _calm(office_name(record, record.meeting.organizer)),
    )


def calendar_text(record: MeetingRecord) -> str:
    """Return what a calendar entry tells besides time and place."""
    letter = record.invitation or Invitation()
    number = f"Surat undangan Nomor {letter.number}" if letter.number else ""
    return _joined(
        number,
        "\n".join(f"{label}: {value}" for label, value in _facts(record, None)),
        _coming(record, _off(record, None)),
    )


def _off(record: MeetingRecord, earlier: EarlierLetter | None) -> _Off | None:
    """What a notice says; None where the message is the invitation."""
    meeting = record.meeting
    if meeting.status in _OFF:
        return _MOVED if plan_before(meeting) else _OFF[meeting.status]
    changed = schedule_changes(earlier.meeting, meeting) if earlier else ()
    if not changed:
        return None
    subject = f"Perubahan {' dan '.join(word.capitalize() for word in changed)}"
    return _Off(subject, f"berubah {' dan '.join(changed)}nya", _MOVED.coming)


def _lead(off: _Off | None, *, reminder: bool) -> str:
    """The first sentence; nobody is reminded of a meeting that is off."""
    if off is not None:
        return _TELLING.format(fate=off.fate)
    return _REMINDING if reminder else _INVITING


def _greeting(names: Sequence[str]) -> str:
    if not names:
        return "Yth. Bapak/Ibu peserta rapat"
    if len(names) == 1:
        return f"Yth. {_calm(names[0])}"
    lines = (f"{n}. {_calm(name)}" for n, name in enumerate(names, 1))
    return "\n".join(("Yth.", *lines))


def _coming(record: MeetingRecord, off: _Off | None) -> str:
    if off is not None:
        return off.coming
    letter = record.invitation or Invitation()
    return _IN_PERSON if letter.no_substitutes else _BY_PROXY


def _facts(record: MeetingRecord, earlier: EarlierLetter | None) -> Iterable[tuple[str, str]]:
    """The facts of the letter that are known; a gap is left out here, nobody fills it in a chat."""
    meeting, chair = record.meeting, record.holder("chair")
    known = [
        ("Hari/tanggal", meeting_date(meeting)),
        ("Waktu", _time(meeting)),
        ("Tempat", venue_text(meeting)),
        ("Acara", meeting.title),
        ("Pimpinan", entry_label(record, chair) if chair else ""),
        ("Agenda", _agenda(record)),
        ("Tautan", meeting.online_link or ""),
    ]
    if _off(record, earlier) is not None:
        before = plan_before(meeting)
        if before is None and earlier is not None and meeting.status not in _OFF:
            before = earlier.meeting
        known = [fact for fact in known if fact[0] in _ON_A_NOTICE]
        known.insert(0, ("Semula", _plan(before) if before else ""))
        known.append(("Alasan", meeting.status_reason or ""))
    return [(label, _one_line(value)) for label, value in known if value.strip()]


def _time(meeting: Meeting) -> str:
    time = invited_time(meeting)
    return "" if any(run.gap for run in time) else "".join(run.text for run in time)


def _plan(meeting: Meeting) -> str:
    """When and where it was to be, on one line."""
    parts = (meeting_date(meeting), _time(meeting), venue_text(meeting))
    return ", ".join(part for part in parts if part)


def _agenda(record: MeetingRecord) -> str:
    """The items as the letter names them, under the same numbers: no title of a closed one."""
    told = [place for main, subs in told_outside(record) for place in (main, *subs)]
    if all(place.closed for place in told):
        return ""
    if len(told) == 1:
        return outside_title(told[0])
    return full_stop("; ".join(f"({place.name}) {outside_title(place)}" for place in told))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _calm(text: str) -> str:
    """A text without marks a chat would read as emphasis; links keep theirs."""
    parts, at = [], 0
    for link in _LINK.finditer(text):
        parts += [_without_marks(text[at : link.start()]), link.group()]
        at = link.end()
    return "".join((*parts, _without_marks(text[at:])))


def _without_marks(text: str) -> str:
    calm = _EDGE_UNDERSCORE.sub(lambda found: "‗" * len(found.group()), text)
    return calm.translate(_CHAT_MARKS)


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part.strip()) + "\n"
