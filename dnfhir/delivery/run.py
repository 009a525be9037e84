"""Delivering what is in the outbox: leased, sent by a few threads, each outcome written down at once.

This thread alone touches the outbox; the others only send. Whatever ends it in the middle, the outbox knows which
documents were being sent, and the next run asks the server about them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Final

from dnfhir.delivery.ledger_report import resources, restored, superseded
from dnfhir.delivery.outage import Outage
from dnfhir.delivery.pace import LONGEST, Throttle, backoff
from dnfhir.delivery.retry_policy import asked_wait, is_retryable, is_too_many, state_of
from dnfhir.errors import CONFLICT, TEMPORARY, AuthError, DnfhirError, ForbiddenError
from dnfhir.log import Fact, event
from dnfhir.outbox import AttemptResult, Entry, Ledger, Outbox
from dnfhir.sync.receipt import Receipt, receipt_of
from dnfhir.transport.response import UnexpectedResponseError

#: Seconds between two looks for what is due or what other processes have done.
_POLL: Final = 0.2
#: Seconds for which requests under way may go on when the time is over, and when somebody interrupts.
_GRACE: Final = 10.0
_GRACE_INTERRUPTED: Final = 2.0
#: So often in a row an answer may come from elsewhere than a FHIR server that never answered yet.
_MOST_STRAY: Final = 3
_CLEAN_SECONDS: Final = 1.0
#: Somebody took the document out of the outbox while a run worked on it.
_DISCARDED: Final = AttemptResult(
    "conflict", CONFLICT, "it was discarded from the outbox meanwhile: nothing more was sent"
)

Send = Callable[[Entry], Receipt]


@dataclass(frozen=True)
class DocumentResult:
    """What became of one document in this run; receipt: of the last try, None when this run made none."""

    number: int
    ending: AttemptResult
    receipt: Receipt | None = None


@dataclass(frozen=True)
class _Sent:
    """What a thread brings back."""

    entry: Entry
    started: float
    result: Receipt | DnfhirError


class Delivery:
    """Delivers documents of one outbox to one server.

    send: puts one document on the server; it raises DnfhirError with a receipt, and is called by several threads.
    defect: turns any other exception into a DnfhirError without its text, which may hold patient data.
    interrupted: when it is set, the run ends in order.
    """

    def __init__(  # noqa: PLR0913, PLR0917 (what it works with; made in one place)
        self,
        outbox: Outbox,
        target: str,
        send: Send,
        defect: Callable[[Exception], DnfhirError],
        concurrency: int = 4,
        interrupted: threading.Event | None = None,
    ) -> None:
        self._outbox = outbox
        self._ledger = Ledger(outbox)
        self._target = target
        self._send = send
        self._defect = defect
        self._throttle = Throttle(concurrency)
        self._interrupted = interrupted or threading.Event()
        self._outage = Outage(outbox, target)
        self._came = SimpleQueue[_Sent]()
        self._under_way: dict[int, Entry] = {}
        self._failures: dict[int, int] = {}
        self._stray = self._refused = 0
        self._ever_done = False
        self._forbidden: set[int] = set()
        self._paused_until = 0.0
        #: What ended the run for every document alike: credentials, configuration.
        self.stopped: DnfhirError | None = None
        self._cleaned = 0.0

    def run(
        self, numbers: Iterable[int] | None, wait: float, *, goes_on: bool = False
    ) -> Generator[DocumentResult]:
        """Work until every document is final or `wait` seconds are over; each is told once, as it ends.

        numbers: the documents, with whatever of their patients came before them; None: everything that is open.
        goes_on: another run of this delivery follows, which takes over what is under way: nothing is sent a second time
        while the first is still on its way.
        What is not final at the end is told with its state, exit code 75 or that of its last failure.
        Raises StorageError when the outbox fails.
        """
        waiting = set(self._outbox.want(numbers, self._target))
        end = time.monotonic() + wait
        try:
            while waiting and not self._interrupted.is_set():
                left = end - time.monotonic()
                if left > 0 and self.stopped is None:
                    self._start_what_is_due()
                elif not self._under_way or left < -_GRACE or self._is_left_to_the_next(goes_on):
                    break
                for settled in self._collect(left):
                    waiting.discard(settled.number)
                    yield settled
                if self._is_hopeless(waiting, end):
                    break
        finally:
            if not self._is_left_to_the_next(goes_on):
                self._give_up_what_is_under_way()
        yield from self._unfinished(waiting)

    def _is_left_to_the_next(self, goes_on: bool) -> bool:
        return goes_on and self.stopped is None and not self._interrupted.is_set()

    def _start_what_is_due(self) -> None:
        while (
            len(self._under_way) < self._throttle.allowed and time.monotonic() >= self._paused_until
        ):
            entry = self._outbox.lease(self._target)
            if entry is None:
                return
            self._under_way[entry.number] = entry
            event(
                "info",
                "sending",
                f"sending document {entry.number}",
                document=entry.number,
                attempt=entry.attempts + 1,
            )
            threading.Thread(target=self._work, args=(entry,), daemon=True).start()

    def _work(self, entry: Entry) -> None:
        started = time.monotonic()
        try:
            result: Receipt | DnfhirError = self._send(entry)
        except DnfhirError as failure:
            result = failure
        except Exception as defect:
            result = self._defect(defect)
        self._came.put(_Sent(entry, started, result))

    def _collect(self, left: float) -> Iterator[DocumentResult]:
        """What threads and other processes have brought to an end."""
        try:
            sent = self._came.get(timeout=min(_POLL, max(left, 0.01)) if left > 0 else _POLL)
        except Empty:
            self._clean()
            for entry in self._outbox.finished():
                yield DocumentResult(
                    entry.number, AttemptResult(entry.state, entry.exit_code, entry.why)
                )
            yield from (DocumentResult(number, _DISCARDED) for number in self._outbox.discarded())
            return
        if settled := self._taken(sent):
            yield settled
        self._clean()

    def _taken(self, sent: _Sent) -> DocumentResult | None:
        """Write down what a try ended in; None when there will be another one in this run."""
        number = sent.entry.number
        if (
            self._under_way.get(number) is not sent.entry
        ):  # given up by an earlier run, and written down as unknown
            return None
        del self._under_way[number]
        if isinstance(sent.result, Receipt):
            warnings = (*sent.result.warnings, *restored(sent.entry, sent.result, self._ledger))
            receipt: Receipt | None = replace(sent.result, warnings=warnings)
            ending = self._succeeded(number, receipt)
        elif replaced := superseded(sent.result):
            receipt = replaced
            ending = self._succeeded(number, None)
        else:
            receipt = receipt_of(sent.result)
            ending = self._failed(sent, sent.result)
        self._outbox.end(number, ending)
        self._log(sent, ending)
        if ending.state in ("queued", "unknown"):
            return None
        self._outbox.told(number)
        return DocumentResult(number, ending, receipt)

    def _log(self, sent: _Sent, ending: AttemptResult) -> None:
        facts: dict[str, Fact] = {
            "document": sent.entry.number,
            "state": ending.state,
            "exit_code": ending.exit_code,
            "seconds": round(time.monotonic() - sent.started, 3),
            "reason": ending.why or None,
            "request_id": sent.result.request_id if isinstance(sent.result, DnfhirError) else None,
        }
        event("info", "sent", f"document {sent.entry.number}: {ending.state}", **facts)

    def _succeeded(self, number: int, receipt: Receipt | None) -> AttemptResult:
        self._went_well(number)
        return AttemptResult("delivered", resources=resources(receipt, self._outbox.seal))

    def _failed(self, sent: _Sent, error: DnfhirError) -> AttemptResult:
        state, why = state_of(error), str(error)
        if isinstance(error, ForbiddenError):
            return self._forbidden_one(sent.entry.number, error)
        if is_retryable(error) or self._was_known(error):
            return AttemptResult(state, error.exit_code, why, seconds=self._wait_for(sent, error))
        if state == "queued":  # it concerns every document alike
            self.stopped = error
            return AttemptResult(state, error.exit_code, why)
        self._went_well(sent.entry.number)
        return AttemptResult(
            state, error.exit_code, why, resources=resources(receipt_of(error), self._outbox.seal)
        )

    def _forbidden_one(self, number: int, error: ForbiddenError) -> AttemptResult:
        """Servers may forbid one patient's record and take all others; several in a row concern everybody."""
        self._refused += 1
        if self._refused >= _MOST_STRAY:
            self.stopped = error
        elif self._ever_done:
            return AttemptResult("rejected", error.exit_code, str(error))
        self._forbidden.add(number)
        return AttemptResult("queued", error.exit_code, str(error), seconds=LONGEST)

    def _was_known(self, error: DnfhirError) -> bool:
        """Refused by a server that has just let us in: its token server may be out of step for a moment.

        Twice more is tried, and no oftener in a row: with too many wrong credentials an account may be locked.
        """
        if not isinstance(error, AuthError) or not self._ever_done:
            return False
        self._refused += 1
        return self._refused < _MOST_STRAY

    def _wait_for(self, sent: _Sent, error: DnfhirError) -> float:
        """The seconds until the next try of a document whose failure may pass."""
        number = sent.entry.number
        self._stray = self._stray + 1 if isinstance(error, UnexpectedResponseError) else 0
        if self._stray >= _MOST_STRAY and not self._ever_done:
            self.stopped = error
        self._outage.failed(error, number)
        self._failures[number] = self._failures.get(number, 0) + 1
        asked = asked_wait(error)
        if is_too_many(error):
            self._throttle.busy(sent.started, time.monotonic())
            self._paused_until = max(self._paused_until, time.monotonic() + (asked or 0))
        return backoff(self._failures[number], asked)

    def _went_well(self, number: int) -> None:
        """The server answered as a server should, whatever it thought of the document."""
        self._ever_done, self._stray, self._refused = True, 0, 0
        self._failures.pop(number, None)
        self._throttle.done()
        self._outage.over()

    def _is_hopeless(self, waiting: set[int], end: float) -> bool:
        """The server asked to be left alone for longer than there is time, or has forbidden all that is left."""
        return not self._under_way and (self._paused_until > end or waiting <= self._forbidden)

    def _give_up_what_is_under_way(self) -> None:
        """Interrupted, or out of time: a little patience, then unknown; the next run asks the server."""
        end = time.monotonic() + _GRACE_INTERRUPTED
        while self._under_way and (left := end - time.monotonic()) > 0:
            try:
                self._taken(self._came.get(timeout=left))
            except Empty:
                break
        for number in list(self._under_way):
            del self._under_way[number]
            self._outbox.end(
                number, AttemptResult("unknown", TEMPORARY, "no answer yet when dnfhir stopped")
            )
        self._outbox.clean()

    def _unfinished(self, waiting: set[int]) -> Iterator[DocumentResult]:
        for number in sorted(waiting):
            entry = self._ledger.entry(number)
            if entry is None:
                yield DocumentResult(number, _DISCARDED)
                continue
            code, why = entry.exit_code or TEMPORARY, entry.why or "not tried yet"
            if self.stopped is not None:
                code = self.stopped.exit_code
                why = entry.why or f"not tried: {self.stopped}"
            yield DocumentResult(
                number, AttemptResult(entry.state, 0 if entry.state == "delivered" else code, why)
            )

    def _clean(self) -> None:
        now = time.monotonic()
        if now - self._cleaned > _CLEAN_SECONDS:
            self._outbox.clean()
            self._cleaned = now
