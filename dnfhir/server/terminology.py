"""Does a server know the codes that dnfhir uses, and by which names?

It asks CodeSystem/$validate-code, $lookup where a server has none, else ValueSet/$validate-code with a value
set made for the question (https://hl7.org/fhir/R4/terminology-service.html). Nothing is written: many codes
go in one batch of reading requests (HAPI stores what a batch *posts* to an operation), else one by one.

A 'no' alone does not make a code wrong: servers answer it for code systems that they do not have as well. It
counts where the server shows that it has the system: it knows another code of it, has all of it, or states so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
    codings: dict[tuple[str, str], Coding] = {}
    for kind in KINDS:
        for row in rows(kind):
            if row.coding.system != OWN:
                codings[row.coding.system, row.coding.code] = row.coding
    return tuple(codings.values())


def check_codings(
    codings: Sequence[Coding], transport: Transport, *, advance: Callable[[int], object] = int
) -> tuple[Checked, ...]:
    """What the server answers about each code, in their order. `advance` gets how many more are done.

    Raises ConfigError when it is not a FHIR server, and what `Transport` and `failure` raise.
    """
    statement = _statement(transport)
    declared = set(_declared(statement))
    offered = [operation for operation in OPERATIONS if operation in declared]
    if not offered:
        advance(len(codings))
        return tuple(Checked(coding, "not supported") for coding in codings)
    asker = _Asker(transport, batches=_takes_batches(statement))
    opinions: dict[Coding, Opinion] = {}
    for operation in offered:
        _ask_undecided(codings, operation, asker, opinions, advance)
    systems = _systems_it_has(opinions, transport)
    return tuple(_judged(coding, opinions[coding], coding.system in systems) for coding in codings)


def _ask_undecided(
    codings: Sequence[Coding],
    operation: tuple[str, str],
    asker: _Asker,
    opinions: dict[Coding, Opinion],
    advance: Callable[[int], object],
) -> None:
    """Ask about the codes of which no opinion is known yet, and add the opinions."""
    undecided = [coding for coding in codings if not _is_decided(opinions.get(coding))]
    for coding, opinion in asker.ask(operation, undecided):
        advance(coding not in opinions)
        if opinion.known is not None or coding not in opinions:
            opinions[coding] = opinion


def _is_decided(opinion: Opinion | None) -> bool:
    return opinion is not None and opinion.known is not None


def _statement(transport: Transport) -> Json:
    response = transport.get("metadata")
    if error := failure(response):
        raise error
    statement = json_object(response.body)
    if statement.get("resourceType") != "CapabilityStatement":
        raise ConfigError(
            "there is no FHIR server at this address: /metadata is not a CapabilityStatement"
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
    for rest in json_objects(statement.get("rest")):
        for interaction in json_objects(rest.get("interaction")):
            if interaction.get("code") == "batch":
                return True
    return False


class _Asker:
    """Asks about many codes, in batches as long as the server answers them."""

    def __init__(self, transport: Transport, *, batches: bool) -> None:
        self._transport = transport
        self._takes_batches = batches

    def ask(
        self, operation: tuple[str, str], codings: Sequence[Coding]
    ) -> Iterator[tuple[Coding, Opinion]]:
        """Each code with the operation's opinion of it, as responses come in."""
        for first in range(0, len(codings), _BATCH):
            some = codings[first : first + _BATCH]
            for coding, response in zip(some, self._at_once(operation, some), strict=True):
                yield coding, opinion_of(operation, response or self._alone(operation, coding))

    def _at_once(
        self, operation: tuple[str, str], codings: Sequence[Coding]
    ) -> Sequence[Response | None]:
        """The responses of one batch; None for what has to be asked alone."""
        is_read = operation[0] == "CodeSystem"
        if self._takes_batches and is_read:
            return self._batch(operation, codings)
        return [None] * len(codings)

    def _batch(
        self, operation: tuple[str, str], codings: Sequence[Coding]
    ) -> Sequence[Response | None]:
        """The response to each code; none when the server does not answer batches, now and later."""
        batch = {
            "resourceType": "Bundle",
            "type": "batch",
            "entry": [_entry(operation, coding) for coding in codings],
        }
        response = self._transport.post("", batch, writes=False)
        error = failure(response)
        if error is not None and not isinstance(error, RefusedError | ConfigError):
            raise error
        entries = json_objects(json_object(response.body).get("entry"))
        if error is not None or len(entries) != len(codings):
            self._takes_batches = False
            return [None] * len(codings)
        return [_response_of(entry) for entry in entries]

    def _alone(self, operation: tuple[str, str], coding: Coding) -> Response:
        if operation[0] == "CodeSystem":
            response = self._transport.get(_path(operation), _parameters(operation, coding))
        else:
            response = self._transport.post(_path(operation), _question(coding), writes=False)
        if response.status == 200 or response.status not in DECISIVE:
            error = failure(response)
            if error is not None:
                raise error
        return response


def _entry(operation: tuple[str, str], coding: Coding) -> Json:
    url = f"{_path(operation)}?{urlencode(_parameters(operation, coding))}"
    return {"request": {"method": "GET", "url": url}}


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


def _response_of(entry: Json) -> Response | None:
    """An entry of a batch as a response of its own; None when it decides nothing."""
    stated = json_object(entry.get("response"))
    status = str(stated.get("status"))[:3]
    if not status.isdigit() or int(status) not in DECISIVE:
        return None
    body = json_object(entry.get("resource") or stated.get("outcome"))
    if int(status) == 200 and not body:
        return None
    return Response(int(status), {}, body, True)


def _systems_it_has(opinions: dict[Coding, Opinion], transport: Transport) -> set[str]:
    """The code systems of which a 'no' counts."""
    systems: set[str] = set()
    denied: set[str] = set()
    for coding, opinion in opinions.items():
        if opinion.known:
            systems.add(coding.system)
        elif opinion.known is False:
            denied.add(coding.system)
    for system in sorted(denied):
        contents = _contents(system, transport)
        if contents & {"fragment", "example"}:
            systems.discard(system)
        elif "complete" in contents:
            systems.add(system)
    return systems


def _contents(system: str, transport: Transport) -> set[str]:
    """How much of a code system the server has as a resource: complete, fragment, example, not-present."""
    try:
        code_systems = Reader(transport, _NOTHING).search("CodeSystem", "url", system)
    except RefusedError:  # no such search here
        return set()
    contents: set[str] = set()
    for code_system in code_systems:
        if code_system.resource.get("url") == system:
            contents.add(str(code_system.resource.get("content")))
    return contents


def _judged(coding: Coding, opinion: Opinion, has_system: bool) -> Checked:
    unconfirmed = Checked(coding, "not confirmed", opinion.display, opinion.reason or _NO_WORD)
    if opinion.known is None or opinion.lacks_system:
        return unconfirmed
    if not opinion.known:
        if has_system or opinion.is_certain:
            return replace(unconfirmed, state="wrong")
        return unconfirmed
    if opinion.display and _name(opinion.display) != _name(coding.display):
        return Checked(coding, "other display", opinion.display, opinion.reason)
    return Checked(coding, "confirmed", opinion.display, opinion.reason)


def _name(display: str) -> str:
    """A display without case, punctuation and SNOMED CT's semantic tag."""
    return compact(terminal_safe(display).partition(" (")[0])
