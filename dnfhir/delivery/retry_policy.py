"""Decides what a failed attempt means: for its document, for its next attempt, and for the run."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from dnfhir.delivery.classify import is_retryable, is_too_many, seconds_asked, state_after
from dnfhir.delivery.outage import Outage
from dnfhir.delivery.pace import LONGEST, Throttle, backoff
from dnfhir.errors import AuthError, DnfhirError, ForbiddenError
from dnfhir.outbox.entry import AttemptResult
from dnfhir.transport.response import UnexpectedResponseError

#: So often in a row a response may come from elsewhere than a FHIR server that never answered yet.
_MOST_IN_A_ROW: Final = 3


class RetryPolicy:
    """What the attempts of one run come to, one after another.

    throttle: how many requests at once. outage: is informed of every failure and success. now:
    seconds of a clock that never goes back. delay: the seconds to wait after so many failures.

    stopped: what ended the run for every document alike: credentials, configuration.
    paused_until: by `now`, when the server wants to be asked again. forbidden: documents that the
    server refused with 403, and that no later attempt of this run takes up.
    """

    def __init__(
        self,
        throttle: Throttle,
        outage: Outage,
        now: Callable[[], float] = time.monotonic,
        delay: Callable[[int, float | None], float] = backoff,
    ) -> None:
        self.throttle = throttle
        self.stopped: DnfhirError | None = None
        self.paused_until = 0.0
        self.forbidden: set[int] = set()
        self._outage = outage
        self._now = now
        self._delay = delay
        self._failures: dict[int, int] = {}
        self._unexpected = 0
        self._refused = 0
        self._ever_done = False

    def succeeded(self, number: int) -> None:
        """The server answered as a server should, whatever it made of the document."""
        self._ever_done = True
        self._unexpected = self._refused = 0
        self._failures.pop(number, None)
        self.throttle.done()
        self._outage.over()

    def decide(self, number: int, error: DnfhirError, started: float) -> AttemptResult:
        """What an attempt that failed comes to. started: by `now`, when it began."""
        state = state_after(error)
        if isinstance(error, ForbiddenError):
            return self._forbidden_one(number, error)
        if is_retryable(error) or self._was_known(error):
            seconds = self._wait(number, error, started)
            return AttemptResult(state, error.exit_code, str(error), seconds=seconds)
        if state == "queued":  # it concerns every document alike
            self.stopped = error
        else:
            self.succeeded(number)
        return AttemptResult(state, error.exit_code, str(error))

    def _forbidden_one(self, number: int, error: ForbiddenError) -> AttemptResult:
        """Servers may forbid one patient's resources and take all others; several concern all."""
        self._refused += 1
        if self._refused >= _MOST_IN_A_ROW:
            self.stopped = error
        elif self._ever_done:
            return AttemptResult("rejected", error.exit_code, str(error))
        self.forbidden.add(number)
        return AttemptResult("queued", error.exit_code, str(error), seconds=LONGEST)

    def _was_known(self, error: DnfhirError) -> bool:
        """Refused by a server that has just let us in: its token server may be out of step.

        It is tried twice more, and no oftener in a row: with too many wrong credentials an account
        may be locked.
        """
        if not isinstance(error, AuthError) or not self._ever_done:
            return False
        self._refused += 1
        return self._refused < _MOST_IN_A_ROW

    def _wait(self, number: int, error: DnfhirError, started: float) -> float:
        """The seconds until the next attempt of a document whose failure may pass."""
        self._count_unexpected(error)
        self._outage.failed(error, number)
        self._failures[number] = self._failures.get(number, 0) + 1
        asked = seconds_asked(error)
        if is_too_many(error):
            self.throttle.busy(started, self._now())
            self.paused_until = max(self.paused_until, self._now() + (asked or 0))
        return self._delay(self._failures[number], asked)

    def _count_unexpected(self, error: DnfhirError) -> None:
        if not isinstance(error, UnexpectedResponseError):
            self._unexpected = 0
            return
        self._unexpected += 1
        if self._unexpected >= _MOST_IN_A_ROW and not self._ever_done:
            self.stopped = error
