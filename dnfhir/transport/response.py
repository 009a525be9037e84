"""What a server answered, and which failure it means."""

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
    """'Not now', or a lost race; `retry_after`: the seconds the server asked for, 0 to 3600, or None.

    status: the HTTP status that said it, where one did.
    """

    def __init__(
        self, message: str, retry_after: float | None = None, status: int | None = None
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status


class UnexpectedResponseError(ConfigError):
    """An answer that cannot have come from the FHIR server we mean, or not to what was asked.

    A page or half a text where a resource is due, a redirect, nothing at the base, another resource, a search without
    a Bundle. Somebody stands between (a login page, a gateway in maintenance, a cache), or the address is wrong: only
    time tells which. So it ends in 78, and whoever can wait may ask again before taking it for final.
    """


@dataclass(frozen=True)
class Response:
    """One answer. `body` is parsed JSON (decimals as Decimal) or None when it is empty or no JSON.

    `path` is what was asked for, relative to the base ("" is the base itself); `is_fhir`: the body is a
    resource; `wrote`: the request may have changed the server; `request_id`: the X-Request-Id it was sent under.
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
        """What the server said in its OperationOutcome, credentials and the redactor's strings cut, or ""."""
        said = "; ".join(_issues(self.body))
        cut = self.credentials.cut(said)
        return terminal_safe(redactor.cut(cut) if redactor else cut)


def failure(answer: Response, redactor: Redactor | None = None) -> DnfhirError | None:
    """The error an answer means, or None when it is 2xx with a resource (or an empty one to a write).

    A caller that expects 404 or 410 looks at the status first. `redactor` holds the document's strings.
    """
    if 200 <= answer.status < 300:
        error = (
            None if answer.is_fhir or (answer.wrote and answer.body is None) else _not_fhir(answer)
        )
    else:
        words = answer.diagnostics(redactor)
        error = _meaning(
            answer, f"the server answered {answer.status}" + (f": {words}" if words else "")
        )
    if error is not None:
        error.request_id = answer.request_id or None
    return error


def _meaning(answer: Response, text: str) -> DnfhirError:
    status = answer.status
    if status in _EXACT:
        kind, advice = _EXACT[status]
        return kind(text + advice)
    if status < 400:
        return UnexpectedResponseError(
            f"{text}; redirects are not followed: configure the final address"
        )
    if status in {404, 405} and answer.path in {"", "metadata"}:
        return UnexpectedResponseError(f"{text}; there is no FHIR server at this address")
    if status in _GATEWAY and answer.wrote:
        return UnknownOutcomeError(f"{text}; it may or may not have been carried out")
    if status in _BUSY or status >= 500:
        return BusyError(text, retry_after(answer.headers), status)
    return RefusedError(text)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """The seconds a server asks to wait, 0 to 3600; None when it does not say.

    Read are x-ms-retry-after-ms (milliseconds; Azure sends it beside Retry-After, as the finer one) and
    Retry-After in seconds or as a date (RFC 9110, 10.2.3).
    """
    seconds = _number(headers.get(_MILLISECONDS, ""))
    seconds = (
        _retry_after(headers.get("Retry-After", "").strip(), now)
        if seconds is None
        else seconds / 1000
    )
    return None if seconds is None or math.isnan(seconds) else min(max(seconds, 0.0), LONGEST_WAIT)


def _retry_after(value: str, now: datetime | None) -> float | None:
    seconds = _number(value)
    if seconds is not None or not value:
        return seconds
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return (when - (now or datetime.now(UTC))).total_seconds()


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text) if re.fullmatch(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?", text) else None


def _not_fhir(answer: Response) -> DnfhirError:
    if answer.wrote:
        return UnknownOutcomeError(f"the server answered {answer.status} without a FHIR resource")
    return UnexpectedResponseError(
        f"the answer ({answer.status}) is no FHIR resource: not a FHIR server, or a login page"
    )


def _issues(body: Any) -> list[str]:
    """The texts of an OperationOutcome, read without trust in its shape."""
    issues = body.get("issue") if isinstance(body, dict) else None
    found: list[str] = []
    for issue in issues[:10] if isinstance(issues, list) else ():
        if not isinstance(issue, dict):
            continue
        details = issue.get("details")
        texts = (
            issue.get("diagnostics"),
            details.get("text") if isinstance(details, dict) else None,
        )
        said = [text for text in texts if isinstance(text, str) and text.strip()]
        code = issue.get("code")
        found += said or ([code] if isinstance(code, str) else [])
    return found
