"""Does a server know the codes that dnfhir uses, and by which names?

Asked is CodeSystem/$validate-code, where a server has none $lookup, else ValueSet/$validate-code with a value
set made for the question (https://hl7.org/fhir/R4/terminology-service.html). Nothing is written: many codes
go in one batch of reading requests (HAPI stores what a batch *posts* to an operation), else one by one.

A 'no' alone does not make a code wrong: servers say it of code systems that they do not have as well. It counts
where the server shows that it has the system: by knowing another code of it, by holding it whole, or by
saying so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal
from urllib.parse import urlencode

from dnfhir.errors import ConfigError, RefusedError
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.server.reader import Reader
from dnfhir.server.terminology_response import DECISIVE, Opinion, opinion_of
from dnfhir.terms import KINDS, Coding, rows
from dnfhir.terms.names import compact
from dnfhir.terms.systems import OWN
from dnfhir.transport.redact import Redactor, terminal_safe
from dnfhir.transport.response import Response, failure
from dnfhir.transport.transport import Transport

State = Literal["confirmed", "other display", "wrong", "not confirmed", "not supported"]
STATES: Final[tuple[State, ...]] = (
    "confirmed",
    "other display",
    "wrong",
    "not confirmed",
    "not supported",
)

#: The operations that are asked, the best first: resource type and name.
OPERATIONS: Final = (
    ("CodeSystem", "validate-code"),
    ("CodeSystem", "lookup"),
    ("ValueSet", "validate-code"),
)
#: Codes in one batch: few enough for a server that takes a second for each.
_BATCH: Final = 25
_NOTHING: Final = Redactor(())
_NO_WORD: Final = "the server does not say"


@dataclass(frozen=True)
class Checked:
    """One code and what became of it; `server_display`: the server's name for it, `reason`: its words.

    confirmed; other display: the code is confirmed, under another name; wrong: the server has the code system and
    denies the code; not confirmed: it does not have the code system, or only part of it; not supported: it
    has no operation to ask.
    """

    coding: Coding
    state: State
    server_display: str = ""
    reason: str = ""


def external_codings() -> tuple[Coding, ...]:
    """Each code of others that the vocabulary's tables name, once, in their order."""
    found = (row.coding for kind in KINDS for row in rows(kind) if row.coding.system != OWN)
    return tuple({(coding.system, coding.code): coding for coding in found}.values())


def check_codings(
    codings: Sequence[Coding], transport: Transport, *, advance: Callable[[int], object] = int
) -> tuple[Checked, ...]:
    """What the server says of each code, in their order. `advance` is told how many more are done.

    Raises ConfigError when it is no FHIR server, and what `Transport` and `failure` raise.
    """
    statement = _statement(transport)
    offered = [operation for operation in OPERATIONS if operation in set(_declared(statement))]
    if not offered:
        advance(len(codings))
        return tuple(Checked(coding, "not supported") for coding in codings)
    asker = _Asker(transport, batches=_takes_batches(statement))
    opinions: dict[Coding, Opinion] = {}
    for operation in offered:
        open_ones = [coding for coding in codings if opinions.get(coding, Opinion()).known is None]
        for coding, opinion in asker.ask(operation, open_ones):
            advance(coding not in opinions)
            opinions[coding] = (
                opinion if opinion.known is not None else opinions.get(coding, opinion)
            )
    had = _systems_it_has(opinions, transport)
    return tuple(_judged(coding, opinions[coding], coding.system in had) for coding in codings)


def _statement(transport: Transport) -> Json:
    answer = transport.get("metadata")
    if error := failure(answer):
        raise error
    statement = json_object(answer.body)
    if statement.get("resourceType") != "CapabilityStatement":
        raise ConfigError(
            "there is no FHIR server at this address: /metadata is no CapabilityStatement"
        )
    return statement


def _declared(statement: Json) -> Iterator[tuple[str, str]]:
    """The operations that the server declares, (type, name); some servers list them beside the types."""
    for rest in json_objects(statement.get("rest")):
        for resource in json_objects(rest.get("resource")):
            for operation in json_objects(resource.get("operation")):
                yield str(resource.get("type")), str(operation.get("name")).lstrip("$")
        for operation in json_objects(rest.get("operation")):
            definition = str(operation.get("definition")).partition("|")[0]
            kind, _, name = definition.rpartition("/")[2].partition("-")
            yield kind, name


def _takes_batches(statement: Json) -> bool:
    rests = json_objects(statement.get("rest"))
    return any(
        part.get("code") == "batch"
        for rest in rests
        for part in json_objects(rest.get("interaction"))
    )


