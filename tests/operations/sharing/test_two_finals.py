"""Two laptops that make the same minutes final: one decision, and both papers stay known."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from jakber_desktop.model.errors import ChoiceUnfit
from jakber_desktop.model.rows.discussion import PointAdded
from jakber_desktop.model.rows.final import Finalised
from jakber_desktop.model.rows.sync import Choice, ConflictRow
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_typing
from jakber_desktop.operations.finalising.deeds import finalise, versions
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.sharing.conflicts import conflict_count, conflict_rows
from jakber_desktop.operations.sharing.resolving import resolve
from jakber_desktop.operations.sharing.syncing import sync, sync_state
from jakber_desktop.operations.verifying.deeds import verify_bytes, verify_code
from jakber_desktop.operations.workspaces import Workspace, check_workspace
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.plain import driver


class Both(NamedTuple):
    """Two laptops, their meeting, and what each of them made final."""

    one: Workspace
    two: Workspace
    meeting: str
    finals: tuple[Finalised, Finalised]


@pytest.fixture
def both(office: Any, share: Path) -> Both:
    one, two = office("Pertama", sample=True), office("Kedua")
    sync(one, share)
    sync(two, share)
    meeting = resolve_meeting(one, "2018-04-04")
    item = discussion(two, meeting).items[0].id
    save_typing(two, [PointAdded(temp="a", item=item, text="Kata laptop kedua.")])
    finals = tuple(finalise(each, meeting, reason="Mendesak") for each in (one, two))
    meet(one, two, share)
    return Both(one, two, meeting, (finals[0], finals[1]))


def meet(one: Workspace, two: Workspace, share: Path) -> None:
    for each in (one, two, one):
        sync(each, share)


def of_versions(workspace: Workspace) -> list[ConflictRow]:
    return [row for row in conflict_rows(workspace) if row.ent == "minutes_version"]


def papers(workspace: Workspace) -> list[bytes]:
    """The PDFs that were made final, as they lie in the folder of attachments."""
    with workspace.read() as session:
        rows = driver(session).execute("SELECT sha256 FROM attachment WHERE kind='minutes'")
        shas = [sha for (sha,) in rows.fetchall()]
    return [AttachmentStore(workspace.path).read(sha, sha) for sha in shas]


def test_it_is_one_decision_between_two_versions(both: Both) -> None:
    (row,) = of_versions(both.one)
    assert row == of_versions(both.two)[0]._replace(heads=row.heads)
    assert row.place == "Dua laptop memfinalkan notula ini"
    for head, final in zip(row.heads, both.finals, strict=True):
        assert head.words.startswith(f"Kode {final.code}, nomor {final.number}, final ")
    assert [head.words.rpartition(" oleh ")[2] for head in row.heads] == [
        "Nama Pertama", "Nama Kedua",
    ]  # fmt: skip
    assert len(conflict_rows(both.one)) == conflict_count(both.one)
    assert sync_state(both.one).conflicts == conflict_count(both.one)
    with pytest.raises(ChoiceUnfit):
        resolve(both.one, Choice(row.id, "both"))


@pytest.mark.parametrize("take", [0, 1], ids=["the older one", "the newer one"])
def test_the_chosen_version_counts_whole_and_both_papers_stay_known(
    both: Both, share: Path, take: int
) -> None:
    (row,) = of_versions(both.two)
    resolve(both.two, Choice(row.id, take))
    meet(both.one, both.two, share)
    chosen, other = both.finals[take], both.finals[1 - take]
    for each in (both.one, both.two):
        assert of_versions(each) == []
        assert check_workspace(each) == ()
        (version,) = versions(each, both.meeting)
        assert (version.code, version.pdf_id) == (chosen.code, chosen.pdf_id)
        assert version.finalised_by == ("Nama Pertama", "Nama Kedua")[take]
        assert "versi yang terbaru" in verify_code(each, chosen.code)[0].words
        (told,) = verify_code(each, other.code)
        assert told.words.find(f"yang berlaku versi {chosen.code}") > 0
        codes = set()
        for data in papers(each):
            found = verify_bytes(each, data, "notula.pdf")
            assert found.verdict == "same"
            codes.add(found.code)
        assert codes == {chosen.code, other.code}


def test_what_the_chosen_version_does_not_hold_is_an_edit_after_it(both: Both, share: Path) -> None:
    (row,) = of_versions(both.one)
    assert not [one for one in conflict_rows(both.one) if one.kind == "after-final"]
    resolve(both.one, Choice(row.id, 0))  # the one without the second laptop's words
    meet(both.one, both.two, share)
    (late,) = [one for one in conflict_rows(both.two) if one.kind == "after-final"]
    assert "Kata laptop kedua." in late.heads[0].words
    resolve(both.two, Choice(late.id, 1))
    meet(both.one, both.two, share)
    for each in (both.one, both.two):
        assert not [one for one in conflict_rows(each) if one.kind == "after-final"]
        assert check_workspace(each) == ()
