"""Delivering what is in the outbox: leased, sent by a few threads, each result written at once.

This thread alone touches the outbox; the others only send. Whatever ends it in the middle, the
outbox knows which documents were being sent, and the next run asks the server about them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Final

from dnfhir.delivery.ledger_report import for_ledger, restored, superseded
from dnfhir.delivery.outage import Outage
from dnfhir.delivery.pace import Throttle
from dnfhir.delivery.retry_policy import RetryPolicy
from dnfhir.errors import CONFLICT, OK, TEMPORARY, DnfhirError, ForbiddenError
from dnfhir.log import Fact, event
from dnfhir.outbox import AttemptResult, Entry, Ledger, Outbox
from dnfhir.sync.receipt import Receipt, receipt_of

#: Seconds between two looks for what is due or what other processes have done.
_POLL: Final = 0.2
#: Seconds for which requests under way may go on when the time is over, and on an interrupt.
_GRACE: Final = 10.0
_GRACE_INTERRUPTED: Final = 2.0
_CLEAN_SECONDS: Final = 1.0
#: Somebody took the document out of the outbox while a run worked on it.
_DISCARDED: Final = AttemptResult(
    "conflict", CONFLICT, "it was discarded from the outbox meanwhile: nothing more was sent"
)
_STOPPED: Final = AttemptResult("unknown", TEMPORARY, "no answer yet when dnfhir stopped")

Send = Callable[[Entry], Receipt]


@dataclass(frozen=True)
class DocumentResult:
    """What became of one document in this run; receipt: of the last attempt, None without one."""

    number: int
    result: AttemptResult
    receipt: Receipt | None = None


@dataclass(frozen=True)
class _Sent:
    """What a thread brings back."""

    entry: Entry
    started: float
    answer: Receipt | DnfhirError


class Delivery:
    """Delivers documents of one outbox to one server.

    send: puts one document on the server; it raises DnfhirError with a receipt, and is called by
    several threads. defect: turns any other exception into a DnfhirError without its text, which
    may hold patient data. interrupted: when it is set, the run ends in order.
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
        self._interrupted = interrupted or threading.Event()
        self._policy = RetryPolicy(Throttle(concurrency), Outage(outbox, target))
        self._arrived = SimpleQueue[_Sent]()
        self._under_way: dict[int, Entry] = {}
        self._cleaned = 0.0

    @property
    def stopped(self) -> DnfhirError | None:
        """What ended the run for every document alike: credentials, configuration."""
        return self._policy.stopped

    def run(
        self, numbers: Iterable[int] | None, wait: float, *, goes_on: bool = False
    ) -> Generator[DocumentResult]:
        """Work until every document is final or `wait` seconds are over; yields each as it ends.

        numbers: the documents, with whatever of their patients came before them; None: everything
        that is open. goes_on: another run of this delivery follows, which takes over what is under
        way: nothing is sent a second time while the first is still on its way. What is not final at
        the end comes with its state, and exit code 75 or that of its last failure. Raises
        StorageError when the outbox fails.
        """
        waiting = set(self._outbox.track(numbers, self._target))
        end = time.monotonic() + wait
        try:
            while waiting and self._may_go_on(end, goes_on):
                for result in self._collect(end - time.monotonic()):
                    waiting.discard(result.number)
                    yield result
                if self._is_hopeless(waiting, end):
                    break
        finally:
            if not self._is_left_to_the_next(goes_on):
                self._give_up_what_is_under_way()
        yield from self._unfinished(waiting)

    def _may_go_on(self, end: float, goes_on: bool) -> bool:
        """Start what is due, or wait for what is under way; False when the run is over."""
        if self._interrupted.is_set():
            return False
        left = end - time.monotonic()
        if left > 0 and self.stopped is None:
            self._start_what_is_due()
            return True
        if not self._under_way or left < -_GRACE:
            return False
        return not self._is_left_to_the_next(goes_on)

    def _is_left_to_the_next(self, goes_on: bool) -> bool:
        return goes_on and self.stopped is None and not self._interrupted.is_set()

    def _start_what_is_due(self) -> None:
        while self._has_room():
            entry = self._outbox.lease(self._target)
            if entry is None:
                return
            self._under_way[entry.number] = entry
            text = f"sending document {entry.number}"
            attempt = entry.attempts + 1
            event("info", "sending", text, document=entry.number, attempt=attempt)
            threading.Thread(target=self._work, args=(entry,), daemon=True).start()

    def _has_room(self) -> bool:
        is_paused = time.monotonic() < self._policy.paused_until
        return not is_paused and len(self._under_way) < self._policy.throttle.at_once

    def _work(self, entry: Entry) -> None:
        started = time.monotonic()
        try:
            answer: Receipt | DnfhirError = self._send(entry)
        except DnfhirError as failure:
            answer = failure
        except Exception as defect:
            answer = self._defect(defect)
        self._arrived.put(_Sent(entry, started, answer))

    def _collect(self, left: float) -> Iterator[DocumentResult]:
        """What threads and other processes have brought to an end."""
        timeout = min(_POLL, max(left, 0.01)) if left > 0 else _POLL
        try:
            sent = self._arrived.get(timeout=timeout)
        except Empty:
            self._clean()
            yield from self._of_other_processes()
            return
        if result := self._take(sent):
            yield result
        self._clean()

    def _of_other_processes(self) -> Iterator[DocumentResult]:
        for entry in self._outbox.finished():
            result = AttemptResult(entry.state, entry.exit_code, entry.reason)
            yield DocumentResult(entry.number, result)
        for number in self._outbox.discarded():
            yield DocumentResult(number, _DISCARDED)

    def _take(self, sent: _Sent) -> DocumentResult | None:
        """Write down what an attempt came to; None when there will be another in this run."""
        number = sent.entry.number
        if self._under_way.get(number) is not sent.entry:
            return None  # given up by an earlier run, and written down as unknown
        del self._under_way[number]
        result, receipt = self._result(sent)
        self._outbox.end(number, result)
        self._log(sent, result)
        if result.state in ("queued", "unknown"):
            return None
        self._outbox.untrack(number)
        return DocumentResult(number, result, receipt)

    def _result(self, sent: _Sent) -> tuple[AttemptResult, Receipt | None]:
        """What an attempt came to, and its receipt."""
        number, keyed_hash = sent.entry.number, self._outbox.keyed_hash
        if isinstance(sent.answer, Receipt):
            self._policy.succeeded(number)
            lost = restored(sent.entry, sent.answer, self._ledger)
            receipt = replace(sent.answer, warnings=(*sent.answer.warnings, *lost))
            results = for_ledger(receipt, keyed_hash)
            return AttemptResult("delivered", resources=results), receipt
        if replaced := superseded(sent.answer):
            self._policy.succeeded(number)
            return AttemptResult("delivered"), replaced
        failed = receipt_of(sent.answer)
        result = self._policy.decide(number, sent.answer, sent.started)
        if result.is_final and not isinstance(sent.answer, ForbiddenError):
            result = replace(result, resources=for_ledger(failed, keyed_hash))
        return result, failed

    def _log(self, sent: _Sent, result: AttemptResult) -> None:
        error = sent.answer if isinstance(sent.answer, DnfhirError) else None
        facts: dict[str, Fact] = {
            "document": sent.entry.number,
            "state": result.state,
            "exit_code": result.exit_code,
            "seconds": round(time.monotonic() - sent.started, 3),
            "reason": result.reason or None,
            "request_id": error.request_id if error else None,
        }
        event("info", "sent", f"document {sent.entry.number}: {result.state}", **facts)

    def _is_hopeless(self, waiting: set[int], end: float) -> bool:
        """The server wants to be left alone for longer than there is time, or forbids the rest."""
        if self._under_way:
            return False
        return self._policy.paused_until > end or waiting <= self._policy.forbidden

    def _give_up_what_is_under_way(self) -> None:
        """Interrupted, or out of time: a moment's wait, then unknown; the next run asks."""
        end = time.monotonic() + _GRACE_INTERRUPTED
        while self._under_way and (left := end - time.monotonic()) > 0:
            try:
                self._take(self._arrived.get(timeout=left))
            except Empty:
                break
        for number in list(self._under_way):
            del self._under_way[number]
            self._outbox.end(number, _STOPPED)
        self._outbox.clean()

    def _unfinished(self, waiting: set[int]) -> Iterator[DocumentResult]:
        for number in sorted(waiting):
            entry = self._ledger.entry(number)
            result = self._not_done(entry) if entry else _DISCARDED
            yield DocumentResult(number, result)

    def _not_done(self, entry: Entry) -> AttemptResult:
        """The result of a document that this run did not bring to an end."""
        code, reason = entry.exit_code or TEMPORARY, entry.reason or "not tried yet"
        if self.stopped is not None:
            code = self.stopped.exit_code
            reason = entry.reason or f"not tried: {self.stopped}"
        if entry.state == "delivered":
            code = OK
        return AttemptResult(entry.state, code, reason)

    def _clean(self) -> None:
        now = time.monotonic()
        if now - self._cleaned > _CLEAN_SECONDS:
            self._outbox.clean()
            self._cleaned = now
