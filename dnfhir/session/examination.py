"""What the therapist found: tests, palpation, posture and motion, trigger points."""

from __future__ import annotations

from typing import Annotated

from dnfhir.session.base import Items, Part, about
from dnfhir.session.choices import Activity, ReferredPain, Result, Side, ThreeState
from dnfhir.session.numbers import Flag
from dnfhir.session.texts import Id, Text
from dnfhir.session.words import Level, Muscle, Test


class TestResult(Part):
    """One test and how it came out."""

    test: Annotated[Test, about("The test, in a word or a code.", "straight leg raise")]
    side: Annotated[Side | None, about("The side tested.", "left")] = None
    result: Annotated[Result, about("How it came out.", "negative")]
    why: Annotated[Text | None, about("Why it was not done, or is unclear.", "pijn")] = None


class Palpation(Part):
    """One muscle as felt."""

    muscle: Annotated[Muscle, about("The muscle, in a word or a code.", "m. quadratus lumborum")]
    side: Annotated[Side | None, about("The side felt.", "left")] = None
    levels: Annotated[Items[Level], about("The levels of the spine.", ["T12", "L1"])] = ()
    hypertonic: Annotated[Flag | None, about("Whether its tone is raised.", True)] = None
    painful: Annotated[Flag | None, about("Whether palpation hurts.", True)] = None


class NotExamined(Part):
    """An examination that was not done."""

    what: Annotated[Text, about("What was not examined.", "extended motion examination")]
    why: Annotated[Text | None, about("Why not.", "pain")] = None


class Examination(Part):
    """The physical examination."""

    tests: Annotated[Items[TestResult], about("Tests.", [{"test": "slump", "result": "negative"}])] = ()
    palpation: Annotated[
        Items[Palpation], about("Muscles felt.", [{"muscle": "m. quadratus lumborum", "painful": True}])
    ] = ()
    posture: Annotated[Text | None, about("The posture.", "Antalgische houding.")] = None
    motion: Annotated[Text | None, about("The motion.", "Flexie beperkt.")] = None
    not_examined: Annotated[
        Items[NotExamined], about("What was not examined, and why.", [{"what": "motion", "why": "pain"}])
    ] = ()


class TriggerPoint(Part):
    """A myofascial trigger point found by palpation."""

    id: Annotated[Id, about("Its name in this document.", "tp1")]
    muscle: Annotated[Muscle, about("The muscle, in a word or a code.", "m. quadratus lumborum")]
    side: Annotated[Side | None, about("Its side.", "left")] = None
    levels: Annotated[Items[Level], about("The levels of the spine.", ["L3"])] = ()
    activity: Annotated[Activity | None, about("Whether it hurts by itself.", "active", "latent")] = None
    taut_band: Annotated[ThreeState, about("A taut band; missing means not asked.", "present")] = "not_asked"
    recognised_pain: Annotated[
        ThreeState, about("The patient's own pain at touch; missing means not asked.", "present")
    ] = "not_asked"
    referred_pain: Annotated[ReferredPain, about("Pain elsewhere at touch; missing means not asked.", "muscular")] = (
        "not_asked"
    )
