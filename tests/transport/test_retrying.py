"""The wrapper that reads again: what it repeats, what it leaves, and that it leaves out no request."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

import pytest

from dnfhir.errors import TemporaryError
from dnfhir.transport import retrying
from dnfhir.transport.response import Response
from dnfhir.transport.retrying import RetryingTransport
from dnfhir.transport.transport import Params, Transport

URL = "http://127.0.0.1:8/fhir"
USABLE = Response(200, {}, {"resourceType": "Bundle"}, True)


class Scripted(Transport):
    """Gives or raises what it was given, one after another, and counts."""

    def __init__(self, *script: Response | TemporaryError) -> None:
        super().__init__(URL)
        self.script = list(script)
        self.asked = 0

    def _next(self) -> Response:
        self.asked += 1
        response = self.script.pop(0)
        if isinstance(response, TemporaryError):
            raise response
        return response

    def get(self, path: str, params: Params = ()) -> Response:
        return self._next()

    def search(self, resource_type: str, params: Params) -> Response:
        return self._next()

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        return self._next()


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrying, "_FIRST_WAIT", 0.0)


def _status(status: int, is_fhir: bool = True) -> Response:
    return Response(status, {}, None, is_fhir)


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        (USABLE, 1),
        (_status(404), 1),
        (_status(401, is_fhir=False), 1),
        (_status(429, is_fhir=False), 1),
        (_status(503, is_fhir=False), 1),
        (_status(200, is_fhir=False), 2),
        (_status(408), 2),
        (_status(500), 2),
        (_status(502, is_fhir=False), 2),
        (TemporaryError("lost"), 2),
    ],
)
def test_a_read_is_repeated_when_its_response_is_unusable(
    first: Response | TemporaryError, asked: int
) -> None:
    inner = Scripted(first, USABLE)
    RetryingTransport(inner).get("metadata")
    assert inner.asked == asked


def test_the_last_of_four_tries_is_final() -> None:
    inner = Scripted(*(TemporaryError(f"lost {number}") for number in range(1, 5)))
    with pytest.raises(TemporaryError, match="lost 4"):
        RetryingTransport(inner).search("Patient", ())
    assert inner.asked == 4
    assert RetryingTransport(Scripted(*[_status(500)] * 4)).get("metadata").status == 500


def test_a_read_that_was_slow_to_fail_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrying, "_NO_RETRY_AFTER", -1.0)
    inner = Scripted(TemporaryError("lost"), USABLE)
    with pytest.raises(TemporaryError):
        RetryingTransport(inner).get("metadata")
    assert RetryingTransport(Scripted(_status(500), USABLE)).get("metadata").status == 500


def test_a_write_is_never_repeated_and_a_question_by_post_is() -> None:
    inner = Scripted(TemporaryError("lost"), USABLE)
    with pytest.raises(TemporaryError):
        RetryingTransport(inner).transaction({})
    asking = Scripted(TemporaryError("lost"), USABLE)
    assert RetryingTransport(asking).post("Patient/$validate", {}, writes=False) is USABLE
    assert (inner.asked, asking.asked) == (1, 2)


def test_everything_that_a_transport_can_do_goes_through_the_wrapped_one() -> None:
    own = {name for name in vars(Transport) if not name.startswith("_")}
    built_of_others = {"transaction"}  # of `post`
    assert own - built_of_others == {name for name in vars(RetryingTransport) if name[0] != "_"}
    assert "self.post(" in inspect.getsource(Transport.transaction)
    wrapper = RetryingTransport(Transport(URL))
    assert wrapper.base_url == URL
    assert wrapper.same_server(f"{URL}/Patient/1") == "Patient/1"
    assert wrapper.without_credentials("text") == "text"
    assert repr(wrapper) == f"RetryingTransport(Transport('{URL}'))"
