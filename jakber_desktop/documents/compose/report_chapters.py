"""The chapters of a laporan rapat, made from the record alone (naskah-dinas §7.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose import minutes_sections as sections
from jakber_desktop.documents.compose.agenda_order import (
    CLOSED_MARK,
    Line,
    agenda_places,
    families,
    is_closed,
    nested_list,
)
from jakber_desktop.documents.compose.comings_and_goings import comings_and_goings
from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.minutes_facts import (
    absent_fact,
    attendance_table,
    basis_lines,
    facts_block,
)
from jakber_desktop.documents.compose.minutes_tables import follow_up_table, target_table
from jakber_desktop.documents.compose.naming import office_name
from jakber_desktop.documents.compose.phrasing import at_level
from jakber_desktop.documents.compose.results import decisions_in_force
from jakber_desktop.documents.compose.times import meeting_date
from jakber_desktop.documents.compose.wording import (
    END_MARKS,
    GAP,
    counted,
    lower_opening,
    upper_first,
)
from jakber_desktop.documents.markdown import markdown_lines, plain_text
from jakber_desktop.documents.tree import (
    FactsTable,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Run,
    plain,
)
from jakber_desktop.language.enumerations import join_and, list_label
from jakber_desktop.language.typography import full_stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Text
    from jakber_desktop.model.record import MeetingRecord

_OBSTACLES = {"deferred": "pembahasannya ditunda", "not_reached": "tidak sempat dibahas"}
_BASIS_LABEL = "Dasar"
_CLOSING = "Demikian laporan ini disampaikan sebagai bahan pertimbangan dan arahan lebih lanjut."
_MORE = " Uraian selengkapnya terdapat dalam {minutes} rapat terlampir."
_PRACTICAL, _COURSE = "Waktu, Tempat, dan Peserta", "Jalannya Rapat"
_SENTENCES = re.compile(r"[.!?]\s+\S")
_OF_ITSELF = re.compile(r"(?:dalam rangka|sehubungan dengan|untuk|guna|agar)\s", re.IGNORECASE)
_VERB = re.compile(r"me(?:m|n|ng|ny|l|r|w|y)?[a-z-]{3,}\b")
"""A verb of the meeting's own, in small letters: "memantau", "menyusun"."""
_GAP_LINE: Blocks = (Paragraph((GAP,), level=2),)


def introduction(record: MeetingRecord) -> Blocks:
    """Return what the meeting was, what for, what it covered, on what basis."""
    return _numbered_parts(
        (
            ("Umum", (Paragraph(_general(record), level=2, anchor="meeting.organizer"),)),
            ("Maksud dan Tujuan", _line(_purpose(record), "meeting.purpose")),
            ("Ruang Lingkup", _scope(record)),
            ("Dasar", _listed(basis_lines(record))),
        )
    )


def _general(record: MeetingRecord) -> Text:
    meeting = record.meeting
    office = office_name(record, meeting.organizer)
    name = lower_opening(meeting.series.name) if meeting.series else ""
    series = f" sebagai bagian dari rangkaian {name}" if name else ""
    held = "diselenggarakan" if took_place(record) else "direncanakan"
    return (
        Run(f"{meeting.title} {held} oleh "),
        Run(office) if office else GAP,
        Run(full_stop(f" pada hari {meeting_date(meeting)}{series}")),
    )


def _purpose(record: MeetingRecord) -> str:
    """The purpose as a sentence: a verb is what the meeting aims at, a noun what it was held for.

    A purpose of several sentences is told as it was written.
    """
    purpose = " ".join((record.meeting.purpose or "").split())
    aim = lower_opening(purpose.rstrip(END_MARKS))
    if not aim or _SENTENCES.search(purpose):
        return full_stop(upper_first(purpose)) if aim else ""
    if _OF_ITSELF.match(aim):
        return full_stop(f"Rapat diselenggarakan {aim[0].lower()}{aim[1:]}")
    if _VERB.match(aim):
        return full_stop(f"Rapat bertujuan {aim}")
    return full_stop(f"Rapat diselenggarakan dalam rangka {aim}")


def _scope(record: MeetingRecord) -> Blocks:
    told = families(agenda_places(record.agenda))
    entries = [(_line_of(main), [_line_of(sub) for sub in subs]) for main, subs in told]
    lead = f"Rapat mencakup {counted(len(entries), 'agenda')}:"
    agenda = at_level(nested_list(entries, list_level=2), 2)
    return (Paragraph(plain(lead), level=2, keep_with_next=True), *agenda) if agenda else ()


def _line_of(place: Place) -> Line:
    return Line(place.number, place.title)


