"""A deed on a meeting that could not be written waits, and may be tried again from the message."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from jakber_desktop.model.errors import StorageError


class OnMeeting(Protocol):
    """A view model of one meeting at a time; `unsaved` is Signal(object, object)."""

    meeting_id: str | None
    unsaved: SignalInstance


def wait(model: OnMeeting, error: StorageError, deed: Callable[[], object]) -> None:
    """Emit `unsaved` with what tries the deed again."""
    model.unsaved.emit(error, partial(_again, model, model.meeting_id, error, deed))


def _again(
    model: OnMeeting, meeting: str | None, error: StorageError, deed: Callable[[], object]
) -> None:
    """Try again in the same meeting; while another one is shown it goes on waiting."""
    if meeting == model.meeting_id:
        deed()
    else:
        model.unsaved.emit(error, partial(_again, model, meeting, error, deed))
