"""T3 of sync.md: MERGE_ALGO 1 gives these texts, on every laptop and in every later release.

Another result is another rule: give it a new MERGE_ALGO and vectors of its own.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.store.merge.three_way import MERGE_ALGO, merge3

VECTORS = json.loads(
    Path(__file__).with_name("cases").joinpath("vectors-1.json").read_text(encoding="utf-8")
)


def test_the_rules_have_vectors_of_their_number() -> None:
    assert MERGE_ALGO == VECTORS["merge_algo"] == 1


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["name"])
def test_a_frozen_vector_comes_out_as_it_was(vector: dict[str, Any]) -> None:
    merged = merge3(vector["base"], vector["a"], vector["b"])
    assert merged.text == vector["text"]
    assert [hunk._asdict() for hunk in merged.hunks] == vector["hunks"]
