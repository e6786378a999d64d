"""What no other laptop would take in cannot be entered; what can be entered travels."""

from __future__ import annotations

import random

import pytest

from jakber_desktop.model.errors import TextTooLarge

SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 é".encode("latin-1")
NOISE = random.Random(5).randbytes(7_400_000).translate((SIGNS * 7)[:256]).decode("latin-1")


@pytest.mark.parametrize("text", ["x" * 7_800_001, NOISE * 2], ids=["packs well", "does not"])
def test_a_text_that_no_package_carries_is_refused_and_nothing_written(laptop, text):
    one = laptop("satu")
    one.write("a", "1")
    with pytest.raises(TextTooLarge, match="MB, terlalu besar"):
        one.write("a", text)
    assert one.read() == {"a": "1"}


@pytest.mark.parametrize("text", ["x" * 7_800_000, NOISE], ids=["packs well", "does not"])
def test_the_largest_text_travels(laptop, text):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", text)
    one.sync()
    assert two.sync().refused == []
    assert two.read() == {"a": text}
