"""The server of `make test-hub` leaves nothing behind, even when its user is killed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
USER = """
import hub_server
with hub_server.running() as url:
    print(url, flush=True)
    input()
"""


def test_a_killed_user_takes_its_server_along() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", USER],
        cwd=PACKAGING,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as user:
        assert user.stdout is not None
        folder = Path(str(conninfo_to_dict(user.stdout.readline().strip())["host"]))
        server = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        user.kill()
    until = time.monotonic() + 60
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not folder.exists()
    assert not Path(f"/proc/{server}").exists()
