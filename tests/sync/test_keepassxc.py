"""E: the cases of KeePassXC's TestMerge, told with meetings, agenda items and points.

Their group is our meeting or agenda item, their entry our point, an icon a letterhead, custom data
a setting. The names of the tests are theirs, so that each can be found again; the second part is
what their merge gets wrong (design, "Bars").
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.operations.agenda import deeds as agenda
from jakber_desktop.operations.discussion import deeds as discussion
from jakber_desktop.operations.history.restoring import revive_meeting
from jakber_desktop.operations.meetings import life as meeting_life
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.settings import letterheads
from tests.sync.schedules.pairs import DAY, NOTE, Laptops
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import dump, hand_over


@pytest.fixture
def two() -> Iterator[Laptops]:
    """Destination and source, with the common rows."""
    laptops = Laptops(2)
    yield laptops
    laptops.close()


def put_setting(replica: Replica, name: str, value: str) -> None:
    """Write one setting, the row both laptops would make."""
    from jakber_desktop.model.ids import setting_id

    with replica.workspace.change("Atur") as change:
        row = change.session.get(e.Setting, setting_id(name))
        if row is None:
            change.add(e.Setting(id=setting_id(name), name=name, value=value))
        else:
            row.value = value
            row.alive = True


def setting(two: Laptops, name: str) -> object:
    found = two.replicas[0].rows("SELECT value FROM setting WHERE name=? AND _alive", name)
    return found[0][0] if found else None


def test_merge_into_new() -> None:
    laptops = Laptops(2, common=False)
    try:
        old, new = laptops.replicas
        meeting = preparation.create_meeting(old.workspace, "Rapat Lama", DAY)
        item = agenda.add_item(old.workspace, meeting, "Satu")
        point = discussion.add_point(old.workspace, item, NOTE)
        hand_over(old, new)
        assert new.value("point", point, "text") == NOTE
        laptops.merge()
    finally:
        laptops.close()


def test_merge_no_changes(two: Laptops) -> None:
    before = dump(two.replicas[0])
    two.merge()
    assert dump(two.replicas[0]) == before
    assert two.conflicts() == {}


def test_merge_custom_data(two: Laptops) -> None:
    a, b = two.replicas
    put_setting(b, "warna", "biru")
    two.merge()
    assert setting(two, "warna") == "biru"
    two.wait()
    put_setting(a, "warna", "hijau")
    two.merge()
    assert setting(two, "warna") == "hijau"
    assert two.conflicts() == {}


def test_resolve_conflict_newer(two: Laptops) -> None:
    _, b = two.replicas
    two.wait()
    discussion.edit_point(b.workspace, two.common.point, text=NOTE + " Selesai.")
    two.merge()
    assert two.shown("point", two.common.point, "text") == NOTE + " Selesai."
    assert two.conflicts() == {}


def test_resolve_conflict_existing(two: Laptops) -> None:
    a, b = two.replicas
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Aula")
    two.wait()
    preparation.edit_meeting(a.workspace, two.common.meeting, venue="Balai")
    two.merge()
    assert two.shown("meeting", two.common.meeting, "venue") == "Balai"
    heads = two.detail("meeting", two.common.meeting, "venue")["heads"]
    assert [head["val"] for head in heads] == ["Aula", "Balai"]  # theirs forgets the older


def test_resolve_group_conflict_older(two: Laptops) -> None:
    a, b = two.replicas
    agenda.edit_item(b.workspace, two.common.item, title="Sumber")
    two.wait()
    agenda.edit_item(a.workspace, two.common.item, title="Tujuan")
    two.merge()
    assert two.shown("agenda_item", two.common.item, "title") == "Tujuan"
    assert list(two.conflicts().values()) == ["scalar"]


def test_merge_not_modified(two: Laptops) -> None:
    assert hand_over(*two.replicas) == 0


def test_merge_modified(two: Laptops) -> None:
    a, b = two.replicas
    agenda.edit_item(a.workspace, two.common.item, title="Judul baru")
    assert hand_over(a, b) > 0
    assert hand_over(a, b) == 0


def test_resolve_conflict_entry_synchronize(two: Laptops) -> None:
    """Four values in turn on both sides: all stay in the log, the newest shows."""
    a, b = two.replicas
    for nth, replica in enumerate((a, b, a, b)):
        two.wait()
        preparation.edit_meeting(replica.workspace, two.common.meeting, venue=f"Ruang {nth}")
    two.merge()
    assert two.shown("meeting", two.common.meeting, "venue") == "Ruang 3"
    kept = two.replicas[0].rows("SELECT val FROM change WHERE ent='meeting' AND fld='venue'")
    assert sorted(value for (value,) in kept) == [f"Ruang {nth}" for nth in range(4)]


def test_resolve_conflict_entry_keep_newer(two: Laptops) -> None:
    """An edit that saw the other replaces it; one that did not stands against it."""
    a, b = two.replicas
    preparation.edit_meeting(a.workspace, two.common.meeting, venue="Lama")
    two.merge()
    two.wait()
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Baru")
    two.merge()
    assert two.shown("meeting", two.common.meeting, "venue") == "Baru"
    assert two.conflicts() == {}


def test_deletion_conflict_entry_synchronized(two: Laptops) -> None:
    """Deleted here, edited there, in both orders: the edit survives and both are told."""
    a, b = two.replicas
    discussion.remove_point(a.workspace, two.common.point)
    discussion.edit_point(a.workspace, two.common.other_point, text="Diubah A.")
    two.wait()
    discussion.edit_point(b.workspace, two.common.point, text="Diubah B.")
    discussion.remove_point(b.workspace, two.common.other_point)
    two.merge()
    assert two.alive("point", two.common.point)
    assert two.alive("point", two.common.other_point)
    assert sorted(two.conflicts().values()) == ["delete", "delete"]


def test_deletion_conflict_entry_keep_newer(two: Laptops) -> None:
    """A delete that has seen the edit stands, whatever the clocks say."""
    a, b = two.replicas
    discussion.edit_point(b.workspace, two.common.point, text="Diubah B.")
    two.merge()
    a.tick(-3_600_000)
    discussion.remove_point(a.workspace, two.common.point)
    two.merge()
    assert not two.alive("point", two.common.point)
    assert two.conflicts() == {}


def test_move_entry(two: Laptops) -> None:
    _, b = two.replicas
    two.wait()
    discussion.move_point(b.workspace, two.common.point, item=two.common.other_item)
    two.merge()
    assert two.shown("point", two.common.point, "agenda_item_id") == two.common.other_item


def test_move_entry_preserve_changes(two: Laptops) -> None:
    a, b = two.replicas
    discussion.edit_point(a.workspace, two.common.point, text=NOTE + " Tambahan.")
    discussion.move_point(b.workspace, two.common.point, item=two.common.other_item)
    two.merge()
    assert two.shown("point", two.common.point, "agenda_item_id") == two.common.other_item
    assert two.shown("point", two.common.point, "text") == NOTE + " Tambahan."
    assert two.conflicts() == {}


def test_move_entry_into_new_group(two: Laptops) -> None:
    _, b = two.replicas
    item = agenda.add_item(b.workspace, two.common.meeting, "Baru")
    discussion.move_point(b.workspace, two.common.point, item=item)
    two.merge()
    assert two.shown("point", two.common.point, "agenda_item_id") == item


def test_create_new_groups(two: Laptops) -> None:
    a, b = two.replicas
    here = agenda.add_item(a.workspace, two.common.meeting, "Dari A")
    there = agenda.add_item(b.workspace, two.common.meeting, "Dari B")
    two.merge()
    assert two.alive("agenda_item", here)
    assert two.alive("agenda_item", there)


def test_update_entry_different_location(two: Laptops) -> None:
    """Moved here, edited there twice: one point, at its new place, with the new words."""
    a, b = two.replicas
    discussion.move_point(a.workspace, two.common.point, item=two.common.other_item)
    two.wait()
    for words in ("Pertama.", "Kedua."):
        discussion.edit_point(b.workspace, two.common.point, text=words)
    two.merge()
    assert two.shown("point", two.common.point, "text") == "Kedua."
    assert two.shown("point", two.common.point, "agenda_item_id") == two.common.other_item


def test_update_group(two: Laptops) -> None:
    a, b = two.replicas
    agenda.edit_item(b.workspace, two.common.item, title="Nama baru", planned_minutes=15)
    discussion.edit_point(a.workspace, two.common.point, text=NOTE + " Lagi.")
    two.merge()
    assert two.shown("agenda_item", two.common.item, "title") == "Nama baru"
    assert two.shown("agenda_item", two.common.item, "planned_minutes") == 15
    assert two.shown("point", two.common.point, "text") == NOTE + " Lagi."
    assert two.conflicts() == {}


def test_update_group_location(two: Laptops) -> None:
    """Both move an item: one place wins everywhere, and nobody is asked about it."""
    a, b = two.replicas
    third = agenda.add_item(a.workspace, two.common.meeting, "Ketiga")
    two.merge()
    agenda.move_item(a.workspace, third, before=two.common.item)
    two.wait()
    agenda.move_item(b.workspace, third, after=two.common.item)
    two.merge()
    order = two.replicas[0].rows(
        "SELECT id FROM agenda_item WHERE meeting_id=? ORDER BY pos, id",
        bytes.fromhex(two.common.meeting),
    )
    wanted = [two.common.item, third, two.common.other_item]
    assert [bytes(row).hex() for (row,) in order] == wanted
    assert two.conflicts() == {}


def test_merge_and_sync(two: Laptops) -> None:
    _, b = two.replicas
    discussion.add_point(b.workspace, two.common.item, "Ketiga.")
    two.merge()
    before = two.replicas[0].rows("SELECT count(*) FROM point")
    two.wait()
    two.merge()
    assert two.replicas[0].rows("SELECT count(*) FROM point") == before


def test_merge_custom_icons(two: Laptops) -> None:
    _, b = two.replicas
    letterhead = letterheads.add_letterhead(b.workspace, "Kop Biro")
    two.merge()
    assert two.shown("letterhead", letterhead, "name") == "Kop Biro"


def test_merge_duplicate_custom_icons(two: Laptops) -> None:
    """The same letterhead made twice is one row; what differs is asked about, not dropped."""
    a, b = two.replicas
    one = letterheads.add_letterhead(a.workspace, "Kop Biro", address="Jalan Satu")
    two.wait()
    assert letterheads.add_letterhead(b.workspace, "Kop Biro", address="Jalan Dua") == one
    two.merge()
    assert two.replicas[0].rows("SELECT count(*) FROM letterhead WHERE name='Kop Biro'") == [(1,)]
    assert two.shown("letterhead", one, "address") == "Jalan Dua"
    assert list(two.conflicts().values()) == ["scalar"]


def test_metadata(two: Laptops) -> None:
    """Skipped there ("not implemented"); here settings of both join."""
    a, b = two.replicas
    put_setting(a, "satu", "1")
    put_setting(b, "dua", "2")
    two.merge()
    assert (setting(two, "satu"), setting(two, "dua")) == ("1", "2")


def test_custom_data(two: Laptops) -> None:
    """Different keys join, the same key is asked about, equal values are no question."""
    a, b = two.replicas
    put_setting(a, "beda", "lama")
    put_setting(a, "sama", "x")
    two.wait()
    put_setting(b, "beda", "baru")
    put_setting(b, "sama", "x")
    two.merge()
    assert setting(two, "beda") == "baru"
    assert list(two.conflicts().values()) == ["scalar"]


def test_deleted_entry(two: Laptops) -> None:
    """Both deletes arrive on both sides (theirs keeps the source's entry alive)."""
    a, b = two.replicas
    discussion.remove_point(b.workspace, two.common.point)
    two.wait()
    discussion.remove_point(a.workspace, two.common.other_point)
    two.merge()
    assert not two.alive("point", two.common.point)
    assert not two.alive("point", two.common.other_point)


def test_deleted_group(two: Laptops) -> None:
    """A meeting deleted here while a point is added there comes back, and is asked about."""
    a, b = two.replicas
    meeting_life.delete_meeting(a.workspace, two.common.meeting)
    discussion.add_point(b.workspace, two.common.item, "Menyusul.")
    meeting_life.delete_meeting(b.workspace, two.common.other_meeting)
    two.merge()
    assert two.alive("meeting", two.common.meeting)
    assert not two.alive("meeting", two.common.other_meeting)
    assert list(two.conflicts().values()) == ["delete"]


def test_deleted_reverted_entry(two: Laptops) -> None:
    """Deleted and edited again on the same laptop: alive, and no question."""
    _, b = two.replicas
    with b.workspace.change("Hapus lalu sunting") as change:
        row = change.session.get(e.Point, _uuid(two.common.point))
        change.remove(row)
        change.session.flush()
        row.alive = True
        row.text = "Diperbarui."
    two.merge()
    assert two.alive("point", two.common.point)
    assert two.shown("point", two.common.point, "text") == "Diperbarui."
    assert two.conflicts() == {}


def test_deleted_reverted_group(two: Laptops) -> None:
    _, b = two.replicas
    meeting_life.delete_meeting(b.workspace, two.common.meeting)
    two.merge()
    two.wait()
    revive_meeting(b.workspace, two.common.meeting)
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Aula")
    two.merge()
    assert two.alive("meeting", two.common.meeting)
    assert two.shown("meeting", two.common.meeting, "venue") == "Aula"
    assert two.conflicts() == {}


# --- what theirs gets wrong ----------------------------------------------------------------------


@pytest.mark.parametrize("swapped", [False, True])
def test_the_order_of_merging_does_not_matter(two: Laptops, swapped: bool) -> None:
    a, b = two.replicas
    preparation.edit_meeting(a.workspace, two.common.meeting, venue="Aula", title="Rapat A")
    two.wait()
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Balai")
    for giver, taker in ((a, b), (b, a)) if not swapped else ((b, a), (a, b)):
        hand_over(giver, taker)
    two.merge()
    assert two.shown("meeting", two.common.meeting, "venue") == "Balai"
    assert two.shown("meeting", two.common.meeting, "title") == "Rapat A"


def test_two_edits_of_the_same_second_are_both_kept(two: Laptops) -> None:
    a, b = two.replicas
    preparation.edit_meeting(a.workspace, two.common.meeting, venue="Aula")
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Balai")
    two.merge()
    heads = two.detail("meeting", two.common.meeting, "venue")["heads"]
    assert {head["val"] for head in heads} == {"Aula", "Balai"}


def test_twenty_eight_edits_are_all_found_again(two: Laptops) -> None:
    a, b = two.replicas
    for nth in range(28):
        replica = (a, b)[nth % 2]
        preparation.edit_meeting(replica.workspace, two.common.meeting, venue=f"Ruang {nth}")
    two.merge()
    kept = two.replicas[0].rows("SELECT val FROM change WHERE ent='meeting' AND fld='venue'")
    assert {value for (value,) in kept} == {f"Ruang {nth}" for nth in range(28)}


def test_a_delete_travels_and_an_edit_beside_it_survives(two: Laptops) -> None:
    a, b = two.replicas
    agenda.remove_item(a.workspace, two.common.other_item)
    preparation.edit_meeting(b.workspace, two.common.meeting, venue="Aula")
    two.merge()
    assert not two.alive("agenda_item", two.common.other_item)
    assert two.shown("meeting", two.common.meeting, "venue") == "Aula"


def _uuid(text: str) -> object:
    from uuid import UUID

    return UUID(hex=text)
