"""Who led a meeting, from change to change, and the role given back (A3, E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.attendance.roles import leaders, set_leader
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.history.roles import ROLES, restore_role, role_history
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def _address(meeting: str) -> FieldAddress:
    return FieldAddress(ROLES, meeting, "chair")


def _held(office: Workspace, meeting: str) -> list[str]:
    return [one.value.words for one in role_history(office, _address(meeting)).versions]


def _chair(office: Workspace, meeting: str) -> str | None:
    row = leaders(office, meeting).get("chair")
    return row.position if row else None


def test_the_holders_of_a_role_come_newest_first(office: Workspace, meeting: str) -> None:
    assert _held(office, meeting) == []
    set_leader(office, meeting, "chair", "BAPPEDA", position="Kepala Bappeda")
    set_leader(office, meeting, "minute_taker", "JAKBER", position="Staf JakBer")
    set_leader(office, meeting, "chair", "TGUPP", position="Ketua TGUPP")
    set_leader(office, meeting, "chair", None)
    found = role_history(office, _address(meeting))
    assert (found.name, found.of, found.total) == ("Pimpinan rapat", "Rapat Contoh", 3)
    assert _held(office, meeting) == ["", "Ketua TGUPP", "Kepala Bappeda"]
    assert [one.current for one in found.versions] == [True, False, False]
    rest = role_history(office, _address(meeting), 1, found.versions[0].stamp)
    assert [one.value.words for one in rest.versions] == ["Ketua TGUPP"]


def test_a_role_is_given_back_also_to_who_left_the_sheet(office: Workspace, meeting: str) -> None:
    set_leader(office, meeting, "chair", "BAPPEDA", position="Kepala Bappeda")
    set_leader(office, meeting, "chair", "TGUPP", position="Ketua TGUPP")
    stamp = role_history(office, _address(meeting)).versions[1].stamp
    restore_role(office, _address(meeting), stamp)
    assert _chair(office, meeting) == "Kepala Bappeda"
    assert undo_label(office) == "Kembalikan isian pimpinan rapat"
    undo(office)
    assert _chair(office, meeting) == "Ketua TGUPP"
    assert check_workspace(office) == ()


def test_who_came_stays_on_the_sheet_without_the_role(office: Workspace, meeting: str) -> None:
    record_walk_in(office, meeting, "TGUPP", position="Ketua TGUPP")
    set_leader(office, meeting, "chair", "TGUPP", position="Ketua TGUPP")
    set_leader(office, meeting, "chair", "BAPPEDA", position="Kepala Bappeda")
    assert _held(office, meeting) == ["Kepala Bappeda", "Ketua TGUPP"]
    with pytest.raises(RowNotFound):
        restore_role(office, _address(meeting), "1:1")
