"""Who may read and write what: logins, row level security, and what no member can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from jakber_desktop.assets import asset
from tests.hub.conftest import PASSWORD, Hub, Server, url
from tests.hub.rows import PLAIN, history, plain, push
from tests.sync.packing import DEV, OTHER, chained, label, row

Connect = Callable[[str], psycopg.Connection[Any]]
HELLO = "SELECT jakber_hub.hello(%s, '1.0', 4, %s)"

FORBIDDEN = [
    "UPDATE jakber_hub.change SET usr = 'x'",
    "DELETE FROM jakber_hub.change",
    "TRUNCATE jakber_hub.change",
    "UPDATE jakber_hub.device_max SET seq = 0",
    "DELETE FROM jakber_hub.device_max",
    "INSERT INTO jakber_hub.device_max(dev) VALUES (7)",
    "UPDATE jakber_hub.about SET value = '2'",
    "UPDATE jakber_hub.blob SET bytes = 'x'",
    "DELETE FROM jakber_hub.blob",
    "SELECT jakber_hub.erase(8738, 1)",
    "SELECT jakber_hub.start_over()",
    "SELECT jakber_hub.release(8738)",
    "ALTER TABLE jakber_hub.change DISABLE TRIGGER ALL",
    "CREATE TABLE jakber_hub.lain(x int)",
    "SET ROLE jakber_hub_admin",
    "SET session_replication_role = replica",
]


@pytest.fixture
def hub(hub: Hub) -> Hub:
    """A plain one."""
    hub.found()
    return hub


def test_a_member_changes_and_deletes_nothing(hub: Hub, connect: Connect) -> None:
    member = connect(hub.member())
    push(member, plain(history(1)))
    for statement in FORBIDDEN:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            member.execute(statement)


def test_the_first_laptop_says_whether_a_hub_is_sealed(hub: Hub, connect: Connect) -> None:
    hub.empty()
    member, other = connect(hub.member("satu")), connect(hub.member("dua"))
    with pytest.raises(psycopg.Error) as error:
        push(member, plain(history(1)))
    assert error.value.sqlstate == "JH005"
    for nonsense in ("00", "?", "x" * 192):
        with pytest.raises(psycopg.Error):
            member.execute("SELECT jakber_hub.found(%s)", (nonsense,))
    for one, seal in ((member, "0a" * 96), (other, ""), (other, "0b" * 96)):
        assert one.execute("SELECT jakber_hub.found(%s)", (seal,)).fetchone() == ("0a" * 96,)


def test_rows_of_a_device_come_from_the_login_that_wrote_as_it_first(
    hub: Hub, connect: Connect
) -> None:
    first, other = connect(hub.member("satu")), connect(hub.member("dua"))
    first.execute(HELLO, (DEV, b"{}"))
    rows = plain(history(2))
    push(first, rows[:3])
    for attempt in (
        lambda: push(other, rows),
        lambda: other.execute(HELLO, (DEV, b"{}")),
    ):
        with pytest.raises(psycopg.Error) as error:
            attempt()
        assert error.value.sqlstate == "JH004"
    with pytest.raises(psycopg.errors.InsufficientPrivilege):  # nor by a way of its own
        other.execute(*straight_in(rows[3]))
    assert other.execute("SELECT count(*) FROM jakber_hub.change").fetchone() == (3,)
    assert push(first, rows) == 6


def test_carried_rows_come_from_anybody_until_their_laptop_says_hello(
    hub: Hub, connect: Connect
) -> None:
    bridge, owner = connect(hub.member("jembatan")), connect(hub.member("pemilik"))
    rows = plain(history(3))
    assert push(bridge, rows[:3]) == 3
    owner.execute(HELLO, (DEV, b"{}"))
    assert push(owner, rows[:6]) == 6
    with pytest.raises(psycopg.Error) as error:
        push(bridge, rows)
    assert error.value.sqlstate == "JH004"
    with connect(hub.url) as admin:
        admin.execute("SELECT jakber_hub.release(%s)", (DEV,))
    assert push(bridge, rows) == 9


def test_rows_that_go_past_push_are_checked_all_the_same(hub: Hub, connect: Connect) -> None:
    member = connect(hub.member())
    rows = plain(history(2))
    push(member, rows[:3])
    for wrong in (rows[4], (*rows[3][:11], bytes(8), *rows[3][12:])):
        with pytest.raises(psycopg.Error) as error:
            member.execute(*straight_in(wrong))
        assert error.value.sqlstate in {"JH002", "JH003"}
    member.execute(*straight_in(rows[3]))
    assert member.execute("SELECT seq FROM jakber_hub.device_max").fetchone() == (4,)


def test_a_staging_table_of_ones_own_gives_no_rights(hub: Hub, connect: Connect) -> None:
    """`push` runs with the rights of its caller: a view in its place reads as the caller, too."""
    member = connect(hub.member())
    member.execute("CREATE TEMP VIEW jakber_incoming AS SELECT * FROM jakber_hub.change")
    assert member.execute("SELECT jakber_hub.push(%s)", (DEV,)).fetchone() == (0,)
    inlined = {"json_text", "json_with_zeros", "body", "other_body", "fits"}  # in the ones below
    found = hub.ask(
        "SELECT proname, prosecdef, proconfig[1] FROM pg_proc "
        "WHERE pronamespace = 'jakber_hub'::regnamespace"
    )
    paths = {name: path for name, _, path in found if name not in inlined}
    assert set(paths.values()) == {"search_path=pg_catalog, pg_temp"}
    assert {name for name, owner, _ in found if owner} == {"found", "hold", "hello", "check_added"}


def test_a_stranger_reads_nothing(hub: Hub, server: Server, connect: Connect) -> None:
    role = f"{hub.database}_orang_luar"
    server.login(role)
    hub.logins.append(role)
    stranger = connect(url(role, PASSWORD, hub.database, server.folder))
    for statement in (
        "SELECT * FROM jakber_hub.about",
        "SELECT * FROM jakber_hub.change",
        "SELECT jakber_hub.push(1)",
        "SELECT * FROM jakber_hub.report()",
        "SELECT jakber_hub.hello(1, '', 1, NULL)",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            stranger.execute(statement)


def test_an_attachment_is_put_once_and_never_replaced(hub: Hub, connect: Connect) -> None:
    member, other = connect(hub.member("satu")), connect(hub.member("dua"))
    put = "INSERT INTO jakber_hub.blob(id, dev, bytes) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        member.execute(put, (bytes(32), DEV, b"isi"))  # before the laptop said hello
    member.execute(HELLO, (DEV, b"{}"))
    member.execute(put, (bytes(32), DEV, b"isi"))
    member.execute(put, (bytes(32), DEV, b"isi lain"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        other.execute(put, (bytes(31) + b"1", DEV, b"isi"))
    assert hub.ask("SELECT id, dev, size, bytes FROM jakber_hub.blob") == [
        (bytes(32), DEV, 3, b"isi")
    ]


def test_the_file_is_run_once_by_a_login_that_is_no_superuser(
    server: Server, new_database: Callable[[], tuple[str, str]], connect: Connect
) -> None:
    name, admin = new_database()
    connection = connect(url(admin, PASSWORD, name, server.folder))
    text = asset("hub", "hub.sql").read_bytes()
    connection.execute(text)
    with pytest.raises(psycopg.errors.DuplicateSchema):
        connection.execute(text)
    found = connection.execute("SELECT key, value FROM jakber_hub.about ORDER BY key").fetchall()
    assert found == [("app", ""), ("format", "1"), ("seal", "?")]
    connection.execute("SELECT jakber_hub.start_over()")
    assert connection.execute(
        "SELECT rolsuper, rolcanlogin FROM pg_roles WHERE rolname = 'jakber_hub_admin'"
    ).fetchone() == (False, False)


def test_the_report_counts_meetings_devices_and_sizes(hub: Hub, connect: Connect) -> None:
    member = connect(hub.member())
    member.execute(HELLO, (DEV, b"{}"))
    push(member, plain(history(2)))
    push(member, plain(history(1, dev=OTHER)), OTHER)
    report = "SELECT meetings, devices, changes, attachments, last_seen FROM jakber_hub.report()"
    meetings, devices, changes, attachments, seen = member.execute(report).fetchone()  # type: ignore[misc]
    assert (meetings, devices, changes, attachments) == (1, 2, 9, 0)
    assert seen is not None
    deleted = history(2)
    rows = chained(
        [*deleted, row(7, 7, "_del", '{"8738":6}', hlc=deleted[-1].hlc + 9), label(8, 7)]
    )
    push(member, plain(rows))
    assert member.execute(report).fetchone()[0] == 0  # type: ignore[index]


def straight_in(row: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    """An INSERT that goes past `push`."""
    names = ",".join(f'"{name}"' for name in PLAIN)
    marks = ",".join(["%s"] * len(PLAIN))
    return f"INSERT INTO jakber_hub.change({names}) VALUES ({marks})", row
