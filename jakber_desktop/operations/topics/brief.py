"""The printed history of a topic (F4), through the one composition of papers (G)."""

from __future__ import annotations

import datetime as dt
import re
from uuid import UUID

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.documents.compose.topic_brief import (
    BriefTopic,
    Station,
    compose_topic_brief,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.outcomes.closed_outcomes import without_closed_outcomes
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.operations.topics.reading import detail
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["KIND", "NAME", "print_topic"]

KIND = "riwayat-topik"
NAME = QT_TRANSLATE_NOOP("core", "Riwayat topik")


def print_topic(
    workspace: Workspace,
    topic_id: str,
    today: dt.date,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
    *,
    with_closed: bool = False,
) -> PrintedDocument:
    """Print a topic as it stands on `today`.

    What is not for everybody is left out unless `with_closed` asks for it (R4). Raises RowNotFound,
    ProfileUnknown, StorageError.
    """
    rules = office_profile(workspace, profile)
    letterhead = default_letterhead(workspace)
    options = ComposeOptions(
        letterhead=letterhead, crest=crest_bytes(workspace, letterhead), date=today, draft=False
    )
    found = detail(workspace, topic_id, today)
    row = found.row
    document = compose_topic_brief(
        BriefTopic(row.text, row.note, row.closed_on),
        _stations(
            workspace, [(one.meeting_id, one.id) for one in found.items], with_closed=with_closed
        ),
        options,
        with_closed=with_closed,
    )
    stem = re.sub(r"[^A-Za-z0-9]+", "-", row.text).strip("-")[:60] or row.id[:8]
    return draw_document(document, f"Riwayat-topik_{stem}", rules, format)


def _stations(
    workspace: Workspace, members: list[tuple[str, str]], *, with_closed: bool
) -> list[Station]:
    """Each item with its meeting's record, which is read once.

    What came from a closed item or point is left out like that, unless `with_closed`.
    """
    with workspace.read() as session:
        meetings = list(dict.fromkeys(meeting for meeting, _ in members))
        read = (read_record(session, UUID(hex=meeting)) for meeting in meetings)
        told = read if with_closed else without_closed_outcomes(session, read)
        records = dict(zip(meetings, told, strict=True))
    stations = []
    for meeting, item in members:
        record = records[meeting]
        places = {one.id.hex: n for n, one in enumerate(record.agenda, 1) if one.id}
        if item in places:
            stations.append(Station(record, places[item]))
    return stations
