"""A real server on loopback, plain or TLS, whose answers a test writes byte by byte."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass
class Received:
    """One request as it came over the wire; header names in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[socket.socket, Received], None]


@dataclass
class Server:
    """`requests` holds what arrived; `behave` writes the answer."""

    port: int
    behave: Behaviour
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    scheme: str = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/fhir"


def answer(
    body: object = None, status: int = 200, headers: dict[str, str] | None = None
) -> Behaviour:
    """A whole, well-formed answer; a body that is not bytes is sent as JSON."""
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = {
        "Content-Type": "application/fhir+json",
        "Content-Length": str(len(data)),
        **(headers or {}),
    }

    def behave(connection: socket.socket, _: Received) -> None:
        head = f"HTTP/1.1 {status} X\r\n" + "".join(
            f"{name}: {value}\r\n" for name, value in lines.items()
        )
        connection.sendall(head.encode() + b"\r\n" + data)

    return behave


@contextlib.contextmanager
def serving(behave: Behaviour, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve on a free port until the block ends."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = Server(listening.getsockname()[1], behave, scheme="https" if tls else "http")
    threading.Thread(target=_accept, args=(listening, server, tls), daemon=True).start()
    try:
        yield server
    finally:
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def _accept(listening: socket.socket, server: Server, tls: ssl.SSLContext | None) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection = listening.accept()[0]
            server.connections += 1
            threading.Thread(target=_serve, args=(connection, server, tls), daemon=True).start()


def _serve(connection: socket.socket, server: Server, tls: ssl.SSLContext | None) -> None:
    with contextlib.suppress(OSError), connection:
        stream = tls.wrap_socket(connection, server_side=True) if tls else connection
        with stream, stream.makefile("rb") as lines:
            while line := lines.readline().decode("latin-1").strip():
                head = iter(lambda: lines.readline().decode("latin-1").strip(), "")
                headers = {
                    name.lower(): value.strip()
                    for name, _, value in (raw.partition(":") for raw in head)
                }
                received = Received(
                    line, headers, lines.read(int(headers.get("content-length", 0)))
                )
                server.requests.append(received)
                server.behave(stream, received)
