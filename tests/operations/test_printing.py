"""Saving a paper: whole files only, and nothing that would hang a window."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FileUnwritable
from jakber_desktop.operations.saving import save_bytes

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_window_never_writes_into_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "notula.pdf"
    os.mkfifo(pipe)
    with pytest.raises(FileUnwritable, match="bukan berkas biasa"):
        save_bytes(b"%PDF", pipe)
    assert pipe.is_fifo()
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    save_bytes(b"%PDF", pipe, into_device=True)  # what the command line asks for
    assert os.read(reader, 10) == b"%PDF"
    os.close(reader)
