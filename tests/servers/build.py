"""Builds the programs of the tests once into the user's cache; later runs and other clones reuse them.

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

from tests.servers.process import MAIN_CLASSES, ServerError, java_command
from tests.servers.recipes import NPM, finish
from tests.servers.tools import missing_line

HERE = Path(__file__).parent
PROGRAMS = (*MAIN_CLASSES, "validator_cli", "sushi", "lforms", "oidc")
# Maven's lifecycle would fetch the plugins of its tests as well: name the goals.
COMPILE = ("resources:resources", "compiler:compile", "jar:jar")
COPY = ("dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib")
MAVEN_LIMIT_S = 1200
UNUSED_DAYS = 14


def build(name: str) -> Path:
    """The folder of the built program: `lib/` with its jars, or what its recipe makes of them.

    Raises ServerError when a tool is missing, or Maven or npm fails, with the end of their words.
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
    if name in MAIN_CLASSES:
        java = subprocess.run(["java", "-version"], capture_output=True, check=True).stderr
        recipe = java + repr((_goals(name), java_command(name))).encode()
    else:
        recipe = repr((_goals(name), NPM)).encode() + (HERE / "packages.py").read_bytes()
    digest = hashlib.sha256(recipe)
    for path in sorted(path for path in (HERE / name).rglob("*.*") if path.is_file()):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _goals(name: str) -> tuple[str, ...]:
    return (*COMPILE, *COPY) if (HERE / name / "src").exists() else COPY


def _make(name: str, work: Path) -> None:
    shutil.copytree(HERE / name, work, ignore=shutil.ignore_patterns("target", "lib"))
    if (work / "pom.xml").exists():
        _maven(work, _goals(name))
    if (work / "target").exists():
        for jar in (work / "target").glob("*.jar"):
            jar.rename(work / "lib" / jar.name)
        shutil.rmtree(work / "target")
    finish(name, work)


def _maven(work: Path, goals: tuple[str, ...]) -> None:
    """Twice at most: a download that broke off goes on where it was."""
    command = ["mvn", "-B", "-ntp", "-q", *goals]
    for last in (False, True):
        done = subprocess.run(
            command, cwd=work, capture_output=True, text=True, timeout=MAVEN_LIMIT_S, check=False
        )
        if done.returncode == 0:
            return
        if last:
            raise ServerError(f"Maven failed:\n{(done.stdout + done.stderr)[-4000:]}")


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
    for program in PROGRAMS:
        print(build(program))
