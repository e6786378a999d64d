"""The day it is by a workspace's clock, where the secretariat is."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.operations.versions import day_in
from jakber_desktop.store.workspace import Workspace

__all__ = ["day_of"]

_HOME = "Asia/Jakarta"


def day_of(workspace: Workspace) -> dt.date:
    """Today."""
    return day_in(_HOME, workspace.clock())
