"""A record as somebody reads it who knows FHIR and the profession, and neither our extensions nor our roles.

Only texts, displays, codes, statuses, dates and what refers to what.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dnfhir.errors import Problem, SessionError
from dnfhir.fhir.jsontext import canonical
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import case

Json = dict[str, Any]


@dataclass(frozen=True)
class Received:
    """The resources of one session, and the warnings that the sender got."""

    entries: tuple[Json, ...]
    outcome: str
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]

    def all(self, kind: str, *stated: str) -> list[Json]:
        """The resources of a type that say all these words somewhere in their texts and displays."""
        results = [
            entry["resource"] for entry in self.entries if entry["resource"]["resourceType"] == kind
        ]
        return [
            resource
            for resource in results
            if all(word.casefold() in words(resource) for word in stated)
        ]

    def one(self, kind: str, *stated: str) -> Json:
        """The one resource of a type that says these words."""
        result = self.all(kind, *stated)
        assert len(result) == 1, [words(resource) for resource in result]
        return result[0]

    def at(self, reference: Json) -> Json:
        """The resource that a Reference leads to."""
        resource: Json = next(
            one["resource"] for one in self.entries if one["fullUrl"] == reference["reference"]
        )
        return resource

    @property
    def story(self) -> str:
        """All that is said to people, as one text."""
        return "\n".join(words(entry["resource"]) for entry in self.entries)


def received(of: str | Json) -> Received:
    """What becomes of a case, by the beginning of its name, or of a document."""
    reported = case(of) if isinstance(of, str) else of
    mapped = map_session(read_session(canonical(reported).encode()))
    decision = mapped.decision
    return Received(
        tuple(mapped.bundle()["entry"]), decision.outcome, decision.reasons, decision.warnings
    )


def refusals(document: Json) -> dict[str, Problem]:
    """What is wrong with a document, by pointer."""
    try:
        read_session(canonical(document).encode())
    except SessionError as error:
        return {problem.pointer: problem for problem in error.problems}
    return {}


def words(resource: Json) -> str:
    """What a resource says to people, in small letters: its narrative, and every text and display."""
    div = html.unescape(re.sub("<[^>]+>", " ", resource["text"]["div"]))
    return " · ".join([div, *_texts({**resource, "text": None})]).casefold()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and name in (
                "text",
                "display",
                "valueString",
                "name",
                "description",
            ):
                yield part
            else:
                yield from _texts(part)


def narrative(resource: Json) -> str:
    """The sentence of the narrative."""
    return html.unescape(re.sub("<[^>]+>", "", resource["text"]["div"]))


def codes(concept: Json | None) -> list[str]:
    """The codes of a CodeableConcept."""
    return [coding["code"] for coding in (concept or {}).get("coding", [])]


def state(condition: Json) -> tuple[list[str], list[str]]:
    """Clinical and verification status of a Condition."""
    return codes(condition.get("clinicalStatus")), codes(condition.get("verificationStatus"))


def whole(session: Received) -> Json:
    """The Procedure for dry needling as a whole."""
    parts = [one for one in session.all("Procedure") if "partOf" in one]
    if parts:
        return session.at(parts[0]["partOf"][0])
    return session.one("Procedure", "niet uitgevoerd")


def needlings(session: Received) -> list[Json]:
    """The single needlings."""
    return [one for one in session.all("Procedure") if "partOf" in one]


def changes(session: Received) -> list[Json]:
    """The computed changes of pain."""
    return session.all("Observation", "verandering van pijn")
