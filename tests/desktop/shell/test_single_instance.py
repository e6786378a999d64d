"""A second start on a database raises the first window: real processes, real sockets."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shell import single_instance
from jakber_desktop.desktop.shell.single_instance import ANSWER, Request, claim, read, written
from jakber_desktop.desktop.shell.single_instance_server import Doorkeeper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets as POSIX has them")

FIRST = """
import sys
from jakber_desktop.desktop import app
listen, show = app.Program._listen, app.Program._show_again
def listening(self, answer):
    listen(self, answer)
    print("listening", flush=True)
def shown(self, wanted):
    self.window.showMinimized()
    show(self, wanted)
    print("shown", self.window.isMinimized(), self.window.meeting_shown(),
          len(self.window.form.messageBar.messages()), flush=True)
app.Program._listen, app.Program._show_again = listening, shown
sys.exit(app.run(sys.argv[1:]))
"""
SECOND = "import sys; from jakber_desktop.__main__ import desktop; sys.exit(desktop())"


class Starts:
    """Starts the program as a person does, each process with the same folders."""

    def __init__(self, home: Path) -> None:
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        self.env = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
        self.env |= {
            "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home),
            "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
        }  # fmt: skip
        self.running: list[subprocess.Popen[str]] = []

    def first(self, database: Path) -> subprocess.Popen[str]:
        """Start and wait until it listens."""
        started = subprocess.Popen(
            [sys.executable, "-c", FIRST, str(database)],
            env=self.env, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.running.append(started)
        assert self.says(started) == "listening"
        return started

    def second(self, database: Path) -> subprocess.CompletedProcess[str]:
        """Start again and wait until it ends."""
        command = [sys.executable, "-c", SECOND, str(database)]
        return subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=30, check=False
        )

    def says(self, process: subprocess.Popen[str]) -> str:
        """The next line of a process."""
        assert process.stdout is not None
        return process.stdout.readline().strip()


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    made = Starts(tmp_path)
    yield made
    for process in made.running:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_a_second_start_shows_the_first_window_and_ends(
    starts: Starts, sample_copy: Path, tmp_path: Path
) -> None:
    first = starts.first(sample_copy)
    (tmp_path / "tautan.jakber").symlink_to(sample_copy)
    for name in (sample_copy, tmp_path / "tautan.jakber"):
        done = starts.second(name)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert starts.says(first) == "shown False None 0"
    assert first.poll() is None


def test_another_database_has_a_process_of_its_own(
    starts: Starts, sample_copy: Path, tmp_path: Path
) -> None:
    starts.first(sample_copy)
    other = tmp_path / "lain.jakber"
    shutil.copy(sample_copy, other)
    starts.first(other)
    assert starts.second(other).returncode == 0
    assert starts.says(starts.running[1]).startswith("shown")


def test_what_a_killed_process_left_behind_is_no_hindrance(
    starts: Starts, sample_copy: Path
) -> None:
    first = starts.first(sample_copy)
    first.send_signal(signal.SIGKILL)
    first.wait()
    left = list((sample_copy.parent / "run" / "jakber").glob("*.sock"))
    assert len(left) == 1
    again = starts.first(sample_copy)
    assert starts.second(sample_copy).returncode == 0
    assert starts.says(again).startswith("shown")


# --- the parts, in this process -------------------------------------------------------------------


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "")
    monkeypatch.setattr(single_instance, "_WAIT_S", 0.05)
    return tmp_path / "jakber"


def test_who_claims_first_is_first_until_it_lets_go(runtime: Path, tmp_path: Path) -> None:
    first = claim(tmp_path / "a.jakber")
    assert (first.answered, first.place != "") == (False, True)
    assert stat.S_IMODE(runtime.stat().st_mode) == 0o700
    second = claim(tmp_path / "a.jakber")  # nobody listens yet: it runs alone
    assert second == single_instance.Claim(answered=False)
    assert claim(tmp_path / "b.jakber").place not in {"", first.place}
    first.release()
    third = claim(tmp_path / "a.jakber")
    assert third.place == first.place
    third.release()


@pytest.mark.parametrize("late", ["to listen", "to answer"])
def test_a_first_process_that_is_slow_is_waited_for(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late: str
) -> None:
    monkeypatch.setattr(single_instance, "_WAIT_S", 10.0)
    first = claim(tmp_path / "a.jakber")

    def serve() -> None:
        if late == "to listen":
            time.sleep(0.3)
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(first.place)
            door.listen()
            wire, _ = door.accept()
            with wire:
                if late == "to answer":
                    time.sleep(0.3)
                wire.recv(4096)
                wire.sendall(single_instance.ANSWER)

    worker = threading.Thread(target=serve)
    worker.start()
    assert claim(tmp_path / "a.jakber").answered
    worker.join()
    first.release()


def test_a_first_process_that_ends_is_succeeded(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_WAIT_S", 10.0)
    first = claim(tmp_path / "a.jakber")
    timer = threading.Timer(0.2, first.release)
    timer.start()
    second = claim(tmp_path / "a.jakber")
    assert (second.answered, second.place) == (False, first.place)
    second.release()


def test_a_folder_others_can_look_into_is_not_used(runtime: Path, tmp_path: Path) -> None:
    runtime.mkdir(mode=0o755)
    runtime.chmod(0o755)
    assert claim(tmp_path / "a.jakber") == single_instance.Claim(answered=False)


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs to give files away")
def test_a_socket_of_another_user_is_told_nothing(runtime: Path, tmp_path: Path) -> None:
    first = claim(tmp_path / "a.jakber")
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(first.place)
        stranger.listen()
        stranger.settimeout(0.01)
        os.chown(first.place, 12345, 12345)
        assert not claim(tmp_path / "a.jakber").answered
        with pytest.raises(TimeoutError):
            stranger.accept()
    first.release()


def test_requests_go_through_whole_and_nonsense_is_none() -> None:
    wanted = Request("/data/ra\npat.jakber", "0" * 32, "token")
    assert written(wanted).count(b"\n") == 1
    assert read(written(wanted)) == wanted
    for wrong in (
        b"",
        b"{}",
        b"[1]",
        b'{"database": 5}',
        b'{"database":"a","meeting":[]}',
        b"\xff",
    ):
        assert read(wrong) is None


def test_only_its_own_database_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    place = str(tmp_path / "pintu.sock")
    keeper = Doorkeeper(place, "/data/a.jakber")
    assert keeper.listening
    asked: list[Request] = []
    keeper.asked.connect(asked.append)
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(place)
        wire.sendall(written(Request("/data/b.jakber")))
        qtbot.waitUntil(lambda: ended(wire))
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(place)
        line = json.dumps(Request("/data/a.jakber", "ab")._asdict()).encode()
        wire.sendall(line[:9])
        QCoreApplication.processEvents()
        wire.sendall(line[9:] + b"\n")
        qtbot.waitUntil(lambda: asked == [Request("/data/a.jakber", "ab")])
        assert wire.recv(9) == ANSWER
    keeper.close()
    keeper.deleteLater()


def ended(wire: socket.socket) -> bool:
    """Whether the other side hung up without a word."""
    wire.settimeout(0.01)
    try:
        return wire.recv(9) == b""
    except TimeoutError:
        return False
