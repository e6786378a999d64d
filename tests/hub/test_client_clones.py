"""Twins, restored backups, other logins at a hub: no row is lost, none stands for two."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jakber_desktop.sync.installation import Installation
from tests.hub.conftest import Hub
from tests.hub.laptops import quiet, share
from tests.hub.test_client_rows import Make
from tests.hub.test_client_seals import KEY
from tests.sync.conftest import Laptop


@pytest.fixture(params=["plain", "sealed"])
def keys(request: pytest.FixtureRequest) -> tuple[object, ...]:
    return (KEY,) if request.param == "sealed" else ()


def image(laptop: Make, one: Laptop, name: str, tmp_path: Path) -> Laptop:
    """The disk of a laptop copied to another one: nothing on it tells of that."""
    one.close()
    folder = tmp_path / name
    folder.mkdir()
    told = (
        one.installation.file.read_text(encoding="utf-8")
        if one.installation.file.exists()
        else "{}"
    )
    copy = folder / "rapat.jakber"
    (folder / "install.json").write_text(told.replace(str(one.path), str(copy)), encoding="utf-8")
    shutil.copyfile(one.path, copy)
    made = laptop(name)
    made.installation = Installation(folder / "install.json", machine=one.path.parent.name)
    made.keys = one.keys
    return made


def test_twins_that_both_wrote(hub: Hub, laptop: Make, tmp_path: Path, keys) -> None:
    one, third = laptop("satu"), laptop("tiga")
    one.keys = third.keys = keys
    one.write("kota", "Jakarta")
    share(one, hub.member())
    twin = image(laptop, one, "kembar", tmp_path)
    one.write("asli", "dari yang asli")
    twin.write("salinan", "dari salinan")
    twin.write("salinan 2", "lagi")
    share(one, hub.member())
    told = share(twin, hub.member())
    assert any("laptop baru" in note for note in told.notes)
    quiet(hub.member(), one, twin, third)
    assert one.device != twin.device
    assert one.read() == twin.read() == third.read()
    assert set(third.read()) == {"kota", "asli", "salinan", "salinan 2"}
    assert not hub.ask("SELECT * FROM jakber_hub.verify()")


def test_a_twin_that_is_behind(hub: Hub, laptop: Make, tmp_path: Path, keys) -> None:
    one = laptop("satu")
    one.keys = keys
    one.write("kota", "Jakarta")
    share(one, hub.member())
    twin = image(laptop, one, "kembar", tmp_path)
    for nth in range(4):
        one.write(f"asli {nth}", "ada")
    share(one, hub.member())
    twin.write("salinan", "dari salinan")
    quiet(hub.member(), one, twin)
    assert one.device != twin.device
    assert one.read() == twin.read()
    assert len(one.read()) == 6


def test_two_pushes_of_one_device_at_once(hub: Hub, laptop: Make, tmp_path: Path, keys) -> None:
    one = laptop("satu")
    one.keys = keys
    one.write("kota", "Jakarta")
    share(one, hub.member())
    twin = image(laptop, one, "kembar", tmp_path)
    one.write("asli", "dari yang asli")
    twin.write("salinan", "dari salinan")
    pushed = []

    def meanwhile(step) -> bool:
        if step.stage == "publish" and not pushed:  # the first has looked, and is about to push
            pushed.append(share(twin, hub.member()))
        return True

    told = share(one, hub.member(), report=meanwhile)
    assert pushed
    assert told.sent
    assert any("laptop baru" in note for note in told.notes)
    quiet(hub.member(), one, twin)
    assert one.device != twin.device
    assert one.read() == twin.read()
    assert len(one.read()) == 3


def test_a_backup_that_was_put_back(hub: Hub, laptop: Make, tmp_path: Path, keys) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.keys = other.keys = keys
    one.write("kota", "Jakarta")
    share(one, hub.member())
    one.close()
    shutil.copyfile(one.path, tmp_path / "cadangan")
    one.write("sesudahnya", "dibagikan")
    share(one, hub.member())
    one.close()
    for ending in ("-wal", "-shm"):
        one.path.with_name(one.path.name + ending).unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "cadangan", one.path)
    one.write("baru", "sesudah dipulihkan")
    quiet(hub.member(), one, other)
    assert one.read() == other.read()
    assert set(one.read()) == {"kota", "sesudahnya", "baru"}


def test_what_a_hub_knows_is_published(hub: Hub, laptop: Make, tmp_path: Path) -> None:
    one = laptop("satu")
    one.write("kota", "Jakarta")
    one.close()
    shutil.copyfile(one.path, tmp_path / "cadangan")
    one.write("kota", "Bogor")
    share(one, hub.member())
    before = one.device
    one.close()
    for ending in ("-wal", "-shm"):
        one.path.with_name(one.path.name + ending).unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "cadangan", one.path)
    one.write("kota", "Depok")
    one.sync()  # a folder tells nothing of what the hub has; the installation does
    assert one.device != before


def test_the_same_database_under_another_login(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.write("kota", "Jakarta")
    share(one, hub.member("lama"))
    one.write("kota", "Bogor")
    before = one.device
    share(one, hub.member("baru"))
    assert one.device != before
    quiet(hub.member(), other)
    assert other.read() == {"kota": "Bogor"}


def test_twins_on_both_sides_of_a_bridge(hub: Hub, laptop: Make, tmp_path: Path, keys) -> None:
    one, bridge = laptop("satu"), laptop("jembatan")
    one.keys = bridge.keys = keys
    one.write("kota", "Jakarta")
    one.sync()
    twin = image(laptop, one, "kembar", tmp_path)
    one.write("asli", "dari yang asli")
    twin.write("salinan", "dari salinan")
    for _ in range(6):
        one.sync()  # knows the folder alone
        share(twin, hub.member())  # knows the hub alone
        bridge.sync()
        share(bridge, hub.member())
    assert one.read() == twin.read() == bridge.read()
    assert set(bridge.read()) == {"kota", "asli", "salinan"}
