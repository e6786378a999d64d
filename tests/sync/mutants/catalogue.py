"""The faults of M: one substitution each, in fold, text merge, vetting and exchange.

Each is a slip somebody could make. `lives` says why a mutant changes nothing a test could see.
"""

from __future__ import annotations

from tests.sync.mutants.run import Mutant

_LOG, _MERGE, _SYNC = "store/log", "store/merge", "sync"

FOLD = (
    Mutant(
        "oldest-wins", f"{_LOG}/cells.py",
        "    newest = heads[-1].value\n", "    newest = heads[0].value\n",
    ),
    Mutant(
        "scalar-is-no-conflict", f"{_LOG}/cells.py",
        'return Reading(newest, "scalar")', "return Reading(newest)",
    ),
    Mutant(
        "moves-conflict", f"{_LOG}/cells.py",
        "field in (POSITION, DEL)", "field in (DEL,)",
    ),
    Mutant(
        "equal-values-conflict", f"{_LOG}/cells.py",
        "if all(head.value == newest for head in heads) or", "if len(heads) == 1 or",
    ),
    Mutant(
        "no-text-merge", f"{_LOG}/cells.py",
        "    if field not in shape.prose:\n", "    if True:\n",
    ),
    Mutant(
        "text-conflict-unlisted", f"{_LOG}/cells.py",
        'return Reading(text, "text", merged.hunks)', 'return Reading(text, "", merged.hunks)',
    ),
    Mutant(
        "pending-unlisted", f"{_LOG}/cells.py",
        'return Reading(newest, "pending")', "return Reading(newest)",
    ),
    Mutant(
        "further-bases-forgotten", f"{_LOG}/cells.py",
        "    if base_more is None:\n        return ((base_dev, base_seq),)\n",
        "    if True:\n        return ((base_dev, base_seq),)\n",
    ),
    Mutant(
        "seen-is-late", f"{_LOG}/lives.py",
        "return head.seq > seen.get(head.dev, 0)", "return head.seq >= seen.get(head.dev, 0)",
    ),
    Mutant(
        "children-do-not-count", f"{_LOG}/lives.py",
        "    for table, rows in descendants(execute, ent, [row]):\n",
        "    for table, rows in ():\n",
    ),
    Mutant(
        "grandchildren-do-not-count", f"{_LOG}/lives.py",
        "            yield from descendants(execute, child, below)\n", "            continue\n",
    ),
    Mutant(
        "first-tombstone-wins", f"{_LOG}/lives.py",
        "found[row] = fields[DEL][-1].value", "found[row] = fields[DEL][0].value",
    ),
    Mutant(
        "deletes-always-hold", f"{_LOG}/project.py",
        "return tombstone is None or any(", "return tombstone is None or False and any(",
    ),
    Mutant(
        "owners-stay-dead", f"{_LOG}/refold.py",
        "    places = touched | set(there.owners.values())\n", "    places = touched\n",
    ),
    Mutant(
        "owners-one-level", f"{_LOG}/lives.py",
        ".update(one for _, one in owned.values())", ".update(())",
    ),
    Mutant(
        "hidden-tombstones-unread", f"{_LOG}/refold.py",
        "    return hidden | (places & listed)\n", "    return places & (listed | there.dead)\n",
        lives="such a row dies only by rows that come in another order than they were written",
    ),
    Mutant(
        "listed-tombstones-unread", f"{_LOG}/refold.py",
        "    return hidden | (places & listed)\n", "    return hidden\n",
    ),
    Mutant(
        "new-tombstones-unread", f"{_LOG}/refold.py",
        " for row, values in new[ent].items() if DEL in values}", " for row in ()}",
    ),
    Mutant(
        "single-heads-uncounted", f"{_LOG}/new_heads.py",
        "            if count > len(batch):\n", "            if False:\n",
    ),
    Mutant(
        "orphans-forgotten", f"{_LOG}/new_heads.py",
        "                orphans.add(base)\n", "                pass\n",
    ),
    Mutant(
        "orphan-bases-forgotten", f"{_LOG}/new_heads.py",
        "    inside |= _replaced_before(connection, fresh, spans)\n", "",
    ),
    Mutant(
        "heads-here-stay", f"{_LOG}/new_heads.py",
        "    connection.executemany(_REPLACED, outside)\n", "",
    ),
    Mutant(
        "heads-within-stay", f"{_LOG}/new_heads.py",
        "                    inside.add(base)\n", "                    pass\n",
    ),
    Mutant(
        "gap-taken", f"{_LOG}/ingest.py",
        "            raise Gap(dev, before + 1, seq)\n",
        "            fresh.append(row)\n            last[dev] = seq\n",
    ),
    Mutant(
        "fork-taken", f"{_LOG}/ingest.py",
        "        if link_at(execute, *row[:2]) != row[14]:\n",
        "        if False:\n",
    ),
    Mutant(
        "clock-stays", f"{_LOG}/ingest.py",
        "        _move_clock(connection, max(row[2] for row in fresh), now_ms)\n", "",
    ),
    Mutant(
        "clock-follows-2099", f"{_LOG}/ingest.py",
        "min(highest, (now_ms + DAY_MS) << 16)", "highest",
    ),
    Mutant(
        "stamps-forget-bases", f"{_LOG}/clock.py",
        "min(base, (now_ms + DAY_MS) << 16) + 1 if base else 0", "0",
    ),
    Mutant(
        "groups-unlisted", f"{_LOG}/ingest.py",
        "        note_groups(connection, [row for row in fresh if row[6] == TX])\n", "",
    ),
    Mutant(
        "saves-end-conflicts", f"{_LOG}/open_texts.py",
        "    return heads[:1] if stays else heads\n", "    return heads\n",
    ),
    Mutant(
        "saves-change-what-was-typed", f"{_LOG}/open_texts.py",
        " and after.text == _text(value)\n", "\n",
    ),
    Mutant(
        "hidden-conflicts-listed", f"{_LOG}/review.py",
        "            if sight.alive((ent, row)):\n"
        "                found = {one.fld: one for one in conflicts_of(",
        "            if True:\n"
        "                found = {one.fld: one for one in conflicts_of(",
    ),
    Mutant(
        "settled-conflicts-stay", f"{_LOG}/review.py",
        "    places |= moved.touched & listed\n", "",
    ),
    Mutant(
        "life-moves-no-conflicts", f"{_LOG}/review.py",
        "    for ent, rows in places_by_table(moved.lives.flipped | moved.reparented).items():\n",
        "    for ent, rows in places_by_table(moved.reparented).items():\n",
    ),
    Mutant(
        "second-number-unseen", f"{_LOG}/review.py",
        "        if len(same) > 1:\n", "        if len(same) > 2:\n",
    ),
    Mutant(
        "final-edits-unseen", f"{_LOG}/final_edits.py",
        "    if slot.stored(shown) != was:\n", "    if False:\n",
    ),
)  # fmt: skip

