"""Which failure an answer means, and what is shown of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from dnfhir import errors
from dnfhir.transport.auth import Auth
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import UnexpectedResponseError
from dnfhir.transport.transport import BusyError, Response, Transport, failure, retry_after
from tests.fakes.misbehaving import answer, serving

PATIENT = {"resourceType": "Patient"}


def _answer(
    status: int, body: Any = None, path: str = "Patient/1", wrote: bool = False, **headers: str
) -> Response:
    is_fhir = isinstance(body, dict) and "resourceType" in body
    return Response(
        status,
        {name.replace("_", "-"): value for name, value in headers.items()},
        body,
        is_fhir,
        path,
        wrote,
    )


def _outcome(*texts: str) -> dict[str, object]:
    return {
        "resourceType": "OperationOutcome",
        "issue": [{"code": "x", "diagnostics": text} for text in texts],
    }


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (400, errors.RefusedError, 69),
        (401, errors.AuthError, 77),
        (403, errors.ForbiddenError, 77),
        (404, errors.RefusedError, 69),
        (407, errors.ConfigError, 78),
        (408, BusyError, 75),
        (409, BusyError, 75),
        (410, errors.RefusedError, 69),
        (412, errors.ConflictError, 76),
        (413, errors.RefusedError, 69),
        (422, errors.RefusedError, 69),
        (425, BusyError, 75),
        (429, BusyError, 75),
        (500, BusyError, 75),
        (501, errors.RefusedError, 69),
        (502, BusyError, 75),
        (503, BusyError, 75),
        (504, BusyError, 75),
        (505, errors.RefusedError, 69),
        (599, BusyError, 75),
        *((status, UnexpectedResponseError, 78) for status in (300, 301, 302, 303, 304, 307, 308)),
    ],
)
def test_each_status_ends_in_its_exit_code(
    status: int, kind: type[errors.DnfhirError], code: int
) -> None:
    result = failure(_answer(status))
    assert type(result) is kind
    assert result.exit_code == code
    assert str(status) in str(result)


@pytest.mark.parametrize("status", [404, 405])
@pytest.mark.parametrize("path", ["", "metadata"])
def test_no_fhir_at_the_base_is_a_configuration_error(status: int, path: str) -> None:
    assert isinstance(failure(_answer(status, path=path)), UnexpectedResponseError)


@pytest.mark.parametrize("status", [502, 504])
def test_a_gateway_that_lost_the_answer_to_a_write_leaves_it_unknown(status: int) -> None:
    assert isinstance(failure(_answer(status, wrote=True)), errors.UnknownOutcomeError)


def test_success_is_a_resource_and_nothing_else() -> None:
    assert failure(_answer(200, PATIENT)) is None
    assert failure(_answer(204, wrote=True)) is None
    assert isinstance(failure(_answer(200)), UnexpectedResponseError)
    assert isinstance(failure(_answer(200, {"login": "please"})), UnexpectedResponseError)
    assert isinstance(
        failure(_answer(200, {"login": "please"}, wrote=True)), errors.UnknownOutcomeError
    )


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("999999999999999999999", 3600.0),
        ("Sun, 22 Nov 2026 12:00:30 GMT", 30.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2099 11:00:00 GMT", 3600.0),
        ("soon", None),
        ("1e9", None),
        ("nan", None),
        ("", None),
        ("٣", None),
    ],
)
def test_retry_after_is_read_and_bounded(value: str | None, seconds: float | None) -> None:
    headers = {} if value is None else {"Retry-After": value}
    assert retry_after(headers, now=datetime(2026, 11, 22, 12, tzinfo=UTC)) == seconds


@pytest.mark.parametrize(
    ("milliseconds", "seconds"),
    [
        ("1500", 1.5),
        ("0", 0.0),
        ("-5", 0.0),
        ("9" * 300, 3600.0),
        ("soon", 7.0),
        ("", 7.0),
        ("1e3", 7.0),
    ],
)
def test_milliseconds_count_before_seconds_where_they_are_given(
    milliseconds: str, seconds: float
) -> None:
    assert retry_after({"x-ms-retry-after-ms": milliseconds, "Retry-After": "7"}) == seconds
    assert retry_after({"x-ms-retry-after-ms": milliseconds}) == (None if seconds == 7 else seconds)


@pytest.mark.parametrize("status", [409, 429, 503])
def test_a_busy_server_tells_how_long_to_wait_and_which_status_stated_so(status: int) -> None:
    result = failure(_answer(status, Retry_After="7"))
    assert isinstance(result, BusyError)
    assert (result.retry_after, result.status) == (7, status)
    assert BusyError("of our own").status is None


def test_the_servers_words_are_made_safe_and_cut_of_the_documents_strings() -> None:
    stated = _outcome(
        "\x1b[31mno\x1b[0m Patient?identifier=urn%3Ax%7C999990019",
        "name \u202eANNA Testpersoon\r\nthere",
    )
    result = failure(_answer(422, stated), Redactor(["999990019", "Testpersoon", "Anna"]))
    assert str(result) == (
        "the server answered 422: no Patient?identifier=urn:x|[removed]; name [removed] [removed] there"
    )


@pytest.mark.parametrize(
    "body",
    [
        {"resourceType": "OperationOutcome"},
        {"resourceType": "OperationOutcome", "issue": "x"},
        {
            "resourceType": "OperationOutcome",
            "issue": [None, 1, {"details": 1}, {"diagnostics": {}}],
        },
        [1],
        "text",
        None,
    ],
)
def test_an_outcome_of_any_shape_is_read(body: Any) -> None:
    assert str(failure(_answer(422, body))) == "the server answered 422"


def test_words_come_from_details_or_the_code_when_there_are_no_diagnostics() -> None:
    body = {"issue": [{"details": {"text": "bad"}}, {"code": "invalid"}]}
    assert _answer(400, body).diagnostics() == "bad; invalid"


def test_words_are_short() -> None:
    assert len(_answer(400, _outcome("long " * 10_000)).diagnostics()) == 500


def test_a_server_that_echoes_the_credential_does_not_get_it_shown() -> None:
    echo = answer(_outcome("Authorization: Bearer CANARY-token"), status=400)
    with serving(echo) as server:
        bundle = Transport(
            server.url, auth=Auth("Bearer", "canary-token", ("canary-token",))
        ).transaction({})
    assert str(failure(bundle)) == "the server answered 400: Authorization: Bearer [removed]"
