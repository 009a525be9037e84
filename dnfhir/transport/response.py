"""The response of a server, and which failure it means."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from dnfhir.errors import (
    AuthError,
    ConfigError,
    ConflictError,
    DnfhirError,
    ForbiddenError,
    RefusedError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.transport.redact import Redactor, terminal_safe

LONGEST_WAIT = 3600.0
_MILLISECONDS = "x-ms-retry-after-ms"
_BUSY = frozenset({408, 409, 425, 429})  # 409: another write was faster
_GATEWAY = frozenset({502, 504})
_MOST_ISSUES = 10
_CREDENTIALS = (
    "; check the credentials (DNFHIR_TOKEN, DNFHIR_USER or DNFHIR_CLIENT_ID) and what they allow"
)
_EXACT: dict[int, tuple[type[DnfhirError], str]] = {
    401: (AuthError, _CREDENTIALS),
    403: (ForbiddenError, _CREDENTIALS),
    407: (ConfigError, "; the proxy wants (other) credentials"),
    412: (ConflictError, ""),
    501: (RefusedError, ""),
    505: (RefusedError, ""),
}


class BusyError(TemporaryError):
    """The server answers 'not now', or another write was faster.

    retry_after: the seconds that the server asks to wait, 0 to 3600, or None.
    status: the HTTP status, where the server sent one.
    """

    def __init__(
        self, message: str, retry_after: float | None = None, status: int | None = None
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status


class UnexpectedResponseError(ConfigError):
    """A response that cannot have come from the FHIR server we mean, or does not belong to the request.

    It is a page or half a text instead of a resource, a redirect, nothing at the base, another
    resource, or a search without a Bundle. Something stands between (a login page, a gateway in
    maintenance, a cache), or the address is wrong: only time tells which. So it ends in 78, and
    whoever can wait may ask again before taking it for final.
    """


@dataclass(frozen=True)
class Response:
    """One response of a server.

    body: the JSON value (decimals as Decimal), or None when it is empty or not JSON.
    is_fhir: the body is a resource.
    path: what was asked for, relative to the base ("" is the base itself).
    wrote: the request may have changed the server.
    request_id: the X-Request-Id that the request was sent under.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    is_fhir: bool
    path: str = field(default="", repr=False)
    wrote: bool = False
    credentials: Redactor = field(default_factory=lambda: Redactor(()), repr=False)
    request_id: str = ""

    def diagnostics(self, redactor: Redactor | None = None) -> str:
        """The texts of the server's OperationOutcome, or "".

        The credentials and the redactor's strings are cut from them.
        """
        text = self.credentials.cut("; ".join(_issue_texts(self.body)))
        return terminal_safe(redactor.cut(text) if redactor else text)


def failure(response: Response, redactor: Redactor | None = None) -> DnfhirError | None:
    """The error that a response means.

    None when it is a 2xx with a resource, or an empty 2xx to a write. A caller that expects 404 or
    410 looks at the status first. redactor: cuts the document's strings from the message.
    """
    if 200 <= response.status < 300:
        error = _unusable(response)
    else:
        text = f"the server answered {response.status}"
        diagnostics = response.diagnostics(redactor)
        error = _by_status(response, f"{text}: {diagnostics}" if diagnostics else text)
    if error is not None:
        error.request_id = response.request_id or None
    return error


def _unusable(response: Response) -> DnfhirError | None:
    """The error of a 2xx that has no resource; None when it is what was asked for."""
    if response.is_fhir or (response.wrote and response.body is None):
        return None
    if response.wrote:
        return UnknownOutcomeError(f"the server answered {response.status} without a FHIR resource")
    return UnexpectedResponseError(
        f"the answer ({response.status}) is not a FHIR resource: not a FHIR server, or a login page"
    )


def _by_status(response: Response, text: str) -> DnfhirError:
    status = response.status
    if status in _EXACT:
        kind, advice = _EXACT[status]
        return kind(text + advice)
    if status < 400:
        return UnexpectedResponseError(
            f"{text}; redirects are not followed: configure the final address"
        )
    if status in {404, 405} and response.path in {"", "metadata"}:
        return UnexpectedResponseError(f"{text}; there is no FHIR server at this address")
    if status in _GATEWAY and response.wrote:
        return UnknownOutcomeError(f"{text}; it may or may not have been carried out")
    if status in _BUSY or status >= 500:
        return BusyError(text, retry_after(response.headers), status)
    return RefusedError(text)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """The seconds that a server asks to wait, 0 to 3600; None when it does not ask.

    Two headers are read: x-ms-retry-after-ms (milliseconds; Azure sends it beside Retry-After, as the
    finer one), and Retry-After in seconds or as a date (RFC 9110, 10.2.3).
    """
    milliseconds = _number(headers.get(_MILLISECONDS, ""))
    if milliseconds is not None:
        seconds: float | None = milliseconds / 1000
    else:
        seconds = _seconds_of(headers.get("Retry-After", "").strip(), now)
    if seconds is None or math.isnan(seconds):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT)


def _seconds_of(value: str, now: datetime | None) -> float | None:
    """The seconds of a Retry-After, which may be a date."""
    seconds = _number(value)
    if seconds is not None or not value:
        return seconds
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if not date.tzinfo:
        date = date.replace(tzinfo=UTC)
    return (date - (now or datetime.now(UTC))).total_seconds()


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text) if re.fullmatch(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?", text) else None


def _issue_texts(body: Any) -> list[str]:
    """The texts of an OperationOutcome, read without trust in its shape."""
    issues = body.get("issue") if isinstance(body, dict) else None
    if not isinstance(issues, list):
        return []
    texts: list[str] = []
    for issue in issues[:_MOST_ISSUES]:
        if isinstance(issue, dict):
            texts += _texts_of(issue)
    return texts


def _texts_of(issue: dict[str, Any]) -> list[str]:
    """The diagnostics and details of an issue; its code where it has neither."""
    details = issue.get("details")
    candidates = [issue.get("diagnostics")]
    if isinstance(details, dict):
        candidates.append(details.get("text"))
    texts = [text for text in candidates if isinstance(text, str) and text.strip()]
    code = issue.get("code")
    if not texts and isinstance(code, str):
        return [code]
    return texts
