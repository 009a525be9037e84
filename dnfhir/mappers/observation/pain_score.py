"""Observation: pain scores, as they were given. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    display_text,
    extension,
    period,
    present,
)
from dnfhir.mappers.forward.profiles import VISUAL_BELGIAN
from dnfhir.mappers.observation.parts import (
    POINTS,
    external_coding,
    in_points,
    read_observation,
    survey_category,
)
from dnfhir.mappers.reverse.decode_all import decode_all, inverted
from dnfhir.mappers.reverse.fhir_reader import decode_side, decode_word, extension_value, key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, quantity_in
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import PainScore

HOMES: Final = {
    "pain_scores/*/id": "Observation.identifier.value",
    "pain_scores/*/moment": "Observation.extension(pain-moment).valueCode",
    "pain_scores/*/scale": "Observation.method",
    "pain_scores/*/score": "Observation.valueInteger",
    "pain_scores/*/at": "Observation.effectiveDateTime",
    "pain_scores/*/context": "Observation.extension(pain-context).valueCode",
    "pain_scores/*/region": "Observation.bodySite",
    "pain_scores/*/side": (
        "Observation.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
}
#: Where tenths of VAS10 go.
TENTHS_HOME: Final = "Observation.valueQuantity.value"
#: LOINC has a code for the visual scale and another for the 0-10 rating; SNOMED CT's pain score
#: fits both.
_SCALE_CODE: Final = {
    "VAS100": "pain_vas_loinc",
    "VAS10": "pain_vas_loinc",
    "NRS": "pain_nrs_loinc",
}
_VISUAL: Final = "pain_vas_loinc"
#: Each of these codes means a pain score.
_KEYS: Final = ("pain_score", *_SCALE_CODE.values(), VISUAL_BELGIAN)
_METHOD: Final = {
    "VAS100": "pain_method_vas100",
    "VAS10": "pain_method_vas10",
    "NRS": "pain_method_nrs",
}
_SCALES: Final = inverted(_METHOD)
_WRITTEN: Final = (
    "extension", "status", "category", "code", "subject", "encounter", "effectiveDateTime",
    "effectivePeriod", "issued", "performer", "valueInteger", "valueQuantity", "note", "bodySite",
    "method",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every pain score of the session."""
    for score in context.session.pain_scores:
        yield _pain_score(context, score)


def _pain_score(context: MappingContext, score: PainScore) -> Entry:
    """A whole score is `valueInteger`, as nl-core-PainScore wants it.

    A quantity would break that profile.
    """
    return context.entry(
        f"pain-score/{score.id}",
        "Observation",
        course.pain(context, score),
        extension=[
            *extension("pain-moment", {"valueCode": score.moment}),
            *context_extension(score),
        ],
        status="final",
        category=[_category(context, score)],
        code=_code(context, score),
        subject=context.ref("patient"),
        encounter=context.encounter_at(score.at),
        **_effective(context, score),
        issued=context.recorded_date(score.at),
        performer=[context.ref("patient")],
        **points(score.score),
        **circumstances(context, score),
        method={"coding": [external_coding("pain", _METHOD[score.scale])]},
    )


def _is_belgian(jurisdiction: str, scale: str) -> bool:
    """Whether it is written as a be-scoreresult.

    Belgium's list of scores has a visual analogue scale, and no NRS.
    """
    return jurisdiction == "be" and _SCALE_CODE[scale] == _VISUAL


def _category(context: MappingContext, score: PainScore) -> Json:
    """A survey; for Belgium a score of pain as well.

    Both in one concept, for each category must be one of Belgium's list.
    """
    (category,) = survey_category()
    if _is_belgian(context.session.jurisdiction, score.scale):
        category["coding"].append(external_coding("observation", "pain_category_be"))
    return category


