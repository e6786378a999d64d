"""The round mark of a stage: number, ring, check, triangle, dot or lock (ui-design §7)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

SIZE = 20
"""Diameter in px."""

STATE_WORDS = {
    "none": QT_TRANSLATE_NOOP("Meetings", "belum mulai"),
    "work": QT_TRANSLATE_NOOP("Meetings", "sedang dikerjakan"),
    "done": QT_TRANSLATE_NOOP("Meetings", "selesai"),
    "missing": QT_TRANSLATE_NOOP("Meetings", "ada isian wajib yang kosong"),
    "running": QT_TRANSLATE_NOOP("Meetings", "sedang berlangsung"),
    "final": QT_TRANSLATE_NOOP("Meetings", "final"),
}
"""What a screen reader says of each state; translate with `meeting_words.translated`."""


def draw_stage_mark(painter: QPainter, at: QPoint, number: int, state: str) -> None:
    """Draw the mark of stage `number` (1 to 6) with its top left corner at `at`.

    `state` is a StageState of model.rows: none, work, done, missing, running, final.
    """
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(at.x() + SIZE / 2, at.y() + SIZE / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if state in {"done", "final", "missing"}:
        painter.setBrush(look.color("warningSoft" if state == "missing" else "successSoft"))
        painter.drawEllipse(centre, SIZE / 2, SIZE / 2)
        name = {"done": "checkmark", "final": "lock_closed", "missing": "warning"}[state]
        ink = "warning" if state == "missing" else "success"
        icons.draw(painter, at + QPoint(2, 2), name, 16, ink, filled=state != "done")
    elif state == "running":
        painter.setPen(QPen(look.color("danger"), 2))
        painter.drawEllipse(centre, SIZE / 2 - 1, SIZE / 2 - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("danger"))
        painter.drawEllipse(centre, 5, 5)
    else:
        working = state == "work"
        painter.setPen(
            QPen(look.color("accent" if working else "borderStrong"), 2 if working else 1)
        )
        painter.drawEllipse(centre, SIZE / 2 - 1, SIZE / 2 - 1)
        painter.setFont(look.font("badge"))
        painter.setPen(look.color("accentText" if working else "textSecondary"))
        painter.drawText(
            QRect(at.x(), at.y(), SIZE, SIZE), Qt.AlignmentFlag.AlignCenter, str(number)
        )
    painter.restore()


def draw_dots(painter: QPainter, at: QPoint, states: tuple[str, ...], *, gap: int = 14) -> None:
    """Six dots for a list row: full = done, ring with a core = in work, ring = not begun."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, state in enumerate(states):
        centre = QPointF(at.x() + 5 + place * gap, at.y() + 5)
        if state in {"done", "final"}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(centre, 5, 5)
            continue
        strong = {"work": "accent", "missing": "warning", "running": "danger"}.get(state)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color(strong or "borderStrong"), 3 if strong else 1))
        radius = 3.5 if strong else 4.5
        painter.drawEllipse(centre, radius, radius)
    painter.restore()
