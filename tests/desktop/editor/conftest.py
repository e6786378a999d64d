"""A real editor on points of one's own, and a book that carries out its commands as a database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.editor.points import (
    Command,
    EditorItem,
    EditorPoint,
    PointAdded,
    PointEdited,
    PointMoved,
    PointRemoved,
    Speaker,
)
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.rows import OfficeTag

REPORT = (
    "menyampaikan laporan kemajuan:\n\n1. Nota dinas **penunjukan CRO**\n2. Penilaian *awal*\n"
    "3. Fungsi “hub”"
)
OFFICES = [
    OfficeTag(code, f"Kantor {code}", order)
    for order, code in enumerate(["KDH-KLN", "TRLH", "BAPPEDA", "TGUPP", "100RC", "JAKBER"])
]
SPEAKERS = [
    Speaker("Biro KDH dan KLN", office="KDH-KLN", order=0),
    Speaker("TGUPP", office="TGUPP", order=3),
    Speaker("Kepala Bappeda", office="BAPPEDA", label="Kepala Bappeda", detail="mewakili", order=2),
    Speaker("Tanpa pembicara"),
]


def meeting() -> list[EditorItem]:
    """Three items: two points, a report with a list, and nothing yet."""
    return [
        EditorItem(
            "i1",
            "1",
            "Penjelasan program",
            (
                EditorPoint("p1", "menjelaskan program", speaker_office="100RC"),
                EditorPoint("p2", "JakBer diharapkan", kind="directive", speaker_office="TGUPP"),
            ),
        ),
        EditorItem("i2", "2", "Laporan", (EditorPoint("p3", REPORT, speaker_office="JAKBER"),)),
        EditorItem("i3", "3", "Penutup"),
    ]


class Book:
    """Keeps points as a database would; `items` is what it holds now."""

    def __init__(self, items: Sequence[EditorItem]) -> None:
        self.rows = {item.key: list(item.points) for item in items}
        self.names = {item.key: (item.number, item.title) for item in items}
        self.log: list[Command] = []
        self._next = 0

    @property
    def items(self) -> list[EditorItem]:
        return [
            EditorItem(key, *self.names[key], tuple(points)) for key, points in self.rows.items()
        ]

    def texts(self, item: str) -> list[str]:
        return [point.text for point in self.rows[item]]

    def carry_out(self, commands: Sequence[Command]) -> dict[str, str]:
        ids: dict[str, str] = {}
        for command in commands:
            self.log.append(command)
            match command:
                case PointAdded():
                    self._next += 1
                    ids[command.point.key] = f"id-{self._next}"
                    self._put(command.item, _renamed(command.point, f"id-{self._next}"),
                              ids.get(command.after or "", command.after))  # fmt: skip
                case PointEdited():
                    rows, place = self._find(command.point.key)
                    assert command.changed == tuple(
                        name
                        for name in (
                            "text",
                            "kind",
                            "speaker_office",
                            "speaker_label",
                            "confidential",
                        )
                        if getattr(rows[place], name) != getattr(command.point, name)
                    )
                    rows[place] = command.point
                case PointMoved():
                    rows, place = self._find(command.key)
                    self._put(command.item, rows.pop(place), ids.get(command.after or "",
                                                                     command.after))  # fmt: skip
                case PointRemoved():
                    rows, place = self._find(command.key)
                    del rows[place]
        return ids

    def _find(self, key: str) -> tuple[list[EditorPoint], int]:
        for rows in self.rows.values():
            for place, point in enumerate(rows):
                if point.key == key:
                    return rows, place
        raise KeyError(key)

    def _put(self, item: str, point: EditorPoint, after: str | None) -> None:
        rows = self.rows[item]
        keys = [one.key for one in rows]
        rows.insert(0 if after is None else keys.index(after) + 1, point)


def _renamed(point: EditorPoint, key: str) -> EditorPoint:
    return EditorPoint(key, *(getattr(point, name) for name in point.__struct_fields__[1:]))


class Desk:
    """An editor with its book: keys in, points out."""

    report = REPORT
    """The text of the report with the list."""

    def __init__(self, qtbot: QtBot, editor: NotesEditor, book: Book) -> None:
        self.qtbot, self.editor, self.book = qtbot, editor, book
        self.items = book.items
        """What the editor was opened on."""

    def type(self, text: str) -> None:
        """Type with key events; signs outside ASCII as an input method's keyboard sends them."""
        for sign in text:
            if sign.isascii():
                self.qtbot.keyClicks(self.editor, sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.editor, event)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None, times: int = 1
    ) -> None:
        for _ in range(times):
            self.qtbot.keyClick(self.editor, key, modifier or Qt.KeyboardModifier.NoModifier)

    def caret(self, block: int, column: int = -1, *, until: tuple[int, int] | None = None) -> None:
        """Put the caret into a block (column -1: its end), or select up to (block, column)."""
        cursor = self.editor.textCursor()
        cursor.setPosition(self._position(block, column))
        if until is not None:
            cursor.setPosition(self._position(*until), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def write(self) -> list[Command]:
        """Write as a screen does at once; returns the commands."""
        commands = self.editor.notes.changes()
        self.editor.mark_written(self.book.carry_out(commands))
        return commands

    def lines(self) -> list[str]:
        """Every block as "# heading", "text", "  1. entry"; kinds and speakers in brackets."""
        notes = self.editor.notes
        told = []
        for block in notes.blocks():
            line = notes.line(block)
            number = notes.entry_number(block.blockNumber())
            mark = {"": "", "1": f"{number}. ", "-": "- "}[line.mark]
            lead = "# " if line.role == "heading" else "  " * line.depth + mark
            kind = f"[{line.kind}] " if line.role == "head" and line.boxed else ""
            speaker = line.office or line.label
            told.append(f"{lead}{kind}{f'<{speaker}> ' if speaker else ''}{block.text()}")
        return told

    def in_step(self) -> None:
        """What the document keeps beside itself is what stands in it."""
        notes = self.editor.notes
        lines = [notes.line(block) for block in notes.blocks()]
        assert notes.mirror.lines == lines
        heads = [line.key for line in lines if line.role == "head"]
        assert len(heads) == len(set(heads))
        assert set(notes.mirror.heads) == set(heads)
        assert [line.key for line in lines if line.role == "heading"] == list(notes.items)
        above = [None, *lines]
        for before, line in zip(above, lines, strict=False):
            assert line.role != "more" or (before is not None and before.role != "heading")

    def standing(self) -> dict[str, list[tuple[str, ...]]]:
        """The points with text, by item, as they would be written now."""
        notes, found = self.editor.notes, {}
        for place, line in enumerate(notes.mirror.lines):
            if line.role == "heading":
                item = found.setdefault(line.key, [])
            elif line.role == "head":
                point = notes.point_at(place)
                assert point is not None
                if point.text:
                    item.append(_facts(point))
        return found

    def booked(self) -> dict[str, list[tuple[str, ...]]]:
        """The same, as the book has them."""
        return {
            item: [_facts(point) for point in points] for item, points in self.book.rows.items()
        }

    def _position(self, block: int, column: int) -> int:
        found = self.editor.document().findBlockByNumber(block)
        return found.position() + (found.length() - 1 if column < 0 else column)


def _facts(point: EditorPoint) -> tuple[str, ...]:
    return (
        point.text,
        point.kind,
        point.speaker_office or "",
        point.speaker_label or "",
        str(point.confidential),
    )


@pytest.fixture
def open_desk(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    """Open an editor on items (the small meeting); writes are the test's own, by `write`."""
    theme().set_mode("light")
    theme().set_text_scale(1.0)
    opened: list[NotesEditor] = []

    def make(items: Sequence[EditorItem] | None = None) -> Desk:
        made = meeting() if items is None else list(items)
        editor = NotesEditor()
        opened.append(editor)
        editor.resize(709, 468)
        editor.set_offices(OFFICES)
        editor.set_speakers(SPEAKERS)
        editor.load(made)
        editor.show()
        qtbot.waitExposed(editor)
        editor.activateWindow()
        editor.setFocus()
        return Desk(qtbot, editor, Book(made))

    yield make
    for editor in opened:
        editor.close()
        editor.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme().set_text_scale(1.0)


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()
