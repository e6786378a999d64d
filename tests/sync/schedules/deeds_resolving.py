"""What secretaries do about conflicts: keep one, take both, or write a third."""

from __future__ import annotations

from tests.sync.schedules import words
from tests.sync.schedules.deeds_meeting import Deed
from tests.sync.schedules.replica import Replica


def resolve(r: Replica) -> str | None:
    """Any conflict that waits, ended in any way it can be."""
    if not r.rows("SELECT 1 FROM conflict LIMIT 1"):
        return None
    from jakber_desktop.model.rows.sync import Choice
    from jakber_desktop.operations.sharing.conflicts import conflict_rows
    from jakber_desktop.operations.sharing.resolving import resolve as settle

    waiting = conflict_rows(r.workspace)
    if not waiting:
        return None
    row = r.rng.choice(waiting)
    ways: list[Choice] = [Choice(row.id, n) for n in range(len(row.heads))]
    if row.can_take_both:
        ways.append(Choice(row.id, "both"))
    if row.can_edit and row.heads:
        ways.append(Choice(row.id, "text", words.edited(r.rng, str(row.heads[0].value or "Satu."))))
    if not ways:
        return None
    choice = r.rng.choice(ways)
    settle(r.workspace, choice)
    return f"{row.kind} {row.place} {choice.take}"


RESOLVING_DEEDS: dict[Deed, int] = {resolve: 8}