class _Asker:
    """Asks about many codes, in batches as long as the server answers them."""

    def __init__(self, transport: Transport, *, batches: bool) -> None:
        self._transport = transport
        self._batches = batches

    def ask(
        self, operation: tuple[str, str], codings: Sequence[Coding]
    ) -> Iterator[tuple[Coding, Opinion]]:
        """Each code with what the operation says of it, as answers come in."""
        for first in range(0, len(codings), _BATCH):
            some = codings[first : first + _BATCH]
            by_reading = operation[0] == "CodeSystem"
            answers = (
                self._batch(operation, some) if self._batches and by_reading else [None] * len(some)
            )
            for coding, answer in zip(some, answers, strict=True):
                yield coding, opinion_of(operation, answer or self._alone(operation, coding))

    def _batch(
        self, operation: tuple[str, str], codings: Sequence[Coding]
    ) -> Sequence[Response | None]:
        """The answers of one batch; None for what has to be asked alone."""
        urls = [
            f"{_path(operation)}?{urlencode(_parameters(operation, coding))}" for coding in codings
        ]
        entries = [{"request": {"method": "GET", "url": url}} for url in urls]
        answer = self._transport.post(
            "", {"resourceType": "Bundle", "type": "batch", "entry": entries}, writes=False
        )
        error = failure(answer)
        if error is not None and not isinstance(error, RefusedError | ConfigError):
            raise error
        parts = json_objects(json_object(answer.body).get("entry"))
        if error is not None or len(parts) != len(codings):
            self._batches = False
            return [None] * len(codings)
        return [_entry_answer(part) for part in parts]

    def _alone(self, operation: tuple[str, str], coding: Coding) -> Response:
        if operation[0] == "CodeSystem":
            answer = self._transport.get(_path(operation), _parameters(operation, coding))
        else:
            answer = self._transport.post(_path(operation), _question(coding), writes=False)
        if (answer.status == 200 or answer.status not in DECISIVE) and (error := failure(answer)):
            raise error
        return answer


def _path(operation: tuple[str, str]) -> str:
    return f"{operation[0]}/${operation[1]}"


def _parameters(operation: tuple[str, str], coding: Coding) -> list[tuple[str, str]]:
    return [("system" if operation[1] == "lookup" else "url", coding.system), ("code", coding.code)]


def _question(coding: Coding) -> Json:
    """The parameters of ValueSet/$validate-code: is the code in the set of all codes of its system?"""
    include = {"include": [{"system": coding.system}]}
    everything = {"resourceType": "ValueSet", "status": "active", "compose": include}
    return {
        "resourceType": "Parameters",
        "parameter": [
            {"name": "valueSet", "resource": everything},
            {"name": "code", "valueCode": coding.code},
            {"name": "system", "valueUri": coding.system},
        ],
    }


def _entry_answer(entry: Json) -> Response | None:
    """An entry of a batch as an answer of its own; None when it is none that decides."""
    response = json_object(entry.get("response"))
    status = str(response.get("status"))[:3]
    if not status.isdigit() or int(status) not in DECISIVE:
        return None
    body = json_object(entry.get("resource") or response.get("outcome"))
    return Response(int(status), {}, body, True) if body or int(status) != 200 else None


def _systems_it_has(opinions: dict[Coding, Opinion], transport: Transport) -> set[str]:
    """The code systems of which a 'no' counts."""
    had = {coding.system for coding, opinion in opinions.items() if opinion.known}
    denied = {coding.system for coding, opinion in opinions.items() if opinion.known is False}
    for system in sorted(denied):
        contents = set(_contents(system, transport))
        if contents & {"fragment", "example"}:
            had.discard(system)
        elif "complete" in contents:
            had.add(system)
    return had


def _contents(system: str, transport: Transport) -> Iterable[str]:
    """How much of a code system the server holds as a resource: complete, fragment, example, not-present."""
    try:
        found = Reader(transport, _NOTHING).search("CodeSystem", "url", system)
    except RefusedError:  # no such search here
        return []
    return [
        str(held.resource.get("content")) for held in found if held.resource.get("url") == system
    ]


def _judged(coding: Coding, opinion: Opinion, has_system: bool) -> Checked:
    said = Checked(coding, "not confirmed", opinion.display, opinion.reason or _NO_WORD)
    if opinion.known is None or opinion.lacks_system:
        return said
    if not opinion.known:
        return replace(said, state="wrong" if has_system or opinion.is_certain else "not confirmed")
    same = not opinion.display or _name(opinion.display) == _name(coding.display)
    return replace(said, state="confirmed" if same else "other display", reason=opinion.reason)


def _name(display: str) -> str:
    """A display without case, punctuation and SNOMED CT's semantic tag."""
    return compact(terminal_safe(display).partition(" (")[0])
