"""The entries of Direktori's left pane, with their words and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.models.directory_places import Place
from jakber_desktop.desktop.viewmodels.directory import narrowing
from jakber_desktop.desktop.viewmodels.directory.narrowing import Scope
from jakber_desktop.desktop.words.directory import office_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.model.rows.directory import OfficeRow

translate = QCoreApplication.translate


def entries(
    offices: Sequence[OfficeRow], counts: narrowing.Counts, scope: Scope
) -> tuple[Place, ...]:
    """All, each office with its depth in the tree, then what needs a look.

    Who left and who has no office stand there only while there is somebody.
    """
    every = Place(
        narrowing.ALL, translate("DirectoryPlaces", "Semua kantor"), "people_team", counts.shown
    )
    heading = Place("", translate("DirectoryPlaces", "Kantor"))
    tree = [
        Place(
            Scope(narrowing.OFFICE, office.code).key(), office_words(office), "",
            counts.offices.get(office.code, 0), office.depth, office.order, office.code,
            full=office.name,
        )
        for office in offices
    ]  # fmt: skip
    return (every, *((heading, *tree) if tree else ()), *_others(counts, scope))


def _others(counts: narrowing.Counts, scope: Scope) -> list[Place]:
    found = [
        Place("", translate("DirectoryPlaces", "Lainnya")),
        Place(
            narrowing.OFTEN_INVITED, translate("DirectoryPlaces", "Sering diundang"), "star",
            counts.often,
        ),
        Place(
            narrowing.INCOMPLETE, translate("DirectoryPlaces", "Belum lengkap"), "warning",
            counts.incomplete, tone="warning",
        ),
    ]  # fmt: skip
    if counts.homeless or scope.kind == narrowing.HOMELESS:
        words = translate("DirectoryPlaces", "Tanpa kantor")
        found.append(Place(narrowing.HOMELESS, words, "building", counts.homeless))
    if counts.inactive or scope.kind == narrowing.INACTIVE:
        words = translate("DirectoryPlaces", "Tidak aktif")
        found.append(Place(narrowing.INACTIVE, words, "history", counts.inactive))
    return found
