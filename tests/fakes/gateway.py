"""A gateway before a real server: it refuses large transactions, and drops one at a time of the test's choosing."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from tests.fakes.misbehaving import Received, Server, answer, serving


@contextmanager
def small(url: str, most: int, cut_at: int = 0) -> Iterator[Server]:
    """A gateway before a real server that takes no transaction above `most` entries, and drops the `cut_at`th."""
    address, _, path = url.removeprefix("http://").partition("/")
    seen = 0

    def behave(connection: socket.socket, received: Received) -> None:
        nonlocal seen
        body = json.loads(received.body) if received.body.startswith(b"{") else {}
        if body.get("type") == "transaction":
            if len(body["entry"]) > most:
                return answer(
                    b"<html>Request Entity Too Large</html>", 413, {"Content-Type": "text/html"}
                )(connection, received)
            seen += 1
            if seen == cut_at:
                return connection.shutdown(socket.SHUT_RDWR)
        method, target, _ = received.line.split(" ")
        upstream = http.client.HTTPConnection(address, timeout=60)
        skipped = ("connection", "content-length", "accept-encoding", "host")
        headers = {name: value for name, value in received.headers.items() if name not in skipped}
        upstream.request(
            method, target.replace("/fhir", f"/{path}", 1), received.body or None, headers
        )
        result = upstream.getresponse()
        kind = {"Content-Type": result.headers.get("Content-Type", "")}
        return answer(result.read(), result.status, kind)(connection, received)

    with serving(behave) as gateway:
        yield gateway
