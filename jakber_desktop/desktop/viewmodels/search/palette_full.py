"""What the palette finds by the full text, beside what it finds by names and titles (I1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.palette import Hit
    from jakber_desktop.model.rows.search import Found

NEW = (
    "agenda", "point", "letter", "attachment", "progress", "target", "target_update", "target_note",
    "topic", "series",
)  # fmt: skip
"""Kinds that only the full text knows."""
_SHARED = ("meeting", "decision", "action")
"""Kinds found by titles too; people and offices are all found so."""
_FULL, _BESIDE, _NEAR = 0.8, 0.6, 0.5
"""What a hit is worth beside those by title: in its own words, a meeting's elsewhere than in its
title, by a word like the one typed."""


def with_full_text(
    workspace: Any,
    path: Path,
    today: dt.date,
    words: str,
    kinds: Sequence[str],
    each: int,
    stop: Callable[[], bool],
    by_title: Sequence[Hit],
) -> tuple[Hit, ...]:
    """The hits by title, and what else the text of meetings answers; confidential ones say so."""
    # SQLAlchemy and the readers are not imported before somebody searches
    from jakber_desktop.operations import finding, search

    asked: Any = tuple(kind for kind in (*_SHARED, *NEW) if kind in kinds)
    if not asked or stop():
        return tuple(by_title)
    found = search.search(
        workspace, words, limit=each * len(asked), kinds=asked, each=each, stop=stop
    )
    seen = {(hit.kind, hit.id) for hit in by_title}
    more = [one for one in found if (one.kind, one.id) not in seen]
    shared: Any = [(one.kind, one.id) for one in more if one.kind in _SHARED]
    known = {(hit.kind, hit.id): hit for hit in finding.known(path, today, shared)}
    return marked(workspace, [*by_title, *_hits(more, known)])


def marked(workspace: Any, hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits, those that are confidential marked so (R4)."""
    from jakber_desktop.operations import search

    rows: Any = [(hit.kind, hit.id) for hit in hits if hit.kind in (*_SHARED, *NEW)]
    closed = search.confidential(workspace, rows)
    return tuple(hit._replace(confidential=(hit.kind, hit.id) in closed) for hit in hits)


def _hits(found: Iterable[Found], known: dict[Any, Hit]) -> Iterator[Hit]:
    from jakber_desktop.model.rows.palette import Hit

    for one in found:
        score = _NEAR if one.near else _FULL
        hit = known.get((one.kind, one.id))
        if one.kind in NEW:
            yield Hit(
                one.kind, one.id, one.excerpt, one.marks, score,
                meeting_id=one.meeting_id, meeting=one.title, date=one.date, code=one.place,
                path=one.path,
            )  # fmt: skip
        elif hit is None:
            continue  # gone since
        elif one.kind != "meeting":
            yield hit._replace(title=one.excerpt, hits=one.marks, score=score)
        elif one.excerpt == hit.title:
            yield hit._replace(hits=one.marks, score=score)
        else:
            yield hit._replace(score=min(score, _BESIDE))
