"""The schema and the record say the same, and old files stay valid for ever."""

from __future__ import annotations

import copy
import json
import types
import typing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

from jakber_desktop.assets import asset
from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.model import record as r

SCHEMA = json.loads(asset("schema", "meeting.schema.json").read_bytes())
SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.json"))

ADDED: dict[str, set[str]] = {
    "": {"attachments"},
    "meeting": {
        "crosses_midnight", "pauses", "status", "status_reason", "minutes_date", "letterhead",
    },
    "recipient": {"person"},
    "agenda_item": {"late", "confidential"},
    "point": {"confidential"},
    "decision": {"superseded_by", "revoked_by", "revoked_reason"},
    "action_item": {"due_phrase", "closed_on", "progress_notes"},
    "target_update": {"step"},
}  # fmt: skip
"""What the project added to the format as it was handed over: optional properties, no more."""
ADDED_WORDS = {
    "attendance.status": {"expected"},
    "agenda_item.outcome": {"not_reached"},
    "action_item.status": {"blocked"},
}

PARTS: dict[str, tuple[type[msgspec.Struct], dict[str, Any]]] = {
    "": (r.MeetingRecord, SCHEMA),
    "office": (r.Office, SCHEMA["$defs"]["office"]),
    "person": (r.Person, SCHEMA["$defs"]["person"]),
    "meeting": (r.Meeting, SCHEMA["$defs"]["meeting"]),
    "series": (r.Series, SCHEMA["$defs"]["meeting"]["properties"]["series"]),
    "letterhead": (r.Letterhead, SCHEMA["$defs"]["letterhead"]),
    "pause": (r.Pause, SCHEMA["$defs"]["pause"]),
    "occurrence": (r.Occurrence, SCHEMA["$defs"]["occurrence"]),
    "earlier_plan": (r.EarlierPlan, SCHEMA["$defs"]["earlier_plan"]),
    "invitation": (r.Invitation, SCHEMA["$defs"]["invitation"]),
    "recipient": (
        r.Recipient,
        SCHEMA["$defs"]["invitation"]["properties"]["recipients"]["items"],
    ),
    "attendance": (r.Attendance, SCHEMA["$defs"]["attendance"]),
    "agenda_item": (r.AgendaItem, SCHEMA["$defs"]["agenda_item"]),
    "item_link": (r.ItemLink, SCHEMA["$defs"]["item_link"]),
    "carried": (r.Carried, SCHEMA["$defs"]["carried"]),
    "earlier_follow_up": (r.EarlierFollowUp, SCHEMA["$defs"]["earlier_follow_up"]),
    "point": (r.Point, SCHEMA["$defs"]["point"]),
    "decision": (r.Decision, SCHEMA["$defs"]["decision"]),
    "action_item": (r.ActionItem, SCHEMA["$defs"]["action_item"]),
    "progress_note": (r.ProgressNote, SCHEMA["$defs"]["progress_note"]),
    "target_update": (r.TargetUpdate, SCHEMA["$defs"]["target_update"]),
    "news_release": (r.NewsRelease, SCHEMA["$defs"]["news_release"]),
    "attachment": (r.Attachment, SCHEMA["$defs"]["attachment"]),
    "checklist_item": (r.ChecklistItem, SCHEMA["$defs"]["checklist_item"]),
    "correction": (r.Correction, SCHEMA["$defs"]["correction"]),
}
NOT_NULL_ABSENT = {"id", "precedence", "dateline_place", "invitation", "news_release", "to"}
"""Properties that may be absent but not null: a record says None for absent."""


def resolved(rule: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in rule:
        rule = SCHEMA["$defs"][rule["$ref"].removeprefix("#/$defs/")]
    return rule


def nullable(rule: dict[str, Any]) -> bool:
    kind = rule.get("type")
    return None in rule.get("enum", ()) or (isinstance(kind, list) and "null" in kind)


def words(annotation: Any) -> set[str] | None:
    """The allowed words of a Literal, wherever it hides."""
    if typing.get_origin(annotation) is typing.Literal:
        return set(typing.get_args(annotation))
    for inner in typing.get_args(annotation):
        if (found := words(inner)) is not None:
            return found
    return None


def test_every_definition_has_its_part() -> None:
    values = {"id", "code", "clock", "date", "sha256"}
    assert set(SCHEMA["$defs"]) - values <= set(PARTS)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_and_its_definition_have_the_same_properties(name: str) -> None:
    struct, rules = PARTS[name]
    fields = {field.name: field for field in msgspec.structs.fields(struct)}
    assert rules["additionalProperties"] is False
    assert set(fields) == set(rules["properties"])
    required = {one for one, field in fields.items() if field.required}
    assert required | ({"format"} if not name else set()) == set(rules.get("required", ()))
    for one, field in fields.items():
        rule = resolved(rules["properties"][one])
        takes_none = type(None) in typing.get_args(field.type)
        assert nullable(rule) or one in NOT_NULL_ABSENT or not takes_none, one
        assert takes_none or not nullable(rule), one
        if "default" in rule:
            assert field.default == rule["default"], one
        allowed = words(field.type)
        assert allowed == (set(rule["enum"]) - {None} if "enum" in rule else allowed), one
        assert ("enum" in rule) == (allowed is not None and one != "format"), one


def as_handed_over() -> dict[str, Any]:
    """The schema without what the project added."""
    schema = copy.deepcopy(SCHEMA)
    definitions = schema["$defs"]
    places = {
        "": schema,
        **definitions,
        "recipient": definitions["invitation"]["properties"]["recipients"]["items"],
    }
    for place, names in ADDED.items():
        for name in names:
            del places[place]["properties"][name]
    for path, added in ADDED_WORDS.items():
        place, name = path.split(".")
        rule = places[place]["properties"][name]
        rule["enum"] = [word for word in rule["enum"] if word not in added]
    return schema


def test_additions_are_optional_and_change_nothing_else() -> None:
    for place, names in ADDED.items():
        assert not names & set(PARTS[place][1].get("required", ()))
    assert SCHEMA["$id"] == r.FORMAT
    Draft202012Validator.check_schema(SCHEMA)


def test_a_simple_meetings_export_is_valid_for_the_first_programs_too(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    """Nothing that older programs do not know stands in a file that does not use it."""
    exported = give(workspace, take(workspace, sample()))
    Draft202012Validator(as_handed_over()).validate(exported)
    Draft202012Validator(SCHEMA).validate(exported)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_export_of_every_sample_is_valid(
    path: Path, workspace: Any, take: Any, give: Any
) -> None:
    exported = give(workspace, take(workspace, path.read_bytes()))
    Draft202012Validator(SCHEMA).validate(exported)
    assert read_meeting_file(json.dumps(exported).encode(), path.name)


def test_parts_cannot_be_changed() -> None:
    office = r.Office(code="A", name="Kantor")
    with pytest.raises(AttributeError):
        office.name = "Lain"  # type: ignore[misc]
    assert isinstance(r.MeetingRecord.office, types.FunctionType)
