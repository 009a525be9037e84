"""A HAPI FHIR JPA R4 server on loopback: empty and in memory, or on the data of a folder.

`python -m tests.servers.hapi_server --port N` runs one in the foreground until Ctrl-C.
"""

import argparse
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.servers.build import build
from tests.servers.process import JavaProcess, ServerError

START_LIMIT_S = 240.0


class HapiServer:
    """Boots from `start` on; `wait` returns its base URL; `with HapiServer() as server` does all of it.

    Port 0 lets the system pick one. With `data` its database is files in that folder, for the next server there.
    Raises ServerError when it is not up in time.
    """

    def __init__(self, port: int = 0, data: Path | None = None) -> None:
        self._port = port
        self._options = (f"-Ddnfhir.data={data.absolute()}",) if data else ()
        self._process: JavaProcess | None = None
        self._url: str | None = None

    def __enter__(self) -> Self:
        self.start()
        try:
            self.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The FHIR base, `http://127.0.0.1:<port>/fhir`; blocks until it answers."""
        return self.wait()

    def start(self) -> None:
        """Builds the server if need be, begins its boot, and returns without waiting; again is harmless."""
        if self._process is None:
            self._process = JavaProcess(
                "hapi", build("hapi"), str(self._port), options=self._options
            )

    def wait(self) -> str:
        """Waits until the server answers and returns its URL."""
        if self._url is None:
            if self._process is None:
                raise ServerError("the HAPI server was not started")
            word, _, url = self._process.read_line(START_LIMIT_S).partition(" ")
            if word != "READY":
                raise ServerError(f"the HAPI server said {word!r} instead of READY")
            self._url = url
        return self._url

    def wait_for_end(self) -> None:
        """Blocks until the server ends by itself."""
        if self._process:
            self._process.wait()

    def stop(self) -> None:
        """Ends the server; data in memory is gone."""
        if self._process:
            self._process.stop()
            self._process = None

    def kill(self) -> None:
        """Ends the server as a crash would: SIGKILL."""
        if self._process:
            self._process.kill()
            self._process = None


def main() -> None:
    """Runs a server in the foreground; prints its URL alone on stdout."""
    parser = argparse.ArgumentParser(
        description="an empty HAPI FHIR R4 server, in memory, on loopback"
    )
    parser.add_argument("--port", type=int, default=0, help="0, the default: the system picks one")
    try:
        print("starting HAPI (the first time builds it: some minutes)", file=sys.stderr)
        with HapiServer(parser.parse_args().port) as server:
            print(server.url, flush=True)
            server.wait_for_end()
    except ServerError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)


if __name__ == "__main__":
    main()
