"""Who wrote the value of a head: an undo that brings a conflict back writes the values anew.

Such a head stands in the log under the name of whoever took the decision back, which is what
happened; as a version of a conflict it bears the name of the one whose words it holds.
"""

from __future__ import annotations

from collections.abc import Mapping

from jakber_desktop.store.log.cells import Cell, Execute, Head, Stamp, Written, bases

_UNDOES = """
SELECT tx.undoes_dev, tx.undoes_tx FROM change JOIN tx ON tx.dev=change.dev AND tx.tx=change.tx
WHERE change.dev=? AND change.seq=? AND tx.undoes_tx IS NOT NULL"""
_DECIDED = """
SELECT base_dev, base_seq, base_more FROM change
WHERE ent=? AND row=? AND fld=? AND dev=? AND tx=?"""
_USER = "SELECT usr FROM change WHERE dev=? AND seq=?"


def by_author(execute: Execute, cell: Cell, found: Mapping[Stamp, Written], head: Head) -> Head:
    """A head under its author's name, as far as the author's version is here.

    `found` are the versions of the cell.
    """
    stamp = author_of(execute, cell, found, (head.dev, head.seq))
    if stamp == (head.dev, head.seq):
        return head
    return head._replace(usr=execute(_USER, stamp).fetchone()[0])


def author_of(execute: Execute, cell: Cell, found: Mapping[Stamp, Written], stamp: Stamp) -> Stamp:
    """The version that an undo wrote anew; any other one is its own.

    What an undone group decided between stands in its bases; one of them may come from an undo
    itself.
    """
    value = found[stamp].value if stamp in found else None
    passed: set[Stamp] = set()  # a damaged writer's groups may undo each other in a circle
    while stamp not in passed:
        passed.add(stamp)
        undone = execute(_UNDOES, stamp).fetchone()
        if undone is None:
            break
        decided = (base for row in execute(_DECIDED, (*cell, *undone)) for base in bases(*row))
        alike = [
            (found[base].hlc, *base)
            for base in decided
            if base in found and found[base].value == value
        ]
        stamp = max(alike)[1:] if alike else stamp
    return stamp
