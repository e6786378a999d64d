"""The reporting verbs that the office offers behind a speaker (E2), shared with all."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.reporting import REPORTING_VERBS
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.workspace import Workspace

__all__ = ["change_reporting_verbs", "read_verbs", "reporting_verbs"]

_LABEL = QT_TRANSLATE_NOOP("core", "Ubah daftar kata kerja pelapor")
_NAME = "reporting_verbs"
_LONGEST = 40


def reporting_verbs(workspace: Workspace) -> tuple[str, ...]:
    """The verbs in their order, the first being inserted; those of naskah-dinas §6 by default."""
    with workspace.read() as session:
        return read_verbs(session)


def read_verbs(session: Session) -> tuple[str, ...]:
    """As `reporting_verbs`, within an open read."""
    own = read_setting(session, _NAME)
    if not isinstance(own, list) or not own or not all(isinstance(one, str) for one in own):
        return REPORTING_VERBS
    return tuple(own)


def change_reporting_verbs(workspace: Workspace, verbs: Sequence[str]) -> None:
    """Offer these verbs; none gives the default back.

    Doubles and empty lines are left out. Raises FieldInvalid ("verbs") for one that is too long.
    """
    lines = [f.line("verbs", verb, _LONGEST) for verb in verbs]
    own = list(dict.fromkeys(line for line in lines if line))
    with workspace.change(_LABEL) as change:
        write_setting(change, _NAME, own if own and tuple(own) != REPORTING_VERBS else None)
