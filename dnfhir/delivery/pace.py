"""How fast: how long to wait before a document is tried again, and how many are sent at once.

Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/): clients that failed together do
not come back together.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

#: Seconds: the longest wait after the first failure, and after many.
FIRST: Final = 0.5
LONGEST: Final = 60.0
_MOST_DOUBLINGS: Final = 30


def backoff(
    failures: int, asked: float | None = None, chance: Callable[[], float] = random.random
) -> float:
    """Seconds to wait after so many failures in a row (1 is the first). asked: what Retry-After asks at least."""
    widest = min(LONGEST, FIRST * 2.0 ** min(failures - 1, _MOST_DOUBLINGS))
    if asked is None:
        return chance() * widest
    return asked + chance() * FIRST


class Throttle:
    """How many requests at once: a fixed number, halved when the server is too busy, regained one by one."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.at_once = most
        self._halved_at = float("-inf")
        self._since = 0

    def busy(self, started: float, now: float) -> None:
        """A request that started then was answered 429 or 503. Those sent together count once."""
        if started >= self._halved_at:
            self.at_once = max(1, self.at_once // 2)
            self._halved_at = now
        self._since = 0

    def done(self) -> None:
        """A request was carried out: after as many as are allowed at once, one more is."""
        self._since += 1
        if self._since >= self.at_once and self.at_once < self.most:
            self.at_once += 1
            self._since = 0
