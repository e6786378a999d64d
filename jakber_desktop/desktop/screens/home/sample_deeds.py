"""The sample meeting put in and taken away from Beranda and the menu; each can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.home.home import HomeViewModel


class SampleDeeds(QObject):
    """Attached to the actions "add_sample" and "remove_sample" of Beranda."""

    def __init__(self, model: HomeViewModel, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._services = model, services
        services.actions.attach("add_sample", self.add, "home")
        services.actions.attach("remove_sample", self.remove, "home")
        model.changed.connect(self._tell_facts)

    def add(self) -> None:
        """Take the sample in: its schema is read for the first time, which takes a moment."""
        self._run(_add, self._added)

    def remove(self) -> None:
        """Take it away with what only it brought."""
        self._run(_remove, self._removed)

    def adopt_offices(self) -> None:
        """Put the programme's six offices into the directory."""
        self._run(_adopt, self._adopted)

    def _run(self, deed: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        session = self._services.session
        if not session.writable:
            return
        workspace = session.workspace

        def work() -> Any:
            return deed(workspace)

        session.tasks.run(work, done, self._failed, lane=Lane.LONG)

    def _added(self, _meeting: object) -> None:
        self._done(self.tr("Data contoh diisi: satu rapat yang boleh dicoba apa saja"))

    def _removed(self, _nothing: object) -> None:
        self._done(self.tr("Data contoh dihapus"))

    def _adopted(self, count: int) -> None:
        self._done(self.tr("{n} kantor JakBer masuk ke direktori").format(n=count))

    def _done(self, words: str) -> None:
        session = self._services.session
        session.look_for_changes()
        self._services.messages.done(words, session.undo)

    def _failed(self, error: Exception) -> None:
        self._services.session.look_for_changes()
        self._services.messages.error(error)

    def _tell_facts(self) -> None:
        home = self._model.home
        self._services.actions.update_facts(has_sample=home is not None and home.has_sample)


def _add(workspace: Any) -> Any:
    # here and below: imported on the worker
    from jakber_desktop.operations import sample

    return sample.add_sample(workspace)


def _remove(workspace: Any) -> Any:
    from jakber_desktop.operations import sample

    sample.remove_sample(workspace)


def _adopt(workspace: Any) -> Any:
    from jakber_desktop.operations import sample

    return sample.adopt_offices(workspace)
