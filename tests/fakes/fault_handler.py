"""One client's connection through the fault proxy: what is passed on, and what goes wrong with it."""

from __future__ import annotations

import http.client
import select
import socket
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final

from tests.fakes import fault_answers as answers
from tests.fakes.fault_answers import Reply
from tests.fakes.faults import OF_TRANSACTIONS, Exchange, Fault
from tests.fakes.sockets import reset

if TYPE_CHECKING:
    from tests.fakes.fault_proxy import FaultProxy

_HOP: Final = frozenset(
    {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "accept-encoding"}
)
_LIMIT_S: Final = 60.0


class Listening(ThreadingHTTPServer):
    """The listening socket, and the connections it gave out."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], proxy: FaultProxy) -> None:
        self.proxy = proxy
        self._open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""

    def end(self) -> None:
        """Close everything."""
        self.server_close()
        for connection in list(self._open):
            reset(connection)


class _Handler(BaseHTTPRequestHandler):
    """One connection of a client, with one of its own to the server."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Listening

    def setup(self) -> None:
        super().setup()
        self._upstream: http.client.HTTPConnection | None = None

    def finish(self) -> None:
        if self._upstream:
            self._upstream.close()
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Silent: a URL may hold a patient's number."""

    def _exchange(self) -> None:
        proxy = self.server.proxy
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        number = proxy.next_number()
        transaction = proxy.is_transaction(self.command, self.path)
        fault = proxy.schedule.fault(number, transaction=transaction) if proxy.faulty else None
        made_up = self._instead(fault, number) if fault else None
        poisoned = transaction and proxy.poison is not None and proxy.poison in body
        if poisoned and made_up is None and fault != Fault.DROP_BEFORE:
            fault, made_up = (
                None,
                answers.refused(),
            )  # what is refused is never written, by no fault either
        asked = made_up is None and fault != Fault.DROP_BEFORE
        reply = self._ask(body) if asked else None
        answered = reply or (made_up if not fault else None)
        proxy.note(
            Exchange(number, self.command, self.path, fault, answered.status if answered else None)
        )
        if made_up or (asked and reply is None):
            self._send(made_up or Reply(502))
        elif fault and reply:
            self._go_wrong(fault, reply, number)
        elif reply:
            self._send(reply)
        else:
            self._drop()

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _exchange  # noqa: N815 - the names http.server calls

    def _instead(self, fault: Fault, number: int) -> Reply | None:
        """The answer to a request that the server never sees."""
        schedule = self.server.proxy.schedule
        chance = schedule.chance(-number)
        if fault in (Fault.TOO_MANY, Fault.UNAVAILABLE):
            return answers.busy(
                429 if fault == Fault.TOO_MANY else 503, schedule.retry_after(number)
            )
        if fault == Fault.REDIRECT:
            return answers.redirect(chance, self.server.proxy.foreign_url + self.path)
        made_up = {
            Fault.ERROR_BEFORE: lambda: answers.failed(chance),
            Fault.HTML_BEFORE: answers.html,
            Fault.UNAUTHORISED: answers.unauthorised,
        }
        return made_up[fault]() if fault in made_up else None

    def _go_wrong(self, fault: Fault, reply: Reply, number: int) -> None:
        """The server did it; what the client hears of it."""
        chance = self.server.proxy.schedule.chance(-number)
        if fault == Fault.DROP_AFTER:
            self._drop()
        elif fault in (Fault.CUT_LENGTH, Fault.CUT_CHUNKED):
            self._cut(reply, chunked=fault == Fault.CUT_CHUNKED)
        elif fault == Fault.SLOW:
            self._dribble(reply)
        elif fault in OF_TRANSACTIONS:
            self._send(answers.spoiled(fault, reply, chance))
        else:
            self._send(answers.failed(chance) if fault == Fault.ERROR_AFTER else answers.html())

    def _ask(self, body: bytes) -> Reply | None:
        """The server's answer, its address made the proxy's; None when it gave none."""
        proxy = self.server.proxy
        theirs, ours = proxy.server_origin.encode(), proxy.origin.encode()
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP}
        headers["Content-Length"] = str(len(body.replace(ours, theirs)))
        try:
            connection = self._connection()
            connection.request(self.command, self.path, body.replace(ours, theirs), headers)
            answer = connection.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException):
            self._upstream = None
            return None
        kept = {
            name: value.replace(proxy.server_origin, proxy.origin)
            for name, value in answer.getheaders()
            if name.lower() not in _HOP
        }
        return Reply(answer.status, data.replace(theirs, ours), kept)

    def _connection(self) -> http.client.HTTPConnection:
        """The connection to the server; a new one when the server has closed it, as it does when it restarts."""
        if self._upstream is None or _is_closed(self._upstream):
            proxy = self.server.proxy
            self._upstream = http.client.HTTPConnection(
                proxy.server_host, proxy.server_port, timeout=_LIMIT_S
            )
            self._upstream.connect()
            self._upstream.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self._upstream

    def _head(self, reply: Reply, name: str, value: str) -> None:
        """The status, the headers, and the one that tells where the body ends."""
        self.send_response_only(reply.status)
        for header in {**reply.headers, name: value}.items():
            self.send_header(*header)
        self.end_headers()

    def _send(self, reply: Reply) -> None:
        self._head(reply, "Content-Length", str(len(reply.body)))
        self.wfile.write(reply.body)
        self.wfile.flush()

    def _cut(self, reply: Reply, *, chunked: bool) -> None:
        """Half of the body, and the connection ends."""
        half = reply.body[: len(reply.body) // 2]
        if chunked:
            self._head(reply, "Transfer-Encoding", "chunked")
            self.wfile.write(b"%x\r\n%s\r\n" % (len(half), half) if half else b"")
        else:
            self._head(reply, "Content-Length", str(max(1, len(reply.body))))
            self.wfile.write(half)
        self.wfile.flush()
        self.close_connection = True

    def _dribble(self, reply: Reply) -> None:
        """The whole answer, a twentieth at a time."""
        self._head(reply, "Content-Length", str(len(reply.body)))
        size = max(1, -(-len(reply.body) // 20))
        for start in range(0, len(reply.body), size):
            self.wfile.write(reply.body[start : start + size])
            self.wfile.flush()
            time.sleep(self.server.proxy.slow_seconds / 20)

    def _drop(self) -> None:
        reset(self.connection)
        self.close_connection = True


def _is_closed(connection: http.client.HTTPConnection) -> bool:
    """Has the other side ended it? There is nothing else it could say between two requests."""
    return connection.sock is None or bool(select.select([connection.sock], [], [], 0)[0])
