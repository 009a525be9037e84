"""Builds the Java programs of the tests once into the user's cache; later runs and other clones reuse them.

`python -m tests.servers.build` builds all of them beforehand.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.process import ARCHIVE, MAIN_CLASSES, ServerError, java_command
from tests.servers.tools import missing_line

HERE = Path(__file__).parent
# Maven's lifecycle would fetch the plugins of its tests as well: name the goals.
GOALS = (
    "resources:resources",
    "compiler:compile",
    "jar:jar",
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    "-DoutputDirectory=lib",
)
MAVEN_LIMIT_S = 1200
ARCHIVE_LIMIT_S = 300
UNUSED_DAYS = 14


def build(name: str) -> Path:
    """The folder of the built program: `lib/` with its jars and, when Java can make it, the class archive.

    Raises ServerError when a tool is missing or Maven fails, with the end of Maven's words.
    """
    if line := missing_line():
        raise ServerError(line)
    root = cache_folder()
    root.mkdir(parents=True, exist_ok=True)
    target = root / f"{name}-{_hash(name)}"
    with _lock(root / f"{name}.lock"):
        if not target.exists():
            with tempfile.TemporaryDirectory(dir=root, prefix=f".{name}-") as work:
                _make(name, Path(work) / "build")
                Path(work, "build").rename(target)
        os.utime(target)
        _remove_unused(root, name)
    return target


def cache_folder() -> Path:
    """Where the built programs live: `$XDG_CACHE_HOME/dnfhir/servers`, by default under `~/.cache`."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "dnfhir", "servers")


def _hash(name: str) -> str:
    """Names the sources, the recipe and the Java that compiles: a class archive fits one Java only."""
    java = subprocess.run(["java", "-version"], capture_output=True, check=True).stderr
    digest = hashlib.sha256(java + repr((GOALS, java_command(name))).encode())
    for path in (HERE / name / "pom.xml", *sorted((HERE / name / "src").rglob("*.*"))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _make(name: str, work: Path) -> None:
    shutil.copytree(HERE / name, work, ignore=shutil.ignore_patterns("target", "lib"))
    _maven(work)
    for jar in (work / "target").glob("*.jar"):
        jar.rename(work / "lib" / jar.name)
    shutil.rmtree(work / "target")
    _archive_classes(name, work)


def _maven(work: Path) -> None:
    """Twice at most: a download that broke off goes on where it was."""
    command = ["mvn", "-B", "-ntp", "-q", *GOALS]
    for last in (False, True):
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=MAVEN_LIMIT_S, check=False)
        if done.returncode == 0:
            return
        if last:
            raise ServerError(f"Maven failed:\n{(done.stdout + done.stderr)[-4000:]}")


def _archive_classes(name: str, work: Path) -> None:
    """Makes Java's archive of the classes a start loads (a third less start time); all works without it.

    In two steps, the list first: `-XX:ArchiveClassesAtExit` was seen to hang for ever on Java 17.
    """
    from tests.servers.training import run_once

    listed, archive = work / "classes.lst", work / "part.jsa"
    run_once(name, work, f"-XX:DumpLoadedClassList={listed.name}")
    dump = ("-Xshare:dump", f"-XX:SharedClassListFile={listed.name}", f"-XX:SharedArchiveFile={archive.name}")
    try:
        subprocess.run(java_command(name, *dump), cwd=work, capture_output=True, timeout=ARCHIVE_LIMIT_S, check=True)
        archive.rename(work / ARCHIVE)
    except (subprocess.SubprocessError, OSError):
        archive.unlink(missing_ok=True)
    listed.unlink()


def _remove_unused(root: Path, name: str) -> None:
    oldest = time.time() - UNUSED_DAYS * 86400
    for old in (*root.glob(f"{name}-*"), *root.glob(f".{name}-*")):
        if old.stat().st_mtime < oldest:
            shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    for program in MAIN_CLASSES:
        print(build(program))
