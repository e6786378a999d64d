"""Any meeting goes in and comes out the same: random files, hostile texts (hypothesis)."""

from __future__ import annotations

import atexit
import json
import random
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jakber_desktop.exchange.meeting_file import read_meeting_file, write_meeting_file
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import NumberKept
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace

HOSTILE = [
    "&<b>tebal</b><para>", "👩‍💻🇮🇩", "شكرا \u202ekiri", "\0\x01\x1b[31m", "a\nb\r\n\n- c",
    "e\u0301 é", "x" * 10_000, "' OR 1=1 --", "%s {name} {0}", "\ufeff\u200b", "   ",
    "“kutip” – pisah", "p1",
]  # fmt: skip
TEXT = st.text(max_size=20) | st.sampled_from(HOSTILE)
FILLED = TEXT.filter(bool)
SOME = st.none() | TEXT
CLOCK = st.none() | st.from_regex(r"([01][0-9]|2[0-3]):[0-5][0-9]", fullmatch=True)
DATE = st.dates().map(str)
SOME_DATE = st.none() | DATE
SHA = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
CODES = ["KLN", "BAPPEDA", "TGUPP", "100RC", "A-1"]
KEYS = ["p1", "p2", "Nama Contoh", "", "ketua"]
NUMBER = st.integers(1, 2**63 - 1)
RULES = st.sampled_from([None, "FREQ=WEEKLY;BYDAY=WE", "RRULE:FREQ=MONTHLY;COUNT=3", ""])
KEY_LIKE = re.compile(r"[a-z0-9_.:-]+")


def one_of(kind: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(kind.__args__)


def part(required: dict[str, Any], **optional: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


def some(strategy: Any, most: int = 4) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=most)


@st.composite
def meeting_files(draw: st.DrawFn) -> dict[str, Any]:
    """A valid meeting file without ids; any property may be absent, any text hostile."""
    codes = draw(st.lists(st.sampled_from(CODES), unique=True, max_size=5))
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=4))
    code = st.sampled_from([None, *codes])
    key = st.sampled_from([None, *keys])
    words = key | TEXT.filter(lambda text: not KEY_LIKE.fullmatch(text))
    agenda = draw(some(agenda_items(code)))
    place = st.none() | st.integers(1, len(agenda)) if agenda else st.none()
    listed = {
        "offices": [draw(office(name, codes[:nth])) for nth, name in enumerate(codes)],
        "people": [draw(person(name, code)) for name in keys],
        "meeting": draw(meeting(code)),
        "agenda": agenda,
        "decisions": draw(
            some(part({"text": TEXT}, agenda_item=place, status=one_of(r.DecisionStatus)))
        ),
        "action_items": draw(
            some(
                part(
                    {"text": TEXT}, agenda_item=place, responsible_office=code,
                    responsible_person=words, due_date=SOME_DATE, due_phrase=SOME,
                    status=one_of(r.ActionStatus),
                )
            )
        ),
        "target_updates": draw(
            some(
                part(
                    {"target": st.sampled_from(["Target", "target", "", "Lain"]) | TEXT},
                    owner_office=code, due_date=SOME_DATE, note=SOME,
                    progress_percent=st.none() | st.integers(0, 100),
                    step=st.none() | one_of(r.TargetStep),
                )
            )
        ),
        "attachments": draw(
            some(
                part(
                    {"name": FILLED, "sha256": SHA, "size": st.integers(0, 2**63 - 1)},
                    agenda_item=place, kind=st.sampled_from(["material", "scan"]),
                )
            )
        ),
        "news_release": draw(
            part({}, dateline_place=TEXT, lead_office=code, closing_tagline=SOME)
        ),
    }  # fmt: skip
    if codes:
        sure = st.sampled_from(codes)
        listed["attendance"] = draw(some(attendance(sure, key), 6))
        listed["invitation"] = draw(invitation(sure, key, words))
    left_out = draw(st.sets(st.sampled_from([name for name in listed if name != "meeting"])))
    if left_out & {"offices", "people", "agenda"}:
        left_out = set()  # their entries are named elsewhere
    return {
        "format": r.FORMAT,
        **{name: value for name, value in listed.items() if name not in left_out},
    }


