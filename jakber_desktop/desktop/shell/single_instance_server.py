"""What the first process of a database does: listens for later starts. Needs QtNetwork."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from jakber_desktop.desktop.shell.single_instance import ANSWER, Request, read

_LONGEST, _PATIENCE_MS = 64 * 1024, 2000


class Doorkeeper(QObject):
    """`asked(request)` tells a later start on `database`; each gets its answer and is let go."""

    asked = Signal(object)

    def __init__(self, place: str, database: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._admit)
        QLocalServer.removeServer(place)  # we hold the lock: what lies there is a dead process's
        self.listening = self._server.listen(place)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _admit(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            self._listen(socket)

    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._listen(socket)

    def _listen(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        wanted: Request | None = read(bytes(socket.readLine().data()))
        if wanted is not None and wanted.database == self._database:
            self.asked.emit(wanted)
            socket.write(ANSWER)
            socket.flush()
        socket.disconnectFromServer()
