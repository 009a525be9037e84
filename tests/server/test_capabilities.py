"""What is read from a CapabilityStatement, and which targets are public."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.errors import AuthError, ConfigError, TemporaryError
from dnfhir.server.capabilities import Target, is_public_sandbox, read_target
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import answer, serving


def _statement(**members: Any) -> dict[str, Any]:
    return {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", **members}


def _rest(*resources: dict[str, Any], **members: Any) -> dict[str, Any]:
    return _statement(rest=[{"mode": "server", "resource": list(resources), **members}])


def _read(body: Any, status: int = 200) -> Target:
    with serving(answer(body, status)) as server, Transport(server.url) as transport:
        return read_target(transport)


def test_what_a_server_says_of_itself() -> None:
    software = {"name": "Some\x1b[31m Server", "version": "8.8.0"}
    result = _read({**_rest({"type": "Patient", "conditionalCreate": True}), "software": software})
    assert (result.software, result.software_version, result.fhir_version) == (
        "Some Server",
        "8.8.0",
        "4.0.1",
    )
    assert (result.update_create, result.conditional_create, result.transaction) == (
        None,
        True,
        None,
    )


@pytest.mark.parametrize("version", ["4.0", "4.0.0", "4.0.1"])
def test_r4_is_taken(version: str) -> None:
    assert _read(_statement(fhirVersion=version)).fhir_version == version


@pytest.mark.parametrize("version", ["3.0.2", "4.3.0", "5.0.0", "40.0", "", None, 4.0])
def test_another_version_is_refused(version: object) -> None:
    with pytest.raises(ConfigError, match="R4"):
        _read(_statement(fhirVersion=version))


@pytest.mark.parametrize(
    "body",
    [
        b"<html>log in</html>",
        b"",
        {"status": "ok"},
        [],
        {"resourceType": "Conformance"},
        {"resourceType": "Patient"},
    ],
)
def test_what_is_no_fhir_server_is_a_configuration_error(body: object) -> None:
    with pytest.raises(ConfigError, match="FHIR"):
        _read(body)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, AuthError), (404, ConfigError), (302, ConfigError), (503, TemporaryError)],
)
def test_an_error_at_metadata_ends_in_its_own_code(status: int, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        _read({"resourceType": "OperationOutcome"}, status)


def test_client_ids_unless_they_are_declared_refused_or_not_chosen() -> None:
    """HAPI takes client ids without declaring updateCreate."""
    silent = _read(_rest({"type": "Encounter"}))
    declared = _read(
        _rest(
            {"type": "Encounter", "updateCreate": True}, {"type": "Patient", "updateCreate": False}
        )
    )
    refusing = _read(
        _rest(
            {"type": "Encounter", "updateCreate": True}, {"type": "Consent", "updateCreate": False}
        )
    )
    assert (silent.update_create, declared.update_create, refusing.update_create) == (
        None,
        True,
        False,
    )
    assert silent.strategy() == declared.strategy() == "client-id"
    assert refusing.strategy() == "if-none-exist"
    assert silent.strategy("if-none-exist") == "if-none-exist"
    assert silent.strategy("client-id") == "client-id"
    with pytest.raises(ConfigError, match="updateCreate"):
        refusing.strategy("client-id")


def test_transactions_are_read_from_the_servers_own_part() -> None:
    codes = [{"code": "transaction"}, {"code": "batch"}]
    assert _read(_rest(interaction=codes)).transaction is True
    assert _read(_rest(interaction=codes[1:])).transaction is False
    assert _read(_statement(rest=[{"mode": "client", "interaction": codes}])).transaction is None


@pytest.mark.parametrize(
    "rest", [None, 1, [None, 1], [{"resource": 1}], [{"resource": [None, {"type": []}]}]]
)
def test_a_statement_of_any_shape_is_read(rest: object) -> None:
    assert _read(_statement(rest=rest, software=[])).update_create is None


@pytest.mark.parametrize(
    "url",
    [
        "https://hapi.fhir.org/baseR4",
        "http://HAPI.FHIR.ORG./baseR4",
        "https://hapi.fhir.org:443/baseR4",
        "https://server.fire.ly",
        "https://r4.smarthealthit.org",
        "https://launch.smarthealthit.org/v/r4/fhir",
        "https://wildfhir4.aegis.net/fhir4-0-1",
        "http://test.fhir.org/r4",
    ],
)
def test_known_public_test_servers(url: str) -> None:
    assert is_public_sandbox(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://hapi.fhir.org.hospital.example/baseR4",
        "https://myhapi-fhir.org/baseR4",
        "https://fhir.hospital.example/hapi.fhir.org",
        "http://127.0.0.1:8080/fhir",
        "https://fhir-ehr.cerner.com/r4",
    ],
)
def test_other_servers_are_not_taken_for_public(url: str) -> None:
    assert not is_public_sandbox(url)
