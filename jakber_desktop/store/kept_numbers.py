"""Keeps the letter register true to what left the house: no undo frees such a number (B2).

What an undo takes back may come again, but a letter with its number is out there. So the words
that were kept of it stay kept, its number stays issued, and a void one stays void.
"""

from __future__ import annotations

from jakber_desktop.model.errors import NumberKept
from jakber_desktop.store.log.writer import LogWriter

SENT = "sent_letter"
"""The table of letters as they went out."""

_WRITTEN = """
SELECT n.number, n.state, n._alive, n.id FROM letter_number n
WHERE NOT n.outside AND n.id IN
  (SELECT row FROM change WHERE dev=? AND seq>=? AND tx=? AND ent='letter_number')"""
_WAS = """
SELECT DISTINCT val FROM change WHERE ent='letter_number' AND row=? AND fld='state'
  AND NOT (dev=? AND seq>=?)"""
_FORGOTTEN = """
SELECT s.number FROM sent_letter s WHERE NOT s._alive AND s.id IN
  (SELECT row FROM change WHERE dev=?1 AND seq>=?2 AND tx=?3 AND ent='sent_letter')
  AND NOT EXISTS (SELECT 1 FROM letter_number n WHERE n.meeting_id=s.meeting_id
    AND n.number=s.number AND n.outside AND NOT n._alive)
UNION ALL SELECT n.number FROM letter_number n WHERE n.sha256 IS NULL AND n.id IN
  (SELECT row FROM change WHERE dev=?1 AND seq>=?2 AND tx=?3 AND fld='sha256')"""


def keep_numbers(writer: LogWriter) -> None:
    """Refuse an undo that frees a number which was issued or void once, makes one valid again, or
    forgets the words of a letter that was sent.

    Numbers of outside are only notes and may go, and with them the words a file brought. Raises
    NumberKept.
    """
    group = (writer.dev, writer.group)
    found = writer.connection.execute(_WRITTEN, (*group, writer.group)).fetchall()
    for number, state, alive, row in found:
        was = {value for (value,) in writer.connection.execute(_WAS, (row, *group))}
        freed = not alive and bool(was & {"issued", "void"})
        if freed or ("void" in was and state != "void"):
            raise NumberKept(number=number)
    forgotten = writer.connection.execute(_FORGOTTEN, (*group, writer.group)).fetchone()
    if forgotten:
        raise NumberKept(number=forgotten[0])
