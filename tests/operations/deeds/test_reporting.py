"""The reporting verbs offered behind a speaker are the office's own list (E2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.language.reporting import REPORTING_VERBS
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.discussion.bearings import bearings
from jakber_desktop.operations.discussion.reporting import change_reporting_verbs, reporting_verbs
from jakber_desktop.operations.history.deeds import undo

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def test_an_office_keeps_its_own_list_and_one_undo_gives_the_default_back(
    office: Workspace, meeting: str
) -> None:
    assert reporting_verbs(office) == REPORTING_VERBS
    change_reporting_verbs(office, ["melaporkan", " menyanggah  bahwa ", "", "melaporkan"])
    assert reporting_verbs(office) == ("melaporkan", "menyanggah bahwa")
    assert bearings(office, meeting).verbs == ("melaporkan", "menyanggah bahwa")
    undo(office)
    assert reporting_verbs(office) == REPORTING_VERBS


def test_an_emptied_list_is_the_default(office: Workspace) -> None:
    change_reporting_verbs(office, ["melaporkan"])
    change_reporting_verbs(office, [" "])
    assert reporting_verbs(office) == REPORTING_VERBS


def test_a_verb_is_no_sentence(office: Workspace) -> None:
    with pytest.raises(FieldInvalid):
        change_reporting_verbs(office, ["menyampaikan bahwa " * 3])
