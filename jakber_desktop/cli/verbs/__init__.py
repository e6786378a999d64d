"""The verbs by their names: a module a subject, one function a verb.

A function takes the parsed arguments and returns an `Answer` (cli/answer.py). It imports
operations in its body: SQLAlchemy is loaded only where a verb needs it.
"""

from __future__ import annotations

from jakber_desktop.cli.answer import Verb
from jakber_desktop.cli.verbs import (
    carrying,
    continuing,
    meetings,
    papers,
    recaps,
    registers,
    sharing,
    workspaces,
)

VERBS: dict[str, Verb] = {
    **workspaces.VERBS,
    **meetings.VERBS,
    **papers.VERBS,
    **registers.VERBS,
    **continuing.VERBS,
    **carrying.VERBS,
    **recaps.VERBS,
    **sharing.VERBS,
}
