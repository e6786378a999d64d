"""Damaged packages: cut off anywhere, any bit flipped; refused, or nothing changed (H1, H2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import PackageRefused
from jakber_desktop.store.workspace import Workspace
from tests.sync.amounts import blocks, each
from tests.sync.packing import KEY, LogOf, dump, groups, packed, rows_of, vetted

PAGE = 4096


def cut(content: bytes, room: Path, here: Any, size: int, *keys: Any) -> None:
    with pytest.raises(PackageRefused):
        vetted(content[:size], room, None, keys, here)


@pytest.mark.parametrize("runs", blocks(test=100, sync=12_288, size=1536))
def test_a_package_cut_off_anywhere_is_refused(
    runs: range, ours: tuple[Workspace, str], tmp_path: Path
) -> None:
    """H1: a file of three pages, few runs spread over it, and 200 of a large one; no hash helps."""
    workspace, before = ours
    plain, _ = packed(groups(3), tmp_path)
    sealed, _ = packed(groups(3), tmp_path, KEY)
    large, _ = packed(groups(1000), tmp_path)
    assert len(plain) == 3 * PAGE
    here = LogOf(workspace)

    def both(nth: int) -> None:
        size = nth * 121 % (3 * PAGE)  # every length once in 12,288 runs
        cut(plain, tmp_path, here, size)
        cut(sealed, tmp_path, here, size + len(sealed) - len(plain), KEY)
        if nth <= 200:
            cut(large, tmp_path, here, len(large) * nth // 201)

    each("H1", runs, both)
    assert dump(workspace) == before


@pytest.mark.parametrize("runs", blocks(test=200, sync=20_000, size=2500))
def test_a_flipped_bit_is_refused_or_changes_nothing(
    runs: range, ours: tuple[Workspace, str], tmp_path: Path
) -> None:
    """H2: with the hash of the name, and made anew without; a flip in unused bytes may pass."""
    workspace, before = ours
    here = LogOf(workspace)
    rows = groups(12)
    content, name = packed(rows, tmp_path)

    def flip(nth: int) -> None:
        at = nth * 7919 % (len(content) * 8)
        bent = bytearray(content)
        bent[at // 8] ^= 1 << at % 8
        with pytest.raises(PackageRefused):
            vetted(bytes(bent), tmp_path, name, here=here)
        try:
            found = rows_of(vetted(bytes(bent), tmp_path, None, here=here))
        except PackageRefused:
            return
        assert found == rows

    each("H2", runs, flip)
    assert dump(workspace) == before
