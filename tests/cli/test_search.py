"""`jakber search`: found 0, nothing 3, wrong usage 2; the index is made on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_found_is_told_with_its_place(jakber: Any, db: Path) -> None:
    said = jakber("search", "ipal", "komunal", "--db", db)
    assert said.code == 0
    lines = said.out.splitlines()
    told = dict(zip(lines[::2], lines[1::2], strict=True))
    point = next(head for head in told if head.startswith("Butir 2/1 · Rapat Monitoring"))
    assert "Pembangunan [IPAL] [Komunal] di Cambela" in told[point]
    assert any(head.startswith("Target · Studi Kelayakan Pembangunan") for head in told)


def test_json_gives_all_a_program_needs(jakber: Any, db: Path) -> None:
    found = jakber("search", "ipal", "--db", db, "--json").json
    (only,) = jakber("search", "ipal", "--db", db, "--json", "--limit", "1").json
    assert only == found[0]
    first = next(one for one in found if one["path"] == "agenda[1].points[0].text")
    assert first["kind"] == "point"
    start, end = first["marks"][0]
    assert first["excerpt"][start:end] == "IPAL"
    assert first["date"] == "2018-04-04"


def test_nothing_found_is_3_and_a_limit_below_one_is_2(jakber: Any, db: Path) -> None:
    said = jakber("search", "zzzyx", "--db", db)
    assert (said.code, said.out) == (3, "Tidak ada hasil untuk “zzzyx”.\n")
    assert jakber("search", "zzzyx", "--db", db, "--json").json == []
    assert jakber("search", "ipal", "--db", db, "--limit", "0").code == 2
    assert jakber("search", "--db", db).code == 2
