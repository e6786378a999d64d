"""Versions that name what they replaced: heads, criss-cross, missing ancestors, hostile circles."""

from __future__ import annotations

import pytest

from jakber_desktop.store.merge.graph import Version, merge_versions
from jakber_desktop.store.merge.three_way import Hunk

BASE = Version("- Pembukaan.\n- Penutup.\n", 1)


def test_one_head_is_its_text_even_without_its_ancestors() -> None:
    versions = {(1, 2): Version("Laporan.", 5, ((1, 1),))}
    assert merge_versions(versions, [(1, 2)]) == ("Laporan.", (), False)


def test_equal_heads_are_no_conflict_even_without_their_ancestors() -> None:
    versions = {(dev, 2): Version("Laporan.", dev, ((9, 9),)) for dev in (1, 2)}
    assert merge_versions(versions, [(1, 2), (2, 2)]) == ("Laporan.", (), False)


@pytest.mark.parametrize("clocks", [(2, 3), (3, 2), (2, 2)])
def test_the_stamp_decides_who_is_older_and_the_device_between_equal_clocks(
    clocks: tuple[int, int],
) -> None:
    versions = {
        (1, 1): BASE,
        (2, 1): Version(BASE.text + "- Dua.\n", clocks[0], ((1, 1),)),
        (3, 1): Version(BASE.text + "- Tiga.\n", clocks[1], ((1, 1),)),
    }
    wanted = ["- Tiga.\n", "- Dua.\n"] if clocks == (3, 2) else ["- Dua.\n", "- Tiga.\n"]
    merged = merge_versions(versions, [(3, 1), (2, 1)])
    assert merged == (BASE.text + "".join(wanted), (), False)


def test_two_first_versions_without_a_common_one_merge_over_nothing() -> None:
    versions = {(1, 1): Version("Anggaran disetujui", 1), (2, 1): Version("Anggaran ditunda", 2)}
    merged = merge_versions(versions, [(1, 1), (2, 1)])
    assert merged.text == "Anggaran ditunda"
    assert merged.hunks == (Hunk("", "Anggaran disetujui", "Anggaran ditunda", "b"),)


def test_a_missing_ancestor_means_the_newest_head_and_no_guess() -> None:
    versions = {
        (2, 1): Version("Satu.\n", 2, ((1, 1),)),
        (3, 1): Version("Dua.\n", 3, ((1, 1),)),
    }
    assert merge_versions(versions, [(3, 1), (2, 1)]) == ("Dua.\n", (), True)
    versions[1, 1] = Version("", 1)
    assert merge_versions(versions, [(3, 1), (2, 1)]) == ("Satu.\nDua.\n", (), False)


def test_a_conflict_that_both_have_resolved_differently_is_a_fresh_one_between_the_two() -> None:
    versions = {
        (1, 1): Version("Dana Rp 150 juta.", 1),
        (2, 1): Version("Dana Rp 175 juta.", 2, ((1, 1),)),
        (3, 1): Version("Dana Rp 160 juta.", 3, ((1, 1),)),
        (2, 2): Version("Dana Rp 175 juta.", 4, ((2, 1), (3, 1))),
        (3, 2): Version("Dana Rp 165 juta.", 5, ((2, 1), (3, 1))),
    }
    merged = merge_versions(versions, [(2, 2), (3, 2)])
    assert merged.text == "Dana Rp 165 juta."
    assert [(hunk.a, hunk.b) for hunk in merged.hunks] == [
        ("Dana Rp 175 juta.", "Dana Rp 165 juta.")
    ]


def test_a_line_that_was_added_while_another_deleted_its_twin_is_named_in_a_hunk() -> None:
    """Seen from the ancestor of the others nobody added it, and both of them deleted it."""
    versions = {
        (1, 1): Version("Doa dibacakan.\n", 5),
        (9, 1): Version("Doa dibacakan.\n", 1),
        (2, 1): Version("Laporan dibahas.\n", 6, ((9, 1),)),
        (3, 1): Version("Selesai.\n", 7, ((9, 1),)),
    }
    merged = merge_versions(versions, [(1, 1), (2, 1), (3, 1)])
    assert "Doa dibacakan." in merged.text + "".join(hunk.a + hunk.b for hunk in merged.hunks)


@pytest.mark.long
def test_six_hundred_crossings_need_no_deep_stack() -> None:
    versions = {(1, 1): Version("0\n", 1), (2, 1): Version("0\n", 2)}
    for step in range(2, 600):
        bases = ((1, step - 1), (2, step - 1))
        versions[1, step] = Version(f"0\nsatu {step}\n", 2 * step, bases)
        versions[2, step] = Version(f"dua {step}\n0\n", 2 * step + 1, bases)
    merged = merge_versions(versions, [(1, 599), (2, 599)])
    assert merged.text == "dua 599\n0\nsatu 599\n"


