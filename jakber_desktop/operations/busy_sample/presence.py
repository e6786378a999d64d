"""Who came to a meeting of the busy sample: leaders, invited, proxies, groups, latecomers."""

from __future__ import annotations

import random
from collections.abc import Iterator

from jakber_desktop.model import record as r
from jakber_desktop.operations.busy_sample.cast import Cast, Player
from jakber_desktop.operations.busy_sample.plan import HELD, Planned

_AWAY: tuple[r.AttendanceStatus, ...] = ("excused", "on_other_duty", "sick", "absent")
_WRITER = ("JAKBER", "Notulis")
_HELPERS = "unsur staf {office}"


def attendance(
    one: Planned, invited: tuple[Player, ...], cast: Cast, noise: random.Random
) -> tuple[r.Attendance, ...]:
    """The entries of a meeting; before it is held only who will lead and write it."""
    leader = cast.holder(*one.series.chair)
    writer = cast.holder(*_WRITER)
    if one.state not in HELD:
        return (
            () if one.state == "bare" else (_role(leader, "chair"), _role(writer, "minute_taker"))
        )
    minutes = _clock(one)
    here = [_role(leader, "chair", next(minutes)), _role(writer, "minute_taker", next(minutes))]
    some = invited[: len(invited) * 2 // 3] if one.state == "running" else invited
    taken = {leader.person.key, writer.person.key, *(player.person.key for player in invited)}
    for player in some:
        here.append(_entry(player, _deputy(player, cast, taken), noise, next(minutes)))
    return (*here, *_groups(one, cast, noise))


def _role(player: Player, role: r.Role, time: str | None = None) -> r.Attendance:
    return r.Attendance(
        office=player.office.code, person=player.person.key, position=player.post, role=role,
        status="present" if time else "expected", checked_in_at=time,
    )  # fmt: skip


def _deputy(player: Player, cast: Cast, taken: set[str]) -> str | None:
    """Who of the office could come instead; each once a meeting."""
    free = [p.person.key for p in cast.of_office(player.office.code) if p.person.key not in taken]
    if not free:
        return None
    taken.add(free[-1])
    return free[-1]


def _entry(player: Player, deputy: str | None, noise: random.Random, time: str) -> r.Attendance:
    """The invited one, or a proxy, or why neither came."""
    luck = noise.random()
    office = player.office.code
    if luck < 0.64:
        status: r.AttendanceStatus = "present" if luck > 0.06 else "present_online"
        return r.Attendance(
            office=office, person=player.person.key, position=player.post, status=status,
            checked_in_at=time,
        )  # fmt: skip
    if luck < 0.84:
        return r.Attendance(
            office=office, position=f"Staf {player.office.short_name}", represents=player.post,
            person=deputy, status="proxy", checked_in_at=time,
            proxy_basis="disposition" if luck < 0.78 else "assignment_letter",
        )  # fmt: skip
    return r.Attendance(office=office, position=player.post, status=noise.choice(_AWAY))


def _groups(one: Planned, cast: Cast, noise: random.Random) -> Iterator[r.Attendance]:
    """Staff without names; how many is known now and then."""
    for code in noise.sample(one.series.offices, 2):
        office = cast.offices[code]
        yield r.Attendance(
            office=code, position=_HELPERS.format(office=office.short_name), group=True,
            headcount=noise.choice((None, None, 2, 3, 4)), status="present",
        )  # fmt: skip


def _clock(one: Planned) -> Iterator[str]:
    """Times of arrival from a quarter of an hour before the start."""
    hour, minute = map(int, one.times[0].split(":"))
    at = hour * 60 + minute - 15
    while True:
        yield f"{at // 60:02}:{at % 60:02}"
        at += 1
