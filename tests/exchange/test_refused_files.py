"""A wrong file is refused whole: the path of the property, a reason, the database untouched."""

from __future__ import annotations

import copy
import datetime as dt
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.exchange.json_text import MAX_BYTES
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FileMissing, FileUnreadable, MeetingFileInvalid
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.store.workspace import Workspace

ID = "018f0000-0000-7000-8000-000000000001"
FULL: dict[str, Any] = {
    "format": "jakber.meeting/1",
    "offices": [
        {"code": "KLN", "name": "Biro Contoh"},
        {"code": "BAPPEDA", "name": "Badan Contoh", "parent": "KLN"},
    ],
    "people": [{"key": "p1", "name": "Nama Contoh", "office": "KLN"}],
    "meeting": {
        "title": "Rapat Contoh", "date": "2018-04-04", "opened_at": "09:00",
        "pauses": [{"started_at": "10:00"}], "series": {"name": "Rutin"},
        "letterhead": {"name": "Kop"},
    },
    "invitation": {"signatory": "p1", "recipients": [{"office": "BAPPEDA", "person": "p1"}]},
    "attendance": [
        {"office": "KLN", "status": "present", "position": "Kepala"},
        {"office": "BAPPEDA", "status": "present", "group": True},
    ],
    "agenda": [
        {"title": "Pembukaan", "points": [{"text": "Satu."}, {"text": "Dua."}]},
        {"title": "Penutup", "presenter_office": "KLN"},
    ],
    "decisions": [{"text": "Setuju.", "agenda_item": 1}],
    "action_items": [{"text": "Kirim.", "responsible_person": "p1"}],
    "target_updates": [{"target": "CRO", "progress_percent": 5}],
    "news_release": {"lead_office": "KLN"},
    "attachments": [{"name": "a.pdf", "sha256": "0" * 64, "size": 1}],
}  # fmt: skip

GONE = object()


def changed(path: str, value: Any) -> dict[str, Any]:
    """The full file with one property set (or removed: GONE)."""
    content = copy.deepcopy(FULL)
    *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    place: Any = content
    for step in way:
        place = place[step]
    if value is GONE:
        del place[last]
    else:
        place[last] = value
    return content


