"""Keeps the letter register true to what left the house: no undo frees such a number (B2).

What an undo takes back may come again, but a letter with its number is out there. So an undo may
take back the sending of a letter; the number stays, and a void one stays void.
"""

from __future__ import annotations

from jakber_desktop.model.errors import NumberKept
from jakber_desktop.store.log.writer import LogWriter

_WRITTEN = """
SELECT n.number, n.state, n._alive, n.id FROM letter_number n
WHERE NOT n.outside AND n.id IN
  (SELECT row FROM change WHERE dev=? AND seq>=? AND tx=? AND ent='letter_number')"""
_WAS = """
SELECT DISTINCT val FROM change WHERE ent='letter_number' AND row=? AND fld='state'
  AND NOT (dev=? AND seq>=?)"""


def keep_numbers(writer: LogWriter) -> None:
    """Refuse an undo that frees a number which was issued or void once, or makes one valid again.

    Numbers of outside are only notes and may go. Raises NumberKept.
    """
    group = (writer.dev, writer.group)
    found = writer.connection.execute(_WRITTEN, (*group, writer.group)).fetchall()
    for number, state, alive, row in found:
        was = {value for (value,) in writer.connection.execute(_WAS, (row, *group))}
        freed = not alive and bool(was & {"issued", "void"})
        if freed or ("void" in was and state != "void"):
            raise NumberKept(number=number)
