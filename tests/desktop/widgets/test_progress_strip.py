"""Progress of long work: only when it lasts, with a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.widgets.progress_strip import SHOWN_AFTER_MS, ProgressStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_short_work_shows_nothing(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    assert SHOWN_AFTER_MS == 400
    strip.begin("Membuat PDF undangan", 9)
    strip.finish()
    assert strip.isHidden()
    assert not strip._timer.isActive()


def test_lasting_work_says_where_it_is(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip._timer.setInterval(0)
    strip.begin("Membuat PDF undangan", 9)
    qtbot.waitUntil(strip.isVisible)
    strip.go_on(2, 9, "Kepala Bappeda")
    assert strip.words() == "3 dari 9 · Kepala Bappeda"
    assert strip.accessibleName() == "Membuat PDF undangan, 3 dari 9, Kepala Bappeda"
    with qtbot.waitSignal(strip.cancel_wanted):
        strip.cancel_button().click()
    strip.stopping()
    assert not strip.cancel_button().isEnabled()
    strip.grab()
    strip.finish()
    assert strip.isHidden()