WRONG: list[tuple[str, Any, str]] = [
    # shapes
    ("format", "jakber.meeting/2", "format"),
    ("format", GONE, "$"),
    ("meeting", GONE, "$"),
    ("meeting", None, "meeting"),
    ("meeting", [], "meeting"),
    ("meeting/title", GONE, "meeting"),
    ("meeting/title", "", "meeting.title"),
    ("meeting/title", "x" * 501, "meeting.title"),
    ("meeting/title", 5, "meeting.title"),
    ("meeting/title", None, "meeting.title"),
    ("offices", {}, "offices"),
    ("offices/1/name", "x" * 301, "offices[1].name"),
    ("offices/0/external", 1, "offices[0].external"),
    ("offices/0/precedence", None, "offices[0].precedence"),
    ("offices/0/precedence", -1, "offices[0].precedence"),
    ("offices/0/precedence", 1.5, "offices[0].precedence"),
    ("offices/0/precedence", True, "offices[0].precedence"),
    ("people/0/name", None, "people[0].name"),
    ("people/0/honorific", "Tuan", "people[0].honorific"),
    ("attendance/0/status", "hadir", "attendance[0].status"),
    ("attendance/1/status", GONE, "attendance[1]"),
    ("attendance/1/headcount", 0, "attendance[1].headcount"),
    ("attendance/1/group", None, "attendance[1].group"),
    ("agenda/1/points", None, "agenda[1].points"),
    ("agenda/0/points/1/text", "", "agenda[0].points[1].text"),
    ("agenda/0/planned_minutes", 0, "agenda[0].planned_minutes"),
    ("target_updates/0/progress_percent", 101, "target_updates[0].progress_percent"),
    ("news_release/dateline_place", None, "news_release.dateline_place"),
    ("invitation", None, "invitation"),
    ("meeting/status", None, "meeting.status"),
    ("meeting/time_zone", "Europe/London", "meeting.time_zone"),
    ("attachments/0/sha256", "0" * 63, "attachments[0].sha256"),
    ("attachments/0/size", -1, "attachments[0].size"),
    # unknown properties, at each level
    ("judul", 1, "judul"),
    ("meeting/judul", 1, "meeting.judul"),
    ("meeting/series/judul", 1, "meeting.series.judul"),
    ("meeting/letterhead/judul", 1, "meeting.letterhead.judul"),
    ("meeting/pauses/0/judul", 1, "meeting.pauses[0].judul"),
    ("offices/1/judul", 1, "offices[1].judul"),
    ("people/0/judul", 1, "people[0].judul"),
    ("invitation/judul", 1, "invitation.judul"),
    ("invitation/recipients/0/judul", 1, "invitation.recipients[0].judul"),
    ("attendance/1/judul", 1, "attendance[1].judul"),
    ("agenda/0/judul", 1, "agenda[0].judul"),
    ("agenda/0/points/0/judul", 1, "agenda[0].points[0].judul"),
    ("decisions/0/judul", 1, "decisions[0].judul"),
    ("action_items/0/judul", 1, "action_items[0].judul"),
    ("target_updates/0/judul", 1, "target_updates[0].judul"),
    ("news_release/judul", 1, "news_release.judul"),
    ("attachments/0/judul", 1, "attachments[0].judul"),
    # codes, clock times, dates, ids, rules
    ("offices/0/code", "kln", "offices[0].code"),
    ("offices/0/code", "KLN\n", "offices[0].code"),
    ("offices/0/code", "A" * 25, "offices[0].code"),
    ("meeting/opened_at", "9:00", "meeting.opened_at"),
    ("meeting/opened_at", "24:00", "meeting.opened_at"),
    ("meeting/opened_at", "09:00\n", "meeting.opened_at"),
    ("meeting/opened_at", "٠٩:٠٠", "meeting.opened_at"),
    ("meeting/pauses/0/started_at", None, "meeting.pauses[0].started_at"),
    ("meeting/date", "2018-02-30", "meeting.date"),
    ("meeting/date", "2018-2-3", "meeting.date"),
    ("meeting/date", "20180404", "meeting.date"),
    ("meeting/date", "2018-04-04T00:00", "meeting.date"),
    ("meeting/date", "2018-04-04\n", "meeting.date"),
    ("meeting/date", "0000-01-01", "meeting.date"),
    ("meeting/date", None, "meeting.date"),
    ("action_items/0/due_date", "besok", "action_items[0].due_date"),
    ("meeting/id", "bukan-id", "meeting.id"),
    ("meeting/id", None, "meeting.id"),
    ("agenda/0/points/0/id", ID[:-1], "agenda[0].points[0].id"),
    ("meeting/series/recurrence", "setiap Rabu", "meeting.series.recurrence"),
    ("meeting/series/recurrence", "FREQ=DAILY;INTERVAL=0", "meeting.series.recurrence"),
    ("meeting/series/recurrence", "FREQ=KADANG", "meeting.series.recurrence"),
    ("meeting/series/recurrence", "\0", "meeting.series.recurrence"),
    # what must resolve, in every place it can stand
    ("offices/1/parent", "TIDAK", "offices[1].parent"),
    ("people/0/office", "TIDAK", "people[0].office"),
    ("meeting/organizer", "TIDAK", "meeting.organizer"),
    ("meeting/organizer", "kln", "meeting.organizer"),
    ("invitation/recipients/0/office", "TIDAK", "invitation.recipients[0].office"),
    ("invitation/recipients/0/person", "p9", "invitation.recipients[0].person"),
    ("invitation/signatory", "p9", "invitation.signatory"),
    ("attendance/1/office", "TIDAK", "attendance[1].office"),
    ("attendance/1/office", "", "attendance[1].office"),
    ("attendance/1/person", "p9", "attendance[1].person"),
    ("attendance/1/person", "", "attendance[1].person"),
    ("agenda/1/presenter_office", "TIDAK", "agenda[1].presenter_office"),
    ("agenda/0/points/1/speaker_office", "TIDAK", "agenda[0].points[1].speaker_office"),
    ("decisions/0/agenda_item", 3, "decisions[0].agenda_item"),
    ("decisions/0/agenda_item", 0, "decisions[0].agenda_item"),
    ("action_items/0/agenda_item", 3, "action_items[0].agenda_item"),
    ("action_items/0/responsible_office", "TIDAK", "action_items[0].responsible_office"),
    ("action_items/0/responsible_person", "p9", "action_items[0].responsible_person"),
    ("target_updates/0/owner_office", "TIDAK", "target_updates[0].owner_office"),
    ("news_release/lead_office", "TIDAK", "news_release.lead_office"),
    ("attachments/0/agenda_item", 3, "attachments[0].agenda_item"),
    # doubles and circles
    ("offices/1/code", "KLN", "offices[1].code"),
    ("offices/0/parent", "BAPPEDA", "offices[0].parent"),
    ("offices/0/parent", "KLN", "offices[0].parent"),
    ("people", [{"key": "p1", "name": "A"}, {"key": "p1", "name": "B"}], "people[1].key"),
    (
        "people",
        [{"key": "p1", "name": "A", "id": ID}, {"key": "p2", "name": "B", "id": ID}],
        "people[1].id",
    ),
    (
        "offices",
        [{"code": "KLN", "name": "A", "id": ID}, {"code": "BAPPEDA", "name": "B", "id": ID}],
        "offices[1].id",
    ),
    (
        "attendance",
        [{"office": "KLN", "status": "present", "id": ID}] * 2,
        "attendance[1].id",
    ),
    (
        "agenda",
        [{"title": str(nth), "points": [{"text": "x", "id": ID}]} for nth in range(2)],
        "agenda[1].points[0].id",
    ),
    ("agenda", [{"title": "A", "id": ID}, {"title": "B", "id": ID.upper()}], "agenda[1].id"),
    # numbers no field can hold
    ("attachments/0/size", 2**63, "attachments[0].size"),
    ("attachments/0/size", 10**400, "attachments[0].size"),
    ("offices/0/precedence", float("nan"), "offices[0].precedence"),
    ("offices/0/precedence", float("inf"), "offices[0].precedence"),
    # texts no text can be
    ("meeting/title", "rusak \ud800", "meeting.title"),
]  # fmt: skip


