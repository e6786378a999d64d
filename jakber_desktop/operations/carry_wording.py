"""Where an item came from, went to, or waits, in words: templates that a window may translate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.carrying import Place, Trace, Why

__all__ = ["WHY", "fate_line", "origin_lines", "why_line"]

WHY: dict[Why, str] = {
    "not_reached": QT_TRANSLATE_NOOP("core", "Tidak sempat dibahas"),
    "deferred": QT_TRANSLATE_NOOP("core", "Ditunda"),
    "no_outcome": QT_TRANSLATE_NOOP("core", "Belum ada hasilnya"),
    "called_off": QT_TRANSLATE_NOOP("core", "Rapatnya tidak jadi"),
    "not_held": QT_TRANSLATE_NOOP("core", "Rapatnya terlewati"),
    "move": QT_TRANSLATE_NOOP("core", "Dipindahkan ke rapat berikutnya"),
    "repeat": QT_TRANSLATE_NOOP("core", "Diulangi pada rapat berikutnya"),
    "postpone": QT_TRANSLATE_NOOP("core", "Ditunda tanpa batas waktu"),
}
"""Why an item waits."""

_UNTIL = QT_TRANSLATE_NOOP("core", "Ditunda sampai {date}")
_FROM = QT_TRANSLATE_NOOP("core", "Lanjutan dari rapat {date} butir {number}")
_GOES_ON = {
    "move": QT_TRANSLATE_NOOP("core", "Dilanjutkan pada rapat {date} butir {number}"),
    "repeat": QT_TRANSLATE_NOOP("core", "Diulangi pada rapat {date} butir {number}"),
    "postpone": QT_TRANSLATE_NOOP("core", "Ditunda, dilanjutkan pada rapat {date} butir {number}"),
}
_CLOSED = QT_TRANSLATE_NOOP("core", "Ditutup: {reason}")

Say = Callable[[str], str]


def origin_lines(trace: Trace, say: Say = str) -> Iterator[str]:
    """ "Lanjutan dari rapat 4 April 2018 butir 3" for each item that it goes on from."""
    for place in trace.continues:
        yield _placed(say(_FROM), place)


def fate_line(trace: Trace, say: Say = str) -> str:
    """What became of an item: "Dilanjutkan pada rapat 18 April 2018 butir 2"; "" for nothing."""
    if trace.verb is None:
        return ""
    if trace.verb == "close":
        return say(_CLOSED).format(reason=" ".join(trace.reason.split()))
    if trace.to is not None:
        return _placed(say(_GOES_ON[trace.verb]), trace.to)
    if trace.until is not None and trace.verb == "postpone":
        return say(_UNTIL).format(date=long_date(trace.until, False))
    return say(WHY[trace.verb])


def why_line(why: Why, until: dt.date | None = None, say: Say = str) -> str:
    """Why an item waits; of a postponed one until when."""
    if why == "postpone" and until is not None:
        return say(_UNTIL).format(date=long_date(until, False))
    return say(WHY[why])


def _placed(template: str, place: Place) -> str:
    return template.format(date=long_date(place.date, False), number=place.number)
