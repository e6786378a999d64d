"""Which rows are not open to all: their meeting, item or point is confidential (R4)."""

from __future__ import annotations

from collections.abc import Iterable

from jakber_desktop.model.rows.search import SearchKind
from jakber_desktop.store.search.shown import closed_of
from jakber_desktop.store.workspace import Workspace


def confidential(
    workspace: Workspace, rows: Iterable[tuple[SearchKind, str]]
) -> frozenset[tuple[SearchKind, str]]:
    """Those of the rows (kind, id) that are confidential. Raises StorageError."""
    by_kind: dict[SearchKind, list[bytes]] = {}
    for kind, id_ in rows:
        by_kind.setdefault(kind, []).append(bytes.fromhex(id_))
    with workspace.read_plainly() as connection:
        return frozenset(
            (kind, row.hex())
            for kind, some in by_kind.items()
            for row in closed_of(connection.execute, kind, some)
        )
