"""The corpus: generated sessions that all proofs over whole sessions share.

To draw a session takes four times as long as to read and map it, so each is drawn once. The corpus is in
chunks of a hundred, and a chunk is the same in each run and each test. Hypothesis also draws constants that it
finds in the modules that are loaded, so a process of its own draws each chunk. Chunks are kept below pytest's
cache under the hash of all that they follow from: a change of the model, the vocabulary or the strategies
draws them anew. Where hypothesis draws more than the session, `drawn_sessions` leaves it to shrink the rest.
"""

from __future__ import annotations

import fcntl
import functools
import hashlib
import importlib.metadata
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from dnfhir.fhir import jsontext
from tests.generated.strategies import belgian_sessions, dutch_sessions, sessions

Json = dict[str, Any]

CHUNK = 100
STRATEGIES: dict[str, Callable[[], st.SearchStrategy[Json]]] = {
    "any": sessions,
    "nl": dutch_sessions,
    "be": belgian_sessions,
}
ROOT = Path(__file__).parents[2]
_CACHE = ROOT / ".pytest_cache" / "dnfhir-sessions"
#: What a generated session follows from.
SOURCES = ("tests/generated", "dnfhir/session", "dnfhir/terms", "dnfhir/fhir", "dnfhir/*.py")


def generated_sessions(number: int, *, kind: str = "any", start: int = 0) -> Iterator[Json]:
    """The sessions from `start` on, `number` of them, each a new object; `kind` is a key of STRATEGIES."""
    for text in _texts(kind, start, start + number):
        yield jsontext.parse(text.encode())


def drawn_sessions(number: int) -> st.SearchStrategy[Json]:
    """A strategy that draws one of the first `number` sessions, for tests that draw other things too."""
    texts = st.deferred(lambda: st.sampled_from(_texts("any", 0, number)))
    return texts.map(lambda text: jsontext.parse(text.encode()))


def each_session(
    number: int, *, kind: str = "any", start: int = 0
) -> Callable[[Callable[[Json], object]], Callable[[], None]]:
    """Decorate a test of one session so that it takes `number` sessions of the corpus, one after another.

    A failure names the session by its place in the corpus and notes its text.
    """

    def decorate(test: Callable[[Json], object]) -> Callable[[], None]:
        def over_corpus() -> None:
            for place, document in enumerate(
                generated_sessions(number, kind=kind, start=start), start
            ):
                text = jsontext.pretty(document)
                try:
                    test(document)
                except BaseException as error:
                    error.add_note(f"session {place} of the corpus {kind!r}:\n{text}")
                    raise

        # Not functools.wraps: pytest would follow __wrapped__ and ask for a fixture `document`.
        over_corpus.__name__ = test.__name__
        over_corpus.__qualname__ = test.__qualname__
        over_corpus.__module__ = test.__module__
        over_corpus.__doc__ = test.__doc__
        return over_corpus

    return decorate


def _texts(kind: str, start: int, end: int) -> list[str]:
    """The canonical texts of the sessions from `start` to before `end`."""
    chunks = range(start // CHUNK, (end - 1) // CHUNK + 1)
    _draw_missing(kind, chunks)
    texts = [text for chunk in chunks for text in _chunk(kind, chunk)]
    offset = chunks.start * CHUNK
    return texts[start - offset : end - offset]


@functools.lru_cache(maxsize=16)
def _chunk(kind: str, chunk: int) -> tuple[str, ...]:
    return tuple(_file(kind, chunk).read_text(encoding="utf-8").split("\n"))


def _draw_missing(kind: str, chunks: range) -> None:
    """Draw the chunks that are not kept yet: first those that no other process draws now."""
    missing = [chunk for chunk in chunks if not _file(kind, chunk).exists()]
    for flags in (fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_EX):
        for chunk in missing:
            _draw_alone(kind, chunk, flags)


def _draw_alone(kind: str, chunk: int, flags: int) -> None:
    """Draw one chunk under its lock, unless it is there by then or `flags` do not wait for the lock."""
    file = _file(kind, chunk)
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.with_suffix(".lock").open("w") as lock:
        if _is_locked(lock, flags) and not file.exists():
            unfinished = file.with_suffix(".part")
            unfinished.write_bytes(_draw_in_own_process(kind, chunk))
            unfinished.rename(file)


def _is_locked(lock: IO[str], flags: int) -> bool:
    try:
        fcntl.flock(lock, flags)
    except BlockingIOError:
        return False
    return True


def _draw_in_own_process(kind: str, chunk: int) -> bytes:
    """A chunk's sessions, one a line."""
    command = [sys.executable, "-m", "tests.generated.corpus", kind, str(chunk)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.rstrip(b"\n")


def _drawn(kind: str, chunk: int) -> list[str]:
    """A chunk's sessions; its number is the seed."""
    texts: list[str] = []

    @seed(chunk)
    @settings(max_examples=CHUNK, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(STRATEGIES[kind]())
    def draw(document: Json) -> None:
        texts.append(jsontext.canonical(document))

    draw()
    assert len(texts) == CHUNK
    return texts


def _file(kind: str, chunk: int) -> Path:
    return _CACHE / _digest() / f"{kind}-{chunk}.ndjson"


@functools.cache
def _digest() -> str:
    """The hash of all that a generated session follows from."""
    digest = hashlib.sha256(f"{sys.version} {importlib.metadata.version('hypothesis')}".encode())
    for file in source_files():
        digest.update(f"{file.relative_to(ROOT)}\0".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def source_files() -> list[Path]:
    """The files that a generated session follows from."""
    files: set[Path] = set()
    for source in SOURCES:
        files.update(ROOT.glob(source if source.endswith(".py") else f"{source}/**/*.*"))
    return sorted(file for file in files if file.suffix in {".py", ".csv"})


if __name__ == "__main__":
    sys.stdout.write("\n".join(_drawn(sys.argv[1], int(sys.argv[2]))))
