"""A server's own opinion: its $validate operation, read as problems of our document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dnfhir.errors import Problem, RefusedError
from dnfhir.fhir.json_values import Json, as_objects, choice_key, json_object
from dnfhir.fhir.pointers import join
from dnfhir.fhir.resource_types import R4_TYPES
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import Response, failure
from dnfhir.transport.transport import Transport

#: A body with problems; 412 is HAPI's older way to say that something is wrong.
_OPINIONS = frozenset({200, 400, 412, 422})
_NOT_OFFERED = frozenset({404, 405, 501})
_WRONG = ("fatal", "error")
#: The code of an OperationOutcome that is about the operation, not about the resource.
_NO_OPERATION = "not-supported"


def server_problems(
    transport: Transport, resource: Json, redactor: Redactor
) -> tuple[Problem, ...]:
    """The errors that a server's $validate reports of a resource (or a Bundle); () when it reports none.

    The server's words are not to be trusted: the redactor's strings, credentials and terminal sequences are
    cut. Raises RefusedError when the server does not offer $validate, and what the transport and `failure` raise.
    """
    kind = resource.get("resourceType")
    if not isinstance(kind, str) or kind not in R4_TYPES:  # no path to ask a server for
        return (Problem("/resourceType", "not an R4 (4.0.1) resource type"),)
    response = transport.post(f"{kind}/$validate", resource, writes=False)
    if _is_not_offered(response):
        raise RefusedError(f"the server does not offer $validate for {kind}")
    if response.status not in _OPINIONS or not _is_outcome(response.body):
        raise failure(response, redactor) or RefusedError(
            "the server answered $validate without an OperationOutcome"
        )
    problems: list[Problem] = []
    for issue in _issues(response.body):
        if issue.get("severity") in _WRONG:
            words = redactor.cut(transport.without_credentials(_words(issue)))
            problems.append(Problem(_place(issue, resource), f"the server: {words}"))
    return tuple(problems)


def _is_not_offered(response: Response) -> bool:
    if response.status in _NOT_OFFERED:
        return True
    if response.status != 400:
        return False
    return any(issue.get("code") == _NO_OPERATION for issue in _issues(response.body))


def _is_outcome(body: Any) -> bool:
    return json_object(body).get("resourceType") == "OperationOutcome"


def _issues(body: Any) -> list[Json]:
    return as_objects(body.get("issue")) if _is_outcome(body) else []


def _words(issue: Json) -> str:
    """The first text in which the server explains an issue."""
    text_of_details = json_object(issue.get("details")).get("text")
    for text in (issue.get("diagnostics"), text_of_details, issue.get("code")):
        if isinstance(text, str) and text.strip():
            return text
    return "an error without words"


def _place(issue: Json, resource: Json) -> str:
    """The pointer of the first expression (or location, its older form) that leads into the resource."""
    for expression in _expressions(issue):
        pointer = pointer_of(expression, resource)
        if pointer is not None:
            return pointer
    return ""


def _expressions(issue: Json) -> Iterator[str]:
    for member in ("expression", "location"):
        expressions = issue.get(member)
        if isinstance(expressions, list):
            for expression in expressions:
                if isinstance(expression, str):
                    yield expression


_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STEP = re.compile(
    r"\.?(?:ofType\((?P<type>[A-Za-z0-9.]+)\)|(?P<name>_?[A-Za-z][A-Za-z0-9]*)(?P<any>\[x\])?(?!\()|\[(?P<index>\d{1,6})\])"
)


def pointer_of(expression: str, resource: Json) -> str | None:
    """The JSON pointer of a simple FHIRPath ("Bundle.entry[3].resource.value.ofType(Quantity)").

    As far as its steps lead into the resource; None when it does not start there ("Line[1] Col[2]").
    """
    text = _COMMENT.sub("", expression).strip()
    steps = list(_steps(text))
    if steps[:1] != [resource.get("resourceType")]:
        return None
    pointer, value = "", resource
    for step in steps[1:]:
        below = _below(value, step)
        if below is None:
            break
        key, value = below
        if key is not None:
            pointer = join(pointer, key)
    return pointer


def _steps(text: str) -> Iterator[str | int]:
    at = 0
    while match := _STEP.match(text, at):
        at = match.end()
        if match["index"]:
            yield int(match["index"])
        elif match["name"]:
            yield match["name"]


def _below(value: Any, step: str | int) -> tuple[str | int | None, Any] | None:
    """One step down: the member or item and its value; None where the path ends in our document."""
    if isinstance(step, int):
        return _item(value, step)
    if not isinstance(value, dict):
        return None
    key = step if step in value else choice_key(value, step)
    if not key:
        return None
    return key, value[key]


def _item(value: Any, index: int) -> tuple[int | None, Any] | None:
    """An item of a list; HAPI counts single elements too."""
    if isinstance(value, list):
        return (index, value[index]) if index < len(value) else None
    if index == 0:
        return None, value
    return None
