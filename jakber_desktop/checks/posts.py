"""One spelling of a post per document (JABATAN), one post and form of address per person (V12)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.checks.finding import Finding, Fix
from jakber_desktop.checks.names import printed_name
from jakber_desktop.checks.post_spelling import common_form, core_of, own_words
from jakber_desktop.checks.texts import REPLACE, free_texts, quoted
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_MIXED = QT_TRANSLATE_NOOP(
    "core", "Satu jabatan ditulis dua cara: “{found}” dan “{other}”; pilih satu."
)
_TWO_POSTS = QT_TRANSLATE_NOOP(
    "core", "“{name}” tercatat sebagai “{found}” dan “{other}”; pilih satu."
)
_ADDRESSED = QT_TRANSLATE_NOOP("core", "“{name}” disapa “{first}” dan “{second}”; pilih satu.")

_NAME = r"[A-Z][\w'’-]{1,40}"
_ADDRESS = re.compile(
    rf"(?<!\w)(Sdr\.|Sdri\.|Saudari|Bpk\.|Bapak|Ibu)[ \u00a0]({_NAME}(?:[ \u00a0]{_NAME})+)"
)
_FEMALE = frozenset({"Sdri.", "Saudari", "Ibu"})
_ACTING = frozenset({"plt", "plh", "pj", "pjs"})


class _Post(NamedTuple):
    """A post as written: its field, its office, what is written beside the office's own name."""

    path: str
    text: str
    office: str
    core: str
    form: str


def posts_are_spelled_one_way(record: MeetingRecord) -> Iterator[Finding]:
    """JABATAN: within an office a post has one spelling (V12; warning).

    "Manajer Program" and "Program Manager" of one office are one post, of two offices two. The
    office's name may be there or not ("Kepala Bappeda"); a capital at the very start is no matter.
    """
    groups: dict[tuple[str, str], list[_Post]] = {}
    for post in _posts(record):
        groups.setdefault((post.office, post.form), []).append(post)
    for same in groups.values():
        counts = Counter(post.core for post in same)
        usual = max(counts, key=lambda core: counts[core])
        model = next(post for post in same if post.core == usual)
        told = {usual}
        for post in same:
            if post.core not in told:
                told.add(post.core)
                message = _MIXED.format(found=quoted(post.text), other=quoted(model.text))
                fits = common_form(post.text) == common_form(model.text)
                fix = Fix(REPLACE, model.text) if fits else None
                yield Finding("JABATAN", "warning", message, post.path, fix)


def _posts(record: MeetingRecord) -> Iterator[_Post]:
    own = own_words(record)
    for path, text, office in (*_posts_of_people(record), *_posts_in_papers(record)):
        core = core_of(text, own(office))
        if core:
            yield _Post(path, text, office or "", core[0].lower() + core[1:], common_form(core))


def _posts_of_people(record: MeetingRecord) -> Iterator[tuple[str, str, str | None]]:
    """(path, post, office) of attendance and people."""
    for i, entry in enumerate(record.attendance):
        if entry.position:
            yield f"attendance[{i}].position", entry.position, entry.office
    for i, person in enumerate(record.people):
        if person.position:
            yield f"people[{i}].position", person.position, person.office


def _posts_in_papers(record: MeetingRecord) -> Iterator[tuple[str, str, str | None]]:
    """(path, post, office) of addressees, speakers and owners of follow-ups."""
    recipients = record.invitation.recipients if record.invitation else ()
    for i, recipient in enumerate(recipients):
        if recipient.addressee:
            yield f"invitation.recipients[{i}].addressee", recipient.addressee, recipient.office
    for i, item in enumerate(record.agenda):
        for j, point in enumerate(item.points):
            if point.speaker_label:
                path = f"agenda[{i}].points[{j}].speaker_label"
                yield path, point.speaker_label, point.speaker_office
    keys = {person.key for person in record.people}
    for i, action in enumerate(record.action_items):
        who = action.responsible_person
        if who and who not in keys:
            yield f"action_items[{i}].responsible_person", who, action.responsible_office


def persons_hold_one_post(record: MeetingRecord) -> Iterator[Finding]:
    """V12: the attendance and the list of people give a person the same post (warning).

    A shorter form is the same post ("Kepala Bagian KLN"); so is acting in another's place; a post
    that shares no word is a task at this meeting ("Narasumber").
    """
    people, own = {person.key: person for person in record.people}, own_words(record)
    for i, entry in enumerate(record.attendance):
        person = people.get(entry.person or "")
        if person is None or not entry.position or not person.position:
            continue
        here = set(common_form(core_of(entry.position, own(entry.office))).split())
        there = set(common_form(core_of(person.position, own(person.office))).split())
        is_other = here & there and not here <= there and not there <= here
        if is_other and not (here | there) & _ACTING:
            message = _TWO_POSTS.format(
                name=quoted(printed_name(person)),
                found=quoted(entry.position),
                other=quoted(person.position),
            )
            yield Finding("V12", "warning", message, f"attendance[{i}].position")


def persons_are_addressed_one_way(record: MeetingRecord) -> Iterator[Finding]:
    """V12: nobody is both "Sdr." and "Sdri." in the texts and the list of people (warning)."""
    known: dict[str, str] = {
        person.name: person.honorific for person in record.people if person.honorific
    }
    for free in free_texts(record):
        for match in _ADDRESS.finditer(free.text):
            form, name = match[1], " ".join(match[2].split())
            first = known.setdefault(name, form)
            if (form in _FEMALE) != (first in _FEMALE):
                message = _ADDRESSED.format(name=quoted(name), first=first, second=form)
                yield Finding("V12", "warning", message, free.path)
