"""One section of Pengaturan: what the screen asks of each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.settings.model import SettingsModel
    from jakber_desktop.desktop.widgets.form_field import FormField


class SettingsSection(QWidget):
    """Base of the sections; Designer makes them, `furnish` gives them what they work with."""

    services: Services

    def enter(self) -> None:
        """The section is shown now: read what it shows."""

    def leave(self) -> None:
        """Another place is shown from now on: write what was typed."""

    def first(self) -> QWidget:
        """What takes the keys when one goes into the section."""
        return self


class FieldSection(SettingsSection):
    """A section of fields over a SettingsModel; each is written when it is left."""

    model: SettingsModel
    fields: Mapping[str, FormField]

    def start(
        self, services: Services, model: SettingsModel, write: Callable[[str, str], object]
    ) -> None:
        """Connect fields and model; `write(name, text)` writes a field that was left."""
        self.services, self.model = services, model
        model.shown.connect(self.show_values)
        model.refused.connect(self._say_refused)
        model.done.connect(self._tell_done)
        model.failed.connect(services.messages.error)
        for name, field in self.fields.items():
            field.committed.connect(partial(write, name))

    def enter(self) -> None:
        """Read anew."""
        self.model.read()

    def leave(self) -> None:
        """Write what was typed."""
        for field in self.fields.values():
            field.commit()

    def show_values(self) -> None:
        """Show what the model has read."""

    def _say_refused(self, name: str, words: str) -> None:
        field = self.fields.get(name)
        if field is not None:
            field.say_error(words)
        else:
            self.services.messages.warning(words)

    def _tell_done(self, words: str) -> None:
        self.services.messages.done(words, self.services.session.undo)
