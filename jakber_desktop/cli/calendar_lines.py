"""What `jakber calendar` says: the feed of meetings to come, written anew."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import CalendarPlaceUnset
from jakber_desktop.operations.meetings import calendar_export


def publish(workspace: Any, output: str | None, today: dt.date) -> tuple[list[str], dict[str, Any]]:
    """Write it to a place, or to that of last time. Raises CalendarPlaceUnset, FileUnwritable."""
    path = Path(output) if output else calendar_export.feed_path(workspace)
    if path is None:
        raise CalendarPlaceUnset
    done = calendar_export.publish_calendar(workspace, path, today)
    calendar_export.keep_feed_path(workspace, path)
    lines = [f"{done.written} rapat mendatang tersimpan di {path}."]
    if done.withheld:
        lines.append(f"{done.withheld} rapat terbatas atau rahasia tidak disertakan.")
    return lines, {"path": str(path), "meetings": done.written, "withheld": done.withheld}
