"""The file dialog of the program: it looks at names, never into files.

Qt's usual icon provider reads the beginning of every file it does not know by its name. Closing a
file lets go of all locks that the process has on it (POSIX), also those SQLite holds on an open
workspace: another program would then delete its write-ahead log under the window. A native dialog
of the desktop environment does the same inside the process, so it is not used where locks work so.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

translate = QCoreApplication.translate


class NamesOnly(QAbstractFileIconProvider):
    """Icons and kinds by what a directory entry tells."""

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        style = QApplication.style()
        if isinstance(what, QFileInfo):
            folder = what.isDir()
        else:
            folder = what != QAbstractFileIconProvider.IconType.File
        name = QStyle.StandardPixmap.SP_DirIcon if folder else QStyle.StandardPixmap.SP_FileIcon
        return style.standardIcon(name)

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return translate("FileDialog", "Folder")
        return translate("FileDialog", "Berkas {kind}").format(kind=info.suffix().upper()).strip()


class FileDialog(QFileDialog):
    """A file dialog that opens no file; call `chosen` for what was picked."""

    def __init__(self, parent: QWidget | None, title: str, start: str, kinds: str = "") -> None:
        super().__init__(parent, title, start, kinds)
        self._icons = NamesOnly()
        self.setIconProvider(self._icons)
        self.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, os.name == "posix")

    def chosen(self) -> list[str]:
        """The picked paths; none when dismissed."""
        return self.selectedFiles() if self.exec() else []
