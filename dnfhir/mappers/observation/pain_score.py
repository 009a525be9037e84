"""Observation: pain scores, as they were given. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
from dnfhir.mappers.observation.parts import POINTS, external, in_points, observed, survey
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
    "pain_scores/*/side": "Observation.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept",
}
#: Where tenths of VAS10 go.
TENTHS_HOME: Final = "Observation.valueQuantity.value"
#: LOINC has a code for the visual scale and another for the 0-10 rating; SNOMED CT's pain score fits both.
_SCALE_CODE: Final = {
    "VAS100": "pain_vas_loinc",
    "VAS10": "pain_vas_loinc",
    "NRS": "pain_nrs_loinc",
}
_VISUAL: Final = "pain_vas_loinc"
#: Each of these codes says a pain score.
_KEYS: Final = ("pain_score", *_SCALE_CODE.values(), VISUAL_BELGIAN)
_METHOD: Final = {
    "VAS100": "pain_method_vas100",
    "VAS10": "pain_method_vas10",
    "NRS": "pain_method_nrs",
}
_WRITTEN: Final = (
    "extension", "status", "category", "code", "subject", "encounter", "effectiveDateTime", "effectivePeriod", "issued",
    "performer", "valueInteger", "valueQuantity", "note", "bodySite", "method",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every pain score of the session."""
    return (_pain_score(context, score) for score in context.session.pain_scores)


def _pain_score(context: MappingContext, score: PainScore) -> Entry:
    """A whole score is `valueInteger`, as nl-core-PainScore wants it; a quantity would break that profile."""
    moment = list(extension("pain-moment", {"valueCode": score.moment}))
    return context.entry(
        f"pain-score/{score.id}",
        "Observation",
        course.pain(context, score),
        extension=[*moment, *context_of(score)],
        status="final",
        category=_category(context, score),
        code={
            "coding": [external("pain", key) for key in _codes(context, score)],
            "text": f"{title(context, 'pain_score', score)} ({score.scale})",
        },
        subject=context.ref("patient"),
        encounter=context.encounter_at(score.at),
        **_effective(context, score),
        issued=context.recorded_date(score.at),
        performer=[context.ref("patient")],
        **points(score.score),
        **circumstances(context, score),
        method={"coding": [external("pain", _METHOD[score.scale])]},
    )


def _is_belgian(jurisdiction: str, scale: str) -> bool:
    """Whether it is written as a be-scoreresult: Belgium's list of scores has a visual analogue scale, and no NRS."""
    return jurisdiction == "be" and _SCALE_CODE[scale] == _VISUAL


def _category(context: MappingContext, score: PainScore) -> list[Json]:
    """A survey; for Belgium a score of pain as well, in one concept: each category must be one of its list."""
    (category,) = survey()
    if _is_belgian(context.session.jurisdiction, score.scale):
        return [
            {
                **category,
                "coding": [*category["coding"], external("observation", "pain_category_be")],
            }
        ]
    return [category]


def _codes(context: MappingContext, score: PainScore) -> Iterator[str]:
    yield from (_SCALE_CODE[score.scale], "pain_score")
    if _is_belgian(context.session.jurisdiction, score.scale):
        yield VISUAL_BELGIAN


def _effective(context: MappingContext, score: PainScore) -> Json:
    """When it was given; be-scoreresult wants a period, which begins and ends then."""
    if _is_belgian(context.session.jurisdiction, score.scale):
        return {"effectivePeriod": period(score.at, score.at)}
    return {"effectiveDateTime": score.at}


def otherwise(jurisdiction: str, score: Json, field: str) -> str | None:
    """Where a field of a score goes when it is written as Belgium wants it."""
    if field == "at" and _is_belgian(jurisdiction, score["scale"]):
        return "Observation.effectivePeriod.start"
    return None


def points(number: int | Decimal) -> Json:
    """The value[x] of points of a scale: an integer when they are whole, else a quantity in `{score}`."""
    if number == int(number):
        return {"valueInteger": int(number)}
    return {"valueQuantity": in_points(number)}


def title(context: MappingContext, name: str, score: PainScore) -> str:
    """A heading with all that keeps this pain apart from another."""
    return ", ".join(
        filter(
            None,
            (f"{context.words(name)} {context.words(score.moment)}", which_pain(context, score)),
        )
    )


def which_pain(context: MappingContext, score: PainScore) -> str:
    """Under which circumstances and where it was: scores of others are not compared. Empty when none is recorded."""
    circumstances = context.words(f"context.{score.context}") if score.context else None
    region = display_text("region", score.region, context.session.language)
    place = " ".join(filter(None, (region, context.words(score.side) if score.side else None)))
    return ", ".join(filter(None, (circumstances, place)))


def context_of(score: PainScore) -> Iterable[Json]:
    """The extension of the circumstances, for programs."""
    return extension("pain-context", {"valueCode": score.context})


def circumstances(context: MappingContext, score: PainScore) -> Json:
    """For people: under which circumstances, in the note where nl-core-PainScore has them, and where."""
    return present(
        note=[{"text": context.words(f"context.{score.context}")}] if score.context else [],
        bodySite=body_site(
            "region",
            score.region,
            score.side,
            context.session.jurisdiction,
            language=context.session.language,
        ),
    )


def from_fhir(resources: SessionResources) -> Json:
    """Every pain score that the record holds."""
    items = (_said(resources, key, held) for key, held in resources.of_kind("pain-score"))
    return present(pain_scores=[item for item in items if item])


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    """The scale is the method's, never guessed from the number or the code."""
    where = f"pain-score/{key}"
    if not (score := observed(resources, where, held, _WRITTEN, "pain", *_KEYS)):
        return None
    scales = {method: scale for scale, method in _METHOD.items()}
    site = score.get("bodySite", {})
    item = present(
        id=key,
        moment=extension_value(score, "pain-moment"),
        scale=scales.get(key_of("pain", score.get("method")) or ""),
        score=_points_read(resources, where, score),
        at=_at_said(resources, where, score),
        context=extension_value(score, "pain-context"),
        region=decode_word(resources, f"{where}.bodySite", "region", site),
        side=decode_side(resources, f"{where}.bodySite", site),
    )
    return drop_invalid(resources, where, PainScore, item)


def _at_said(resources: SessionResources, where: str, score: Json) -> str | None:
    """Its time; of a period its start."""
    when = score.get("effectivePeriod", {})
    if when and when.get("end", when.get("start")) != when.get("start"):
        resources.note(
            f"{where}.effectivePeriod",
            "a while; its start is taken, for a session has one time here",
        )
    at: str | None = score.get("effectiveDateTime", when.get("start"))
    return at


def _points_read(resources: SessionResources, where: str, score: Json) -> Any:
    if "valueQuantity" in score:
        return quantity_in(resources, f"{where}.valueQuantity", score["valueQuantity"], POINTS)
    return score.get("valueInteger")
