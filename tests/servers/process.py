"""A program that talks in lines: it is asked on stdin, answers on stdout, and logs to a file."""

import os
import selectors
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

MAIN_CLASSES = {"hapi": "dnfhir.hapi.Main", "validator": "dnfhir.validator.Main"}
CLI_CLASS = "org.hl7.fhir.validation.ValidatorCli"
ARCHIVE = "classes.jsa"
# These programs live for minutes: a quick start counts for more than the last gain in speed.
JVM_FLAGS = ("-Xmx1500m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8")
STOP_LIMIT_S = 10.0


class ServerError(RuntimeError):
    """A program of the tests could not be built, did not start, or ended; carries the end of its log."""


def java_command(name: str, *options: str, arguments: tuple[str, ...] = ()) -> list[str]:
    """The command that runs a built program; its working folder must be the build's, as paths are relative."""
    return ["java", *JVM_FLAGS, *options, "-cp", "lib/*", MAIN_CLASSES[name], *arguments]


def cli_command(folder: Path, *arguments: str) -> list[str]:
    """The command that runs HL7's validator as built in `folder`: once, over the files that it names."""
    home = f"-Duser.home={folder / 'home'}"
    return ["java", *JVM_FLAGS, home, "-cp", str(folder / "lib" / "*"), CLI_CLASS, *arguments]


class LineProcess:
    """Runs one built program from construction to `stop`; it also ends when this process does."""

    def __init__(self, name: str, folder: Path, command: list[str]) -> None:
        self._name = name
        self._log = tempfile.NamedTemporaryFile(prefix=f"dnfhir-{name}-", suffix=".log")  # noqa: SIM115
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            bufsize=0,
        )
        self._read = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def write_line(self, line: str) -> None:
        """Sends one line. Raises ServerError when the program is gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line.encode() + b"\n")
        except OSError as error:
            raise self._failure("ended") from error

    def read_line(self, limit_s: float) -> str:
        """The next line of its stdout. Raises ServerError when none comes in time or the program ended."""
        assert self._process.stdout is not None
        end = time.monotonic() + limit_s
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._read:
                if not selector.select(max(0.0, end - time.monotonic())):
                    raise self._failure(f"gave no answer in {limit_s:.0f} s")
                part = os.read(self._process.stdout.fileno(), 65536)
                if not part:
                    raise self._failure("ended")
                self._read += part
        line, _, self._read = self._read.partition(b"\n")
        return line.decode()

    def wait(self) -> None:
        """Blocks until the program ends."""
        self._process.wait()

    @property
    def process_id(self) -> int:
        """The program's process."""
        return self._process.pid

    def kill(self) -> None:
        """Ends the program at once, as a crash would: SIGKILL, nothing is written any more."""
        self._process.kill()
        self._process.wait()
        self.stop()

    def stop(self) -> None:
        """Ends the program, by force if it does not go by itself; again is harmless."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        try:
            self._process.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def log_tail(self, size: int = 4000) -> str:
        """The end of what it logged."""
        if self._log.closed:
            return ""
        return Path(self._log.name).read_bytes()[-size:].decode(errors="replace")

    def _failure(self, what: str) -> ServerError:
        return ServerError(
            f"the {self._name} program {what}; the end of its log:\n{self.log_tail()}"
        )


class JavaProcess(LineProcess):
    """A program in Java, by default with the archive of classes that was made for it."""

    def __init__(
        self, name: str, folder: Path, *arguments: str, options: tuple[str, ...] = ()
    ) -> None:
        if (folder / ARCHIVE).exists():
            options = (f"-XX:SharedArchiveFile={ARCHIVE}", *options)
        super().__init__(name, folder, java_command(name, *options, arguments=arguments))
