"""The stages a workspace makes on their first visit: their imports do not belong to its opening."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.stage_page import StagePage
    from jakber_desktop.desktop.screens.workspace_screen import WorkspaceScreen
    from jakber_desktop.desktop.services import Services


class Maker(Protocol):
    """Makes a stage's page, the workspace its parent, and connects its signals."""

    def __call__(self, services: Services, screen: WorkspaceScreen) -> StagePage:
        """The page, not yet on a meeting."""
        ...


_MAKERS: dict[str, Maker] = {}
"""Stage (of model.rows.STAGES) -> what makes its page."""


def late_stages(services: Services, screen: WorkspaceScreen) -> dict[str, Callable[[], StagePage]]:
    """Stage -> a function that makes its page for this workspace."""
    return {stage: partial(make, services, screen) for stage, make in _MAKERS.items()}
