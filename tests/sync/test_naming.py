"""Names on the share: ours are read exactly, everything else is ignored."""

from __future__ import annotations

import pytest

from jakber_desktop.sync.naming import (
    PackageName,
    device_folder,
    read_device_folder,
    read_name,
)

SHA = "0123456789abcdef" * 2
SEG = f"seg-000000000001-000000000042-{SHA}.jbx"


@pytest.mark.parametrize(
    ("name", "read"),
    [
        (SEG, PackageName("seg", 7, 1, 42, SHA)),
        (
            f"fwd-0000000000003333-000000000005-000000000005-{SHA}.jbx",
            PackageName("fwd", 0x3333, 5, 5, SHA),
        ),
        (f"snap-{SHA}.jbx", PackageName("snap", 7, 0, 0, SHA)),
    ],
)
def test_a_name_says_kind_device_range_and_hash(name: str, read: PackageName) -> None:
    assert read_name(name, 7) == read
    assert read.file_name == name


@pytest.mark.parametrize(
    "name",
    [
        SEG.replace(".jbx", "-LAPTOP2.jbx"),
        SEG.replace(".jbx", " (1).jbx"),
        SEG.replace(".jbx", " (conflicted copy).jbx"),
        SEG + ".part",
        SEG + "\n",
        SEG + ".",
        SEG + " ",
        SEG.upper(),
        SEG.replace("000000000042", "42"),
        SEG.replace("000000000042", "00000000004٢"),
        SEG.replace("000000000042", "0000000000420"),
        SEG.replace("000000000001", "000000000000"),
        SEG.replace("000000000001", "000000000043"),
        SEG.replace("000000000001", "-00000000001"),
        SEG.replace(SHA, SHA[:-1]),
        SEG.replace("seg-", "fwd-0000000000000000-"),
        SEG.replace("seg-", "fwd-4000000000000000-"),
        f"../{SEG}",
        f"seg-000000000001-000000000042-{SHA}.jbx\x00.exe",
        "dev.json",
        "CON",
        "",
    ],
)
def test_whatever_is_not_exactly_a_package_name_is_ignored(name: str) -> None:
    assert read_name(name, 7) is None


def test_a_device_folder_is_its_number_in_sixteen_hex_digits() -> None:
    assert device_folder(0x2222) == "0000000000002222"
    assert read_device_folder("0000000000002222") == 0x2222
    for name in (
        "2222",
        "0000000000002222 (1)",
        "000000000000AAAA",
        "0" * 16,
        "4" + "0" * 15,
        "..",
    ):
        assert read_device_folder(name) is None


def test_a_name_that_promises_only_known_rows_need_not_be_read() -> None:
    name = PackageName("seg", 7, 1, 42, SHA)
    assert name.nothing_new({7: 42})
    assert not name.nothing_new({7: 41, 8: 99})
    assert not name._replace(kind="snap", lo=0, hi=0).nothing_new({7: 42})
