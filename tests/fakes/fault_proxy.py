"""An HTTP/1.1 proxy on loopback that stands between a client and a FHIR server, and makes exchanges go wrong.

with FaultProxy(server_url, Schedule(seed=7, share=0.35)) as proxy:
    push(..., proxy.url)
    proxy.tally().share

What does not go wrong passes as it is, but for the server's address, which becomes the proxy's on the way back:
in headers and in JSON. The server is asked under its own name (Host).
"""

from __future__ import annotations

import itertools
import threading
from collections import Counter
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.fakes.fault_handler import Listening
from tests.fakes.faults import Exchange, Schedule, Tally
from tests.fakes.sockets import Foreign, bound


class FaultProxy:
    """Faults by `schedule` until `clean()`; `down()` refuses connections until `up()`.

    slow_seconds: how long a slow answer takes in all. poison: a transaction with this text in it is refused (422),
    as a server refuses content; it is never passed on. `url` stays the same for life.
    """

    def __init__(
        self,
        server_url: str,
        schedule: Schedule,
        *,
        slow_seconds: float = 1.0,
        poison: str | None = None,
    ) -> None:
        parts = urlsplit(server_url)
        self.server_host, self.server_port = parts.hostname or "", parts.port or 80
        self.schedule = schedule
        self.slow_seconds = slow_seconds
        self.poison = poison.encode() if poison else None
        self.faulty = True
        self._path = parts.path
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._exchanges: list[Exchange] = []
        self._reserved = bound(0)
        self._port: int = self._reserved.getsockname()[1]
        self._listening: Listening | None = None
        self._foreign = Foreign()

    def __enter__(self) -> Self:
        self.up()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.down()
        self._reserved.close()
        self._foreign.close()

    @property
    def url(self) -> str:
        """The FHIR base, as the client sees it."""
        return f"{self.origin}{self._path}"

    @property
    def origin(self) -> str:
        """The proxy's own scheme, host and port."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def server_origin(self) -> str:
        """The server's scheme, host and port."""
        return f"http://{self.server_host}:{self.server_port}"

    @property
    def foreign_url(self) -> str:
        """Where redirects lead; nobody should ever come."""
        return self._foreign.url

    def clean(self) -> None:
        """No faults from now on."""
        self.faulty = False

    def dirty(self) -> None:
        """Faults by the schedule again."""
        self.faulty = True

    def down(self) -> None:
        """Refuse connections, and end those there are."""
        listening, self._listening = self._listening, None
        if listening:
            listening.shutdown()
            listening.end()

    def up(self) -> None:
        """Accept connections again."""
        if self._listening is None:
            self._listening = Listening(("127.0.0.1", self._port), self)
            threading.Thread(
                target=self._listening.serve_forever, args=(0.05,), daemon=True
            ).start()

    def exchanges(self) -> list[Exchange]:
        """All exchanges so far, in the order in which they ended."""
        with self._lock:
            return list(self._exchanges)

    def tally(self) -> Tally:
        """The counts so far."""
        seen = self.exchanges()
        faults = Counter(one.fault for one in seen if one.fault)
        asked = [one for one in seen if one.fault is None and one.status is None]
        return Tally(len(seen), faults, len(asked), self._foreign.contacts)

    def next_number(self) -> int:
        """The number of the exchange that begins."""
        with self._lock:
            return next(self._numbers)

    def note(self, exchange: Exchange) -> None:
        """Keep what became of an exchange."""
        with self._lock:
            self._exchanges.append(exchange)

    def is_transaction(self, method: str, path: str) -> bool:
        """Is this a POST to the base?"""
        return method == "POST" and urlsplit(path).path.rstrip("/") == self._path.rstrip("/")
