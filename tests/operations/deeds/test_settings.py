"""The rule profile the office prefers and the values it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, ProfileInvalid, ProfileUnknown
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.history.deeds import redo, undo, undo_label
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.settings.deeds import (
    change_profile,
    list_profiles,
    prefer_profile,
    profile,
    reset_profile,
)

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def preferred(workspace: Workspace) -> str:
    return next(row.key for row in list_profiles(workspace) if row.preferred)


def test_papers_and_checks_follow_the_preferred_profile(workspace: Workspace, meeting: str) -> None:
    assert preferred(workspace) == "dki_2021"
    prefer_profile(workspace, "national_2023")
    assert print_document(workspace, meeting, "notula").paper == "A4"
    assert print_document(workspace, meeting, "notula", profile="dki_2016").paper == "F4"
    assert check_meeting(workspace, meeting).findings
    assert undo_label(workspace) == "Pakai aturan Permendagri 1/2023"
    undo(workspace)
    assert print_document(workspace, meeting, "notula").paper == "F4"


def test_a_changed_value_prints_and_one_undo_takes_it_back(
    workspace: Workspace, meeting: str, state: Callable[..., Any]
) -> None:
    change_profile(workspace, "dki_2021", minutes_word="RISALAH", paper="A4")
    row = next(row for row in list_profiles(workspace) if row.preferred)
    assert row.changed == {"minutes_word", "paper"}
    assert "RISALAH" in print_document(workspace, meeting, "notula", "txt").data.decode()
    undo(workspace)
    assert profile(workspace).minutes_word == "NOTULA"
    redo(workspace)
    assert profile(workspace).minutes_word == "RISALAH"
    assert state(workspace).problems == []


def test_given_back_values_are_the_regulations(
    workspace: Workspace, state: Callable[..., Any], untouched: Callable[..., None]
) -> None:
    change_profile(workspace, "dki_2021", margin_left=25, spare_rows=2)
    change_profile(workspace, "dki_2021", spare_rows=10)
    assert next(r for r in list_profiles(workspace) if r.preferred).changed == {"margin_left"}
    reset_profile(workspace, "dki_2021")
    assert undo_label(workspace) == "Kembalikan profil Pergub DKI 99/2021 ke bawaan"
    assert next(r for r in list_profiles(workspace) if r.preferred).changed == frozenset()
    assert profile(workspace).margin_left == 30
    untouched(workspace, lambda: reset_profile(workspace, "dki_2021"))
    undo(workspace)
    assert profile(workspace).margin_left == 25
    assert state(workspace).problems == []


def test_what_stands_there_already_is_not_written(
    workspace: Workspace, untouched: Callable[..., None]
) -> None:
    untouched(workspace, lambda: change_profile(workspace, "dki_2021", paper="F4"))
    untouched(workspace, lambda: change_profile(workspace, "dki_2021", paper=None))
    untouched(workspace, lambda: prefer_profile(workspace, "dki_2021"))
    untouched(workspace, lambda: reset_profile(workspace, "dki_2016"))
    change_profile(workspace, "dki_2021", body_pt=11)
    untouched(workspace, lambda: change_profile(workspace, "dki_2021", body_pt=11.0))


@pytest.mark.parametrize(
    ("values", "error", "field"),
    [
        ({"margin_left": 200}, FieldInvalid, "margin_left"),
        ({"body_pt": float("nan")}, FieldInvalid, "body_pt"),
        ({"leading_pt": 11}, FieldInvalid, "leading_pt"),
        ({"body_pt": 15, "leading_pt": 12}, FieldInvalid, "leading_pt"),
        ({"spare_rows": -1}, FieldInvalid, "spare_rows"),
        ({"minutes_word": "  "}, FieldInvalid, "minutes_word"),
        ({"employee_no_label": "N" * 13}, FieldInvalid, "employee_no_label"),
        ({"paper": "A5"}, ProfileInvalid, None),
        ({"lead_days": "tiga"}, ProfileInvalid, None),
    ],
)
def test_values_that_do_not_fit_a_page_are_refused(
    workspace: Workspace,
    refused: Callable[..., Exception],
    values: dict[str, Any],
    error: type[Exception],
    field: str | None,
) -> None:
    found = refused(workspace, error, lambda: change_profile(workspace, "dki_2021", **values))
    assert getattr(found, "field", None) == field


def test_an_unknown_profile_is_refused(
    workspace: Workspace, refused: Callable[..., Exception]
) -> None:
    refused(workspace, ProfileUnknown, lambda: prefer_profile(workspace, "dki_1999"))
    refused(workspace, ProfileUnknown, lambda: reset_profile(workspace, "dki_1999"))
    refused(workspace, ProfileUnknown, lambda: change_profile(workspace, "dki_1999"))
