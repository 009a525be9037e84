"""FHIR servers that outlive a crash: killed, started again on the same port and data, put back to an older backup.

The data lives in a folder. HAPI keeps H2 files there, the embedded server SQLite's.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from dnfhir.sandbox import Sandbox
from tests.fakes.sockets import bound
from tests.servers.hapi_server import HapiServer


class Restartable(Protocol):
    """A server with durable data. `start` waits until it answers; its URL stays the same for life."""

    name: str

    @property
    def url(self) -> str:
        """The FHIR base."""

    def start(self) -> None:
        """Start it on its data; again is harmless."""

    def kill(self) -> None:
        """SIGKILL, and wait for its end."""

    def stop(self) -> None:
        """End it in peace."""

    def backup(self, target: Path) -> None:
        """Copy its data to a folder that is not there yet. It must not run."""

    def restore(self, source: Path) -> None:
        """Put its data back to what a backup holds. It must not run."""


class _Durable:
    """What both servers share: a folder, a port of their own, and copies of the folder."""

    name = ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.folder.mkdir(parents=True, exist_ok=True)
        self._reserved = bound(0)
        self._port: int = self._reserved.getsockname()[1]

    @property
    def url(self) -> str:
        """The FHIR base, the same after each start."""
        return f"http://127.0.0.1:{self._port}/fhir"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._reserved.close()

    def start(self) -> None:
        """Start it and wait until it answers."""
        raise NotImplementedError

    def stop(self) -> None:
        """End it."""
        raise NotImplementedError

    def backup(self, target: Path) -> None:
        """A copy of the data as it is now."""
        self._require_stopped()
        shutil.copytree(self.folder, target)

    def restore(self, source: Path) -> None:
        """The data of an earlier `backup`; what came after it is gone."""
        self._require_stopped()
        shutil.rmtree(self.folder)
        shutil.copytree(source, self.folder)

    def _require_stopped(self) -> None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                raise RuntimeError(f"{self.name} runs: stop or kill it first")


class DurableHapi(_Durable):
    """HAPI on an H2 file. A restart takes some ten seconds."""

    name = "hapi"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._server: HapiServer | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        if self._server is None:
            self._server = HapiServer(self._port, data=self.folder)
            self._server.start()
            self._server.wait()

    def kill(self) -> None:
        """SIGKILL."""
        server, self._server = self._server, None
        if server:
            server.kill()

    def stop(self) -> None:
        """End it as its closed stdin does."""
        server, self._server = self._server, None
        if server:
            server.stop()


class DurableSandbox(_Durable):
    """The embedded server. A restart takes a second or two."""

    name = "embedded"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._sandbox = Sandbox(self.folder, self._port)

    def start(self) -> None:
        """Start it and wait until it answers."""
        if self._sandbox.process_id is None:
            self._sandbox.start()

    def kill(self) -> None:
        """SIGKILL."""
        if self._sandbox.process_id is not None:
            os.kill(self._sandbox.process_id, signal.SIGKILL)
            self._sandbox.stop()

    def stop(self) -> None:
        """End it with SIGTERM."""
        self._sandbox.stop()