def office(code: str, above: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return part(
        {"code": st.just(code), "name": FILLED.map(lambda text: text[:300])},
        short_name=SOME.map(lambda text: text and text[:80]),
        parent=st.sampled_from([None, *above]),
        external=st.booleans(),
        precedence=st.integers(0, 3) | st.integers(0, 2**63 - 1),
    )


def person(key: str, code: Any) -> st.SearchStrategy[dict[str, Any]]:
    return part(
        {"key": st.just(key), "name": FILLED.map(lambda text: text[:200])},
        title_prefix=SOME, title_suffix=SOME, honorific=st.none() | one_of(r.Honorific),
        position=SOME, office=code, employee_no=SOME, dki_staff_no=SOME, grade=SOME, email=SOME,
        phone=SOME,
    )  # fmt: skip


def meeting(code: Any) -> st.SearchStrategy[dict[str, Any]]:
    names = (
        "government_line", "unit_line", "sub_unit_line", "address", "city_line", "postal_code",
    )  # fmt: skip
    letterhead = part({"name": FILLED}, crest_sha256=st.none() | SHA, **dict.fromkeys(names, SOME))
    pause = part({"started_at": CLOCK.filter(bool)}, ended_at=CLOCK, reason=SOME)
    return part(
        {"title": FILLED.map(lambda text: text[:500]).filter(str.strip), "date": DATE},
        kind=SOME, activity_class=st.none() | one_of(r.ActivityClass), purpose=SOME,
        invited_start=CLOCK, invited_end=CLOCK, opened_at=CLOCK, closed_at=CLOCK,
        crosses_midnight=st.booleans(), pauses=some(pause, 2), time_zone=one_of(r.TimeZone),
        venue=SOME, online_link=SOME, organizer=code,
        series=st.none() | part(
            {"name": TEXT}, recurrence=RULES, starts_on=SOME_DATE, on_holiday=one_of(r.OnHoliday),
        ),
        classification=one_of(r.Classification), urgency=one_of(r.Urgency),
        status=one_of(r.MeetingStatus), status_reason=SOME, minutes_number=SOME,
        minutes_date=SOME_DATE, letterhead=st.none() | letterhead, references=some(TEXT, 3),
    )  # fmt: skip


def invitation(code: Any, key: Any, words: Any) -> st.SearchStrategy[dict[str, Any]]:
    recipient = part(
        {"office": code}, addressee=SOME, person=key, response=one_of(r.Response),
        sent_on=SOME_DATE, channel=st.none() | one_of(r.Channel),
    )  # fmt: skip
    return part(
        {}, number=SOME, date=SOME_DATE, subject=SOME, no_substitutes=st.booleans(),
        signatory=words, recipients=some(recipient), carbon_copies=some(TEXT),
    )  # fmt: skip


def attendance(code: Any, key: Any) -> st.SearchStrategy[dict[str, Any]]:
    post = st.sampled_from([None, "Kepala", "kepala"]) | TEXT
    return part(
        {"office": code, "status": one_of(r.AttendanceStatus)},
        person=key, name=SOME, position=post, role=one_of(r.Role), group=st.booleans(),
        headcount=st.none() | NUMBER, represents=SOME, proxy_basis=st.none() | one_of(r.ProxyBasis),
        checked_in_at=CLOCK, left_at=CLOCK, note=SOME,
    )  # fmt: skip


def agenda_items(code: Any) -> st.SearchStrategy[dict[str, Any]]:
    point = part(
        {"text": FILLED}, kind=one_of(r.PointKind), speaker_office=code, speaker_label=SOME,
        confidential=st.booleans(),
    )  # fmt: skip
    return part(
        {"title": st.sampled_from(["Pembukaan", "pembukaan"]) | FILLED}, presenter_office=code,
        planned_minutes=st.none() | NUMBER, outcome=one_of(r.Outcome), late=st.booleans(),
        confidential=st.booleans(), points=some(point),
    )  # fmt: skip


# --- a workspace for every example ---------------------------------------------------------------


class Desk:
    """A workspace in a folder of its own, and the deeds of these tests."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copyfile(empty(), self.folder / "rapat.jakber")
        self.workspace = Workspace(
            self.folder / "rapat.jakber",
            clock=lambda: 1_522_807_500_000,
            random_bytes=random.Random(1).randbytes,
        )

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)

    def take(self, content: dict[str, Any] | bytes) -> str:
        path = self.folder / "berkas.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        (taken,) = import_meeting_files(self.workspace, [path])
        return taken.meeting_id

    def rows(self) -> int:
        with self.workspace.read() as session:
            assert fsck.check(session) == []
            return session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar_one()


@cache
def empty() -> Path:
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    path = Path(folder) / "empty.jakber"
    Workspace.create(path, device=7).close()
    return path


def filled(content: dict[str, Any]) -> Any:
    """The file with defaults filled in and ids left out."""
    return without_ids(msgspec.to_builtins(msgspec.convert(content, r.MeetingRecord)))


def named_only(content: dict[str, Any]) -> dict[str, Any]:
    """The file without the offices and people that it lists and names nowhere else."""
    letter, head = content.get("invitation") or {}, content["meeting"]
    entries = [*content.get("attendance", ()), *letter.get("recipients", ())]
    items, actions = content.get("agenda", ()), content.get("action_items", ())
    keys = {entry.get("person") for entry in entries} | {letter.get("signatory")}
    keys |= {action.get("responsible_person") for action in actions}
    people = [one for one in content.get("people", ()) if one["key"] in keys]
    codes = {head.get("organizer"), (content.get("news_release") or {}).get("lead_office")}
    codes |= {one.get("office") for one in (*entries, *people)}
    codes |= {item.get("presenter_office") for item in items}
    codes |= {point.get("speaker_office") for item in items for point in item.get("points", ())}
    codes |= {action.get("responsible_office") for action in actions}
    codes |= {update.get("owner_office") for update in content.get("target_updates", ())}
    offices = {office["code"]: office for office in content.get("offices", ())}
    for code in list(codes):
        while (code := (offices.get(code) or {}).get("parent")) is not None and code not in codes:
            codes.add(code)
    listed = [office for office in content.get("offices", ()) if office["code"] in codes]
    return content | {"offices": listed, "people": people}


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_ids(one) for name, one in value.items() if name != "id"}
    return [without_ids(one) for one in value] if isinstance(value, list | tuple) else value


def every_id(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["id"]] if "id" in value else []
        return own + [id_ for one in value.values() for id_ in every_id(one)]
    return [id_ for one in value for id_ in every_id(one)] if isinstance(value, list) else []


def round_trip(content: dict[str, Any]) -> None:
    with Desk() as desk:
        id_ = desk.take(content)
        written = desk.rows()
        exported = export_meeting(desk.workspace, id_)
        assert filled(json.loads(exported)) == filled(named_only(content))
        assert desk.take(exported) == id_
        assert desk.take(content) == id_
        assert desk.rows() == written, "the same file again has nothing to say"
        assert export_meeting(desk.workspace, id_) == exported
        undo(desk.workspace)
        assert desk.take(content) == id_  # all of it comes back after an undo
        assert export_meeting(desk.workspace, id_) == exported
        desk.rows()
    with Desk() as other:
        assert other.take(exported) == id_
        assert export_meeting(other.workspace, id_) == exported, "ids travel with the file"
        assert other.take(content) == id_


SLOW = {"deadline": None, "suppress_health_check": list(HealthCheck)}
SHORT = {**SLOW, "phases": (Phase.explicit, Phase.reuse, Phase.generate)}
"""A failure is told as it was found: making such a file smaller takes minutes (a long run does)."""


@given(meeting_files())
@settings(max_examples=6, **SHORT)
def test_any_meeting_goes_in_and_comes_out_the_same(content: dict[str, Any]) -> None:
    round_trip(content)


@pytest.mark.long
@given(meeting_files())
@settings(max_examples=1500, **SLOW)
def test_many_meetings_go_in_and_come_out_the_same(content: dict[str, Any]) -> None:
    round_trip(content)


def taken_back(workspace: Workspace) -> bool:
    """Undo the newest deed; False when it is held back, by itself or because nothing is left."""
    try:
        return not undo(workspace).held
    except NumberKept:
        return False


def edit(first: dict[str, Any], second: dict[str, Any]) -> None:
    """The second file under the first meeting's id: its lists are the meeting's lists then."""
    record = msgspec.convert(second, r.MeetingRecord)
    whole = msgspec.to_builtins(record)
    for office_ in whole["offices"]:
        if office_["precedence"] is None:
            del office_["precedence"]
    content = {name: value for name, value in without_ids(whole).items() if value is not None}
    if (content.get("news_release") or {"dateline_place": ""})["dateline_place"] is None:
        del content["news_release"]["dateline_place"]
    with Desk() as desk:
        id_ = desk.take(first)
        before, written = export_meeting(desk.workspace, id_), desk.rows()
        content["meeting"]["id"] = id_
        assert desk.take(content) == id_
        after = json.loads(export_meeting(desk.workspace, id_))
        for name in (
            "attendance", "agenda", "decisions", "action_items", "target_updates", "attachments",
        ):  # fmt: skip
            assert without_ids(filled(after)[name]) == without_ids(filled(second)[name])
        named = named_only(content)["offices"]
        assert {one["code"] for one in named} <= {one["code"] for one in after["offices"]}
        assert len(set(every_id(after))) == len(every_id(after))
        if desk.rows() > written and not taken_back(desk.workspace):
            # a letter that is out: neither is it written over nor its words forgotten (B2)
            letters = [one.get("invitation") or {} for one in (first, second)]
            assert any(
                letter.get("number") and any(to.get("sent_on") for to in letter["recipients"])
                for letter in letters
            )
            return
        assert export_meeting(desk.workspace, id_) == before
        desk.rows()


@given(meeting_files(), meeting_files())
@settings(max_examples=5, **SHORT)
def test_any_file_can_be_edited_into_any_other_and_back(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    edit(first, second)


@pytest.mark.long
@given(meeting_files(), meeting_files())
@settings(max_examples=1000, **SLOW)
def test_many_files_can_be_edited_into_others_and_back(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    edit(first, second)


def stays_the_same(content: dict[str, Any]) -> None:
    data = json.dumps(content, ensure_ascii=False).encode()
    record = read_meeting_file(data, "a.json").record
    written = write_meeting_file(record)
    assert read_meeting_file(written, "b.json").record == record
    assert write_meeting_file(record) == written
    assert written.endswith(b"}\n")


@given(meeting_files())
@settings(max_examples=15, **SHORT)
def test_a_written_record_is_a_valid_file_and_reads_the_same(content: dict[str, Any]) -> None:
    stays_the_same(content)


@pytest.mark.long
@given(meeting_files())
@settings(max_examples=1000, **SLOW)
def test_many_written_records_are_valid_files_and_read_the_same(content: dict[str, Any]) -> None:
    stays_the_same(content)