def _code(context: MappingContext, score: PainScore) -> Json:
    """The codes of a pain score on its scale, and a heading with the scale as text."""
    keys = [_SCALE_CODE[score.scale], "pain_score"]
    if _is_belgian(context.session.jurisdiction, score.scale):
        keys.append(VISUAL_BELGIAN)
    return {
        "coding": [external_coding("pain", key) for key in keys],
        "text": f"{title(context, 'pain_score', score)} ({score.scale})",
    }


def _effective(context: MappingContext, score: PainScore) -> Json:
    """When it was given; be-scoreresult wants a period, which begins and ends then."""
    if _is_belgian(context.session.jurisdiction, score.scale):
        return {"effectivePeriod": period(score.at, score.at)}
    return {"effectiveDateTime": score.at}


def home_elsewhere(jurisdiction: str, score: Json, field: str) -> str | None:
    """Where a field of a score goes when it is written as Belgium wants it.

    None where `HOMES` has it.
    """
    if field == "at" and _is_belgian(jurisdiction, score["scale"]):
        return "Observation.effectivePeriod.start"
    return None


def points(number: int | Decimal) -> Json:
    """The value[x] of points of a scale.

    An integer when they are whole, else a quantity in `{score}`.
    """
    if number == int(number):
        return {"valueInteger": int(number)}
    return {"valueQuantity": in_points(number)}


def title(context: MappingContext, name: str, score: PainScore) -> str:
    """A heading with all that keeps this pain apart from another."""
    heading = f"{context.words(name)} {context.words(score.moment)}"
    return ", ".join(filter(None, (heading, which_pain(context, score))))


def which_pain(context: MappingContext, score: PainScore) -> str:
    """Under which circumstances and where it was: scores of others are not compared.

    Empty when none is recorded.
    """
    under = context.words(f"context.{score.context}") if score.context else None
    region = display_text("region", score.region, context.session.language)
    side = context.words(score.side) if score.side else None
    place = " ".join(filter(None, (region, side)))
    return ", ".join(filter(None, (under, place)))


def context_extension(score: PainScore) -> Iterator[Json]:
    """The extension of the circumstances, for programs."""
    yield from extension("pain-context", {"valueCode": score.context})


def circumstances(context: MappingContext, score: PainScore) -> Json:
    """Under which circumstances, in the note where nl-core-PainScore has them, and where."""
    session = context.session
    notes: list[Json] = []
    if score.context:
        notes.append({"text": context.words(f"context.{score.context}")})
    site = body_site(
        "region", score.region, score.side, session.jurisdiction, language=session.language
    )
    return present(note=notes, bodySite=site)


def from_fhir(resources: SessionResources) -> Json:
    """Every pain score."""
    return present(pain_scores=decode_all(resources, "pain-score", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    """The scale is the method's, never guessed from the number or the code."""
    where = f"pain-score/{key}"
    score = read_observation(resources, where, resource, _WRITTEN, "pain", *_KEYS)
    if not score:
        return None
    site = score.get("bodySite", {})
    item = present(
        id=key,
        moment=extension_value(score, "pain-moment"),
        scale=_SCALES.get(key_of("pain", score.get("method")) or ""),
        score=_decode_points(resources, where, score),
        at=_decode_at(resources, where, score),
        context=extension_value(score, "pain-context"),
        region=decode_word(resources, f"{where}.bodySite", "region", site),
        side=decode_side(resources, f"{where}.bodySite", site),
    )
    return drop_invalid(resources, where, PainScore, item)


def _decode_at(resources: SessionResources, where: str, score: Json) -> str | None:
    """Its time; the start of a period."""
    limits = score.get("effectivePeriod", {})
    start = limits.get("start")
    if limits and limits.get("end", start) != start:
        resources.note(
            f"{where}.effectivePeriod",
            "a while; its start is taken, for a session has one time here",
        )
    at: str | None = score.get("effectiveDateTime", start)
    return at


def _decode_points(resources: SessionResources, where: str, score: Json) -> Any:
    if "valueQuantity" in score:
        return quantity_in(resources, f"{where}.valueQuantity", score["valueQuantity"], POINTS)
    return score.get("valueInteger")
