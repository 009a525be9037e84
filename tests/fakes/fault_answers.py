"""Answers as they go wrong: made up by the proxy, or made of the server's own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from tests.fakes.faults import Fault

FHIR: Final = "application/fhir+json"
_PAGE: Final = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>"
)


@dataclass(frozen=True)
class Reply:
    """One HTTP answer with its whole body."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def html() -> Reply:
    """The login page of some middle box."""
    return Reply(200, _PAGE, {"Content-Type": "text/html; charset=utf-8"})


def failed(chance: Random) -> Reply:
    """500, 502 or 504: as HTML, as an OperationOutcome, or empty."""
    status = chance.choice((500, 502, 504))
    return chance.choice(
        (_outcome(status), Reply(status, _PAGE, {"Content-Type": "text/html"}), Reply(status))
    )


def busy(status: int, headers: dict[str, str]) -> Reply:
    """429 or 503 with what it says about waiting."""
    reported = _outcome(status)
    return Reply(status, reported.body, {**reported.headers, **headers})


def unauthorised() -> Reply:
    """The token has expired."""
    reported = _outcome(401)
    return Reply(
        401, reported.body, {**reported.headers, "WWW-Authenticate": 'Bearer error="invalid_token"'}
    )


def refused() -> Reply:
    """The content is not accepted, now or ever."""
    issue = {"severity": "error", "code": "business-rule", "diagnostics": "this content is refused"}
    body = json.dumps({"resourceType": "OperationOutcome", "issue": [issue]}).encode()
    return Reply(422, body, {"Content-Type": FHIR})


def redirect(chance: Random, where: str) -> Reply:
    """To another address; 307 would make a careless client send the body there."""
    return Reply(chance.choice((302, 307)), b"", {"Location": where})


def spoiled(fault: Fault, reply: Reply, chance: Random) -> Reply:
    """A transaction's answer that does not say what became of the entries that were sent."""
    try:
        bundle: Any = json.loads(reply.body)
    except ValueError:
        return reply
    entries = bundle.get("entry") if isinstance(bundle, dict) else None
    if not isinstance(entries, list) or not entries:
        return reply
    if fault == Fault.WRONG_BUNDLE:
        bundle["type"] = chance.choice(("searchset", "batch-response", "transaction"))
    elif fault == Fault.MISSING:
        del entries[chance.randrange(len(entries))]
    elif fault == Fault.EXTRA:
        entries.insert(chance.randrange(len(entries) + 1), chance.choice(entries))
    elif fault == Fault.REORDERED:
        entries.append(entries.pop(0))
    return Reply(reply.status, json.dumps(bundle).encode(), reply.headers)


def _outcome(status: int) -> Reply:
    issue = {"severity": "error", "code": "transient", "diagnostics": f"made to fail with {status}"}
    body = json.dumps({"resourceType": "OperationOutcome", "issue": [issue]}).encode()
    return Reply(status, body, {"Content-Type": FHIR})
