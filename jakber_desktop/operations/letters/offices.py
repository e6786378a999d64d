"""The office a follow-up letter goes to: known to the directory, and named by the record (F2)."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from sqlalchemy import select

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import OfficeUnknown
from jakber_desktop.store.workspace import Workspace

__all__ = ["letter_to_office"]


def letter_to_office(
    workspace: Workspace, record: r.MeetingRecord, options: ComposeOptions
) -> tuple[r.MeetingRecord, ComposeOptions]:
    """The record with the office of `options.office` among its offices, and the code as it is kept.

    A meeting need not have met an office to write to it. Raises OfficeUnknown.
    """
    if options.office is None:
        return record, options
    code = options.office.strip().upper()
    options = replace(options, office=code)
    if record.office(code) is not None:
        return record, options
    with workspace.read() as session:
        found = session.scalar(select(e.Office).where(e.Office.code == code, e.Office.alive))
        if found is None:
            raise OfficeUnknown(code)
        office = r.Office(code=found.code, name=found.name, id=found.id, external=found.external)
    return msgspec.structs.replace(record, offices=(*record.offices, office)), options
