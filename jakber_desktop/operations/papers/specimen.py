"""A specimen of a paper: how a letterhead and a rule profile look before anything is printed."""

from __future__ import annotations

from functools import cache

import msgspec

from jakber_desktop.assets import asset
from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions
from jakber_desktop.model.errors import KindUnknown
from jakber_desktop.model.record import Letterhead, MeetingRecord
from jakber_desktop.operations.papers.printing import PrintedDocument, draw
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.store.workspace import Workspace

_FILE = "contoh-naskah.json"


def print_specimen(
    workspace: Workspace, kind: str, letterhead: Letterhead | None, profile: str | None = None
) -> PrintedDocument:
    """A PDF of a small made-up meeting under a letterhead (None: the program's own).

    Raises KindUnknown, ProfileUnknown.
    """
    if kind not in KINDS:
        raise KindUnknown(kind=kind, choices=", ".join(KINDS))
    rules = office_profile(workspace, profile)
    crest = crest_bytes(workspace, letterhead)
    options = ComposeOptions(letterhead=letterhead, crest=crest, draft=False, shows_gaps=True)
    return draw(_record(), kind, rules, options)


@cache
def _record() -> MeetingRecord:
    data = asset("sample", _FILE).read_bytes()
    return msgspec.json.decode(data, type=MeetingRecord)
