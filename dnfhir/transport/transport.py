"""Requests to a FHIR server: which, with which headers and credentials, and what counts as a response.

Plain http goes to this machine only, nothing leads out of the FHIR base, and a refused credential is renewed once.
`dnfhir.transport.client` describes how an exchange is made safe.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import requests

from dnfhir.errors import DnfhirError, UnknownOutcomeError
from dnfhir.fhir import jsontext
from dnfhir.transport.address import parse_base
from dnfhir.transport.auth import Credentials
from dnfhir.transport.client import Client, Reply
from dnfhir.transport.network import DIRECT, Network
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import BusyError, Response, failure, retry_after

__all__ = ["BusyError", "Response", "Transport", "failure", "retry_after"]

FHIR_JSON = "application/fhir+json"
Params = Mapping[str, str] | Sequence[tuple[str, str]]
_FRESH = {"Cache-Control": "no-cache"}  # HAPI keeps search results for a minute
_UNAUTHORISED = 401


class Transport:
    """Requests to one FHIR base. Threads may share it.

    Raises ConfigError for an unusable base, CA bundle, client certificate or proxy. Requests raise
    TemporaryError (the server was not reached, or a reading request failed), UnknownOutcomeError (a
    writing request was sent and no usable response came), ConfigError (TLS, or a response larger than
    `max_answer_bytes`), and what fetching a credential raises.

    A response with an error status is returned: see `failure`. After a 401 the credential is renewed
    and the request is sent again, once.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: Credentials | None = None,
        network: Network = DIRECT,
        max_answer_bytes: int = 50_000_000,
    ) -> None:
        self._address = parse_base(base_url)
        self._auth = auth
        self._client = Client(self._address, network, max_answer_bytes)

    def __repr__(self) -> str:
        return f"Transport({self.base_url!r})"

    @property
    def base_url(self) -> str:
        """The FHIR base, normalised, without a slash at the end."""
        return self._address.url

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def same_server(self, url: str) -> str | None:
        """A URL the server handed back, relative to the base ("" is the base), or None: elsewhere."""
        return self._address.relative(url)

    def without_credentials(self, text: str) -> str:
        """A text of the server without the credentials that it was sent."""
        return self._credentials().cut(text)

    def _credentials(self) -> Redactor:
        return Redactor(self._auth.secrets if self._auth else ())

    def get(self, path: str, params: Params = ()) -> Response:
        """Read `path` (relative to the base), past caches."""
        return self._send("GET", path, False, params=_pairs(params), headers=_FRESH)

    def search(self, resource_type: str, params: Params) -> Response:
        """Search by POST, so that no number of a person stands in a URL."""
        headers = {**_FRESH, "Content-Type": "application/x-www-form-urlencoded"}
        return self._send(
            "POST", f"{resource_type}/_search", False, data=_pairs(params), headers=headers
        )

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        """POST JSON; `writes=False` for operations that change nothing ($validate)."""
        data = jsontext.canonical(body).encode()
        content = {"Content-Type": f"{FHIR_JSON};charset=utf-8", **(headers or {})}
        return self._send("POST", path, writes, data=data, headers=content)

    def transaction(self, bundle: object, headers: Mapping[str, str] | None = None) -> Response:
        """POST a transaction Bundle to the base."""
        return self.post("", bundle, headers)

    def _send(self, method: str, path: str, writes: bool, **parts: Any) -> Response:
        """Send, and after a 401 once more: it means that nothing was carried out, so a write may be
        repeated too."""
        parts["headers"] = {"Accept": f"{FHIR_JSON};charset=utf-8", **parts["headers"]}
        request = requests.Request(method, self._address.join(path), **parts)
        header = self._auth.header() if self._auth else None
        response = self._once(request, header, path, writes)
        if response.status == _UNAUTHORISED and self._auth and header and self._auth.renew(header):
            response = self._once(request, self._auth.header(), path, writes)
        return response

    def _once(
        self, request: requests.Request, authorization: str | None, path: str, writes: bool
    ) -> Response:
        if authorization is not None:
            request.headers = {**request.headers, "Authorization": authorization}
        reply = self._client.send(request, writes=writes)
        result = self._response(reply, path, writes) if isinstance(reply, Reply) else reply
        if isinstance(result, Response):
            return result
        raise result

    def _response(self, reply: Reply, path: str, writes: bool) -> Response | DnfhirError:
        body = reply.json
        is_fhir = isinstance(body, dict) and isinstance(body.get("resourceType"), str)
        if writes and 200 <= reply.status < 300 and not is_fhir:
            error = UnknownOutcomeError(
                f"{self._client.at} answered {reply.status} without a FHIR resource"
            )
            error.request_id = reply.request_id
            return error
        return Response(
            reply.status,
            reply.headers,
            body,
            is_fhir,
            path.partition("?")[0],
            writes,
            self._credentials(),
            reply.request_id,
        )


def _pairs(params: Params) -> list[tuple[str, str]]:
    return list(params.items() if isinstance(params, Mapping) else params)
