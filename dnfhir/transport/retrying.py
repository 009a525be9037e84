"""Reading again at once when a read got no usable response.

A push asks several times before it writes. If the whole push began anew for each response that is lost on the way, a
push to a server that loses every third response would hardly ever succeed. A write is never repeated here: the server
has to be asked first what became of it. Too many requests (429, 503) are left to the delivery, which sets the pace.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from typing import Final

from dnfhir.errors import TemporaryError
from dnfhir.transport.response import Response
from dnfhir.transport.transport import Params, Transport

_TRIES: Final = 4
#: Seconds after which a read that was slow to fail is not repeated.
_NO_RETRY_AFTER: Final = 5.0
#: Seconds: the longest wait before the second try is twice this, and doubles with each further try.
_FIRST_WAIT: Final = 0.1
#: The server, or what stands before it, failed for this once.
_PASSING_FAILURES: Final = frozenset({408, 500, 502, 504})
#: A clear response, whatever its body is: to ask again at once would change nothing.
_CLEAR: Final = frozenset({401, 403, 407, 429, 503})


class RetryingTransport(Transport):
    """A wrapper around a Transport that sends what only reads up to four times."""

    def __init__(self, transport: Transport) -> None:
        # Not Transport's own: the connection, address and credentials are those of the wrapped one.
        self._transport = transport

    def __repr__(self) -> str:
        return f"RetryingTransport({self._transport!r})"

    @property
    def base_url(self) -> str:
        """The FHIR base, normalised, without a slash at the end."""
        return self._transport.base_url

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def same_server(self, url: str) -> str | None:
        """A URL the server handed back, relative to the base, or None when it leads elsewhere."""
        return self._transport.same_server(url)

    def without_credentials(self, text: str) -> str:
        """A text of the server without the credentials that it was sent."""
        return self._transport.without_credentials(text)

    def get(self, path: str, params: Params = ()) -> Response:
        """Read `path`, again when the response is unusable."""
        return _first_usable(lambda: self._transport.get(path, params))

    def search(self, resource_type: str, params: Params) -> Response:
        """Search by POST, again when the response is unusable."""
        return _first_usable(lambda: self._transport.search(resource_type, params))

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        """POST JSON; again when the response is unusable, but only what changes nothing."""
        if writes:
            return self._transport.post(path, body, headers)
        return _first_usable(lambda: self._transport.post(path, body, headers, writes=False))


def _first_usable(send: Callable[[], Response]) -> Response:
    """The first usable response, else what the last try gave or raised."""
    end = time.monotonic() + _NO_RETRY_AFTER
    for number in range(1, _TRIES):
        try:
            response = send()
        except TemporaryError:
            if time.monotonic() > end:
                raise
        else:
            if _is_usable(response) or time.monotonic() > end:
                return response
        time.sleep(random.random() * _FIRST_WAIT * 2**number)
    return send()


def _is_usable(response: Response) -> bool:
    """Whether it answers the request, well or badly, as far as its outside shows."""
    if response.status in _CLEAR:
        return True
    return response.is_fhir and response.status not in _PASSING_FAILURES
