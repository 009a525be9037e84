"""Asking again at once where a read got no usable answer.

A push asks several times before it writes. Were the whole push begun anew for each answer that got lost on the way,
a server that loses every third would hardly ever get one. Writes are never repeated here: what became of them has to
be asked first. Too many requests (429, 503) is left to whoever sets the pace.
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
#: Seconds: a read that was slow to fail is not repeated; the longest wait before the second try, doubled each time.
_PATIENCE: Final = 5.0
_FIRST_WAIT: Final = 0.1
_FAILED: Final = frozenset({408, 500, 502, 504})
_TOLD: Final = frozenset({401, 403, 407, 429, 503})


class RetryingTransport(Transport):
    """A Transport that reads up to four times; see there."""

    def get(self, path: str, params: Params = ()) -> Response:
        """Read `path`, again where the answer is unusable."""
        return _again(lambda: super(RetryingTransport, self).get(path, params))

    def search(self, resource_type: str, params: Params) -> Response:
        """Search by POST, again where the answer is unusable."""
        return _again(lambda: super(RetryingTransport, self).search(resource_type, params))

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        """POST JSON; again where the answer is unusable, but only what changes nothing."""
        if writes:
            return super().post(path, body, headers)
        return _again(
            lambda: super(RetryingTransport, self).post(path, body, headers, writes=False)
        )


def _again(ask: Callable[[], Response]) -> Response:
    """The first usable answer, else what the last try gave."""
    end = time.monotonic() + _PATIENCE
    for number in range(1, _TRIES):
        try:
            answer = ask()
        except TemporaryError:
            if time.monotonic() > end:
                raise
        else:
            if _is_usable(answer) or time.monotonic() > end:
                return answer
        time.sleep(random.random() * _FIRST_WAIT * 2**number)
    return ask()


def _is_usable(answer: Response) -> bool:
    """Is it an answer to what was asked, good or bad, as far as its outside tells?"""
    return answer.status in _TOLD or (answer.is_fhir and answer.status not in _FAILED)
