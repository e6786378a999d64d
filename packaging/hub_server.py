"""A PostgreSQL server of its own for tests and benchmarks of the hub: made, used, thrown away.

Debian's programs, an unprivileged user, a temporary folder, a Unix socket and no network. It ends
with whoever started it, even when that is killed: a shell that minds the server waits for the end
of its standard input.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import system_libraries

PACKAGES = ("postgresql",)
SUPERUSER = "jakber_uji"
"""The server's own user, let in without a password; everybody else needs one."""

_DEBIAN = Path("/usr/lib/postgresql")
_HOUSE = ("/usr/bin", "/bin")
_ACCESS = f"local all {SUPERUSER} trust\nlocal all all scram-sha-256\n"
_MIND = """
"$1/postgres" -D "$2/data" >"$2/log" 2>&1 &
server=$!
cat >/dev/null
kill -INT $server
wait $server
cd /
rm -rf "$2"
"""
_SETTINGS = {
    "listen_addresses": "",
    "timezone": "UTC",
    "lc_messages": "C",
    "password_encryption": "scram-sha-256",
    "max_connections": "60",
    "unix_socket_permissions": "0777",
}
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""For tests, which lose nothing with the machine; a benchmark leaves it out."""
_PATIENCE = 60.0
"""Seconds a server may take to answer."""


def programs() -> Path | None:
    """Folder of initdb and postgres: Debian's newest, else the one on the PATH; None without."""
    found = {int(p.name): p / "bin" for p in _DEBIAN.glob("*") if (p / "bin" / "initdb").exists()}
    if found:
        return found[max(found)]
    there = shutil.which("initdb")
    return Path(there).resolve().parent if there else None


def install() -> Path:
    """Folder of the programs, after installing them when they are missing.

    Exits with the line to type when that cannot be done here.
    """
    if sys.platform != "linux":
        raise SystemExit("Server uji PostgreSQL hanya dijalankan di Linux.")
    if programs() is None:
        system_libraries.install(list(PACKAGES))
    folder = programs()
    if folder is None:
        raise SystemExit("Program PostgreSQL tidak ditemukan. Ketik: apt-get install postgresql")
    return folder


@contextmanager
def running(settings: Mapping[str, str] = QUICK) -> Iterator[str]:
    """A running server; gives the URL of its superuser. Stopped and removed in any case."""
    binaries = install()
    user = _unprivileged()
    home = Path(tempfile.mkdtemp(prefix="jakber-hub-"))
    home.chmod(0o755)  # the socket is for whoever tests; the data folder is its owner's alone
    shutil.chown(home, user)
    try:
        _make(binaries, home, user, {**_SETTINGS, **settings, "unix_socket_directories": str(home)})
        minder = _as(user, home, "/bin/sh", "-c", _MIND, "sh", str(binaries), str(home))
        try:
            _wait(binaries, home, minder)
            yield f"postgresql://{SUPERUSER}@/postgres?host={quote(str(home), safe='')}"
        finally:
            assert minder.stdin is not None
            minder.stdin.close()
            minder.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _unprivileged() -> str:
    """Whom the server runs as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _as(user: str, home: Path, *command: str) -> subprocess.Popen[bytes]:
    other: dict[str, Any] = {}
    if os.geteuid() == 0:
        other = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
    return subprocess.Popen(
        command,
        cwd=home,
        env={"PATH": ":".join(_HOUSE), "LC_ALL": "C.UTF-8", "HOME": str(home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C is for the tests; the server ends when its input does
        **other,
    )


def _make(binaries: Path, home: Path, user: str, settings: Mapping[str, str]) -> None:
    command = [str(binaries / "initdb"), "-D", str(home / "data"), "-U", SUPERUSER, "-E", "UTF8"]
    made = _as(user, home, *command, "--locale=C.UTF-8", "--auth=trust", "--no-sync")
    made.communicate()
    if made.returncode:
        raise SystemExit("initdb gagal menyiapkan server uji.")
    (home / "data" / "pg_hba.conf").write_text(_ACCESS, encoding="ascii")
    with (home / "data" / "postgresql.conf").open("a", encoding="ascii") as file:
        file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())


def _wait(binaries: Path, home: Path, minder: subprocess.Popen[bytes]) -> None:
    ask = [str(binaries / "pg_isready"), "-q", "-h", str(home), "-U", SUPERUSER]
    until = time.monotonic() + _PATIENCE
    while subprocess.run(ask, check=False).returncode:
        if minder.poll() is not None or time.monotonic() > until:
            log = (home / "log").read_text(encoding="utf-8", errors="replace")
            raise SystemExit(f"Server uji PostgreSQL tidak mau jalan.\n{log}")
        time.sleep(0.05)
