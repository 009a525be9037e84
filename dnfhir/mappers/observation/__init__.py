"""Observation: one module for each thing observed, to FHIR and back side by side in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.observation import (
    eligibility,
    examination,
    measure,
    no_trigger_points,
    pain_change,
    pain_score,
    pregnancy,
    twitch,
)
from dnfhir.mappers.reverse.merge import merge_documents
from dnfhir.mappers.reverse.session_resources import SessionResources

HOMES: Final = {
    **examination.HOMES,
    **no_trigger_points.HOMES,
    **pregnancy.HOMES,
    **pain_score.HOMES,
    **measure.HOMES,
    **twitch.HOMES,
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The resources of each module, in the order of the Bundle."""
    for module in (
        pregnancy,
        examination,
        no_trigger_points,
        eligibility,
        twitch,
        pain_score,
        pain_change,
        measure,
    ):
        yield from module.to_fhir(context)


def from_fhir(resources: SessionResources) -> Json:
    """Pregnancy, what was examined, twitches, pain scores and outcome measures.

    The others follow from these.
    """
    document: Json = {}
    for module in (pregnancy, examination, no_trigger_points, twitch, pain_score, measure):
        document = merge_documents(document, module.from_fhir(resources))
    return document