def activities(record: MeetingRecord, profile: Profile) -> Blocks:
    """Return when, where and with whom it was held, and what was said; or why it was not.

    The headings have no number: what follows keeps that of the agenda.
    """
    if sections.called_off(record.meeting):
        return sections.opening(record)
    facts = tuple(row for row in facts_block(record).rows if row.label != _BASIS_LABEL)
    return (
        Heading("", plain(_PRACTICAL), 1),
        FactsTable((*facts, *absent_fact(record)), indent=profile.indent),
        *attendance_table(record),
        *comings_and_goings(record),
        Heading("", plain(_COURSE), 1),
        *sections.approval(record),
        *sections.discussion(record),
    )


def results(record: MeetingRecord) -> Blocks:
    """Return what was agreed and is to be done, and what stood in the way; nothing is a gap."""
    parts = (
        ("Kesimpulan dan Keputusan", sections.conclusions(record, 2, mark_closed=True)),
        ("Tindak Lanjut", follow_up_table(record, mark_closed=True)),
        ("Pemantauan Target", target_table(record)),
        ("Kendala", _listed(list(_obstacles(record)))),
    )
    told = tuple((title, blocks) for title, blocks in parts if blocks)
    return _numbered_parts(told) or (Paragraph((GAP,), level=1),)


def _obstacles(record: MeetingRecord) -> Iterator[str]:
    for place in agenda_places(record.agenda):
        if place.item.outcome in _OBSTACLES:
            yield f"{_called(record, place)} {_OBSTACLES[place.item.outcome]}."
    for action in record.action_items:
        if action.status == "blocked":
            words = " ".join(plain_text(line) for line in markdown_lines(action.text))
            task = lower_opening(words.strip() or "...")
            if is_closed(record, action.agenda_item):
                task = f"{task.rstrip(END_MARKS)} {CLOSED_MARK}"
            yield full_stop(f"Tindak lanjut yang terhambat: {task}")


def _called(record: MeetingRecord, place: Place) -> str:
    number = f" {place.name}" if len(record.agenda) > 1 else ""
    return f"Agenda{number}, {place.title},"


def conclusions_and_advice(record: MeetingRecord) -> Blocks:
    """Return the counts of what came out, and what follows from the obstacles; else a gap."""
    return _numbered_parts(
        (
            ("Simpulan", _line(_summary(record), "decisions")),
            ("Saran", _listed(list(_advice(record))) or _GAP_LINE),
        )
    )


def _summary(record: MeetingRecord) -> str:
    kinds = [point.kind for item in record.agenda for point in item.points]
    counts = (
        (len(decisions_in_force(record)), "keputusan"),
        (kinds.count("conclusion"), "kesimpulan"),
        (kinds.count("directive"), "arahan"),
        (len(record.action_items), "tindak lanjut"),
    )
    told = [counted(n, word) for n, word in counts if n]
    return f"Rapat menghasilkan {join_and(told)}." if told else ""


def _advice(record: MeetingRecord) -> Iterator[str]:
    """Only what the record itself asks for: no opinion of the program's."""
    left = [p.name for p in agenda_places(record.agenda) if p.item.outcome in _OBSTACLES]
    if left:
        names = f" {join_and(left)}" if len(record.agenda) > 1 else ""
        yield f"Agenda{names} dijadwalkan kembali pada rapat berikutnya."
    if any(action.status == "blocked" for action in record.action_items):
        yield "Tindak lanjut yang terhambat dimintakan arahan pimpinan."


def closing(record: MeetingRecord, profile: Profile) -> Blocks:
    """Return the last sentences; the notula is named when there is one."""
    more = _MORE.format(minutes=profile.minutes_word.lower()) if took_place(record) else ""
    return (Paragraph(plain(f"{_CLOSING}{more}"), level=1),)


# --- shapes --------------------------------------------------------------------------------------


def _numbered_parts(parts: Sequence[tuple[str, Sequence[Block]]]) -> Blocks:
    blocks: list[Block] = []
    for n, (title, content) in enumerate(parts, 1):
        blocks.append(Heading(list_label(1, n), plain(title), 1))
        blocks += content or _GAP_LINE
    return tuple(blocks)


def _line(text: str, anchor: str) -> Blocks:
    return (Paragraph(plain(text), level=2, anchor=anchor),) if text else ()


def _listed(lines: Sequence[str]) -> Blocks:
    """One line plain, several with letters (a level needs two items, §11)."""
    if len(lines) < 2:
        return tuple(Paragraph(plain(line), level=2) for line in lines)
    items = (
        ListItem(list_label(2, n), (Paragraph(plain(line)),)) for n, line in enumerate(lines, 1)
    )
    return (ItemList(tuple(items), 2),)
