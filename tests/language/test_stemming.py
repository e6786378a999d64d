"""Words are cut to their stems, the same in every thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from jakber_desktop.language.stemming import stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("pertemuan", "temu"),
        ("Keputusan", "putus"),
        ("memutuskan", "putus"),
        ("berketahanan", "ketahan"),
        ("ketahanan", "tahan"),
        ("RAPAT", "rapat"),
        ("", ""),
        ("100rc", "100rc"),
    ],
)
def test_stems(word, expected):
    assert stem(word) == expected


def test_noise_is_only_lowered():
    assert stem("BER" * 70_000) == "ber" * 70_000


def test_threads_do_not_disturb_each_other():
    words = [
        f"{front}temu{back}" for front in ("per", "ber", "") for back in ("an", "kan", "nya")
    ] * 50
    alone = [stem.__wrapped__(word) for word in words]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(stem.__wrapped__, words)) == alone
