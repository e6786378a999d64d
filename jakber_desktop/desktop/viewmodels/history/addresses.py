"""Where the fields of the screens stand in the database, as their histories want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.viewmodels.history import source as history_source
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel

_COLUMNS = {"organizer": "organizer_id", "series": "series_id"}
"""Fields of Persiapan whose column has another name."""
LEADER_FIELDS = ("chair", "co_chair", "minute_taker")
"""Fields of Persiapan that are roles of people on the sheet."""

MEETING_FIELDS = (
    "title", "date", "invited_start", "invited_end", "venue", "series", "recurrence", "kind",
    "activity_class", "classification", "urgency", "organizer", "online_link", "time_zone",
    "crosses_midnight",
)  # fmt: skip


def of_preparation(view_model: PreparationViewModel, name: str) -> FieldAddress | None:
    """A field of Persiapan's form."""
    if view_model.meeting_id is None or view_model.prepared is None:
        return None
    if name in LEADER_FIELDS:
        return history_source.role_address(view_model.meeting_id, name)
    if name != "recurrence":
        return FieldAddress("meeting", view_model.meeting_id, _COLUMNS.get(name, name))
    series = view_model.prepared.record.meeting.series
    if series is None:
        return None
    return history_source.series_address(view_model.session.workspace, series.name)
