"""Fields that hold one of a few words; for a near miss or a Dutch word the right one is offered.

An offer never guesses a finding: a mark, a false or a word that may mean two things names no result
of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated, Final, Literal, get_args

from pydantic import BeforeValidator

from dnfhir.session.fields.choice_words import (
    ACTIVITIES,
    CERTAINTIES,
    COMPLAINT_SEVERITIES,
    DIRECTIONS,
    EVENT_OUTCOMES,
    EVENT_SEVERITIES,
    JURISDICTIONS,
    LANGUAGES,
    MOMENTS,
    PAIN_CONTEXTS,
    PURPOSES,
    REFERRED,
    RESULTS,
    SCALES,
    SEXES,
    SIDES,
    STATES,
    TEST_MOMENTS,
    URGENCIES,
    WEIGHTS,
    Meant,
)
from dnfhir.session.fields.wrong import kind_of, quoted, wrong

ThreeStateWord = Literal["present", "absent", "not_asked"]
ReferredPainWord = Literal["muscular", "neurological", "absent", "not_asked"]
SideWord = Literal["left", "right", "bilateral"]
SexWord = Literal["male", "female", "other", "unknown"]
LanguageWord = Literal["nl", "en"]
PurposeWord = Literal["treatment", "assessment", "follow_up"]
WeightWord = Literal["absolute", "relative"]
JurisdictionWord = Literal["nl", "be", "none"]
ComplaintSeverityWord = Literal["mild", "moderate", "severe"]
EventSeverityWord = Literal["mild", "significant", "serious"]
CertaintyWord = Literal["suspected", "confirmed"]
EventOutcomeWord = Literal["resolved", "ongoing", "unknown"]
ResultWord = Literal["positive", "negative", "indeterminate", "not_performed"]
ActivityWord = Literal["active", "latent"]
MomentWord = Literal["baseline", "after", "follow_up"]
TestMomentWord = Literal["before", "after"]
ScaleWord = Literal["VAS100", "VAS10", "NRS"]
PainContextWord = Literal["rest", "motion", "worst", "least", "average", "palpation"]

DirectionWord = Literal["in", "out"]
UrgencyWord = Literal["routine", "urgent", "asap", "stat"]

#: What exports write where nothing was filled in.
_UNFILLED: Final = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        ".",
        "?",
        "/",
        "n/a",
        "#n/a",
        "n.a.",
        "nan",
        "nil",
        "none",
        "null",
        "undefined",
    }
)


def one_of(
    words: object, meant: Meant, unfilled: str = "the field left out"
) -> Callable[[object], str]:
    """A validator for the words of a Literal.

    meant: what else people write for them. unfilled: what to write where nothing was filled in.
    """
    choices = get_args(words)
    expected = f"{', '.join(choices[:-1])} or {choices[-1]}"

    def check(value: object) -> str:
        if isinstance(value, str) and value in choices:
            return value
        if isinstance(value, bool):
            raise wrong(f"is {str(value).lower()}", expected, offered(str(value), choices, meant))
        if isinstance(value, Decimal):
            raise wrong(f"is {value:f}", expected)
        if not isinstance(value, str):
            raise wrong(f"is {kind_of(value)}", expected)
        message = f"{quoted(value)} is not a word of this field"
        if _is_unfilled(value):
            right = f"{expected}; {unfilled} when nothing was filled in"
            raise wrong(message, right, offered(value, choices, meant))
        raise wrong(message, expected, offered(value, choices, meant))

    return check


def offered(value: str, choices: tuple[str, ...], meant: Meant) -> tuple[str, ...]:
    """The words that somebody who wrote `value` may have meant."""
    plain = value.strip().casefold().replace(" ", "_")
    if plain not in meant:
        plain = plain.replace("-", "_")
    folded = {choice.casefold(): choice for choice in choices}
    if plain in folded:
        return (folded[plain],)
    if _is_unfilled(value):
        return ()
    return _known(plain, meant) or _alike(plain, folded)


def _known(plain: str, meant: Meant) -> tuple[str, ...]:
    choices = meant.get(plain, ())
    if isinstance(choices, str):
        return (choices,)
    return choices


def _alike(plain: str, folded: Mapping[str, str]) -> tuple[str, ...]:
    """The choices that are spelt nearly so. One that begins otherwise may be the opposite:
    "inactive".
    """
    beginning = [choice for choice in folded if choice[:1] == plain[:1]]
    near = get_close_matches(plain[:40], beginning, n=2, cutoff=0.7)
    return tuple(map(folded.__getitem__, near))


def _is_unfilled(value: str) -> bool:
    """Whether the text is a mark for an empty field; `na` in small letters is Dutch for 'after'."""
    plain = value.strip()
    return plain == "NA" or plain.casefold() in _UNFILLED


ThreeState = Annotated[ThreeStateWord, BeforeValidator(one_of(ThreeStateWord, STATES))]
ReferredPain = Annotated[ReferredPainWord, BeforeValidator(one_of(ReferredPainWord, REFERRED))]
Side = Annotated[SideWord, BeforeValidator(one_of(SideWord, SIDES))]
Sex = Annotated[SexWord, BeforeValidator(one_of(SexWord, SEXES))]
Language = Annotated[LanguageWord, BeforeValidator(one_of(LanguageWord, LANGUAGES))]
Jurisdiction = Annotated[JurisdictionWord, BeforeValidator(one_of(JurisdictionWord, JURISDICTIONS))]
Weight = Annotated[WeightWord, BeforeValidator(one_of(WeightWord, WEIGHTS))]
Purpose = Annotated[PurposeWord, BeforeValidator(one_of(PurposeWord, PURPOSES))]
ComplaintSeverity = Annotated[
    ComplaintSeverityWord, BeforeValidator(one_of(ComplaintSeverityWord, COMPLAINT_SEVERITIES))
]
EventSeverity = Annotated[
    EventSeverityWord, BeforeValidator(one_of(EventSeverityWord, EVENT_SEVERITIES))
]
Certainty = Annotated[CertaintyWord, BeforeValidator(one_of(CertaintyWord, CERTAINTIES))]
EventOutcome = Annotated[
    EventOutcomeWord, BeforeValidator(one_of(EventOutcomeWord, EVENT_OUTCOMES))
]
Result = Annotated[
    ResultWord,
    BeforeValidator(one_of(ResultWord, RESULTS, "the test left out, or not_performed,")),
]
Activity = Annotated[ActivityWord, BeforeValidator(one_of(ActivityWord, ACTIVITIES))]
Moment = Annotated[MomentWord, BeforeValidator(one_of(MomentWord, MOMENTS, "the score left out"))]
TestMoment = Annotated[TestMomentWord, BeforeValidator(one_of(TestMomentWord, TEST_MOMENTS))]
Scale = Annotated[ScaleWord, BeforeValidator(one_of(ScaleWord, SCALES, "the score left out"))]
PainContext = Annotated[PainContextWord, BeforeValidator(one_of(PainContextWord, PAIN_CONTEXTS))]


def pain_context(value: object) -> str | None:
    """The one circumstance of a pain that a word names, in this document's word or another; None
    without one.
    """
    if not isinstance(value, str):
        return None
    plain = value.strip().casefold().replace(" ", "_")
    if plain in get_args(PainContextWord):
        return plain
    known = _known(plain, PAIN_CONTEXTS)
    if len(known) != 1:
        return None
    return known[0]


Direction = Annotated[DirectionWord, BeforeValidator(one_of(DirectionWord, DIRECTIONS))]
Urgency = Annotated[UrgencyWord, BeforeValidator(one_of(UrgencyWord, URGENCIES))]
