"""What can be put on paper and into files: the side of a view model that the outputs use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.minutes.minutes import Paper
    from jakber_desktop.desktop.viewmodels.minutes.source import Form


class Printable(Protocol):
    """A shown paper; `saved(path)` and `save_failed(error)` answer `save`."""

    paper: Paper | None

    @property
    def tasks(self) -> Tasks: ...
    @property
    def saved(self) -> SignalInstance: ...
    @property
    def save_failed(self) -> SignalInstance: ...

    def kind_name(self) -> str:
        """The paper in words ("Notula")."""
        ...

    def suggested_name(self, form: str) -> str:
        """A file name for a format."""
        ...

    def save(self, form: Form, path: Path) -> None:
        """Write the shown paper whole or not at all."""
        ...
