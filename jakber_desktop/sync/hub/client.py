"""The database client's connection, which somebody can stop in the middle of a wait (U3).

Imported where an address is used: the client is not there for everybody.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import psycopg

from jakber_desktop.sync.files import Cancelled, GoOn, always


class Client(psycopg.Connection[Any]):
    """While a server does not answer `go_on` is asked ten times a second; No ends the connection.

    What the server had not finished it takes back.
    """

    go_on: GoOn = staticmethod(always)

    def wait(self, gen: Any, *args: Any, **options: Any) -> Any:
        return super().wait(self._asking(gen), *args, **options)

    def _asking(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and not self.go_on():
                    self.pgconn.finish()
                    raise Cancelled
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value
