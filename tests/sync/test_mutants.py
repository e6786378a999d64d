"""M: faults planted into a copy of the program are found by the quick tests (a long run's share).

All of them in one go: `python -m tests.sync.mutants.run`.
"""

from __future__ import annotations

import pytest

from tests.sync.amounts import SIZE, amount, beyond_test, each, only_long
from tests.sync.mutants.catalogue import MUTANTS
from tests.sync.mutants.run import ROOT, Mutant, judge

CHOSEN = [MUTANTS[nth % len(MUTANTS)] for nth in amount(0, 0, 0.01)] if SIZE == "long" else []


@only_long
@pytest.mark.parametrize("mutant", CHOSEN, ids=lambda mutant: mutant.name)
def test_a_planted_fault_is_found(mutant: Mutant) -> None:
    def ask(_: int) -> None:
        assert judge(mutant).killed or mutant.lives, f"{mutant.name} lives"

    each(f"M {mutant.name}", range(1, 2), ask)


@beyond_test
def test_every_mutant_still_finds_its_words() -> None:
    """A fault that can no longer be planted proves nothing."""
    lost = []
    for mutant in MUTANTS:
        text = (ROOT / "jakber_desktop" / mutant.file).read_text(encoding="utf-8")
        if text.count(mutant.old) != 1:
            lost.append(mutant.name)
    assert lost == []