def test_bases_that_name_each_other_in_a_circle_come_to_an_end() -> None:
    versions = {
        (1, 1): Version("Satu.\n", 1, ((2, 1),)),
        (2, 1): Version("Dua.\n", 2, ((1, 1),)),
        (1, 2): Version("Satu.\nTiga.\n", 3, ((1, 1), (1, 2))),
        (2, 2): Version("Dua.\nEmpat.\n", 4, ((2, 1),)),
    }
    for heads in ([(1, 2), (2, 2)], [(1, 1), (2, 1)], list(versions)):
        merged = merge_versions(versions, heads)
        assert merged == merge_versions(dict(reversed(versions.items())), heads[::-1])


@pytest.mark.parametrize(("kept", "changed"), [(4, 5), (5, 4)])
def test_keeping_what_is_shown_is_a_decision_against_another_one(kept: int, changed: int) -> None:
    versions = {
        (1, 1): Version("Anggaran Rp 150 juta.", 1),
        (2, 1): Version("Anggaran Rp 175 juta.", 2, ((1, 1),)),
        (3, 1): Version("Anggaran Rp 160 juta.", 3, ((1, 1),)),
        (2, 2): Version("Anggaran Rp 175 juta.", changed, ((2, 1), (3, 1))),
        (3, 2): Version("Anggaran Rp 160 juta.", kept, ((2, 1), (3, 1))),
    }
    merged = merge_versions(versions, [(2, 2), (3, 2)])
    sides = "Anggaran Rp 175 juta.", "Anggaran Rp 160 juta."
    older, newer = sides if kept > changed else sides[::-1]
    assert merged.text == newer
    assert merged.hunks == (Hunk("Anggaran Rp 160 juta.", older, newer, "b"),)
    versions[2, 3] = Version("Anggaran Rp 175 juta.", 6, ((2, 2), (3, 2)))
    versions[3, 3] = Version(newer, 7, ((2, 2), (3, 2)))
    again = merge_versions(versions, [(2, 3), (3, 3)])
    assert bool(again.hunks) is (newer != "Anggaran Rp 175 juta.")


def test_what_else_two_deciders_wrote_comes_together_and_equal_decisions_are_one() -> None:
    rest = "\nLaporan diterima.\nRapat ditutup."
    ends = ("\nLaporan diterima baik.\nRapat ditutup.", "\nLaporan diterima.\nRapat ditutup doa.")
    versions = {
        (1, 1): Version(f"Dana Rp 150 juta.{rest}", 1),
        (2, 1): Version(f"Dana Rp 175 juta.{rest}", 2, ((1, 1),)),
        (3, 1): Version(f"Dana Rp 160 juta.{rest}", 3, ((1, 1),)),
        (2, 2): Version(f"Dana Rp 175 juta.{ends[0]}", 4, ((2, 1), (3, 1))),
        (3, 2): Version(f"Dana Rp 160 juta.{ends[1]}", 5, ((2, 1), (3, 1))),
    }
    merged = merge_versions(versions, [(2, 2), (3, 2)])
    both = "\nLaporan diterima baik.\nRapat ditutup doa."
    assert merged.text == f"Dana Rp 160 juta.{both}"
    assert merged.hunks == (
        Hunk("Dana Rp 160 juta.", "Dana Rp 175 juta.", "Dana Rp 160 juta.", "b"),
    )
    versions[2, 2] = Version(f"Dana Rp 160 juta.{ends[0]}", 4, ((2, 1), (3, 1)))
    merged = merge_versions(versions, [(2, 2), (3, 2)])
    assert merged == (f"Dana Rp 160 juta.{both}", (), False)


def test_of_three_decisions_each_that_differs_is_named() -> None:
    said = [f"Dana Rp {amount} juta." for amount in (150, 175, 160, 155)]
    versions = {
        (1, 1): Version(said[0], 1),
        (2, 1): Version(said[1], 2, ((1, 1),)),
        (3, 1): Version(said[2], 3, ((1, 1),)),
        (2, 2): Version(said[1], 4, ((2, 1), (3, 1))),
        (3, 2): Version(said[2], 5, ((2, 1), (3, 1))),
        (4, 2): Version(said[3], 6, ((2, 1), (3, 1))),
    }
    merged = merge_versions(versions, [(2, 2), (3, 2), (4, 2)])
    named = merged.text + "".join(hunk.a + hunk.b for hunk in merged.hunks)
    assert all(one in named for one in said[1:])
