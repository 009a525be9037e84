"""What a failed push means for its document, and for all the others."""

from __future__ import annotations

from typing import Final

from dnfhir.errors import (
    AuthError,
    ConfigError,
    ConflictError,
    DnfhirError,
    StorageError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.sync.receipt import State
from dnfhir.transport.response import BusyError, UnexpectedResponseError

_TOO_MANY: Final = (429, 503)
#: The server is there and answers: no outage.
_ANSWERED: Final = (409, 412, 425, 429)


def state_after(error: DnfhirError) -> State:
    """The state of a document whose push failed.

    Nothing that another attempt may mend is a dead letter; what a person must decide is none
    either.
    """
    if isinstance(error, UnknownOutcomeError):
        return "unknown"
    if isinstance(error, TemporaryError | ConfigError | AuthError | StorageError):
        return "queued"
    return "conflict" if isinstance(error, ConflictError) else "rejected"


def is_retryable(error: DnfhirError) -> bool:
    """Whether another attempt may mend it, without anybody doing anything."""
    return isinstance(error, TemporaryError | UnexpectedResponseError)


def is_outage(error: DnfhirError) -> bool:
    """Whether it means that the server cannot be used at the moment."""
    answered = isinstance(error, BusyError) and error.status in _ANSWERED
    return is_retryable(error) and not answered


def is_too_many(error: DnfhirError) -> bool:
    """Whether the server asks for fewer requests."""
    return isinstance(error, BusyError) and error.status in _TOO_MANY


def seconds_asked(error: DnfhirError) -> float | None:
    """The seconds that the server asks to wait, when it does."""
    return error.retry_after if isinstance(error, BusyError) else None
