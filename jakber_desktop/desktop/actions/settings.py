"""Pengaturan (12)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import (
    EDIT,
    can_restore,
    crest_can_go,
    letterhead_can_go,
    letterhead_can_lead,
    writable,
)
from jakber_desktop.desktop.actions.spec import ActionSpec as A
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

TABLE: tuple[A, ...] = (
    A(
        "fill_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Lengkapi kop surat"),
        EDIT,
        icon="building_government",
        rule=writable,
    ),
    A(
        "add_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Tambah kop surat…"),
        EDIT,
        icon="add",
        rule=writable,
    ),
    A(
        "prefer_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Jadikan kop utama"),
        EDIT,
        icon="star",
        rule=letterhead_can_lead,
    ),
    A(
        "remove_letterhead",
        QT_TRANSLATE_NOOP("Actions", "Hapus kop surat"),
        EDIT,
        icon="delete",
        rule=letterhead_can_go,
    ),
    A(
        "choose_crest",
        QT_TRANSLATE_NOOP("Actions", "Pilih berkas logo…"),
        EDIT,
        icon="image",
        rule=writable,
    ),
    A(
        "remove_crest",
        QT_TRANSLATE_NOOP("Actions", "Hapus logo"),
        EDIT,
        icon="delete",
        rule=crest_can_go,
    ),
    A(
        "restore_defaults",
        QT_TRANSLATE_NOOP("Actions", "Kembalikan bawaan"),
        EDIT,
        icon="arrow_counterclockwise",
        rule=can_restore,
    ),
)