@pytest.fixture(scope="module")
def full_file(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace that holds the full file, to copy."""
    folder = tmp_path_factory.mktemp("penuh")
    path = Path(shutil.copy(_empty_workspace, folder / "rapat.jakber"))
    (folder / "berkas.json").write_text(json.dumps(FULL), "utf-8")
    workspace = Workspace(path)
    import_meeting_files(workspace, [folder / "berkas.json"])
    workspace.close()
    return path


@pytest.fixture
def holding(new_workspace: Any, full_file: Path, tmp_path: Path) -> Any:
    """A workspace that holds the full file."""
    return new_workspace(shutil.copy(full_file, tmp_path / "penuh.jakber"))


@pytest.fixture
def refused(holding: Any, tmp_path: Path, dump: Any) -> Callable[[bytes], MeetingFileInvalid]:
    """Import bytes into a workspace that holds the full file; gives the refusal."""
    before = dump(holding.path)

    def run(data: bytes) -> MeetingFileInvalid:
        path = tmp_path / "salah.json"
        path.write_bytes(data)
        with pytest.raises(MeetingFileInvalid) as caught:
            import_meeting_files(holding, [path])
        assert dump(holding.path) == before
        sentence = str(caught.value)
        assert "salah.json" in sentence
        assert "Data Anda tidak berubah" in sentence
        assert sentence.isprintable()
        assert len(sentence) < 600
        return caught.value

    return run


def test_the_full_file_itself_is_taken(workspace: Any, take: Any) -> None:
    assert take(workspace, FULL)


@pytest.mark.parametrize(
    ("place", "value", "path"),
    WRONG,
    ids=[f"{nth} {path}" for nth, (_, _, path) in enumerate(WRONG)],
)
def test_a_wrong_property_is_named(place: str, value: Any, path: str, refused: Any) -> None:
    error = refused(json.dumps(changed(place, value)).encode())
    assert error.facts["path"] == path
    assert error.facts["reason"]


TEXT = json.dumps(FULL)
BROKEN: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "$"),
    "blank": (b" \n ", "$"),
    "no JSON": (b"Yth. Kepala Biro", "$"),
    "truncated": (TEXT[:-20].encode(), "$"),
    "something after the end": (f"{TEXT} x".encode(), "$"),
    "UTF-16": (TEXT.encode("utf-16"), "$"),
    "Latin-1": (TEXT.replace("Contoh", "Café").encode("latin-1"), "$"),
    "a list": (b"[]", "$"),
    "null": (b"null", "$"),
    "a number": (b"5", "$"),
    "nested brackets": (b"[" * 100_000, "$"),
    "nested objects": (b'{"a":' * 100_000, "$"),
    "deep in a known place": (
        TEXT.replace('"title": "Rapat Contoh"', '"title": ' + "[" * 900 + "]" * 900).encode(),
        "",
    ),
    "doubled key": (TEXT.replace('"meeting":', '"format": "x", "meeting":').encode(), "format"),
    "doubled key inside": (
        TEXT.replace('"text": "Dua."', '"text": "Dua.", "kind": "statement", "text": "x"').encode(),
        "agenda[0].points[1].text",
    ),
    "doubled key, equal values": (
        TEXT.replace('"title": "Penutup"', '"title": "Penutup", "title": "Penutup"').encode(),
        "agenda[1].title",
    ),
    "NaN": (TEXT.replace('"size": 1', '"size": NaN').encode(), "attachments[0].size"),
    "1e400": (TEXT.replace('"size": 1', '"size": 1e400').encode(), "attachments[0].size"),
    "5,000 digits": (
        TEXT.replace('"size": 1', '"size": ' + "9" * 5000).encode(),
        "attachments[0].size",
    ),
    "control characters in a name": (
        TEXT.replace('"size": 1', '"size": 1, "\\u001b[31m\\n": 1').encode(),
        "attachments[0].\ufffd[31m\ufffd",
    ),
    "a very long name": (
        TEXT.replace('"size": 1', f'"size": 1, "{"x" * 100_000}": 1').encode(),
        "attachments[0]." + "x" * 60 + "…",
    ),
    "surrogate in a name": (
        TEXT.replace('"size": 1', '"size": 1, "\\ud800": 1').encode(),
        "attachments[0]",
    ),
}


@pytest.mark.parametrize(("data", "path"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_text_is_refused(data: bytes, path: str, refused: Any) -> None:
    error = refused(data)
    assert not path or error.facts["path"] == path


def test_a_file_larger_than_any_meeting_is_refused_unread(
    workspace: Any, tmp_path: Path, dump: Any
) -> None:
    path = tmp_path / "besar.json"
    path.touch()
    os.truncate(path, MAX_BYTES + 1024 * 1024)
    with pytest.raises(MeetingFileInvalid, match="64 MB"):
        import_meeting_files(workspace, [path])


@pytest.mark.parametrize("kind", ["missing", "folder", "dangling link"])
def test_a_file_that_cannot_be_read_is_told(kind: str, workspace: Any, tmp_path: Path) -> None:
    path = tmp_path / "berkas.json"
    if kind == "folder":
        path.mkdir()
    if kind == "dangling link":
        path.symlink_to("entah")
    with pytest.raises((FileMissing, FileUnreadable), match=r"berkas\.json"):
        import_meeting_files(workspace, [path])


def test_two_people_of_one_id_are_refused_however_they_came_to_it(
    workspace: Any, take: Any
) -> None:
    """The second names the id that the first is given by its key and name."""
    people = [
        {"key": "p1", "name": "A"},
        {"key": "p2", "name": "B", "id": str(ids.person_id("p1", "A"))},
    ]
    with pytest.raises(MeetingFileInvalid) as caught:
        take(workspace, changed("people", people))
    assert caught.value.facts["path"] == "people[1].id"


def test_an_utf8_mark_at_the_start_is_no_fault(workspace: Any, take: Any, give: Any) -> None:
    """Windows' own editor writes one."""
    assert give(workspace, take(workspace, b"\xef\xbb\xbf" + TEXT.encode()))["agenda"]


def test_a_whole_number_may_be_written_with_a_point(workspace: Any, take: Any, give: Any) -> None:
    data = TEXT.replace('"size": 1', '"size": 1.0').encode()
    assert give(workspace, take(workspace, data))["attachments"][0]["size"] == 1


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("attendance/0", "attendance[0].id"),
        ("agenda/1", "agenda[1].id"),
        ("agenda/0/points/1", "agenda[0].points[1].id"),
        ("decisions/0", "decisions[0].id"),
        ("action_items/0", "action_items[0].id"),
        ("target_updates/0", "target_updates[0].id"),
        ("attachments/0", "attachments[0].id"),
        ("invitation/recipients/0", "invitation.recipients[0].id"),
    ],
)
def test_the_id_of_another_meetings_row_is_refused(
    place: str, path: str, holding: Any, refused: Any
) -> None:
    taken = json.loads(
        export_meeting(holding, ids.meeting_id(dt.date(2018, 4, 4), "Rapat Contoh").hex)
    )
    other: Any = changed("meeting/title", "Rapat lain")
    theirs, mine = taken, other
    for step in [int(step) if step.isdigit() else step for step in place.split("/")]:
        theirs, mine = theirs[step], mine[step]
    mine["id"] = theirs["id"]
    assert refused(json.dumps(other).encode()).facts["path"] == path


def test_of_several_files_one_bad_one_refuses_all(
    workspace: Any, tmp_path: Path, dump: Any
) -> None:
    good, bad = tmp_path / "baik.json", tmp_path / "salah.json"
    good.write_text(TEXT)
    bad.write_text(json.dumps(changed("meeting/organizer", "TIDAK")))
    before = dump(workspace.path)
    for order in ([good, bad], [bad, good]):
        with pytest.raises(MeetingFileInvalid, match=r"salah\.json"):
            import_meeting_files(workspace, order)
        assert dump(workspace.path) == before
