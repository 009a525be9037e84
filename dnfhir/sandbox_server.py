"""The process behind `dnfhir sandbox`: sekmet-fhir's application on a socket its parent opened.

Started by path (see `dnfhir.sandbox`), so it imports nothing of dnfhir. What differs from `sekmet serve`: it
listens on the given loopback socket only, requests are carried out one after another, web pages of other
sites cannot reach it, it logs no URLs and keeps no copies of requests, and it ends when its parent does.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from importlib import import_module
from pathlib import Path
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Guarded:
    """One request at a time (the store's search and create are two steps), and none from a web page."""

    def __init__(self, app: App, port: int) -> None:
        self._app = app
        self._hosts = {f"127.0.0.1:{port}".encode(), f"localhost:{port}".encode()}
        self._origins = {None, *(b"http://" + host for host in self._hosts)}
        self._turn = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        if headers.get(b"host") not in self._hosts or headers.get(b"origin") not in self._origins:
            await send({"type": "http.response.start", "status": 403, "headers": []})
            await send({"type": "http.response.body", "body": b""})
            return
        async with self._turn:
            await self._app(scope, receive, send)


def _application(base_url: str, data: Path) -> App:
    config: Any = import_module("sekmet.config")
    settings = config.Settings(
        base_url=base_url,
        data_dir=str(data),
        db_path=str(data / "sandbox.db"),
        own_private_key_path=str(data / "keys" / "private.pem"),
        simulator=config.SimulatorSettings(enabled=False, auto=[]),
        log_inbound=False,
        software_name="dnfhir sandbox (sekmet-fhir)",
    )
    app: App = import_module("sekmet.main").create_app(settings)
    return app


def _end_with_parent() -> None:
    """Standard input is a pipe that the parent holds open and never writes to."""

    def watch() -> None:
        while os.read(0, 1024):
            pass
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


def main(descriptor: int, data: Path) -> None:
    """Serve on the listening socket `descriptor`, keeping everything in `data`."""
    uvicorn: Any = import_module("uvicorn")
    _end_with_parent()
    listening = socket.socket(fileno=descriptor)
    port: int = listening.getsockname()[1]
    app = Guarded(_application(f"http://127.0.0.1:{port}/fhir", data), port)
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=5)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
