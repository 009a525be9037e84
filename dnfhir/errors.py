"""What can go wrong, and the exit code each failure ends in.

    DnfhirError
    ├── SessionError            65  the document is wrong; every problem named
    ├── BundleError             65  a FHIR document is wrong; every problem named
    ├── RefusedError            69  the server refused the content
    ├── StorageError            74  local storage failed
    ├── TemporaryError          75  try again later
    │   └── UnknownOutcomeError 75  sent, no usable answer: the next attempt asks the server first
    ├── ConflictError           76  a person must decide; nothing was written
    │   └── OlderDocumentError  76  a newer document of the session is there already
    ├── AuthError               77  not authorised
    │   └── ForbiddenError      77  known, but this may not be done (403)
    └── ConfigError             78  the configuration is wrong

Exit 2 (wrong use of the command) is click's own; 70 (a defect in dnfhir) is any other exception.
No message holds patient data: messages reach stderr and logs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

OK = 0
USAGE = 2
DATA = 65
REFUSED = 69
DEFECT = 70
STORAGE = 74
TEMPORARY = 75
CONFLICT = 76
AUTH = 77
CONFIG = 78

#: Of several documents' codes the first of these that occurred is the command's.
PRECEDENCE = (DEFECT, CONFIG, AUTH, STORAGE, CONFLICT, DATA, REFUSED, TEMPORARY)


def worst(codes: Sequence[int]) -> int:
    """The exit code of a run over several documents; 0 when all were done."""
    return next((code for code in PRECEDENCE if code in codes), OK)


class Remedy(StrEnum):
    """What to do with a value that nothing can take the place of."""

    REMOVE = "remove it"


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a document.

    pointer: JSON pointer (RFC 6901) to the value to change; "" is the whole document.
    message: what is wrong. expected: what would be right, or a `Remedy` when nothing would be.
    suggestions: did you mean.
    """

    pointer: str
    message: str
    expected: str | None = None
    suggestions: tuple[str, ...] = ()

    def __str__(self) -> str:
        text = f"{self.pointer or '(document)'}: {self.message}"
        if isinstance(self.expected, Remedy):
            text += f"; {self.expected}"
        elif self.expected:
            text += f"; expected {self.expected}"
        if self.suggestions:
            text += "; did you mean " + " or ".join(self.suggestions) + "?"
        return text

    def as_json(self) -> dict[str, object]:
        """The problem for programs, without its empty parts."""
        members: dict[str, object] = {"pointer": self.pointer, "message": self.message}
        if self.expected:
            members["expected"] = str(self.expected)
        if self.suggestions:
            members["suggestions"] = list(self.suggestions)
        return members


class DnfhirError(Exception):
    """Root of every failure dnfhir expects; `exit_code` is what the command ends in.

    request_id: the X-Request-Id of the exchange that failed, for a log; None where there was none.
    receipt: of a push or a retraction that failed, see `dnfhir.sync.receipt.receipt_of`.
    """

    exit_code = DEFECT
    request_id: str | None = None
    receipt: object | None = None


class _ProblemsError(DnfhirError):
    exit_code = DATA

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class SessionError(_ProblemsError):
    """The session document is wrong; `problems` names every error, not only the first."""


class BundleError(_ProblemsError):
    """A FHIR document is wrong; pointers lead into the Bundle."""


class RefusedError(DnfhirError):
    """The server refused the content (4xx, 501, 505, a failed validation)."""

    exit_code = REFUSED


class StorageError(DnfhirError):
    """Local storage failed: no space, no permission, a damaged file."""

    exit_code = STORAGE


class TemporaryError(DnfhirError):
    """The server cannot be reached or is busy (DNS, refused connection, timeout, 408, 425, 429, 5xx)."""

    exit_code = TEMPORARY


class UnknownOutcomeError(TemporaryError):
    """A request was sent and no usable answer came: it may or may not have been carried out."""


class ConflictError(DnfhirError):
    """Somebody else's edit, another or several patients, an older document: a person must decide."""

    exit_code = CONFLICT


class OlderDocumentError(ConflictError):
    """The document is older than the one that was sent last, and says something else; nothing else is in doubt.

    was_sent: the server tells that this very document was sent before the newer one, and the session is not withdrawn.
    """

    was_sent = False


class AuthError(DnfhirError):
    """The server wants (other) credentials (401, 403)."""

    exit_code = AUTH


class ForbiddenError(AuthError):
    """The server knows us and forbids what was asked (403): for this record, or for all."""


class ConfigError(DnfhirError):
    """The configuration is wrong; also a TLS failure, a redirect, 404/405 on the base."""

    exit_code = CONFIG
