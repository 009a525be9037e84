"""What the server is and can do, read from its CapabilityStatement before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from dnfhir.errors import ConfigError
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.entered_in_error import CAN_BE_ENTERED_IN_ERROR
from dnfhir.mappers.forward.identity import Strategy
from dnfhir.transport.redact import Redactor, terminal_safe
from dnfhir.transport.response import Response, UnexpectedResponseError, failure
from dnfhir.transport.transport import Transport

#: The types dnfhir sends with ids of its own; Patient, Practitioner and Organization get the server's.
OUR_TYPES = CAN_BE_ENTERED_IN_ERROR | {"Provenance"}

#: Hosts where anybody reads what anybody sends: well-known public FHIR test servers. A host below one counts too.
_PUBLIC_SANDBOXES = (
    "aegis.net",  # wildfhir, wildfhir4, touchstone
    "demo.kodjin.com",
    "fhir-ehr-code.cerner.com",
    "fhir-open.cerner.com",
    "fhir.epic.com",
    "fhir.medblocks.com",
    "fhir.org",  # hapi.fhir.org, test.fhir.org, tx.fhir.org, public.fhir.org
    "fhirtest.uhn.ca",
    "fire.ly",  # server.fire.ly, secure.server.fire.ly, vonk.fire.ly
    "healthit.gov",  # inferno, fhirsandbox
    "incendi.no",  # spark
    "interop.community",
    "logicahealth.org",
    "ontoserver.csiro.au",
    "smarthealthit.org",  # r4, launch, sb-fhir
    "try.smilecdr.com",
    "subscriptions.argo.run",
)


@dataclass(frozen=True)
class Target:
    """A FHIR R4 server. None means that the server does not declare it."""

    url: str
    fhir_version: str
    software: str | None
    software_version: str | None
    update_create: bool | None
    conditional_create: bool | None
    transaction: bool | None

    @property
    def creates_only_new(self) -> bool:
        """Whether an If-Match can limit a PUT to creating. HAPI takes any for a new id, and refuses the others (409).

        Elsewhere it is refused for a new id, as RFC 9110 states; nothing else keeps a PUT from overwriting what
        another push has just created (If-None-Match is ignored), so there the result is checked afterwards.
        """
        return "hapi" in (self.software or "").lower()

    def strategy(self, option: str = "auto") -> Strategy:
        """How resources get their identity: as the operator's option says, else client ids unless it refuses them.

        HAPI takes client ids without declaring updateCreate, so only a declared `false` counts. Raises
        ConfigError when the option is client ids and the server declares that it refuses them.
        """
        if option == "client-id" and self.update_create is False:
            raise ConfigError("the server declares updateCreate false: it takes no client ids")
        if option == "if-none-exist" or self.update_create is False:
            return "if-none-exist"
        return "client-id"


def read_target(transport: Transport, redactor: Redactor | None = None) -> Target:
    """Read GET [base]/metadata.

    Raises UnexpectedResponseError when it is not a FHIR server, ConfigError when it is not R4, and what the
    transport and `failure` raise.
    """
    response = transport.get("metadata")
    error = failure(response, redactor)
    if error is not None:
        raise error
    statement = _statement(response)
    software = json_object(statement.get("software"))
    resources = list(_of_servers(statement, "resource"))
    return Target(
        url=transport.base_url,
        fhir_version=_r4_version(statement),
        software=_text(software.get("name")),
        software_version=_text(software.get("version")),
        update_create=_declared(resources, "updateCreate", OUR_TYPES),
        conditional_create=_declared(resources, "conditionalCreate", frozenset({"Patient"})),
        transaction=_transaction(statement),
    )


def _r4_version(statement: Json) -> str:
    version = statement.get("fhirVersion")
    if not isinstance(version, str):
        raise ConfigError("the server speaks FHIR no version; dnfhir needs R4 (4.0.1)")
    if version != "4.0" and not version.startswith("4.0."):
        shown = terminal_safe(version, 20)
        raise ConfigError(f"the server speaks FHIR {shown}; dnfhir needs R4 (4.0.1)")
    return version


class RememberedTarget:
    """`read_target` for several documents in a row: the server is asked once (HAPI works 0.4 s on its response)."""

    def __init__(self) -> None:
        self._known: Target | None = None

    def __call__(self, transport: Transport, redactor: Redactor | None = None) -> Target:
        """The target; what `read_target` raises is raised again for each document."""
        self._known = self._known or read_target(transport, redactor)
        return self._known


def is_public_sandbox(url: str) -> bool:
    """Whether the URL's host is a known public test server or lies below one; no name is looked up."""
    host = (urlsplit(url).hostname or "").lower().rstrip(".")
    return any(host == known or host.endswith(f".{known}") for known in _PUBLIC_SANDBOXES)


def _statement(response: Response) -> Json:
    body = json_object(response.body)
    if body.get("resourceType") != "CapabilityStatement":
        raise UnexpectedResponseError(
            "there is no FHIR R4 server at this address: /metadata is not a CapabilityStatement"
        )
    return body


def _declared(resources: list[Json], member: str, types: frozenset[str]) -> bool | None:
    """False when one of the types declares false, True when all that are listed declare true."""
    declared: list[object] = []
    for resource in resources:
        if str(resource.get("type")) in types:
            declared.append(resource.get(member))
    if False in declared:
        return False
    if declared and all(value is True for value in declared):
        return True
    return None


def _transaction(statement: Json) -> bool | None:
    """Whether the server declares transactions; None when it declares no interaction at all."""
    codes = [interaction.get("code") for interaction in _of_servers(statement, "interaction")]
    if not codes:
        return None
    return "transaction" in codes


def _of_servers(statement: Json, member: str) -> Iterator[Json]:
    """The objects of a list, of all that the statement tells of servers (and not of clients)."""
    for rest in json_objects(statement.get("rest")):
        if rest.get("mode", "server") == "server":
            yield from json_objects(rest.get(member))


def _text(value: object) -> str | None:
    if isinstance(value, str) and value.strip():
        return terminal_safe(value, 80)
    return None
