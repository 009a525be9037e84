"""HL7's official validation engine (as HAPI ships it), offline, one process for many files."""

import json
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.servers.build import build
from tests.servers.process import JavaProcess, ServerError

ANSWER_LIMIT_S = 240.0  # the first answer loads all of R4's definitions


@dataclass(frozen=True)
class Issue:
    """One finding: severity fatal, error, warning or information; location as FHIRPath; what is wrong.

    `kind` is the engine's own name of the message, whatever the words in it.
    """

    severity: str
    location: str
    message: str
    kind: str = ""


#: The packages of hl7-be are not to be had here: tests/mappers/forward/test_belgian_profiles.py holds what they ask.
_BELGIAN: Final = "Profile reference 'https://www.ehealth.fgov.be/standards/fhir/core"


def is_of_belgium(issue: Issue) -> bool:
    """Whether the engine only says that it has no Belgian profile which a resource claims."""
    return issue.message.startswith(_BELGIAN)


class Validator:
    """Validates files against base R4 and the profiles that they claim; safe to share by threads.

    Folders hold JSON files with a StructureDefinition, ValueSet, CodeSystem or Questionnaire, or a Bundle of those;
    or they are FHIR packages. A claimed profile that no folder holds is an error, unless `unknown_profiles_warn`.
    Raises ServerError when the engine does not start, or cannot read a file.
    """

    def __init__(self, *folders: Path, unknown_profiles_warn: bool = False) -> None:
        arguments = [str(folder.resolve()) for folder in folders]
        arguments += ["--unknown-profiles-warn"] if unknown_profiles_warn else []
        self._process = JavaProcess("validator", build("validator"), *arguments)
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def validate(self, path: Path, profile: str | None = None) -> list[Issue]:
        """All findings on one JSON file: a resource or a whole Bundle; `profile` is a canonical URL."""
        request = str(path.resolve()) + (f"\t{profile}" if profile else "")
        with self._lock:
            self._process.write_line(request)
            answer = json.loads(self._process.read_line(ANSWER_LIMIT_S))
        if "failure" in answer:
            raise ServerError(f"the validator could not check {path.name}: {answer['failure']}")
        return [issue for one in answer["issues"] if not is_of_belgium(issue := Issue(**one))]

    def errors(
        self, path: Path, profile: str | None = None, *, warnings: bool = False
    ) -> list[Issue]:
        """The findings that make the file invalid, and the warnings when they are asked for."""
        wanted = ("error", "fatal", "warning") if warnings else ("error", "fatal")
        return [issue for issue in self.validate(path, profile) if issue.severity in wanted]

    def stop(self) -> None:
        """Ends the engine."""
        self._process.stop()
