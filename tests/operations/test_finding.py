"""The palette's search over a real file."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import JakberError
from jakber_desktop.operations import finding
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.finding import Hit
from jakber_desktop.operations.likeness import match
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2018, 4, 4)
OFFICES = [
    {"code": "BAPPEDA", "name": "Badan Perencanaan Pembangunan Daerah", "short_name": "Bappeda"},
    {"code": "JAKBER", "name": "Sekretariat Jakarta Berketahanan", "short_name": "JakBer"},
]
PEOPLE = [
    {
        "key": "p1", "name": "Nama Contoh", "title_suffix": "S.T.", "office": "BAPPEDA",
        "position": "Kepala Bidang Tata Ruang",
    },
]  # fmt: skip
MEETINGS: list[dict[str, Any]] = [
    {
        "meeting": {
            "title": "Studi Kelayakan IPAL Komunal", "date": "2018-04-11",
            "invited_start": "13:30", "minutes_number": "007/NOT/2018",
        },
        "attendance": [
            {"office": "BAPPEDA", "person": "p1", "status": "present"},
            {"office": "JAKBER", "position": "Manajer Program", "status": "present"},
        ],
        "decisions": [{"text": "Studi **kelayakan** dilanjutkan tahun ini."}],
        "action_items": [
            {"text": "Mengirim nota dinas", "responsible_office": "JAKBER",
             "due_date": "2018-04-20"},
            {"text": "Sesudah pembahasan panjang tentang banyak hal lain, susun peta drainase"},
        ],
    },
    {"meeting": {"title": "Kunjungan Café Résilience", "date": "2018-04-24"}},
    {"meeting": {"title": "Rapat koordinasi 100% selesai", "date": "2017-04-11"}},
]  # fmt: skip


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cari")
    files = []
    for nth, one in enumerate(MEETINGS):
        record = {"format": "jakber.meeting/1", "offices": OFFICES, "people": PEOPLE, **one}
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "cari.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    return folder / "cari.jakber"


def find(path: Path, text: str) -> tuple[Hit, ...]:
    return finding.find(path, TODAY, text)


def titles(hits: tuple[Hit, ...], kind: str = "meeting") -> list[str]:
    return [hit.title for hit in hits if hit.kind == kind]


def marked(hit: Hit) -> list[str]:
    return [hit.title[start:end] for start, end in hit.hits]


def test_a_word_of_the_title_is_found_and_marked(path: Path) -> None:
    (hit,) = (one for one in find(path, "ipal") if one.kind == "meeting")
    assert marked(hit) == ["IPAL"]
    assert (hit.date, hit.start, hit.chip) == (dt.date(2018, 4, 11), "13:30", "preparing")


def test_a_number_finds_its_meeting(path: Path) -> None:
    assert titles(find(path, "007/not")) == ["Studi Kelayakan IPAL Komunal"]


@pytest.mark.parametrize("typed", ["cafe resilience", "CAFÉ", "résil"])
def test_marks_and_capitals_do_not_matter(path: Path, typed: str) -> None:
    assert titles(find(path, typed)) == ["Kunjungan Café Résilience"]


def test_a_slip_of_the_finger_is_forgiven(path: Path) -> None:
    assert titles(find(path, "kelayakn komnual")) == ["Studi Kelayakan IPAL Komunal"]


def test_a_day_is_no_slip_of_another_word_and_short_words_bear_one_slip() -> None:
    assert match(["sabtu"], "Satu data") is None
    assert match(["rapta"], "Rapat") is not None
    assert match(["kanto"], "Kotan") is None
    assert match(["kelayakn"], "Kelayakan") is not None


def test_signs_of_like_mean_themselves(path: Path) -> None:
    assert titles(find(path, "100%")) == ["Rapat koordinasi 100% selesai"]
    assert titles(find(path, "_")) == []


@pytest.mark.parametrize(
    ("typed", "dates"),
    [
        ("rapat 11 april", [(2018, 4, 11), (2017, 4, 11)]),
        ("11/4/2017", [(2017, 4, 11)]),
        ("selasa 11 april koordinasi", [(2017, 4, 11)]),
        ("april 2018", [(2018, 4, 24), (2018, 4, 11)]),
        ("32 april", []),
    ],
)
def test_a_typed_day_finds_its_meetings(
    path: Path, typed: str, dates: list[tuple[int, int, int]]
) -> None:
    hits = [hit for hit in find(path, typed) if hit.kind == "meeting"]
    assert [hit.date for hit in hits] == [dt.date(*date) for date in dates]


def test_people_are_found_by_name_post_and_office(path: Path) -> None:
    for typed in ("nama contoh", "tata ruang", "bappeda nama"):
        assert titles(find(path, typed), "person") == ["Nama Contoh, S.T."]


def test_a_post_that_only_a_meeting_names_leads_to_the_last_of_them(path: Path) -> None:
    (hit,) = (one for one in find(path, "manajer prog") if one.kind == "post")
    assert (hit.id, hit.office_code) == ("", "JAKBER")
    (ipal,) = (one for one in find(path, "ipal") if one.kind == "meeting")
    assert finding.last_meeting(path, TODAY, hit) == ipal.id
    (person,) = (one for one in find(path, "nama contoh") if one.kind == "person")
    assert finding.last_meeting(path, TODAY, person) == ipal.id


def test_decisions_and_actions_know_their_meeting(path: Path) -> None:
    hits = find(path, "kelayakan")
    (decision,) = (hit for hit in hits if hit.kind == "decision")
    assert decision.title == "Studi kelayakan dilanjutkan tahun ini."
    assert (decision.code, decision.meeting) == ("K-1", "Studi Kelayakan IPAL Komunal")
    (action,) = (hit for hit in find(path, "nota dinas") if hit.kind == "action")
    assert (action.code, action.office, action.date) == ("T-1", "JakBer", dt.date(2018, 4, 20))


def test_a_long_text_is_shown_from_shortly_before_its_hit(path: Path) -> None:
    (hit,) = (one for one in find(path, "drainase") if one.kind == "action")
    assert hit.title.startswith("…")
    assert marked(hit) == ["drainase"]


def test_nothing_typed_finds_nothing(path: Path) -> None:
    assert find(path, "  ") == ()


def test_what_was_opened_before_is_read_again_in_its_order(path: Path) -> None:
    hits = find(path, "kelayakan")
    wanted = [(hit.kind, hit.id) for hit in hits if hit.kind in {"meeting", "decision"}]
    gone = ("meeting", "00" * 16)
    again = finding.known(path, TODAY, [*reversed(wanted), gone])
    assert [(hit.kind, hit.id) for hit in again] == list(reversed(wanted))


def test_a_file_that_is_gone_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(JakberError):
        find(tmp_path / "tidak-ada.jakber", "ipal")


def test_a_search_nobody_waits_for_ends_at_once(path: Path) -> None:
    assert finding.find(path, TODAY, "ipal", stop=lambda: True) == ()
