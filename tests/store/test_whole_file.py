"""A file comes whole into its place, or what stood there stays."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.store.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_written_takes_the_place_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "notula.pdf"
    target.write_bytes(b"lama")
    with whole_file(target) as out:
        out.write(b"baru")
        assert target.read_bytes() == b"lama"
    assert target.read_bytes() == b"baru"
    assert [one.name for one in tmp_path.iterdir()] == ["notula.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="there the folder says who may read")
@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_whoever_could_read_the_old_file_can_read_the_new_one(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "notula.pdf"
    target.write_bytes(b"lama")
    target.chmod(mode)
    with whole_file(target) as out:
        out.write(b"baru")
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"baru", mode)


@pytest.mark.parametrize("trouble", [OSError, KeyboardInterrupt])
def test_after_any_trouble_the_old_file_stands_and_nothing_beside_it(
    tmp_path: Path, trouble: type[BaseException]
) -> None:
    target = tmp_path / "notula.pdf"
    target.write_bytes(b"lama")
    with pytest.raises(trouble):
        _break_off(target, trouble)
    assert target.read_bytes() == b"lama"
    assert [one.name for one in tmp_path.iterdir()] == ["notula.pdf"]


def _break_off(target: Path, trouble: type[BaseException]) -> None:
    with whole_file(target) as out:
        out.write(b"ba")
        raise trouble
