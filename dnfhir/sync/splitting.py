"""A session in several transactions, for a server that takes none so large.

It is split along its references. What is referred to goes first, so that no part refers to what is
not there yet. Resources that refer to one another in a circle (the Encounter, its complaint, and an
episode that is made for it) stay together, and what only the Encounter needs (the referral that
brought the patient) goes with it: before it, nothing would show that it is there. The Encounter goes
as early as it can, for by it a later push locates a session that was cut off; the Provenance goes
last: without it the session counts as not finished.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from dnfhir.mappers.roles import ENCOUNTER, PROVENANCE, SHARED
from dnfhir.sync.step import Step

Group = list[Step]


class Parts:
    """What is still to be sent, part by part.

    most: entries in one transaction; a group is never torn for it.
    """

    def __init__(self, sent: Sequence[Step], most: int) -> None:
        self._place = {step.role: place for place, step in enumerate(sent)}
        self._rest = [list(sent)] if len(sent) <= most else groups(sent)
        self._most = most

    def next(self) -> list[Step]:
        """The next transaction, in the document's order; empty when everything went."""
        steps = list(chain.from_iterable(self._part()))
        return sorted(steps, key=lambda step: self._place[step.role])

    def went(self) -> None:
        """The part was carried out."""
        self._rest = self._rest[len(self._part()) :]

    def is_too_large(self) -> bool:
        """The server took the part for too large: halve it. False: it is one group, the smallest."""
        part = self.next()
        if len(self._rest) == 1:
            self._rest = groups(part)
        if len(self._part()) == 1:
            return False
        self._most = len(part) // 2
        return True

    def _part(self) -> list[Group]:
        """As many groups as fit, one at least."""
        size = 0
        for count, group in enumerate(self._rest):
            size += len(group)
            if count and size > self._most:
                return self._rest[:count]
        return self._rest


def groups(sent: Sequence[Step]) -> list[Group]:
    """The steps in an order in which each group refers to itself and to groups before it only."""
    reach = _reach(sent)
    encounter = next((step.full_url for step in sent if step.role == ENCOUNTER), "")
    first = reach.get(encounter, frozenset())
    with_encounter = frozenset(_with_encounter(sent, encounter, reach))
    circles: dict[frozenset[str], Group] = {}
    for step in sent:
        circle = _circle(step.full_url, reach)
        if step.full_url in with_encounter:
            circle = with_encounter
        circles.setdefault(circle, []).append(step)

    def order(group: Group) -> tuple[bool, bool, int]:
        """A group reaches all that those reach to which it refers, and itself: so it reaches more."""
        most = max(len(reach[step.full_url]) for step in group)
        return group[0].role.startswith(PROVENANCE), group[0].full_url not in first, most

    return sorted(circles.values(), key=order)


def _with_encounter(
    sent: Sequence[Step], encounter: str, reach: Mapping[str, frozenset[str]]
) -> Iterator[str]:
    """What goes with the Encounter: all that it reaches, but what it shares with other sessions."""
    for step in sent:
        name = step.full_url
        if name not in reach.get(encounter, ()):
            continue
        if step.role not in SHARED or encounter in reach[name]:
            yield name


def _circle(name: str, reach: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """All that it refers to, at any distance, and that refers to it."""
    return frozenset(other for other in reach[name] if name in reach[other])


def _reach(sent: Sequence[Step]) -> Mapping[str, frozenset[str]]:
    """For each step, by name, all that it refers to, what those refer to, and so on; and itself."""
    names = {step.full_url for step in sent}
    refers = {step.full_url: names.intersection(_references(step.resource)) for step in sent}
    return {name: _reached(name, refers) for name in names}


def _reached(name: str, refers: Mapping[str, set[str]]) -> frozenset[str]:
    reached, further = {name}, [name]
    while further:
        new = refers[further.pop()] - reached
        reached |= new
        further.extend(new)
    return frozenset(reached)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for member in value.values():
            yield from _references(member)
