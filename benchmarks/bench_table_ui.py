"""The list of meetings with 100,000 rows: scroll (U1), filter (U2), show newest first (U3).

Limits: a QTableView on QSqlQueryModel scrolled the same way, and a QSortFilterProxyModel over the
same titles that filters and sorts. Ours is the program's own table, delegate, view model and file.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import random
import sys
import time
from collections.abc import Callable

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gen_db import cached_list
from harness import Sample, gate, interleaved, options, report
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from jakber_desktop.desktop.tasks import Tasks
from jakber_desktop.desktop.theme.theme import install
from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel
from jakber_desktop.desktop.viewmodels.session.session import Session
from jakber_desktop.desktop.widgets.meetings.table import MeetingTable

Deed = Callable[[], object]
ROWS = 100_000
STEPS, STEP_ROWS, JUMPS = 120, 37, 120
TODAY = dt.date(2026, 11, 20)
WORD = "banjir"
_SQL = "SELECT date, title, minutes_number, venue FROM meeting ORDER BY date DESC, id DESC"


class Painted(QObject):
    """Counts the paint events of a viewport."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Plain(QAbstractTableModel):
    """Tuples of (date, title, number, venue): what the proxy of the limit stands on."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 4

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def until_painted(view: QTableView, deed: Deed) -> tuple[float, float]:
    """Seconds on the wall and on the processor from the deed to the next paint of the view."""
    painted = view.findChild(Painted) or Painted(view)
    before, wall, cpu = painted.count, time.perf_counter(), time.process_time()
    deed()
    view.viewport().update()
    while painted.count == before:
        QApplication.processEvents()
    return time.perf_counter() - wall, time.process_time() - cpu


def scrolled(view: QTableView) -> Sample:
    """120 steps of 37 rows, then 120 jumps (seed 1); wall is the median frame, p95 in extra."""
    bar, source = view.verticalScrollBar(), random.Random(1)
    gc.collect()
    row = bar.maximum() / ROWS
    places = [int(nth * STEP_ROWS * row) for nth in range(STEPS)]
    places += [source.randrange(bar.maximum()) for _ in range(JUMPS)]
    frames = sorted(until_painted(view, lambda to=to: bar.setValue(to)) for to in places)
    cpus = sorted(cpu for _, cpu in frames)
    p95 = frames[len(frames) * 95 // 100][0]
    return Sample(frames[len(frames) // 2][0], cpus[len(cpus) // 2], extra={"p95": p95})


def table() -> QTableView:
    """A plain table of one window's size."""
    view = QTableView()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.resize(1100, 560)
    return view


def main() -> int:
    chosen = options(__doc__)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    install("light", 1)
    path = cached_list(ROWS)
    base = QSqlDatabase.addDatabase("QSQLITE")
    base.setDatabaseName(str(path))
    base.setConnectOptions("QSQLITE_OPEN_READONLY")
    if not base.open():
        sys.exit(base.lastError().text())
    sql, limit = QSqlQueryModel(), table()
    sql.setQuery(_SQL, base)
    while sql.canFetchMore():
        sql.fetchMore()
    limit.setModel(sql)

    texts = [[sql.index(row, column).data() for column in range(4)] for row in range(ROWS)]
    proxy, proxied = QSortFilterProxyModel(), table()
    proxy.setSourceModel(Plain([tuple(str(cell) for cell in row) for row in texts]))
    proxy.setFilterKeyColumn(1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxied.setModel(proxy)

    tasks = Tasks()
    session = Session(path, tasks, TODAY)
    session.open_list()
    model, ours = MeetingsViewModel(session), MeetingTable()
    ours.resize(1100, 560)
    ours.show_model(model.rows)
    for view in (limit, proxied, ours):
        view.show()
    _read_all(model)
    app.processEvents()
    gc.disable()  # as the program does: desktop/garbage.py collects when no key is pressed

    series = interleaved(
        {"QSqlQueryModel scroll": lambda: scrolled(limit), "list scroll": lambda: scrolled(ours)},
        chosen.runs,
    )
    rounds = interleaved(
        {
            "proxy filter": lambda: _timed(proxied, lambda: _plain(proxy), lambda: _narrow(proxy)),
            "list filter": lambda: _timed(ours, model.clear_filter, lambda: model.set_text(WORD)),
            "proxy sort": lambda: _timed(proxied, lambda: _plain(proxy), lambda: proxy.sort(1)),
            "list newest first": lambda: _timed(
                ours, lambda: model.set_text(WORD), model.clear_filter
            ),
        },
        min(chosen.runs, 3),
    )
    gates = [
        gate("U1", series, "list scroll", "QSqlQueryModel scroll", 1.6),
        gate("U2", rounds, "list filter", "proxy filter", 0.15),
        gate("U3", rounds, "list newest first", "proxy sort", 0.04),
    ]
    p95 = series["list scroll"].median("p95") * 1000
    print(f"slowest twentieth of our frames: {p95:.1f} ms (a frame at 60 Hz has 16.7)")
    status = report(gates, series | rounds)
    tasks.close()
    session.close()
    return status


def _read_all(model: MeetingsViewModel) -> None:
    """All rows into the table, as the key End does."""
    model.reload()
    model.failed.connect(sys.exit)
    model.read_to_the_end()
    while not model.rows.complete:
        QApplication.processEvents()


def _timed(view: QTableView, ready: Deed, deed: Deed) -> Sample:
    """Paint what `ready` shows, then time from `deed` to its paint."""
    until_painted(view, ready)
    return Sample(*until_painted(view, deed))


def _plain(proxy: QSortFilterProxyModel) -> None:
    proxy.sort(-1)
    proxy.setFilterFixedString("")


def _narrow(proxy: QSortFilterProxyModel) -> None:
    proxy.setFilterFixedString(WORD)


if __name__ == "__main__":
    sys.exit(main())
