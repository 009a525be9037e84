"""What a terminology server's answer says of a code: known, denied, or neither."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.transport.redact import terminal_safe
from dnfhir.transport.response import Response

#: Statuses that say something of the code, or that this question has no answer here; others are failures.
DECISIVE: Final = frozenset({200, 400, 404, 422})
_LONGEST: Final = 200
#: How servers name, beside a 'no', that they do not have the code system (tx.fhir.org, Ontoserver).
_LACKING: Final = ("x-unknown-system", "x-caused-by-unknown-system")
#: https://hl7.org/fhir/tools/CodeSystem/tx-issue-type: the code system is not there; it is, the code is not.
_NOT_FOUND: Final = "not-found"
_INVALID_CODE: Final = "invalid-code"


@dataclass(frozen=True)
class Opinion:
    """known: True, False (denied), or None: no answer. display: the server's name of the code. why: its words.

    lacks_system: it says that it does not have the code system. is_certain: it says that it has.
    """

    known: bool | None = None
    display: str = ""
    reason: str = ""
    lacks_system: bool = False
    is_certain: bool = False


def opinion_of(operation: tuple[str, str], answer: Response) -> Opinion:
    """The opinion in an answer to $validate-code or $lookup; of a foreign shape: none."""
    body = json_object(answer.body)
    if answer.status == 200 and body.get("resourceType") == "Parameters":
        return _told(operation, body)
    issues = {str(issue.get("code")) for issue in json_objects(body.get("issue"))}
    denies = (
        operation[1] == "lookup"
        and answer.status == 404
        and answer.is_fhir
        and "not-supported" not in issues
    )
    return Opinion(False if denies else None, reason=answer.diagnostics()[:_LONGEST])


def _told(operation: tuple[str, str], body: Json) -> Opinion:
    said = {str(part.get("name")): part for part in json_objects(body.get("parameter"))}
    result = True if operation[1] == "lookup" else _value(said.get("result"))
    types = set(_issue_types(said.get("issues")))
    display, message = _text(said.get("display")), _text(said.get("message"))
    with_doubt = (
        result is True and bool(message) and not display
    )  # HAPI's yes to systems it does not have
    return Opinion(
        known=result if isinstance(result, bool) and not with_doubt else None,
        display=display,
        reason=message or ("inactive" if _value(said.get("inactive")) is True else ""),
        lacks_system=any(name in said for name in _LACKING)
        or (_NOT_FOUND in types and _INVALID_CODE not in types),
        is_certain=_INVALID_CODE in types,
    )


def _issue_types(part: Json | None) -> Iterator[str]:
    outcome = json_object(json_object(part).get("resource"))
    for issue in json_objects(outcome.get("issue")):
        for coding in json_objects(json_object(issue.get("details")).get("coding")):
            yield str(coding.get("code"))


def _value(part: Json | None) -> Any:
    """The value of a parameter, of whichever type."""
    return next(
        (value for name, value in json_object(part).items() if name.startswith("value")), None
    )


def _text(part: Json | None) -> str:
    value = _value(part)
    return terminal_safe(value, _LONGEST) if isinstance(value, str) else ""
