"""Nothing private reaches the projector, whatever a meeting holds (R4, E3)."""

from __future__ import annotations

import datetime as dt
import json
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows.discussion import NoteKind, PointAdded, PointRemoved
from jakber_desktop.model.rows.projection import STANDBY, Slide
from jakber_desktop.operations.discussion.deeds import edit_point, remove_point
from jakber_desktop.operations.discussion.projection import slide
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_typing
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.outcomes.decisions import edit_decision
from jakber_desktop.operations.workspaces import create_workspace
from jakber_desktop.store.workspace import Workspace

SECRET, NIP, PHONE = "RAHASIA", "196608011988031001", "081234567890"
_FILES = count()

points = st.fixed_dictionaries(
    {
        "confidential": st.booleans(),
        "kind": st.sampled_from(["statement", "directive", "conclusion"]),
        "speaker_office": st.sampled_from(["TRLH", "BAPPEDA"]),
    }
)
items = st.fixed_dictionaries(
    {
        "confidential": st.booleans(),
        "outcome": st.sampled_from(["planned", "discussed", "deferred", "not_reached"]),
        "points": st.lists(points, max_size=4),
    }
)


def private_record(items: list[dict[str, Any]], classification: str) -> dict[str, Any]:
    """A meeting whose every private field says so; confidential texts hold the word SECRET."""
    agenda, decisions, actions = [], [], []
    for n, item in enumerate(items, 1):
        hidden = SECRET if item["confidential"] else "umum"
        said = []
        for k, point in enumerate(item["points"]):
            closed = item["confidential"] or point["confidential"]
            text = f"{SECRET if closed else 'umum'} {n}.{k} hubungi {NIP} atau {PHONE}"
            said.append({**point, "text": text, "speaker_label": f"{SECRET} nama {k}"})
            decisions.append({"text": text, "agenda_item": n})
            actions.append(
                {
                    "text": f"**{text}**" if closed else text,
                    "agenda_item": n,
                    "responsible_office": "TRLH",
                    "responsible_person": f"{SECRET} orang",
                    "due_date": "2018-05-31",
                    "due_phrase": f"sebelum rapat, hubungi {PHONE}",
                }
            )
        agenda.append({**item, "title": f"Butir {hidden} {n} {NIP}", "points": said})
    return {
        "format": "jakber.meeting/1",
        "meeting": {
            "title": "Rapat umum" if classification == "open" else f"Rapat {SECRET}",
            "date": "2018-04-04",
            "classification": classification,
            "venue": f"Ruang {SECRET}",
            "online_link": f"https://contoh.id/{SECRET}",
            "purpose": SECRET,
            "status_reason": SECRET,
        },
        "offices": [
            {"code": "TRLH", "name": "Kantor TRLH"},
            {"code": "BAPPEDA", "name": "Kantor Bappeda"},
        ],
        "people": [
            {
                "key": "p1",
                "name": f"{SECRET} nama",
                "employee_no": NIP,
                "phone": PHONE,
                "email": f"{SECRET}@contoh.id",
                "office": "TRLH",
            }
        ],
        "attendance": [
            {"office": "TRLH", "person": "p1", "status": "present", "note": f"{SECRET} catatan"}
        ],
        "agenda": agenda,
        "decisions": decisions,
        "action_items": actions,
        "target_updates": [{"target": "Target", "note": SECRET}],
    }


def workspace_with(folder: Path, record: dict[str, Any]) -> tuple[Workspace, str]:
    """A workspace holding one meeting, and the meeting's id."""
    name = next(_FILES)
    source = folder / f"{name}.json"
    source.write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / f"{name}.jakber")
    import_meeting_files(workspace, [source])
    return workspace, resolve_meeting(workspace, "2018-04-04")


def words(shown: Slide) -> str:
    """Everything a slide holds."""
    return msgspec.json.encode(shown).decode()


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    items=st.lists(items, min_size=1, max_size=4),
    classification=st.sampled_from(["open", "open", "open", "restricted", "secret"]),
)
def test_nothing_private_ever_appears(
    tmp_path: Path, items: list[dict[str, Any]], classification: str
) -> None:
    workspace, meeting = workspace_with(tmp_path, private_record(items, classification))
    try:
        for row, item in zip(discussion(workspace, meeting).items, items, strict=True):
            shown = slide(workspace, meeting, row.id)
            told = words(shown)
            assert SECRET not in told
            assert NIP not in told
            assert PHONE not in told
            closed = classification != "open" or item["confidential"]
            assert shown.standby == closed
            if closed:
                assert shown == STANDBY
            else:
                visible = [p for p in item["points"] if not p["confidential"]]
                assert len({block.text for block in shown.blocks}) == len(visible)
    finally:
        workspace.close()


@pytest.fixture
def sample(tmp_path: Path) -> Any:
    workspace = create_workspace(tmp_path / "contoh.jakber", sample=True)
    yield workspace, resolve_meeting(workspace, "2018-04-04")
    workspace.close()


def test_the_slide_of_an_item(sample: tuple[Workspace, str]) -> None:
    workspace, meeting = sample
    item = discussion(workspace, meeting).items[2]
    shown = slide(workspace, meeting, item.id)
    assert (shown.number, shown.title, shown.total) == ("3", "Tanggapan TGUPP", 3)
    assert [(one.number, one.progress) for one in shown.items] == [
        ("1", "done"), ("2", "done"), ("3", "current"),
    ]  # fmt: skip
    assert [block.kind for block in shown.blocks] == ["statement", "directive"]
    assert shown.blocks[1].office is not None
    assert shown.blocks[1].office.code == "TGUPP"


