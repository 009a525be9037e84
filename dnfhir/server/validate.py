"""A server's own opinion: its $validate operation, read as problems of our document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

from dnfhir.errors import DnfhirError, Problem, RefusedError
from dnfhir.fhir.json_values import Json, as_objects, choice_key
from dnfhir.fhir.pointers import join
from dnfhir.fhir.resource_types import R4_TYPES


class Response(Protocol):
    """What is read of an HTTP answer."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def body(self) -> Any:
        """The parsed JSON body, or None."""


AnswerT = TypeVar("AnswerT", bound=Response)
AnswerT_co = TypeVar("AnswerT_co", bound=Response, covariant=True)


class Poster(Protocol[AnswerT_co]):
    """What is needed of a transport."""

    def post(self, path: str, body: object, *, writes: bool) -> AnswerT_co:
        """POST JSON to a path below the FHIR base."""


#: A body with problems; 412 is HAPI's older way to say that something is wrong.
_OPINIONS = frozenset({200, 400, 412, 422})
_NOT_OFFERED = frozenset({404, 405, 501})
_WRONG = ("fatal", "error")
#: OperationOutcome codes that speak of the operation, not of the resource.
_NO_OPERATION = ("not-supported",)


def server_problems(
    transport: Poster[AnswerT],
    resource: Json,
    *,
    failure: Callable[[AnswerT], DnfhirError | None],
    clean: Callable[[str], str],
) -> tuple[Problem, ...]:
    """The errors a server's $validate finds in a resource (or a Bundle, as a whole); () when it finds none.

    failure: what an answer means otherwise (`dnfhir.transport.transport.failure`). clean: cuts patient data and
    terminal sequences from the server's words, which are not to be trusted. Raises RefusedError when the
    server does not offer $validate, what `failure` returns, and what the transport raises.
    """
    kind = resource.get("resourceType")
    if not isinstance(kind, str) or kind not in R4_TYPES:
        return (
            Problem("/resourceType", "not an R4 (4.0.1) resource type"),
        )  # not a path to ask a server for
    answer = transport.post(f"{kind}/$validate", resource, writes=False)
    issues = _issues(answer.body)
    unsupported = any(issue.get("code") in _NO_OPERATION for issue in issues)
    if answer.status in _NOT_OFFERED or (answer.status == 400 and unsupported):
        raise RefusedError(f"the server does not offer $validate for {kind}")
    if answer.status not in _OPINIONS or issues is None or not _is_outcome(answer.body):
        raise failure(answer) or RefusedError(
            "the server answered $validate without an OperationOutcome"
        )
    return tuple(
        _problem(issue, resource, clean) for issue in issues if issue.get("severity") in _WRONG
    )


def _is_outcome(body: Any) -> bool:
    return isinstance(body, dict) and body.get("resourceType") == "OperationOutcome"


def _issues(body: Any) -> list[Json]:
    return as_objects(body.get("issue")) if _is_outcome(body) else []


def _problem(issue: Json, resource: Json, clean: Callable[[str], str]) -> Problem:
    details = issue.get("details")
    said = [
        issue.get("diagnostics"),
        details.get("text") if isinstance(details, dict) else None,
        issue.get("code"),
    ]
    words = next(
        (text for text in said if isinstance(text, str) and text.strip()), "an error without words"
    )
    return Problem(_place(issue, resource), f"the server: {clean(words)}")


def _place(issue: Json, resource: Json) -> str:
    """The pointer of the first expression (or location, its older form) that leads into the resource."""
    for member in ("expression", "location"):
        given = issue.get(member)
        for text in given if isinstance(given, list) else ():
            pointer = pointer_of(text, resource) if isinstance(text, str) else None
            if pointer is not None:
                return pointer
    return ""


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
    if not steps or steps[0] != resource.get("resourceType"):
        return None
    pointer, value = "", resource
    for step in steps[1:]:
        found = _follow(value, step)
        if found is None:
            break
        key, value = found
        pointer = join(pointer, key) if key is not None else pointer
    return pointer


def _steps(text: str) -> Iterator[str | int]:
    at = 0
    while match := _STEP.match(text, at):
        at = match.end()
        if match["index"]:
            yield int(match["index"])
        elif match["name"]:
            yield match["name"]


def _follow(value: Any, step: str | int) -> tuple[str | int | None, Any] | None:
    """One step down: the member or item and its value; None where the path ends in our document."""
    if isinstance(step, int):
        if isinstance(value, list):
            return (step, value[step]) if step < len(value) else None
        return (None, value) if step == 0 else None  # HAPI counts single elements too
    if not isinstance(value, dict):
        return None
    key = step if step in value else choice_key(value, step)
    return (key, value[key]) if key else None
