"""The one table of everything a person can do: id, words, icon, keys, place, enabled rule.

One module per place; menus, buttons, the key list and the tooltips read the whole. A screen
attaches what an action does with `ActionSet.attach`; an action nobody attached to in the shown
place is disabled.
"""

from __future__ import annotations

from jakber_desktop.desktop.actions import (
    archive,
    attendance,
    calendar,
    carrying,
    continuing,
    directory,
    discussion,
    everywhere,
    follow_ups,
    history,
    home,
    invitation,
    letters,
    meetings,
    minutes,
    overview,
    palette,
    papers,
    preparation,
    settings,
    sharing,
    targets,
)
from jakber_desktop.desktop.actions.spec import MENUS, ActionSpec, Facts

__all__ = ["MENUS", "TABLE", "ActionSpec", "Facts"]

TABLE: tuple[ActionSpec, ...] = (
    *everywhere.TABLE,
    *palette.TABLE,
    *settings.TABLE,
    *home.TABLE,
    *meetings.TABLE,
    *calendar.TABLE,
    *preparation.TABLE,
    *carrying.TABLE,
    *invitation.TABLE,
    *attendance.TABLE,
    *discussion.TABLE,
    *minutes.TABLE,
    *papers.TABLE,
    *archive.TABLE,
    *follow_ups.TABLE,
    *targets.TABLE,
    *continuing.TABLE,
    *letters.TABLE,
    *overview.TABLE,
    *directory.TABLE,
    *sharing.TABLE,
    *history.TABLE,
)
