"""The submenus of the full menu (F10): what belongs together stands together, no menu is too long.

An action that is named in no part stands in its menu itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.actions import (
    archive,
    attendance,
    carrying,
    continuing,
    directory,
    discussion,
    follow_ups,
    letters,
    minutes,
    papers,
    preparation,
    settings,
    sharing,
    targets,
)
from jakber_desktop.desktop.actions.spec import EDIT, FILE, MEETING, PRINT, VIEW
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.desktop.actions.spec import ActionSpec


class Part(NamedTuple):
    """A submenu of a menu, and the ids of its actions."""

    menu: str
    title: str
    ids: frozenset[str]


def _of(menu: str, title: str, *tables: tuple[ActionSpec, ...] | str) -> Part:
    """A part of what some tables have in a menu, and of single ids."""
    ids: set[str] = set()
    for one in tables:
        if isinstance(one, str):
            ids.update(one.split())
        else:
            ids.update(spec.id for spec in one if spec.menu == menu)
    return Part(menu, title, frozenset(ids))


PARTS: tuple[Part, ...] = (
    _of(
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Ekspor"),
        "export export_attendance export_meetings export_actions export_decisions export_span "
        "archive_zip export_all publish_calendar place_calendar export_series export_overview",
    ),
    _of(
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Basis data dan contoh"),
        "new_database open_database add_sample remove_sample",
    ),
    _of(FILE, QT_TRANSLATE_NOOP("Actions", "Sinkronisasi"), sharing.TABLE),
    _of(FILE, QT_TRANSLATE_NOOP("Actions", "Direktori"), directory.TABLE),
    _of(FILE, QT_TRANSLATE_NOOP("Actions", "Buku nomor surat"), letters.TABLE),
    _of(
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Cari dan saring"),
        "filter clear_filter palette search_all",
    ),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Riwayat"), "field_history all_history"),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Catatan rapat"), discussion.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Direktori"), directory.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Tindak lanjut"), follow_ups.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Target"), targets.TABLE),
    _of(
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "Rangkaian"),
        "new_series edit_series merge_series remove_series move_day cancel_day restore_day",
    ),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Topik"), continuing.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Buku nomor surat"), letters.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Bentrokan"), sharing.TABLE),
    _of(EDIT, QT_TRANSLATE_NOOP("Actions", "Pengaturan"), settings.TABLE, "user_name"),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Buka, buat, salin, hapus"),
        "new_window open_next open_meeting copy_meeting next_meeting new_on_day delete_meeting",
    ),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Tahap dan pelaksanaan"),
        "stage_1 stage_2 stage_3 stage_4 stage_5 stage_6 start_attendance start_meeting "
        "pause_meeting end_meeting postpone_meeting cancel_meeting resume_meeting meeting_history",
    ),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Agenda"), preparation.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Rapat lalu dan rapat berikut"), carrying.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Rangkaian dan topik"), continuing.TABLE),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Undangan"),
        "add_recipient paste_recipients check_recipient check_all choose_channel recipient_email "
        "edit_recipient move_recipient_up move_recipient_down remove_recipient",
    ),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Surat dan berkasnya"),
        "edit_letter book_letter_number book_notice replace_letter copy_chat export_mail "
        "export_calendar",
    ),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Pengiriman dan jawaban"),
        "mark_sent sent_date mark_unsent answer_accepted answer_delegated answer_declined "
        "answer_none remind_silent",
    ),
    _of(
        MEETING,
        QT_TRANSLATE_NOOP("Actions", "Catatan kehadiran"),
        "mark_initialled mark_witness mark_came_at mark_left_at meeting_mismatches",
    ),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Kehadiran"), attendance.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Pembahasan"), discussion.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Notula"), minutes.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Arsip"), archive.TABLE),
    _of(MEETING, QT_TRANSLATE_NOOP("Actions", "Bentrokan"), sharing.TABLE),
    _of(
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Buka halaman"),
        "go_home go_meetings go_followups view_follow_ups view_decisions view_targets go_letters "
        "go_directory go_sync go_settings",
    ),
    _of(VIEW, QT_TRANSLATE_NOOP("Actions", "Rangkaian dan topik"), continuing.TABLE),
    _of(
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Ringkasan"),
        "go_overview view_pictures view_recap view_mismatches",
    ),
    _of(
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Kalender dan tahun"),
        "view_list view_calendar calendar_today previous_year next_year",
    ),
    _of(VIEW, QT_TRANSLATE_NOOP("Actions", "Bentrokan"), sharing.TABLE),
    _of(
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Panel dan pemberitahuan"),
        "toggle_sidebar toggle_panel next_pane previous_pane close_message",
    ),
    _of(
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Tema, huruf, dan bahasa"),
        "theme_system theme_light theme_dark text_90 text_100 text_115 text_130 language_id "
        "language_en",
    ),
    _of(
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Naskah"),
        " ".join(papers.KIND_ACTIONS.values()),
    ),
    _of(
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Surat undangan"),
        "previous_letter next_letter letters_each letters_together",
    ),
    _of(
        PRINT,
        QT_TRANSLATE_NOOP("Actions", "Pratinjau"),
        "zoom_in zoom_out zoom_width page_down page_up rotate_page",
    ),
)


def part_of(spec: ActionSpec) -> Part | None:
    """The submenu an action stands in; None when it stands in the menu itself."""
    return next((part for part in PARTS if part.menu == spec.menu and spec.id in part.ids), None)
