"""The embedded FHIR server: sekmet-fhir on loopback, for trying dnfhir out and for tests.

with Sandbox(folder) as sandbox:
    transport = Transport(sandbox.url)
"""

from __future__ import annotations

import contextlib
import fcntl
import http.client
import importlib.util
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO

from dnfhir import private_files
from dnfhir.errors import ConfigError, StorageError
from dnfhir.places import user_folder

_SERVER = Path(__file__).with_name("sandbox_server.py")
_LOG = "sandbox.log"
_START_SECONDS = 60.0
_STOP_SECONDS = 10.0


class Sandbox:
    """A FHIR R4 server on 127.0.0.1 that keeps its data in `data_dir` and ends with this process.

    `url` is its base once it runs. Port 0: the system gives a free one. Starting raises ConfigError when
    sekmet-fhir is not installed, StorageError when the folder or port cannot be used or it does not come up.
    """

    def __init__(self, data_dir: Path, port: int = 0) -> None:
        self.data_dir = data_dir.absolute()
        self.url = ""
        self._port = port
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def process_id(self) -> int | None:
        """The server's process, while it runs."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        if importlib.util.find_spec("sekmet") is None:
            raise ConfigError("the embedded server is not installed: pip install 'dnfhir[sandbox]'")
        with contextlib.ExitStack() as until_started:
            lock = until_started.enter_context(_locked_folder(self.data_dir))
            listening = until_started.enter_context(_listening(self._port))
            log = until_started.enter_context(_private_file(self.data_dir / _LOG, "ab"))
            self._process = _spawn(listening, lock, log, self.data_dir)
            self._port = listening.getsockname()[1]
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.stop()
            raise
        self.url = f"http://127.0.0.1:{self._port}/fhir"

    def wait(self) -> None:
        """Wait until the server ends; it should not: raises StorageError."""
        if self._process is not None:
            self._process.wait()
            raise StorageError(f"the sandbox ended by itself; see {_LOG} in its folder")

    def stop(self) -> None:
        """Stop the server and wait for its end."""
        process, self._process, self.url = self._process, None, ""
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin:
            process.stdin.close()

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + _START_SECONDS
        while self._process and self._process.poll() is None and time.monotonic() < end:
            if _answers(self._port):
                return
            time.sleep(0.05)
        raise StorageError(f"the sandbox did not start; see {_LOG} in its folder")


def default_folder(environ: Mapping[str, str]) -> Path:
    """$XDG_DATA_HOME/dnfhir/sandbox, by default below ~/.local/share. Raises ConfigError without a home."""
    base = user_folder(environ, "XDG_DATA_HOME", ".local/share")
    if base is None:
        raise ConfigError("there is no home folder: name one for the sandbox's data with --data")
    return base / "dnfhir" / "sandbox"


def _locked_folder(folder: Path) -> IO[bytes]:
    """The folder, made for its owner only, with its lock: two servers on one database would lose writes.

    The server inherits the open file, and so the lock, until it ends.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise StorageError("the sandbox's folder cannot be made") from None
    lock = _private_file(folder / "lock", "ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise StorageError("another sandbox uses this folder; choose one with --data") from None
    return lock


def _private_file(path: Path, mode: str) -> IO[bytes]:
    try:
        return private_files.open_or_create(path, mode)
    except OSError:
        raise StorageError("the sandbox's folder cannot be written") from None


def _listening(port: int) -> socket.socket:
    """A loopback socket opened here, so that a taken port is known at once and a free one stays ours."""
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(("127.0.0.1", port))
        opened.listen(128)
    except OSError:
        opened.close()
        raise StorageError(
            f"port {port} is taken or not allowed; leave --port out to get a free one"
        ) from None
    return opened


def _spawn(
    listening: socket.socket, lock: IO[bytes], log: IO[bytes], folder: Path
) -> subprocess.Popen[bytes]:
    """The server in a session of its own: Ctrl-C reaches only us, and we end it. Its stdin ends with us."""
    descriptor = listening.fileno()
    return subprocess.Popen(  # noqa: S603 - our own interpreter and file
        [sys.executable, "-P", str(_SERVER), str(descriptor), str(folder)],
        stdin=subprocess.PIPE,
        stdout=log,
        stderr=log,
        cwd=folder,
        pass_fds=(descriptor, lock.fileno()),
        start_new_session=True,
        umask=0o077,
    )


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/fhir/metadata")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
