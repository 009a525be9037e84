"""One deadline over a whole request, and the knowledge whether anything of it was sent.

`requests` bounds each wait, not their sum: a server that sends a byte a minute would hold a push for ever.
So every connection reports to the exchange that it serves which socket it uses, and a timer shuts that socket.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.ssl_ import create_urllib3_context


class Exchange:
    """One request and its response. `sent`: a first byte went to the server; `expired`: the time ran out."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.sent = False
        self.expired = False
        self._connecting = False
        self._socket: Any = None
        self._lock = threading.Lock()

    def connecting(self, begun: bool) -> None:
        """Bytes sent while connecting (CONNECT to a proxy) do not belong to the request."""
        self._connecting = begun

    def uses(self, connected: socket.socket | None) -> None:
        """The request now goes over this socket."""
        with self._lock:
            self._socket = connected
            if self.expired:
                self._shut()
        self.sent = self.sent or not self._connecting

    def expire(self) -> None:
        """Shut the socket; what waits on it fails at once."""
        with self._lock:
            self.expired = True
            self._shut()

    def close(self) -> None:
        """The exchange is over: a late timer must not touch a connection that serves another one."""
        with self._lock:
            self._socket = None

    def _shut(self) -> None:
        if self._socket is None:
            return
        with contextlib.suppress(OSError):
            # Not SSLSocket.shutdown: it drops TLS under the reader.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


_current: ContextVar[Exchange | None] = ContextVar("dnfhir_exchange", default=None)


@contextlib.contextmanager
def exchange(seconds: float) -> Iterator[Exchange]:
    """Everything sent in this block by this thread ends after `seconds`."""
    watched = Exchange(seconds)
    timer = threading.Timer(seconds, watched.expire)
    timer.daemon = True
    token = _current.set(watched)
    timer.start()
    try:
        yield watched
    finally:
        timer.cancel()
        watched.close()
        _current.reset(token)


class _Watched(HTTPConnection):
    def connect(self) -> None:
        watched = _current.get()
        if watched:
            watched.connecting(True)
        super().connect()
        if watched:
            watched.connecting(False)

    def send(self, data: Any) -> None:
        watched = _current.get()
        if watched:
            if self.sock is None:
                self.connect()
            watched.uses(self.sock)
            # One timeout covers the sending of the whole body.
            self.sock.settimeout(watched.seconds)
        super().send(data)


class _WatchedTls(_Watched, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Watched


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


#: Kept open at most: as many as documents may be sent at once.
_CONNECTIONS = 64


class WatchedAdapter(HTTPAdapter):
    """The adapter whose connections take part in an exchange; TLS 1.2 or newer, nothing sent twice."""

    def __init__(self, ca_bundle: str | None) -> None:
        self._context = create_urllib3_context(ssl_minimum_version=ssl.TLSVersion.TLSv1_2)
        if ca_bundle:
            self._context.load_verify_locations(cafile=ca_bundle)
        super().__init__(max_retries=0, pool_maxsize=_CONNECTIONS)

    def shows(self, certificate: Path, key: Path | None) -> bool:
        """Show this certificate to a server that asks who we are (mTLS); False when the files are unusable."""
        try:  # without a password of ours OpenSSL would ask the terminal for one
            self._context.load_cert_chain(certificate, key, password=lambda: "")
        except (OSError, ValueError):
            return False
        return True

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        _watch(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        _watch(manager)
        return manager


def _watch(manager: urllib3.PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
