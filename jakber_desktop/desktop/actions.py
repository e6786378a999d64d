"""The one table of everything a person can do: id, words, icon, keys, place, enabled rule.

Menus, buttons, the key list and the tooltips read it. A screen attaches what an action does with
`ActionSet.attach`; an action nobody attached to in the shown place is disabled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable


class Facts(NamedTuple):
    """What enabled rules look at."""

    place: str = "meetings"
    """Shown place: meetings, home, ..., or workspace.<stage> (workspace.minutes)."""
    ready: bool = False
    """The database is open in full (not only for its first list)."""
    writable: bool = False
    selected: bool = False
    undo: str | None = None
    """Label of the change Ctrl+Z would take back."""
    redo: str | None = None
    called_off: bool = False
    """The meeting chosen or shown is postponed or cancelled."""
    back: bool = False
    """There is a place to go back to; `forward` likewise."""
    forward: bool = False
    differs: bool = False
    """Something shown in Pengaturan differs from what the program brings along."""
    letterhead_can_lead: bool = False
    letterhead_can_go: bool = False


def always(_facts: Facts) -> bool:
    """Enabled wherever somebody attached to the action."""
    return True


def _writable(facts: Facts) -> bool:
    return facts.ready and facts.writable


def _chosen(facts: Facts) -> bool:
    return facts.selected or facts.place != "meetings"


def _chosen_ready(facts: Facts) -> bool:
    return facts.ready and _chosen(facts)


def _chosen_writable(facts: Facts) -> bool:
    return _writable(facts) and _chosen(facts)


def _can_call_off(facts: Facts) -> bool:
    return _chosen_writable(facts) and not facts.called_off


def _can_resume(facts: Facts) -> bool:
    return _chosen_writable(facts) and facts.called_off


def _can_restore(facts: Facts) -> bool:
    return facts.differs


def _letterhead_can_lead(facts: Facts) -> bool:
    return _writable(facts) and facts.letterhead_can_lead


def _letterhead_can_go(facts: Facts) -> bool:
    return _writable(facts) and facts.letterhead_can_go


def _can_go_back(facts: Facts) -> bool:
    return facts.back


def _can_go_forward(facts: Facts) -> bool:
    return facts.forward


def _can_undo(facts: Facts) -> bool:
    return _writable(facts) and facts.undo is not None


def _can_redo(facts: Facts) -> bool:
    return _writable(facts) and facts.redo is not None


class ActionSpec(NamedTuple):
    """One action. `local` keys are handled by the widget in focus and only listed here."""

    id: str
    words: str
    menu: str
    keys: str = ""
    """Shortcuts in portable text, separated by a space; the first one is shown."""
    icon: str = ""
    rule: Callable[[Facts], bool] = always
    local: bool = False
    group: str = ""
    """Actions of one group exclude each other and carry a check mark."""


FILE, EDIT, MEETING, VIEW, PRINT, HELP = "file", "edit", "meeting", "view", "print", "help"

MENUS: dict[str, str] = {
    FILE: QT_TRANSLATE_NOOP("Actions", "Berkas"),
    EDIT: QT_TRANSLATE_NOOP("Actions", "Ubah"),
    MEETING: QT_TRANSLATE_NOOP("Actions", "Rapat"),
    VIEW: QT_TRANSLATE_NOOP("Actions", "Tampilan"),
    PRINT: QT_TRANSLATE_NOOP("Actions", "Cetak"),
    HELP: QT_TRANSLATE_NOOP("Actions", "Bantuan"),
}

A = ActionSpec

TABLE: tuple[ActionSpec, ...] = (
    A("new_meeting", QT_TRANSLATE_NOOP("Actions", "Rapat baru"), FILE, "Ctrl+N", "add", _writable),
    A("open_database", QT_TRANSLATE_NOOP("Actions", "Buka basis data…"), FILE, icon="database"),
    A(
        "import_meetings",
        QT_TRANSLATE_NOOP("Actions", "Impor rapat…"),
        FILE,
        "Ctrl+O",
        "arrow_import",
        _writable,
    ),
    A(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Ekspor…"),
        FILE,
        "Ctrl+E",
        "arrow_upload",
        _chosen_ready,
    ),
    A("close_window", QT_TRANSLATE_NOOP("Actions", "Tutup jendela"), FILE, "Ctrl+W"),
    A("undo", QT_TRANSLATE_NOOP("Actions", "Urungkan"), EDIT, "Ctrl+Z", "arrow_undo", _can_undo),
    A(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Ulangi"),
        EDIT,
        "Ctrl+Shift+Z",
        "arrow_redo",
        _can_redo,
    ),
    A(
        "save_now",
        QT_TRANSLATE_NOOP("Actions", "Simpan sekarang"),
        EDIT,
        "Ctrl+S",
        "checkmark",
        _writable,
    ),
    A("filter", QT_TRANSLATE_NOOP("Actions", "Saring halaman"), EDIT, "Ctrl+F", "filter"),
    A("clear_filter", QT_TRANSLATE_NOOP("Actions", "Hapus saringan"), EDIT, icon="filter_dismiss"),
    A("user_name", QT_TRANSLATE_NOOP("Actions", "Nama Anda…"), EDIT, icon="person", rule=_writable),
    A(
        "add_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Tambah kop surat…"),
        EDIT,
        icon="add",
        rule=_writable,
    ),
    A(
        "prefer_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Jadikan kop utama"),
        EDIT,
        icon="star",
        rule=_letterhead_can_lead,
    ),
    A(
        "remove_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Hapus kop surat"),
        EDIT,
        icon="delete",
        rule=_letterhead_can_go,
    ),
    A(
        "restore_defaults",
        QT_TRANSLATE_NOOP("Actions", "Kembalikan bawaan"),
        EDIT,
        icon="arrow_counterclockwise",
        rule=_can_restore,
    ),
    A(
        "open_meeting",
        QT_TRANSLATE_NOOP("Actions", "Buka rapat"),
        MEETING,
        "Return",
        "arrow_right",
        _chosen,
        local=True,
    ),
    A(
        "copy_meeting",
        QT_TRANSLATE_NOOP("Actions", "Salin rapat"),
        MEETING,
        "Ctrl+D",
        "copy",
        _chosen_writable,
    ),
    A(
        "next_meeting",
        QT_TRANSLATE_NOOP("Actions", "Rapat berikut rangkaian"),
        MEETING,
        "Ctrl+Shift+N",
        "arrow_repeat_all",
        _chosen_writable,
    ),
    A(
        "postpone_meeting",
        QT_TRANSLATE_NOOP("Actions", "Tunda rapat…"),
        MEETING,
        icon="clock",
        rule=_can_call_off,
    ),
    A(
        "cancel_meeting",
        QT_TRANSLATE_NOOP("Actions", "Batalkan rapat…"),
        MEETING,
        icon="calendar_cancel",
        rule=_can_call_off,
    ),
    A(
        "resume_meeting",
        QT_TRANSLATE_NOOP("Actions", "Jadwalkan lagi"),
        MEETING,
        icon="calendar_add",
        rule=_can_resume,
    ),
    A(
        "delete_meeting",
        QT_TRANSLATE_NOOP("Actions", "Hapus rapat…"),
        MEETING,
        icon="delete",
        rule=_chosen_writable,
    ),
    A("stage_1", QT_TRANSLATE_NOOP("Actions", "Persiapan"), MEETING, "Alt+1", "clipboard_task"),
    A("stage_2", QT_TRANSLATE_NOOP("Actions", "Undangan"), MEETING, "Alt+2", "mail"),
    A("stage_3", QT_TRANSLATE_NOOP("Actions", "Kehadiran"), MEETING, "Alt+3", "people_checkmark"),
    A("stage_4", QT_TRANSLATE_NOOP("Actions", "Pembahasan"), MEETING, "Alt+4", "mention"),
    A("stage_5", QT_TRANSLATE_NOOP("Actions", "Notula"), MEETING, "Alt+5", "document_text"),
    A("stage_6", QT_TRANSLATE_NOOP("Actions", "Arsip"), MEETING, "Alt+6", "archive"),
    A(
        "add_item",
        QT_TRANSLATE_NOOP("Actions", "Tambah butir agenda"),
        MEETING,
        "Ins",
        "add",
        _writable,
        local=True,
    ),
    A(
        "edit_item",
        QT_TRANSLATE_NOOP("Actions", "Ubah butir agenda"),
        MEETING,
        "F2",
        "edit",
        _writable,
        local=True,
    ),
    A(
        "move_item_up",
        QT_TRANSLATE_NOOP("Actions", "Pindahkan butir ke atas"),
        MEETING,
        "Alt+Shift+Up",
        "chevron_up",
        _writable,
        local=True,
    ),
    A(
        "move_item_down",
        QT_TRANSLATE_NOOP("Actions", "Pindahkan butir ke bawah"),
        MEETING,
        "Alt+Shift+Down",
        "chevron_down",
        _writable,
        local=True,
    ),
    A(
        "item_confidential",
        QT_TRANSLATE_NOOP("Actions", "Tutup atau buka butir agenda"),
        MEETING,
        icon="lock_closed",
        rule=_writable,
    ),
    A(
        "remove_item",
        QT_TRANSLATE_NOOP("Actions", "Hapus butir agenda"),
        MEETING,
        "Del",
        "delete",
        _writable,
        local=True,
    ),
    A(
        "paste_items",
        QT_TRANSLATE_NOOP("Actions", "Tempel daftar sebagai agenda"),
        MEETING,
        icon="clipboard_paste",
        rule=_writable,
    ),
    A(
        "start_meeting",
        QT_TRANSLATE_NOOP("Actions", "Mulai rapat"),
        MEETING,
        "F5",
        "play",
        _writable,
    ),
    A(
        "end_meeting",
        QT_TRANSLATE_NOOP("Actions", "Akhiri rapat…"),
        MEETING,
        "Shift+F5",
        "stop",
        _writable,
    ),
    A(
        "check_in",
        QT_TRANSLATE_NOOP("Actions", "Isi cepat kehadiran"),
        MEETING,
        "F9",
        "person_add",
        _writable,
    ),
    A(
        "add_walk_in",
        QT_TRANSLATE_NOOP("Actions", "Tambah peserta"),
        MEETING,
        "Ctrl+Return Ctrl+Enter",
        "person_add",
        _writable,
    ),
    A(
        "mark_present",
        QT_TRANSLATE_NOOP("Actions", "Hadir atau batal"),
        MEETING,
        "Space",
        "checkmark",
        _writable,
        local=True,
    ),
    A(
        "mark_online",
        QT_TRANSLATE_NOOP("Actions", "Hadir daring"),
        MEETING,
        icon="video",
        rule=_writable,
    ),
    A(
        "mark_proxy",
        QT_TRANSLATE_NOOP("Actions", "Diwakili"),
        MEETING,
        "W",
        "person_swap",
        _writable,
        local=True,
    ),
    A(
        "mark_excused",
        QT_TRANSLATE_NOOP("Actions", "Izin"),
        MEETING,
        "I",
        rule=_writable,
        local=True,
    ),
    A("mark_sick", QT_TRANSLATE_NOOP("Actions", "Sakit"), MEETING, rule=_writable),
    A("mark_on_duty", QT_TRANSLATE_NOOP("Actions", "Dinas luar"), MEETING, rule=_writable),
    A("mark_absent", QT_TRANSLATE_NOOP("Actions", "Tanpa keterangan"), MEETING, rule=_writable),
    A(
        "mark_cleared",
        QT_TRANSLATE_NOOP("Actions", "Hapus catatan hadir"),
        MEETING,
        "Del",
        "delete",
        _writable,
        local=True,
    ),
    A(
        "edit_attendance",
        QT_TRANSLATE_NOOP("Actions", "Ubah rincian kehadiran"),
        MEETING,
        "F2",
        "edit",
        local=True,
    ),
    A("next_finding", QT_TRANSLATE_NOOP("Actions", "Masalah berikutnya"), MEETING, "F8"),
    A("previous_finding", QT_TRANSLATE_NOOP("Actions", "Masalah sebelumnya"), MEETING, "Shift+F8"),
    A("go_home", QT_TRANSLATE_NOOP("Actions", "Beranda"), VIEW, "Ctrl+1", "home"),
    A("go_meetings", QT_TRANSLATE_NOOP("Actions", "Rapat"), VIEW, "Ctrl+2", "calendar_ltr"),
    A(
        "go_followups",
        QT_TRANSLATE_NOOP("Actions", "Tindak lanjut"),
        VIEW,
        "Ctrl+3",
        "clipboard_task",
    ),
    A("go_letters", QT_TRANSLATE_NOOP("Actions", "Buku surat"), VIEW, "Ctrl+4", "notebook"),
    A("go_directory", QT_TRANSLATE_NOOP("Actions", "Direktori"), VIEW, "Ctrl+5", "book_contacts"),
    A("go_sync", QT_TRANSLATE_NOOP("Actions", "Sinkronisasi"), VIEW, "Ctrl+6", "arrow_sync"),
    A("go_settings", QT_TRANSLATE_NOOP("Actions", "Pengaturan"), VIEW, "Ctrl+,", "settings"),
    A(
        "go_back",
        QT_TRANSLATE_NOOP("Actions", "Kembali"),
        VIEW,
        "Alt+Left",
        "chevron_left",
        _can_go_back,
    ),
    A(
        "go_forward",
        QT_TRANSLATE_NOOP("Actions", "Maju"),
        VIEW,
        "Alt+Right",
        "chevron_right",
        _can_go_forward,
    ),
    A(
        "toggle_sidebar",
        QT_TRANSLATE_NOOP("Actions", "Bilah samping"),
        VIEW,
        "Ctrl+\\",
        "panel_left_contract",
    ),
    A("toggle_panel", QT_TRANSLATE_NOOP("Actions", "Panel rincian"), VIEW, "F4", "panel_right"),
    A("next_pane", QT_TRANSLATE_NOOP("Actions", "Panel berikutnya"), VIEW, "F6"),
    A("previous_pane", QT_TRANSLATE_NOOP("Actions", "Panel sebelumnya"), VIEW, "Shift+F6"),
    A("theme_system", QT_TRANSLATE_NOOP("Actions", "Tema ikuti sistem"), VIEW, group="theme"),
    A("theme_light", QT_TRANSLATE_NOOP("Actions", "Tema terang"), VIEW, group="theme"),
    A("theme_dark", QT_TRANSLATE_NOOP("Actions", "Tema gelap"), VIEW, group="theme"),
    A("text_90", QT_TRANSLATE_NOOP("Actions", "Ukuran teks 90%"), VIEW, group="text"),
    A("text_100", QT_TRANSLATE_NOOP("Actions", "Ukuran teks 100%"), VIEW, group="text"),
    A("text_115", QT_TRANSLATE_NOOP("Actions", "Ukuran teks 115%"), VIEW, group="text"),
    A("text_130", QT_TRANSLATE_NOOP("Actions", "Ukuran teks 130%"), VIEW, group="text"),
    A("language_id", QT_TRANSLATE_NOOP("Actions", "Bahasa Indonesia"), VIEW, group="language"),
    A("language_en", QT_TRANSLATE_NOOP("Actions", "English"), VIEW, group="language"),
    A("print", QT_TRANSLATE_NOOP("Actions", "Cetak…"), PRINT, "Ctrl+P", "print", _chosen_ready),
    A(
        "save_pdf",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai PDF…"),
        PRINT,
        icon="document_pdf",
        rule=_chosen_ready,
    ),
    A(
        "save_docx",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai Word…"),
        PRINT,
        icon="document_edit",
        rule=_chosen_ready,
    ),
    A(
        "save_text",
        QT_TRANSLATE_NOOP("Actions", "Simpan sebagai teks…"),
        PRINT,
        icon="document_text",
        rule=_chosen_ready,
    ),
    A("zoom_in", QT_TRANSLATE_NOOP("Actions", "Perbesar"), PRINT, "Ctrl++ Ctrl+=", "zoom_in"),
    A("zoom_out", QT_TRANSLATE_NOOP("Actions", "Perkecil"), PRINT, "Ctrl+-", "zoom_out"),
    A("zoom_width", QT_TRANSLATE_NOOP("Actions", "Lebar halaman"), PRINT, "Ctrl+0", "page_fit"),
    A("page_down", QT_TRANSLATE_NOOP("Actions", "Halaman berikutnya"), PRINT, "PgDown", local=True),
    A("page_up", QT_TRANSLATE_NOOP("Actions", "Halaman sebelumnya"), PRINT, "PgUp", local=True),
    A("menu", QT_TRANSLATE_NOOP("Actions", "Menu"), HELP, "F10", "more_horizontal"),
    A("show_keys", QT_TRANSLATE_NOOP("Actions", "Pintasan halaman ini"), HELP, "F1", "keyboard"),
    A("about", QT_TRANSLATE_NOOP("Actions", "Tentang JakBer Desktop"), HELP, icon="info"),
)
