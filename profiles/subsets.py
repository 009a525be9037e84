"""Value sets of some concepts of a kind, as the profiles bind them; by the mappers' own lists where there are any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from dnfhir.answers import CHILD
from dnfhir.mappers.condition import ALLERGIES, CONDITIONS
from dnfhir.mappers.forward.reasons import reason_code
from dnfhir.mappers.observation.eligibility import RULES
from dnfhir.screening import OUTCOMES
from dnfhir.session.intake import CONTRAINDICATIONS
from dnfhir.terms import Coding, Concept, concept, concepts

Which = Literal["all", "own", "first"]
_CONFLICTS: Final = ("needled_although_not_allowed", "needled_before_consent")
_WITHDRAWAL: Final = "needled_after_withdrawal"


@dataclass(frozen=True)
class Subset:
    """A value set. codings: `all` that mappers write for a concept, our `own`, or the `first`, external one."""

    title: str
    description: str
    codings: tuple[Coding, ...]


def subsets() -> dict[str, Subset]:
    """Every subset by its id."""
    return {**_intake(), **_pain(), **_conditions(), **_examination(), **_screening()}


def _of(kind: str, *keys: str, which: Which = "all") -> tuple[Coding, ...]:
    return tuple(coding for key in keys for coding in _codings(concept(kind, key), which))


def _codings(known: Concept, which: Which) -> Iterable[Coding]:
    if which == "own":
        return (known.own,)
    return known.codings if which == "all" else known.codings[:1]


def _intake() -> dict[str, Subset]:
    return {
        "intake-answer": Subset(
            "Answers of the intake",
            "Asked, and there or not there; a question that was not asked has no answer.",
            _of("observation", "present", "absent", which="own"),
        ),
        "referred-pain-answer": Subset(
            "Answers of the intake on referred pain",
            "Referred pain of which kind, or none; a question that was not asked has no answer.",
            _of("observation", "muscular", "neurological", "absent", which="own"),
        ),
    }


def _pain() -> dict[str, Subset]:
    return {
        "pain-method": Subset(
            "Methods of pain scores",
            "The scale of a pain score, by the codes that the Dutch zib PainScore requires.",
            _of(
                "pain", "pain_method_vas100", "pain_method_vas10", "pain_method_nrs", which="first"
            ),
        ),
        "pain-score-code": Subset(
            "Codes of pain scores",
            "Pain score in general, on a visual analogue scale, and as a 0-10 rating.",
            _of(
                "pain",
                "pain_vas_loinc",
                "pain_nrs_loinc",
                "pain_score",
                "vas_instrument_be",
                which="first",
            ),
        ),
        "pain-change-verdict": Subset(
            "Whether pain changed",
            "Whether pain changed as much as matters, by the thresholds in the Observation's method, and which way.",
            _of(
                "observation",
                "relevant_improvement",
                "relevant_worsening",
                "no_relevant_change",
                which="own",
            ),
        ),
    }


def _conditions() -> dict[str, Subset]:
    return {
        "complaint-severity": Subset(
            "Severity of a complaint",
            "Mild, moderate, severe.",
            _of("severity", "mild", "moderate", "severe"),
        ),
        "adverse-event-class": Subset(
            "Classes of adverse events",
            "Mild, significant, serious, as the safety surveys of dry needling class them.",
            _of("severity", "event_mild", "event_significant", "event_serious"),
        ),
        "trigger-point-code": Subset(
            "Trigger points",
            "A myofascial trigger point: active, latent, or not said which.",
            _of("finding", "mtrp", "mtrp_active", "mtrp_latent"),
        ),
        "present-contraindication": Subset(
            "Contraindications that become a Condition",
            "The contraindications that the intake asks for, but for the two allergies and pregnancy.",
            _of("contraindication", *CONDITIONS),
        ),
        "pregnancy-status-code": Subset(
            "Codes of pregnancy",
            "That an Observation is about pregnancy, as zib Pregnancy and the International Patient Summary code it.",
            _of("observation", "pregnancy_status"),
        ),
        "pregnancy-status": Subset(
            "Pregnancy",
            "Pregnant; that a patient is not stays in the intake.",
            _of("observation", "pregnant"),
        ),
        "metal-allergen": Subset(
            "Metals in needles",
            "The substances of the two allergies that the intake asks for.",
            _of("contraindication", *ALLERGIES, which="first"),
        ),
    }


def _examination() -> dict[str, Subset]:
    return {
        "palpation-sign": Subset(
            "Signs at palpation",
            "What palpation of a muscle may find.",
            _of("finding", "hypertonic_muscle", "pain_on_palpation"),
        ),
        "examination-text-code": Subset(
            "Observed and told in words",
            "Posture and motion.",
            _of("observation", "posture", "motion", which="own"),
        ),
        "test-result": Subset(
            "Results of a test",
            "Positive, negative, indeterminate; a test that was not done has no result.",
            _of("interpretation", "positive", "negative", "indeterminate", which="first"),
        ),
        "test-unit": Subset(
            "Units of what a test measures",
            "By their UCUM codes.",
            _of("unit", *concepts("unit"), which="first"),
        ),
    }


def _screening() -> dict[str, Subset]:
    reasons = tuple(_reasons())
    issues = _of("reason", *_CONFLICTS, which="own")
    outcomes = _of("outcome", *OUTCOMES)
    return {
        "screening-rules": Subset(
            "Rules of the screening",
            "The rules that decided the outcome of a screening, with their version.",
            _of("observation", RULES, which="own"),
        ),
        "eligibility-reason": Subset(
            "Reasons for an outcome of the screening",
            "Why the screening decided what it decided.",
            reasons,
        ),
        "not-done-reason": Subset(
            "Reasons why needling was not done",
            "The reasons of the screening, and that there was another one.",
            (*reasons, *_of("refusal", "not_performed_other", which="own")),
        ),
        "screening-conflict-code": Subset(
            "Conflicts with the screening", "What is wrong with needling that took place.", issues
        ),
        "screening-conflict-evidence": Subset(
            "Evidence of a conflict with the screening",
            "The outcome that forbids needling, its reasons, and a second conflict.",
            (*outcomes, *reasons, *issues[1:]),
        ),
    }


def _reasons() -> Iterator[Coding]:
    """Every reason a screening may give, coded as the mappers code it."""
    kept = (CHILD, *CONTRAINDICATIONS, "fear_of_needles")
    for name in (
        *kept,
        *(key for key in concepts("reason") if key not in (*_CONFLICTS, _WITHDRAWAL)),
    ):
        yield from (Coding(**coding) for coding in reason_code(name)["coding"])