MERGE = (
    Mutant(
        "numbers-in-pieces", f"{_MERGE}/tokens.py",
        r'_N = r"\d++(?:[.,:]\d++)*+"', r'_N = r"\d"',
    ),
    Mutant(
        "words-apart", f"{_MERGE}/pieces.py",
        "\nAPART = 3\n", "\nAPART = 0\n",
    ),
    Mutant(
        "deletion-beats-edit", f"{_MERGE}/pieces.py",
        "return Outcome(older if keep_older else newer, (older, newer))",
        "return Outcome(newer if keep_older else older, (older, newer))",
    ),
    Mutant(
        "same-change-twice", f"{_MERGE}/pieces.py",
        "        for key in of_a | of_b:\n"
        "            a, b = of_a.get(key, -1), of_b.get(key, -1)\n",
        "        for key, a, b in [*((k, n, -1) for k, n in of_a.items()), "
        "*((k, -1, n) for k, n in of_b.items())]:\n",
    ),
    Mutant(
        "overlap-unseen", f"{_MERGE}/pieces.py",
        "        if (against or other.lo < piece.hi) and piece.lo < other.hi:\n"
        "            return True\n",
        "",
    ),
    Mutant(
        "hunks-forgotten", f"{_MERGE}/graph.py",
        "            hunks += merged.hunks\n", "",
    ),
    Mutant(
        "base-is-empty", f"{_MERGE}/graph.py",
        "            common = former & below[head]\n", "            common: set[Stamp] = set()\n",
    ),
    Mutant(
        "every-ancestor-is-base", f"{_MERGE}/graph.py",
        "common - {base for stamp in common for base in self._bases(stamp)}", "common",
    ),
)  # fmt: skip