def test_what_is_typed_appears_and_what_becomes_confidential_goes(
    sample: tuple[Workspace, str],
) -> None:
    workspace, meeting = sample
    item = discussion(workspace, meeting).items[0].id
    before = len(slide(workspace, meeting, item).blocks)
    added = PointAdded(temp="a", item=item, text="Kata yang baru", kind="decision")
    point = save_typing(workspace, [added])["a"]
    shown = slide(workspace, meeting, item)
    assert len(shown.blocks) == before + 1
    assert (shown.blocks[0].kind, shown.blocks[0].text) == ("decision", "Kata yang baru")
    edit_point(workspace, point, confidential=True)
    assert "Kata yang baru" not in words(slide(workspace, meeting, item))
    edit_point(workspace, point, text="Kata lain lagi", confidential=True)
    assert len(slide(workspace, meeting, item).blocks) == before


def test_a_decision_stays_when_its_point_goes(sample: tuple[Workspace, str]) -> None:
    workspace, meeting = sample
    item = discussion(workspace, meeting).items[0].id
    added = PointAdded(temp="a", item=item, text="Tetap berlaku", kind="decision")
    point = save_typing(workspace, [added])["a"]
    remove_point(workspace, point)
    assert [b.text for b in slide(workspace, meeting, item).blocks if b.kind == "decision"] == [
        "Tetap berlaku"
    ]


@pytest.mark.parametrize("kind", ["decision", "action"])
@pytest.mark.parametrize("typed", [True, False])
def test_what_was_made_of_a_confidential_point_stays_hidden_when_the_point_goes(
    sample: tuple[Workspace, str], kind: NoteKind, typed: bool
) -> None:
    workspace, meeting = sample
    item = discussion(workspace, meeting).items[0].id
    before = slide(workspace, meeting, item)
    text = f"{SECRET} gaji dipotong"
    added = PointAdded(temp="a", item=item, text=text, kind=kind, confidential=True)
    point = save_typing(workspace, [added])["a"]
    assert slide(workspace, meeting, item) == before
    if typed:
        save_typing(workspace, [PointRemoved(id=point)])
    else:
        remove_point(workspace, point)
    shown = discussion(workspace, meeting)
    made = shown.decisions if kind == "decision" else shown.actions
    assert text in [one.text for one in made]
    assert slide(workspace, meeting, item) == before
    if kind == "decision":
        edit_decision(workspace, made[-1].id, text=f"{SECRET} lain")
        assert slide(workspace, meeting, item) == before
    undo(workspace)
    assert slide(workspace, meeting, item) == before


def test_what_a_meeting_file_decided_stays_hidden_when_its_confidential_point_goes(
    tmp_path: Path,
) -> None:
    said = {"confidential": True, "kind": "statement", "speaker_office": "TRLH"}
    items = [{"confidential": False, "outcome": "discussed", "points": [said]}]
    workspace, meeting = workspace_with(tmp_path, private_record(items, "open"))
    (item,) = discussion(workspace, meeting).items
    remove_point(workspace, item.points[0].id)
    assert slide(workspace, meeting, item.id).blocks == ()
    workspace.close()


def test_a_sub_item_below_a_closed_item_is_not_for_the_room(tmp_path: Path) -> None:
    open_ = {"confidential": False, "outcome": "discussed", "points": []}
    file = private_record([{**open_, "confidential": True}, open_, open_], "open")
    file["agenda"][1]["level"] = 1
    workspace, meeting = workspace_with(tmp_path, file)
    _, below, beside = discussion(workspace, meeting).items
    assert slide(workspace, meeting, below.id) == STANDBY
    assert [one.number for one in slide(workspace, meeting, beside.id).items] == [beside.number]
    workspace.close()


def test_words_decided_again_openly_are_shown(sample: tuple[Workspace, str]) -> None:
    workspace, meeting = sample
    item = discussion(workspace, meeting).items[0].id
    closed = PointAdded(temp="a", item=item, text="Kini terbuka", confidential=True)
    remove_point(workspace, save_typing(workspace, [closed])["a"])
    save_typing(workspace, [PointAdded(temp="b", item=item, text="Kini terbuka", kind="decision")])
    assert slide(workspace, meeting, item).blocks[0].text == "Kini terbuka"


def test_an_action_names_its_office_and_day(tmp_path: Path) -> None:
    record = private_record([], "open")
    record["agenda"] = [{"title": "Butir"}]
    record["action_items"] = [
        {"text": "Melapor", "agenda_item": 1, "responsible_office": "TRLH",
         "due_date": "2018-05-31"}
    ]  # fmt: skip
    workspace, meeting = workspace_with(tmp_path, record)
    (block,) = slide(workspace, meeting, discussion(workspace, meeting).items[0].id).blocks
    assert (block.kind, block.due_date) == ("action", dt.date(2018, 5, 31))
    assert block.office is not None
    assert block.office.code == "TRLH"
    workspace.close()


def test_no_item_shows_the_meetings_title(sample: tuple[Workspace, str]) -> None:
    workspace, meeting = sample
    shown = slide(workspace, meeting, "")
    assert shown == Slide(meeting=shown.meeting)
    assert shown.meeting.startswith("Rapat Monitoring")


def test_an_unknown_meeting_is_refused(sample: tuple[Workspace, str]) -> None:
    with pytest.raises(MeetingNotFound):
        slide(sample[0], "0" * 32, "")
