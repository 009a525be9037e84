"""What can go wrong between a client and its server, and when: by a seed, so that it goes wrong again the same way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from email.utils import formatdate
from enum import StrEnum
from random import Random
from time import time
from typing import Final


class Fault(StrEnum):
    """One way in which an exchange goes wrong. Before: the server never saw it. After: it was carried out."""

    DROP_BEFORE = "connection dropped before"
    DROP_AFTER = "answer swallowed"
    CUT_LENGTH = "half an answer, with Content-Length"
    CUT_CHUNKED = "half an answer, chunked"
    SLOW = "slow bytes"
    TOO_MANY = "429 before"
    UNAVAILABLE = "503 before"
    ERROR_BEFORE = "500, 502 or 504 before"
    ERROR_AFTER = "500, 502 or 504 after"
    HTML_BEFORE = "200 with HTML before"
    HTML_AFTER = "200 with HTML after"
    WRONG_BUNDLE = "another Bundle type after"
    REORDERED = "entries reordered after"
    MISSING = "an entry missing after"
    EXTRA = "an entry too many after"
    UNAUTHORISED = "401 before"
    REDIRECT = "redirect elsewhere before"


#: These spoil a transaction's answer only: on a read they would be a server that lies about what it holds.
OF_TRANSACTIONS: Final = frozenset(
    {Fault.WRONG_BUNDLE, Fault.REORDERED, Fault.MISSING, Fault.EXTRA}
)
#: What asks for a change of configuration. A client may well end there; everything else it should survive by itself.
NEEDS_A_PERSON: Final = frozenset({Fault.UNAUTHORISED, Fault.REDIRECT})
ALL: Final = frozenset(Fault)
TEMPORARY: Final = ALL - NEEDS_A_PERSON


@dataclass(frozen=True)
class Schedule:
    """Which exchange goes wrong, and how: the same seed gives the same faults to the same exchange numbers.

    share: of the exchanges, 0 to 1. kinds: the faults to choose from, each as likely as the others among those
    that fit the exchange. longest_wait: seconds that Retry-After asks for at most.
    """

    seed: int
    share: float = 0.35
    kinds: Collection[Fault] = TEMPORARY
    longest_wait: float = 1.0

    def fault(self, number: int, *, transaction: bool) -> Fault | None:
        """The fault of one exchange, or None."""
        chance = self.chance(number)
        fitting = [
            kind
            for kind in Fault
            if kind in self.kinds and (transaction or kind not in OF_TRANSACTIONS)
        ]
        return chance.choice(fitting) if chance.random() < self.share and fitting else None

    def chance(self, number: int) -> Random:
        """The chance that decides about one exchange, from its beginning."""
        return Random(f"{self.seed}:{number}")

    def retry_after(self, number: int) -> dict[str, str]:
        """How a busy server asks to wait: in seconds, as a date, in milliseconds, nonsense, or not at all."""
        whole = max(1, int(self.longest_wait))
        ways: list[dict[str, str]] = [
            {"Retry-After": str(whole)},
            {"Retry-After": formatdate(time() + whole, usegmt=True)},
            {"x-ms-retry-after-ms": str(int(self.longest_wait * 300))},
            {"Retry-After": "-5"},
            {},
        ]
        return Random(f"{self.seed}:{number}:wait").choice(ways)


@dataclass(frozen=True)
class Exchange:
    """One request that the proxy saw; `status` is the server's own, None when it was not asked or did not answer."""

    number: int
    method: str
    path: str
    fault: Fault | None
    status: int | None


@dataclass(frozen=True)
class Tally:
    """How much went wrong. unreachable: exchanges that failed because the server itself did not answer."""

    exchanges: int
    faults: Counter[Fault] = field(default_factory=Counter)
    unreachable: int = 0
    foreign_contacts: int = 0

    @property
    def share(self) -> float:
        """The share of exchanges that the proxy spoiled."""
        return sum(self.faults.values()) / self.exchanges if self.exchanges else 0.0
