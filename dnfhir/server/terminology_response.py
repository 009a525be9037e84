"""What a terminology server's response means for a code: known, denied, or neither."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.transport.redact import terminal_safe
from dnfhir.transport.response import Response

#: Statuses that decide about the code, or that this question has no answer here; others are failures.
DECISIVE: Final = frozenset({200, 400, 404, 422})
_LONGEST: Final = 200
#: How servers name, beside a 'no', that they do not have the code system (tx.fhir.org, Ontoserver).
_LACKING: Final = frozenset({"x-unknown-system", "x-caused-by-unknown-system"})
#: https://hl7.org/fhir/tools/CodeSystem/tx-issue-type: the code system is not there; it is, the code is not.
_NOT_FOUND: Final = "not-found"
_INVALID_CODE: Final = "invalid-code"


@dataclass(frozen=True)
class Opinion:
    """What an operation answers about a code.

    known: True, False (denied), or None when there is no answer. display: the server's name of the code.
    reason: its words. lacks_system: it states that it does not have the code system. is_certain: that it has.
    """

    known: bool | None = None
    display: str = ""
    reason: str = ""
    lacks_system: bool = False
    is_certain: bool = False


def opinion_of(operation: tuple[str, str], response: Response) -> Opinion:
    """The opinion in a response to $validate-code or $lookup; of a foreign shape: none."""
    body = json_object(response.body)
    if response.status == 200 and body.get("resourceType") == "Parameters":
        return _of_parameters(operation, body)
    reason = response.diagnostics()[:_LONGEST]
    if operation[1] == "lookup" and _denies(response):
        return Opinion(False, reason=reason)
    return Opinion(None, reason=reason)


def _denies(lookup: Response) -> bool:
    """A $lookup answers 404 for a code that it does not know."""
    for issue in json_objects(json_object(lookup.body).get("issue")):
        if issue.get("code") == "not-supported":
            return False
    return lookup.status == 404 and lookup.is_fhir


def _of_parameters(operation: tuple[str, str], body: Json) -> Opinion:
    parameters = {str(part.get("name")): part for part in json_objects(body.get("parameter"))}
    types = set(_issue_types(parameters.get("issues")))
    display, message = _text(parameters.get("display")), _text(parameters.get("message"))
    known = operation[1] == "lookup" or _boolean(parameters.get("result"))
    if known and message and not display:
        known = None  # HAPI's yes to systems that it does not have
    if not message and _boolean(parameters.get("inactive")):
        message = "inactive"
    return Opinion(
        known,
        display,
        message,
        lacks_system=_lacks_system(parameters, types),
        is_certain=_INVALID_CODE in types,
    )


def _lacks_system(parameters: Mapping[str, Json], types: set[str]) -> bool:
    if not _LACKING.isdisjoint(parameters):
        return True
    return _NOT_FOUND in types and _INVALID_CODE not in types


def _issue_types(parameter: Json | None) -> Iterator[str]:
    outcome = json_object(json_object(parameter).get("resource"))
    for issue in json_objects(outcome.get("issue")):
        for coding in json_objects(json_object(issue.get("details")).get("coding")):
            yield str(coding.get("code"))


def _value(parameter: Json | None) -> object:
    """The value of a parameter, of whichever type."""
    for name, value in json_object(parameter).items():
        if name.startswith("value"):
            return value
    return None


def _boolean(parameter: Json | None) -> bool | None:
    value = _value(parameter)
    return value if isinstance(value, bool) else None


def _text(parameter: Json | None) -> str:
    value = _value(parameter)
    if not isinstance(value, str):
        return ""
    return terminal_safe(value, _LONGEST)