VETTING = (
    Mutant(
        "hash-unread", f"{_SYNC}/vetting_copy.py",
        "    if name is not None and digest.hexdigest()[:SHA_DIGITS] != name.sha:\n",
        "    if False:\n",
    ),
    Mutant(
        "more-tables-taken", f"{_SYNC}/vetting_file.py",
        "    if found != _EXPECTED:\n", "    if found[:1] != _EXPECTED[:1]:\n",
    ),
    Mutant(
        "pages-unchecked", f"{_SYNC}/vetting_file.py",
        '        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:\n',
        "        if False:\n",
    ),
    Mutant(
        "columns-unchecked", f"{_SYNC}/vetting.py",
        "    check_columns(reader)\n", "",
    ),
    Mutant(
        "chain-unchecked", f"{_SYNC}/vetting_chain.py",
        "            sound = unbroken(link, some)\n", "            sound = len(some)\n",
    ),
    Mutant(
        "overlap-unchecked", f"{_SYNC}/vetting_chain.py",
        "        _check_overlap(reader, dev, rows, known, here.get(dev, 0))\n", "",
    ),
    Mutant(
        "gaps-unseen", f"{_SYNC}/vetting_chain.py",
        "        if rows.lo > here.get(dev, 0) + 1:\n", "        if False:\n",
    ),
    Mutant(
        "half-groups-taken", f"{_SYNC}/vetting_chain.py",
        "            elif begins or tx != group or seq == self._next_here:\n",
        "            elif False:\n",
    ),
    Mutant(
        "bombs-unpacked", f"{_SYNC}/vetting_values.py",
        "        if len(raw) > MOST_VALUE:\n", "        if False:\n",
    ),
    Mutant(
        "tombstones-unread", f"{_SYNC}/vetting_values.py",
        "            _check_tombstone(value)\n", "            pass\n",
    ),
    Mutant(
        "newer-format-taken", f"{_SYNC}/vetting_file.py",
        "    if int.from_bytes(head[60:64], \"big\") > FORMAT:\n", "    if False:\n",
    ),
    Mutant(
        "plain-among-sealed", f"{_SYNC}/vault.py",
        "        if keys:\n            raise Unsealed\n", "",
    ),
    Mutant(
        "last-chunk-unmarked", f"{_SYNC}/vault.py",
        'b"\\x00" if following else b"\\x01"', 'b"\\x00"',
    ),
)  # fmt: skip

EXCHANGE = (
    Mutant(
        "copies-in-place", f"{_SYNC}/files.py",
        'part = target.with_name(f"{target.name}.{secrets.token_hex(4)}{PART}")',
        "part = target",
    ),
    Mutant(
        "never-flushed", f"{_SYNC}/files.py",
        "        file.touch(partial(self._sync, file.file), slow)\n", "",
    ),
    Mutant(
        "others-not-carried", f"{_SYNC}/publishing.py",
        "sorted(log.vector(execute).items(), key=lambda one: one[0] != own)",
        "((dev, hi) for dev, hi in log.vector(execute).items() if dev == own)",
    ),
    Mutant(
        "clones-unseen", f"{_SYNC}/identity.py",
        'return "own" if unseen or _continues(workspace, now, here) else "rotate"', 'return "own"',
    ),
    Mutant(
        "twins-unseen", f"{_SYNC}/twins.py",
        "            if vetted.fresh:\n                return True\n", "",
    ),
)  # fmt: skip

MUTANTS = (*FOLD, *MERGE, *VETTING, *EXCHANGE)
