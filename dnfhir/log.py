"""What dnfhir does, as events with facts: for people as lines on stderr, for programs as one JSON object a line.

A fact is a number, a word of ours, a name of a server's resource or request, or a text that was cut free of patient
data where it was made. Documents, names and numbers of people never come near a log.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final, Literal

Format = Literal["text", "json"]
Fact = str | int | float | None

LOGGER: Final = logging.getLogger("dnfhir")
LOGGER.addHandler(logging.NullHandler())

_LEVELS: Final = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def event(level: Literal["info", "warning", "error"], name: str, text: str, **facts: Fact) -> None:
    """Log that something happened.

    name: the kind of event, which is never renamed. text: one line for people. facts: for programs.
    """
    LOGGER.log(_LEVELS[level], text, extra={"dnfhir": {"event": name, **facts}})


def set_up(how: Format) -> None:
    """Write events to stderr: `text`, warnings and errors only; `json`, all of them."""
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
    handler = _Stderr()
    if how == "json":
        handler.setFormatter(_JsonLines())
        LOGGER.setLevel(logging.INFO)
    else:
        handler.setFormatter(logging.Formatter("dnfhir: %(message)s"))
        LOGGER.setLevel(logging.WARNING)
    LOGGER.addHandler(handler)
    LOGGER.propagate = False


class _Stderr(logging.StreamHandler):  # type: ignore[type-arg]  # generic in the stubs only
    """Writes to what stderr is at that moment, and never prints a traceback about its own failure."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A log that cannot be written stops nothing."""


class _JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {"time": time, "level": record.levelname.lower()}
        facts = getattr(record, "dnfhir", None)
        if isinstance(facts, Mapping):
            for name, value in facts.items():
                if value is not None:
                    line[name] = value
        line["message"] = record.getMessage()
        return json.dumps(line)
