"""The folder on the share: founded in an existing one, read by names, written in one's own only."""

from __future__ import annotations

from pathlib import Path

import pytest

from jakber_desktop.model.errors import FolderUnreachable, FolderUnsuitable
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.folder import LONGEST, Listing, Offer, SharedFolder, fits_windows, reach
from jakber_desktop.sync.naming import PackageName

DEV = 0xABC


@pytest.fixture
def folder(share):
    return SharedFolder(share, FileLayer())


def offer(lo: int, hi: int) -> Offer:
    return Offer(1, PackageName("seg", 1, lo, hi, "0" * 32), Path("x"))


def test_looking_founds_nothing(folder, share, tmp_path):
    folder.check(tmp_path / "data" / "rapat.jakber")
    assert folder.listing() == Listing((), ())
    assert not folder.founded()
    assert list(share.iterdir()) == []


def test_the_own_folder_is_made_with_what_leads_to_it(folder, share):
    assert folder.own(DEV) == share / "jakber-1" / "0000000000000abc"
    assert folder.own(DEV).is_dir()
    assert folder.founded()


def test_the_inner_folder_may_be_chosen_too(share):
    assert SharedFolder(share / "jakber-1", FileLayer()).root == share / "jakber-1"


def test_only_exact_names_count(folder):
    own = folder.own(DEV)
    sha = "0123456789abcdef" * 2
    name = f"seg-000000000001-000000000007-{sha}.jbx"
    for one in (
        name, f"{name}.0badcafe.part", name.replace(".jbx", "-LAPTOP2.jbx"),
        name.replace(".jbx", " (conflicted copy).jbx"), name.upper(), "desktop.ini", "dev.json",
    ):  # fmt: skip
        (own / one).write_bytes(b"")
    (folder.root / "Catatan.txt").write_bytes(b"")
    (folder.root / "0000000000000ABD").mkdir()
    found = folder.listing()
    assert found.devices == (DEV,)
    assert [one.path.name for one in found.offers] == [name]


def test_a_link_is_no_devices_folder(folder, tmp_path):
    folder.own(DEV)
    elsewhere = tmp_path / "lain"
    elsewhere.mkdir()
    (folder.root / "0000000000000abd").symlink_to(elsewhere)
    assert folder.listing().devices == (DEV,)


def test_a_file_in_the_place_of_the_folder_is_told(share, tmp_path):
    (share / "jakber-1").write_bytes(b"")
    with pytest.raises(FolderUnsuitable, match="bukan folder biasa"):
        SharedFolder(share, FileLayer()).check(tmp_path / "data" / "rapat.jakber")


def test_a_folder_that_holds_a_live_database_is_refused(folder, share, tmp_path):
    (share / "lain.jakber").write_bytes(b"")
    (share / "lain.jakber-wal").write_bytes(b"")
    with pytest.raises(FolderUnsuitable, match="basis data"):
        folder.check(tmp_path / "data" / "rapat.jakber")
    with pytest.raises(FolderUnsuitable, match="basis data"):
        folder.check(share / "rapat.jakber")


def test_what_is_no_folder_is_unreachable(tmp_path):
    for name in ("tidak ada", "berkas"):
        (tmp_path / "berkas").write_bytes(b"")
        with pytest.raises(FolderUnreachable):
            SharedFolder(tmp_path / name, FileLayer()).check(tmp_path / "data" / "rapat.jakber")


def test_names_fit_below_a_path_of_windows():
    names = (
        PackageName("fwd", DEV, 1, 10**12 - 1, "0" * 32).file_name,
        f"blob/00/{'0' * 64}.jbb",
    )
    part = ".0badcafe.part"
    assert all(len(f"\\{DEV:016x}\\{name}{part}") <= LONGEST for name in names)
    assert fits_windows("x" * 139)
    assert not fits_windows("x" * 140)
    forbidden = set('<>:"\\|?*')
    assert not any(forbidden & set(name) or name.endswith((".", " ")) for name in names)


def test_names_cover_rows_only_without_a_hole():
    assert reach([]) == 0
    assert reach([offer(1, 5), offer(6, 9), offer(3, 7)]) == 9
    assert reach([offer(1, 5), offer(7, 9)]) == 5
    assert reach([offer(2, 5)]) == 0
