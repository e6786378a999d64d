"""The hub from the command line, as an administrator and two secretaries type it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from jakber_desktop.cli import main
from jakber_desktop.sync import key_store
from tests.hub.conftest import PASSWORD, Server, url


@pytest.fixture
def jakber(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., tuple[int, str, str]]:
    """Run the program as a laptop of its own name."""

    def run(laptop: str, *words: str) -> tuple[int, str, str]:
        monkeypatch.setenv("JAKBER_INSTALL", str(tmp_path / f"{laptop}.json"))
        monkeypatch.setattr(key_store, "_rings", {})
        code = main(list(words))
        said = capsys.readouterr()
        assert "kata%20sandi" not in said.out + said.err
        assert PASSWORD not in said.out + said.err
        return code, said.out, said.err

    return run


@pytest.fixture
def made(server: Server, new_database, jakber) -> tuple[str, str]:
    """A hub made by `hub-init`: the addresses of its administrator and of a member."""
    name, admin = new_database()
    address = url(admin, PASSWORD, name, server.folder)
    code, out, _ = jakber("pejabat", "hub-init", address)
    assert code == 0
    assert "Hub siap" in out
    login = f"{name}_anggota"
    server.login(login)
    server.run("GRANT jakber_hub_member TO {}", login)
    return address, url(login, PASSWORD, name, server.folder)


def test_two_secretaries_share_what_they_write(tmp_path: Path, made, jakber) -> None:
    admin, member = made
    one, other = str(tmp_path / "satu.jakber"), str(tmp_path / "dua.jakber")
    assert jakber("satu", "new", one, "--sample")[0] == 0
    assert jakber("dua", "new", other)[0] == 0
    code, out, _ = jakber("satu", "sync", member, "--db", one, "--json")
    sent = json.loads(out)
    assert code == 0
    assert sent["sent"] > 100
    assert PASSWORD not in out
    code, out, _ = jakber("dua", "sync", member, "--db", other, "--json")
    assert code == 0
    assert json.loads(out)["received"] == sent["sent"]
    assert jakber("dua", "fsck", "--db", other)[0] == 0
    meetings = [jakber("x", "meetings", "--db", path, "--json")[1] for path in (one, other)]
    assert meetings[0] == meetings[1]
    code, out, _ = jakber("pejabat", "hub-report", admin, "--json")
    told = json.loads(out)
    assert code == 0
    assert (told["sealed"], told["meetings"]) == (False, 1)
    assert told["changes"] >= sent["sent"]
    assert len(told["devices"]) == 2
    code, out, _ = jakber("pejabat", "hub-report", admin)
    assert "Rapat       1" in out
    assert "Laptop      2" in out
    code, _, err = jakber("pejabat", "hub-init", admin)
    assert code == 1
    assert "sudah disiapkan" in err


def test_the_first_passphrase_seals_the_hub(tmp_path: Path, made, jakber) -> None:
    admin, member = made
    words = tmp_path / "frasa"
    words.write_text("tiga kata rahasia\n", encoding="utf-8")
    one, other = str(tmp_path / "satu.jakber"), str(tmp_path / "dua.jakber")
    for name, path in (("satu", one), ("dua", other)):
        assert jakber(name, "new", path)[0] == 0
    assert jakber("satu", "import", "--db", one, str(sample()))[0] == 0
    file = ("--passphrase-file", str(words))
    assert jakber("satu", "sync", member, "--db", one, *file)[0] == 0
    code, _, err = jakber("dua", "sync", member, "--db", other)
    assert code == 4
    assert "jakber sync 'postgresql://" in err
    assert "--passphrase-file" in err
    wrong = tmp_path / "salah"
    wrong.write_text("empat kata yang salah\n", encoding="utf-8")
    code, _, err = jakber("dua", "sync", member, "--db", other, "--passphrase-file", str(wrong))
    assert code == 4
    assert "tidak cocok" in err
    code, out, _ = jakber("dua", "sync", member, "--db", other, *file, "--json")
    assert code == 0
    assert json.loads(out)["received"] > 100
    told = json.loads(jakber("pejabat", "hub-report", admin, "--json")[1])
    assert (told["sealed"], told["meetings"]) == (True, None)


def sample() -> Path:
    """The meeting of 4 April 2018."""
    from jakber_desktop.assets import asset

    (found,) = asset("sample").glob("*2018-04-04*.json")
    return found
