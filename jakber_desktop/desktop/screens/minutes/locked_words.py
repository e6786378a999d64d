"""When and by whom a version of the minutes was locked, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.model.rows.final import VersionRow


def locked_words(version: VersionRow, template: str) -> str:
    """ "Dikunci 5 April 2018 14.05 oleh Nama Contoh", by this laptop's own time; "" for a draft."""
    if version.finalised_at is None:
        return ""
    at = version.finalised_at.astimezone()
    when = f"{long_date(at.date(), weekday=False)} {at:%H.%M}"
    return template.format(when=when, who=version.finalised_by or "…")
