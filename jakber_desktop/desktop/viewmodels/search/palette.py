"""The palette (10): what is typed, where it is looked for, what was found, what was opened last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.shown.palette_rows import PaletteGroup, PaletteRow
from jakber_desktop.desktop.tasks import Task
from jakber_desktop.desktop.viewmodels.search import palette_search
from jakber_desktop.desktop.words.palette import GROUPS, group_of, hit_row, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jakber_desktop.desktop.settings import Settings
    from jakber_desktop.desktop.viewmodels.search.palette_search import Command
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.palette import Hit

A_GROUP, IN_ALL, IN_ONE = 3, 12, 24
"""Rows of a group and of all groups; of the only group a prefix asks for (ui-design §9, 10)."""
_KEPT, _SHOWN_LAST, _FIRST_COMMANDS = 12, 6, 6
_LEAD_ON = (
    "new_meeting", "go_home", "go_meetings", "view_calendar", "go_directory", "go_settings",
)  # fmt: skip
"""What is offered before anything was opened from here."""
_GROUP_ORDER = (
    "meeting", "point", "decision", "action", "target", "person", "office", "letter", "attachment",
    "topic", "command",
)  # fmt: skip
_REMEMBERED = {"meeting", "person", "office", "decision", "action"}
"""Kinds that are offered again after they were opened."""


class Scope(NamedTuple):
    """Where to look: the sign typed first, the groups it leaves."""

    key: str
    sign: str
    groups: tuple[str, ...]


SCOPES = (
    Scope("all", "", _GROUP_ORDER),
    Scope("command", ">", ("command",)),
    Scope("meeting", "#", ("meeting",)),
    Scope("person", "@", ("person", "office")),
    Scope("outcome", "!", ("decision", "action", "target")),
)


class PaletteViewModel(QObject):
    """Searching runs on the quick lane; only the answer to the last text is shown."""

    shown = Signal()
    """`groups` are those of `text` now."""
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        settings: Settings,
        commands: Callable[[], Sequence[Command]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._commands = session, settings, commands
        self.text = ""
        self.groups: tuple[PaletteGroup, ...] = ()
        self.waiting = False
        """Whether the answer to `text` is still to come."""
        self._task: Task | None = None

    @property
    def scope(self) -> Scope:
        """What the text's first sign asks for."""
        return next((one for one in SCOPES[1:] if self.text.startswith(one.sign)), SCOPES[0])

    @property
    def words(self) -> str:
        """The text without its sign."""
        return self.text.removeprefix(self.scope.sign).strip()

    @property
    def rows(self) -> tuple[PaletteRow, ...]:
        """Everything found, in the order shown."""
        return tuple(row for group in self.groups for row in group.rows)

    def set_text(self, text: str) -> None:
        """Look for this; `shown` follows, at once where nothing of the database is asked for."""
        self.text = text.lstrip()
        if self._task is not None:
            self._task.cancel()  # an answer to an earlier text is not wanted any more
        kinds = palette_search.kinds_of(self.scope.groups)
        if not self.words:
            self._ask_last()
        elif not kinds or self._session.listing is None:
            self._take(())
        else:
            session = self._session
            limit = A_GROUP if self.scope.key == "all" else IN_ONE
            task = Task(self)
            work = partial(
                palette_search.find,
                session.workspace,
                session.path,
                session.today,
                self.words,
                kinds,
                limit,
                lambda: task.cancelled,
            )
            self._ask(work, self._take, task)

    def opened(self, row: PaletteRow) -> None:
        """Remember what was opened; of the database only the kind and id (no meeting data)."""
        if row.hit is not None and row.hit.kind in _REMEMBERED:
            mark = f"{row.hit.kind}:{row.hit.id}"
        elif row.command:
            mark = f"command:{row.command}"
        else:
            return
        marks = [mark, *(one for one in self._marks() if one != mark)]
        self._settings.put(keys.PALETTE_RECENT, " ".join(marks[:_KEPT]))

    # --- asking ---

    def _ask(
        self,
        work: Callable[[], tuple[Hit, ...]],
        take: Callable[[tuple[Hit, ...]], None],
        task: Task | None = None,
    ) -> None:
        self.waiting = True
        tasks, key = self._session.tasks, f"palette {id(self)}"
        self._task = tasks.run(work, take, self._fail, key=key, task=task)

    def _ask_last(self) -> None:
        kinds = palette_search.kinds_of(self.scope.groups)
        marks = [one.split(":") for one in self._marks() if not one.startswith("command:")]
        wanted = [(kind, id_) for kind, id_ in marks if kind in kinds]
        if not wanted or self._session.listing is None:
            self._take_last(())
            return
        session = self._session
        work = partial(
            palette_search.known,
            session.workspace,
            session.path,
            session.today,
            wanted[:_SHOWN_LAST],
        )
        self._ask(work, self._take_last)

    def _marks(self) -> list[str]:
        kept = self._settings.get(keys.PALETTE_RECENT)
        return [one for one in kept.split() if one.count(":") == 1]

    def _fail(self, error: Exception) -> None:
        self._take(())
        self.failed.emit(error)

    # --- answers ---

    def _take_last(self, hits: tuple[Hit, ...]) -> None:
        """Nothing typed: what was opened last, then commands that lead on."""
        groups = []
        if hits:
            rows = tuple(hit_row(hit) for hit in hits)
            groups.append(PaletteGroup(translated(GROUPS["recent"]), rows))
        if "command" in self.scope.groups:
            alone = self.scope.key == "command"
            rows = self._command_rows(len(self._able()) if alone else _FIRST_COMMANDS)
            groups.append(PaletteGroup(translated(GROUPS["command"]), rows))
        self._show(groups)

    def _able(self) -> tuple[Command, ...]:
        """The commands that can be done now."""
        return tuple(one for one in self._commands() if not one.reason)

    def _command_rows(self, most: int) -> tuple[PaletteRow, ...]:
        """Commands run from here before stand first, then those of the table."""
        known = {one.id: one for one in self._able()}
        ran = [one.removeprefix("command:") for one in self._marks() if one.startswith("command:")]
        order = dict.fromkeys(one for one in (*ran, *_LEAD_ON, *known) if one in known)
        return tuple(_command_row(known[id_]) for id_ in list(order)[:most])

    def _take(self, hits: tuple[Hit, ...]) -> None:
        found: dict[str, list[tuple[float, PaletteRow]]] = {}
        for hit in hits:
            found.setdefault(group_of(hit.kind), []).append((hit.score, hit_row(hit)))
        if "command" in self.scope.groups:
            found["command"] = [
                (score, _command_row(one, parts))
                for one, score, parts in palette_search.match_commands(self._commands(), self.words)
            ]
        make = self.scope.key in {"all", "meeting"} and self._session.writable
        whole = self.scope.key == "all"
        room = (IN_ALL if whole else IN_ONE) - make - whole
        groups = self._grouped(found, room)
        rows = (
            *((self._new_meeting(),) if make else ()),
            *((self._everywhere(),) if whole else ()),
        )
        if rows:
            groups.append(self._last(groups, rows))
        self._show(groups)

    def _grouped(
        self, found: dict[str, list[tuple[float, PaletteRow]]], room: int
    ) -> list[PaletteGroup]:
        """The best group first; of equals the usual order; `room` rows in all."""
        each = A_GROUP if self.scope.key == "all" else IN_ONE
        best = {group: max(score for score, _ in some) for group, some in found.items() if some}
        groups: list[PaletteGroup] = []
        order = sorted(best, key=lambda one: (-round(best[one], 1), _GROUP_ORDER.index(one)))
        for nth, group in enumerate(order, 1):
            most = min(each, max(1, room - (len(order) - nth)), room)  # one is left for each other
            some = sorted(found[group], key=lambda one: -round(one[0], 2))[:most]
            room -= len(some)
            if some:
                groups.append(
                    PaletteGroup(translated(GROUPS[group]), tuple(row for _, row in some))
                )
        return groups

    def _new_meeting(self) -> PaletteRow:
        """ "Buat rapat “ipal”"."""
        title = self.words[:1].upper() + self.words[1:]
        return PaletteRow(
            kind="new", icon="add", title=self.tr("Buat rapat “{title}”").format(title=title),
            detail=self.tr("Mulai dari rapat kosong"), keys="Ctrl+N", new_title=title,
        )  # fmt: skip

    def _everywhere(self) -> PaletteRow:
        """ "Cari “ipal” di semua notula"."""
        return PaletteRow(
            kind="everywhere", icon="search",
            title=self.tr("Cari “{words}” di semua notula").format(words=self.words),
            detail=self.tr("Termasuk isi lampiran"), keys="Ctrl+Shift+F", search_for=self.words,
        )  # fmt: skip

    def _last(self, groups: list[PaletteGroup], rows: tuple[PaletteRow, ...]) -> PaletteGroup:
        """These rows under the commands that were found, if any."""
        heading = translated(GROUPS["command"])
        if groups and groups[-1].title == heading:
            return PaletteGroup(heading, (*groups.pop().rows, *rows))
        return PaletteGroup(heading, rows)

    def _show(self, groups: Iterable[PaletteGroup]) -> None:
        self.waiting = False
        self.groups = tuple(groups)
        self.shown.emit()


def _command_row(one: Command, hits: tuple[tuple[int, int], ...] = ()) -> PaletteRow:
    return PaletteRow(
        kind="command", icon=one.icon, title=one.words, detail=one.reason or one.menu, hits=hits,
        keys=one.keys, command=one.id, off=bool(one.reason),
    )  # fmt: skip
