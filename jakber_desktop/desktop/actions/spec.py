"""What an action of the table is, what its rule may look at, and the menus."""

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
    crest: bool = False
    """The letterhead shown has a crest."""
    has_sample: bool = False
    """The sample meeting of the first start is there."""
    field: bool = False
    """The widget that has the keys shows a field with a history."""

    archivable: bool = False
    """The meeting shown in Arsip can be closed."""
    minutes: str = ""
    """State of the shown meeting's minutes (draft ... archived); "" while unknown."""
    finalisable: bool = False
    """Nothing required is missing any more."""


def can_finalise(facts: Facts) -> bool:
    """The draft shown is complete."""
    return can_edit_minutes(facts) and facts.finalisable


def can_edit_minutes(facts: Facts) -> bool:
    """The minutes of the meeting shown are a draft."""
    return writable(facts) and facts.minutes in {"draft", "review"}


def can_review(facts: Facts) -> bool:
    """The draft is not out for comments yet."""
    return writable(facts) and facts.minutes == "draft"


def in_review(facts: Facts) -> bool:
    """The draft is out for comments."""
    return writable(facts) and facts.minutes == "review"


def can_revise(facts: Facts) -> bool:
    """The minutes are final and not signed yet."""
    return writable(facts) and facts.minutes == "final"


def can_correct(facts: Facts) -> bool:
    """The minutes are signed: they get a ralat sheet."""
    return writable(facts) and facts.minutes in {"signed", "archived"}


def has_minutes(facts: Facts) -> bool:
    """Something is known of the minutes of the meeting shown."""
    return facts.ready and facts.minutes != ""


def can_archive(facts: Facts) -> bool:
    """The meeting shown can be closed."""
    return writable(facts) and facts.archivable


def can_add_sample(facts: Facts) -> bool:
    """There is no sample meeting yet."""
    return writable(facts) and not facts.has_sample


def can_remove_sample(facts: Facts) -> bool:
    """There is a sample meeting to take away."""
    return writable(facts) and facts.has_sample


def always(_facts: Facts) -> bool:
    """Enabled wherever somebody attached to the action."""
    return True


def opened(facts: Facts) -> bool:
    """The database is open in full."""
    return facts.ready


def in_field(facts: Facts) -> bool:
    """The keys are in a field with a history."""
    return facts.ready and facts.field


def writable(facts: Facts) -> bool:
    """The database is open in full and may be written."""
    return facts.ready and facts.writable


def chosen(facts: Facts) -> bool:
    """A meeting is chosen or shown."""
    return facts.selected or facts.place.partition(".")[0] != "meetings"


def chosen_ready(facts: Facts) -> bool:
    """A meeting is chosen and the database is open in full."""
    return facts.ready and chosen(facts)


def chosen_writable(facts: Facts) -> bool:
    """A meeting is chosen and may be written."""
    return writable(facts) and chosen(facts)


def can_call_off(facts: Facts) -> bool:
    """The meeting chosen can be postponed or cancelled."""
    return chosen_writable(facts) and not facts.called_off


def can_resume(facts: Facts) -> bool:
    """The meeting chosen was called off."""
    return chosen_writable(facts) and facts.called_off


def can_restore(facts: Facts) -> bool:
    """Something shown differs from what the program brings along."""
    return facts.differs


def letterhead_can_lead(facts: Facts) -> bool:
    """The letterhead chosen is not the first one."""
    return writable(facts) and facts.letterhead_can_lead


def letterhead_can_go(facts: Facts) -> bool:
    """The letterhead chosen is used nowhere."""
    return writable(facts) and facts.letterhead_can_go


def crest_can_go(facts: Facts) -> bool:
    """The letterhead shown has a crest."""
    return writable(facts) and facts.crest


def can_go_back(facts: Facts) -> bool:
    """There is a place before; in Undangan the keys step letters (ui-design §7)."""
    return facts.back and facts.place != "workspace.invitation"


def can_go_forward(facts: Facts) -> bool:
    """One came back from somewhere."""
    return facts.forward and facts.place != "workspace.invitation"


def can_undo(facts: Facts) -> bool:
    """There is a change to take back."""
    return writable(facts) and facts.undo is not None


def can_redo(facts: Facts) -> bool:
    """There is a change to do again."""
    return writable(facts) and facts.redo is not None


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
