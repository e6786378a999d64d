"""By whose authority a letter is signed: a.n., u.b., Plt. above the name (naskah-dinas §8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.documents.compose.signatures import signing_chain
from jakber_desktop.documents.markdown import plain_text
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.model.record import Invitation

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord


def lines(title: str, profile: str = "dki_2021", **chain: Any) -> list[str]:
    made = signing_chain(title, Invitation(**chain), PROFILES[profile])
    return [plain_text(line) for line in made]


@pytest.mark.parametrize(
    ("chain", "above"),
    [
        ({}, []),
        ({"on_behalf_of": "Kepala Biro Contoh"}, ["a.n. Kepala Biro Contoh"]),
        ({"on_behalf_of": "a.n.  Kepala Biro Contoh,"}, ["a.n. Kepala Biro Contoh"]),
        (
            {"on_behalf_of": "Gubernur", "delegated_through": "u.b. Sekretaris Daerah"},
            ["a.n. Gubernur", "Sekretaris Daerah", "u.b."],
        ),
        ({"delegated_through": "Sekretaris Daerah"}, ["a.n. ...", "Sekretaris Daerah", "u.b."]),
    ],
)
def test_the_chain_stands_above_the_office(chain: dict[str, str], above: list[str]) -> None:
    assert lines("Kepala Bagian Contoh", **chain) == [*above, "Kepala Bagian Contoh,"]


@pytest.mark.parametrize("acting", ["Plt.", "Plh.", "Pj.", "Pjs."])
def test_an_acting_capacity_stands_before_the_office_once(acting: str) -> None:
    assert lines("Kepala Biro Contoh", acting=acting) == [f"{acting} Kepala Biro Contoh,"]
    assert lines(f"{acting} Kepala Biro Contoh", acting=acting) == [f"{acting} Kepala Biro Contoh,"]
    assert lines("", acting=acting) == [f"{acting} Nama Jabatan,"]


def test_the_older_profile_prints_offices_in_capitals_and_marks_small() -> None:
    chain = {"on_behalf_of": "Gubernur", "delegated_through": "Sekretaris Daerah", "acting": "Plt."}
    assert lines("Kepala Biro Contoh", "dki_2016", **chain) == [
        "a.n. GUBERNUR", "SEKRETARIS DAERAH", "u.b.", "Plt. KEPALA BIRO CONTOH,",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["undangan", "pemberitahuan"])
def test_letters_are_signed_by_their_chain(
    kind: str, meeting: Callable[..., MeetingRecord], text_of: Callable[..., str]
) -> None:
    letter = {"signatory": "p", "on_behalf_of": "Kepala Biro Contoh", "acting": "Plh."}
    people = [{"key": "p", "name": "Nama Contoh", "position": "Kepala Bagian Contoh"}]
    text = text_of(kind, meeting(invitation=letter, people=people))
    assert "a.n. Kepala Biro Contoh\nPlh. Kepala Bagian Contoh,\nNama Contoh" in text
