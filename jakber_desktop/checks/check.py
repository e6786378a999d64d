"""The pre-issue check (product G4): every rule over one record, and what each rule is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks import (
    abbreviations,
    agenda,
    drafts,
    followups,
    glyphs,
    invited,
    lists,
    mentions,
    minutes,
    numbering,
    people,
    posts,
    proxies,
    reporting_verbs,
    signing,
    times,
    weekdays,
    wording,
)
from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.order import place_in_paper
from jakber_desktop.checks.settings import CheckSettings, Holiday
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jakber_desktop.model.record import MeetingRecord

__all__ = ["RULES", "CheckSettings", "Finding", "Holiday", "check_record"]

RULES: dict[str, str] = {
    "V01": QT_TRANSLATE_NOOP("core", "Hari dihitung dari tanggal (dijamin program)"),
    "V02": QT_TRANSLATE_NOOP("core", "Waktu selesai sesudah waktu mulai"),
    "V03": QT_TRANSLATE_NOOP("core", "Tanggal undangan cukup awal, rapat pada hari kerja"),
    "V04": QT_TRANSLATE_NOOP("core", "Jumlah lampiran sesuai isinya (dijamin program)"),
    "V05": QT_TRANSLATE_NOOP("core", "Jumlah yang disebut sesuai isi daftarnya"),
    "V06": QT_TRANSLATE_NOOP("core", "Notula lengkap"),
    "V07": QT_TRANSLATE_NOOP("core", "Setiap agenda ditandai hasilnya"),
    "V08": QT_TRANSLATE_NOOP("core", "Tindak lanjut memiliki penanggung jawab dan tenggat"),
    "V09": QT_TRANSLATE_NOOP("core", "Keputusan menyebut agendanya"),
    "V10": QT_TRANSLATE_NOOP("core", "Jumlah hadir sesuai daftar hadir (dijamin program)"),
    "V11": QT_TRANSLATE_NOOP("core", "Wakil menyebut yang diwakili dan dasarnya"),
    "V12": QT_TRANSLATE_NOOP("core", "Satu jabatan dan satu sapaan untuk satu orang"),
    "V13": QT_TRANSLATE_NOOP("core", "Sebutan rangkaian rapat seragam (dijamin program)"),
    "V14": QT_TRANSLATE_NOOP("core", "Singkatan dipanjangkan pada pemakaian pertama"),
    "V15": QT_TRANSLATE_NOOP("core", "Rantai tanda tangan sesuai susunan kantor"),
    "V17": QT_TRANSLATE_NOOP("core", "Tanda draf dicetak program, tidak diketik"),
    "V19": QT_TRANSLATE_NOOP("core", "NIP dan NRK benar"),
    "V20": QT_TRANSLATE_NOOP("core", "Nomor naskah lengkap dan tidak ganda"),
    "ANGKA": QT_TRANSLATE_NOOP("core", "Angka sesuai hurufnya"),
    "BUTIR": QT_TRANSLATE_NOOP("core", "Daftar berisi sedikitnya dua butir"),
    "EJAAN": QT_TRANSLATE_NOOP("core", "Ejaan baku"),
    "GANDA": QT_TRANSLATE_NOOP("core", "Satu orang tercatat satu kali"),
    "HARI": QT_TRANSLATE_NOOP("core", "Hari sesuai tanggalnya"),
    "HURUF": QT_TRANSLATE_NOOP("core", "Semua huruf dapat dicetak"),
    "JABATAN": QT_TRANSLATE_NOOP("core", "Satu jabatan ditulis dengan satu cara"),
    "JUMLAH": QT_TRANSLATE_NOOP("core", "Jumlah orang diketahui"),
    "PELAPOR": QT_TRANSLATE_NOOP("core", "Satu kata kerja sesudah pembicara"),
    "PIMPINAN": QT_TRANSLATE_NOOP("core", "Pimpinan dan notulis hadir"),
    "RINCI": QT_TRANSLATE_NOOP("core", "Perincian berurutan dan memakai “dan”"),
    "SEBUT": QT_TRANSLATE_NOOP("core", "Sebutan dengan @ ditulis sebagai nama"),
    "STATUS": QT_TRANSLATE_NOOP("core", "Alasan penundaan atau pembatalan diisi"),
    "TANGGAL": QT_TRANSLATE_NOOP("core", "Tanggal notula tidak mendahului rapat"),
    "ULANG": QT_TRANSLATE_NOOP("core", "Tidak ada kata yang tertulis dua kali"),
    "UNDANGAN": QT_TRANSLATE_NOOP("core", "Setiap yang diundang tercatat hadir atau tidak"),
}
"""Rule id -> its title for lists. "Dijamin program": the program cannot produce the fault.

V16 and V18 come with the letters and the signed versions; that a number stands once in the whole
register is seen to where numbers are given (V20).
"""

_RECORD_RULES: tuple[Callable[[MeetingRecord], Iterable[Finding]], ...] = (
    minutes.minutes_are_complete,
    minutes.chair_is_not_the_taker,
    minutes.leaders_are_present,
    minutes.change_has_a_reason,
    invited.invited_are_recorded,
    times.ends_after_start,
    times.midnight_is_crossed,
    times.times_lie_within_the_meeting,
    times.dispatch_lies_between,
    times.minutes_follow_the_meeting,
    people.people_are_listed_once,
    people.attendees_are_listed_once,
    people.staff_numbers_can_be,
    people.groups_are_counted,
    posts.posts_are_spelled_one_way,
    posts.persons_hold_one_post,
    posts.persons_are_addressed_one_way,
    proxies.proxies_have_principal_and_basis,
    proxies.proxies_are_allowed,
    proxies.principals_stayed_away,
    signing.chain_is_whole,
    signing.chain_follows_the_offices,
    agenda.items_have_an_outcome,
    followups.actions_have_owner_and_date,
    followups.due_follows_the_meeting,
    followups.due_is_a_date,
    followups.decisions_cite_their_item,
    weekdays.weekdays_match_dates,
    wording.numbers_match_words,
    lists.stated_counts_match_lists,
    lists.enumerations_are_whole,
    lists.lists_have_two_items,
    lists.lists_skip_no_number,
    wording.words_are_not_doubled,
    reporting_verbs.one_verb_follows_a_speaker,
    mentions.mentions_are_words,
    wording.spelling_is_the_house_s,
    abbreviations.abbreviations_are_spelled_out,
    drafts.draft_mark_is_not_typed,
    numbering.numbers_are_whole,
)
_SETTINGS_RULES: tuple[Callable[[MeetingRecord, CheckSettings], Iterable[Finding]], ...] = (
    times.letter_comes_first,
    times.meets_on_a_working_day,
    glyphs.characters_can_be_printed,
    signing.acting_term_covers_the_letter,
)
_DEFAULT = CheckSettings()


def check_record(
    record: MeetingRecord, *, settings: CheckSettings = _DEFAULT
) -> tuple[Finding, ...]:
    """Return what is missing or wrong in a record: errors first, then by place in the paper.

    Findings of one field keep the order of the rules above. Never raises, whatever the record
    says; a record without a finding is ready to be issued.
    """
    found = [finding for rule in _RECORD_RULES for finding in rule(record)]
    found += [finding for rule in _SETTINGS_RULES for finding in rule(record, settings)]
    return tuple(sorted(found, key=_urgency_and_place))


def _urgency_and_place(finding: Finding) -> tuple[bool, tuple[tuple[int, int], ...]]:
    return finding.severity != "error", place_in_paper(finding.path)
