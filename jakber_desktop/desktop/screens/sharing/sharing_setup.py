"""Choosing the shared folder and its passphrase: looked at, then founded or joined (S5, S7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.screens.sharing.hub_setup import HubSetup
from jakber_desktop.desktop.screens.sharing.passphrase_dialog import PassphraseDialog
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.sharing.work import KEY_WANTED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.sharing.passphrase_dialog import Purpose
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork
    from jakber_desktop.model.rows.sync import FolderProbe


class SharingSetup(QObject):
    """`ready` tells that a sync can begin: a folder was chosen, or its key is known now."""

    ready = Signal()

    def __init__(self, services: Services, work: SyncWork, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._work, self._window = services, work, window
        self._dialog: PassphraseDialog | None = None
        self._before: str | None = None
        """The folder that was shared until now, while another one is tried."""

    # --- the folder ---

    def choose_folder(self) -> None:
        """Ask for the folder and look into it off the GUI thread."""
        folder = self._services.dialogs.choose_folder(self.tr("Pilih folder bersama"))
        if folder is not None:
            work = partial(self._work.source.probe, str(folder))
            taken = partial(self._looked, folder)
            self._services.tasks.run(
                work, taken, self._services.messages.error, lane=Lane.LONG, key="probe folder"
            )

    def _looked(self, folder: Path, probe: FolderProbe) -> None:
        if not probe.reachable:
            again = (self.tr("Pilih folder lain"), self.choose_folder)
            self._services.messages.warning(
                self.tr("Folder ini tidak dapat dibuka atau ditulisi"),
                self.tr("Tidak ada yang berubah. Periksa sambungan dan izinnya."),
                again,
            )
            return
        share = partial(self._share, str(folder))
        self._open(self._purpose(probe), str(folder), share, probe.laptops)

    def choose_hub(self) -> None:
        """Ask for a hub's address and try it off the GUI thread."""
        setup = HubSetup(self._services, self._work, self._window)
        setup.found.connect(self._hub_found)
        setup.choose()

    def _hub_found(self, address: str, shown: str, probe: FolderProbe) -> None:
        deed = partial(_share_hub, self._work.source, self._workspace(), address)
        self._open(self._purpose(probe), shown, self._typed(deed), probe.laptops, hub=True)

    def _purpose(self, probe: FolderProbe) -> Purpose:
        """Join those who share there, or found; with the passphrase there is, or a first one."""
        state = self._work.state
        if probe.founded:
            return "join" if probe.sealed else "join-open"
        return "move" if state is not None and state.sealed else "found"

    def _share(self, folder: str, old: str, new: str) -> None:
        if self._before is None:
            self._before = self._work.folder
        deed = partial(_share, self._work.source, self._workspace(), folder, old, new)
        self._run(deed)

    def _put_back(self) -> None:
        """The dialog was left: the folder of before stays."""
        before, self._before = self._before, None
        if before is not None:
            try:
                self._work.source.set_folder(self._workspace(), before)
            except Exception as error:
                self._services.messages.error(error)
            self._work.read()

    # --- the passphrase ---

    def ask_passphrase(self, at: Path | None = None) -> None:
        """Ask for the one that is wanted (of a file `at`), set the first one, or change it."""
        state = self._work.state
        if state is None:
            return
        source, workspace = self._work.source, self._workspace()
        if self._work.problem == KEY_WANTED or (state.sealed and not state.key_known):
            place = str(at) if at is not None else state.folder
            self._open("ask", place, self._typed(partial(_unlock, source, workspace, at)))
        elif state.sealed:
            self._open("change", "", self._typed(partial(source.change_passphrase, workspace)))
        else:
            self._open("set", "", self._typed(partial(_set, source, workspace)))

    def forget(self) -> None:
        """This laptop asks again at the next sync."""
        try:
            self._work.source.forget_key(self._workspace())
        except Exception as error:
            self._services.messages.error(error)
            return
        self._work.read()
        self._services.messages.success(
            self.tr("Frasa sandi dilupakan di laptop ini"),
            self.tr("Frasa sandi diminta lagi pada sinkronisasi berikutnya."),
        )

    # --- inside ---

    def _typed(self, deed: Callable[[str, str], object]) -> Callable[[str, str], None]:
        def run(old: str, new: str) -> None:
            self._run(partial(deed, old, new))

        return run

    def _open(
        self,
        purpose: Purpose,
        folder: str,
        deed: Callable[[str, str], None],
        laptops: int = 0,
        *,
        hub: bool = False,
    ) -> None:
        dialog = PassphraseDialog(purpose, folder, self._window, laptops=laptops, hub=hub)
        dialog.entered.connect(deed)
        dialog.rejected.connect(self._put_back)
        self._dialog = dialog
        dialog.open()

    def _run(self, deed: Callable[[], object]) -> None:
        self._services.tasks.run(deed, self._went_well, self._went_wrong, lane=Lane.LONG)

    def _went_well(self, _answer: object) -> None:
        self._before = None
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self._work.problem = ""
        self._services.session.look_for_changes()
        self._work.read_now(self.ready.emit)

    def _went_wrong(self, error: Exception) -> None:
        dialog = self._dialog
        if dialog is not None and dialog.isVisible() and _about_words(error):
            dialog.refuse(error)
            return
        if dialog is not None:
            dialog.reject()
            self._dialog = None
        self._services.messages.error(error)

    def _workspace(self) -> Any:
        return self._services.session.workspace


def _about_words(error: Exception) -> bool:
    """Whether the typed words were the trouble, which is told beside their field."""
    return getattr(error, "code", "") in {"wrong_passphrase", "passphrase_unfit"}


def _share(source: Any, workspace: Any, folder: str, old: str, new: str) -> None:
    source.set_folder(workspace, folder)
    if old:
        source.unlock(workspace, old)
    elif new:
        source.set_passphrase(workspace, new)


def _share_hub(source: Any, workspace: Any, address: str, old: str, new: str) -> None:
    """The words first: a hub whose words do not fit is not chosen."""
    if old:
        source.unlock(workspace, old, address)
    elif new:
        source.set_passphrase(workspace, new, address)
    source.set_hub(workspace, address)


def _unlock(source: Any, workspace: Any, at: Path | None, old: str, _new: str) -> None:
    source.unlock(workspace, old, at)


def _set(source: Any, workspace: Any, _old: str, new: str) -> None:
    source.set_passphrase(workspace, new)
