"""Ends a conflict: an ordinary change that names all heads, also to keep what is shown (§3)."""

from __future__ import annotations

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import (
    Cell,
    Execute,
    Reading,
    Stamp,
    heads_of,
    read_cell,
    versions,
)
from jakber_desktop.store.log.final_content import VERSION
from jakber_desktop.store.log.rows import DEL, SEEN
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.log.writer import Cell as NewCell
from jakber_desktop.store.log.writer import LogWriter

_COUNT = "SELECT count(*) FROM head WHERE ent=? AND row=? AND fld=?"
_SEEN_BESIDE = """
SELECT c.val FROM head h JOIN change c ON c.dev=h.dev AND c.seq=h.seq
WHERE h.ent=? AND h.row=? AND h.fld=? ORDER BY h.dev<>?, h.hlc DESC LIMIT 1"""


def write_choice(writer: LogWriter, cell: Cell, value: LogValue, chosen: Stamp | None) -> None:
    """Log what a conflict ends with; the tables follow when the change closes (log/follow.py).

    Of `_del` any value lets the row die, None keeps it. `chosen` is the head that was taken: a
    chosen seal keeps the view that it was made with.
    """
    ent, row, field = cell
    ((heads,),) = writer.connection.execute(_COUNT, cell)
    if cell in writer.written and writer.written[cell] == value and heads == 1:
        return  # the same change wrote it already, and named all heads
    if field == DEL and value is not None:
        value = writer.view()
    cells = [NewCell(ent, row, field, value)]
    if (ent, field) == (VERSION, "final_hash") and chosen is not None:
        seen = writer.connection.execute(_SEEN_BESIDE, (ent, row, SEEN, chosen[0])).fetchone()
        cells += [NewCell(ent, row, SEEN, seen[0])] if seen is not None else []
    writer.append(cells, decided=True)


def shown_value(execute: Execute, cell: Cell, favoured: Stamp | None = None) -> LogValue:
    """What a cell shows; with `favoured` what it would show if that head were the newest.

    So a text takes the sentences of one side wherever two clash, and keeps what came together;
    also that this side deleted one, though a merge by itself lets the edit stand.
    """
    ent, row, field = cell
    heads = next((fields.get(field, []) for _, fields in heads_of(execute, ent, [row])), [])
    if not heads:
        return None
    newest = heads[-1].hlc + 1
    heads = sorted(
        head._replace(hlc=newest) if (head.dev, head.seq) == favoured else head for head in heads
    )
    found = versions(execute, cell)
    if favoured in found:
        found[favoured] = found[favoured]._replace(hlc=newest)
    reading = read_cell(shapes()[ent], field, heads, lambda: found)
    if favoured not in found or reading.kind != "text":
        return reading.value
    text = _without_deleted(reading, str(found[favoured].value or ""))
    return text or (None if shapes()[ent].slots[field].nullable else text)


def _without_deleted(reading: Reading, favoured: str) -> str:
    """The text without the sentences that the favoured version deleted and another one edited."""
    text = str(reading.value or "")
    for hunk in reading.hunks:
        gone = hunk.base.strip() not in favoured and hunk.a.strip() not in favoured
        if hunk.took == "a" and not hunk.b.strip() and hunk.base.strip() and gone:
            text = text.replace(hunk.a, "", 1)
    return text
