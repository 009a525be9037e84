"""Rules that are dnfhir's own: scores within their scale, counts that can be, reasons for not-done."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import (
    as_objects,
    codes_of,
    number,
    score_of,
)
from dnfhir.fhir.pointers import join
from dnfhir.validation.walk import Node

#: The Dutch zib value set of pain scales (nl-core-PainScore.method).
PAIN_SCALES = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1"
#: Scale: highest score; the lowest is 0.
HIGHEST = {"VAS100": 100, "VAS10": 10, "NRS": 10}

TWITCH = "local-twitch-response"
PUNCTURES = "/needle-punctures"


def own_problems(node: Node) -> Iterator[Problem]:
    """What one object breaks of dnfhir's own rules."""
    if node.type == "Observation":
        yield from _score(node)
        yield from _twitches(node)
    elif node.type == "Extension":
        yield from _punctures(node)
    elif (
        node.type == "Procedure"
        and node.value.get("status") == "not-done"
        and "statusReason" not in node.value
    ):
        yield Problem(
            join(node.pointer, "statusReason"),
            "not done, and no reason",
            "statusReason: why it was not done",
        )


def _score(node: Node) -> Iterator[Problem]:
    place, score = score_of(node.value, node.pointer)
    for scale in sorted(codes_of(node.value.get("method"), PAIN_SCALES) & HIGHEST.keys()):
        if score is not None and not 0 <= score <= HIGHEST[scale]:
            yield Problem(place, f"a score outside of {scale}", f"0 to {HIGHEST[scale]}")


def _twitches(node: Node) -> Iterator[Problem]:
    count = number(node.value.get("valueInteger"))
    codings = [
        coding
        for code in as_objects(node.value.get("code"))
        for coding in as_objects(code.get("coding"))
    ]
    if count is not None and count < 0 and any(coding.get("code") == TWITCH for coding in codings):
        yield Problem(
            join(node.pointer, "valueInteger"), "a negative number of twitch responses", "0 or more"
        )


def _punctures(node: Node) -> Iterator[Problem]:
    url = node.value.get("url")
    if not (isinstance(url, str) and url.endswith(PUNCTURES)):
        return
    for key in ("valueInteger", "valueDecimal", "valueUnsignedInt"):
        count = number(node.value.get(key))
        if count is not None and count < 1:
            yield Problem(
                join(node.pointer, key),
                "fewer than one puncture",
                "1 or more, or the extension left out",
            )
