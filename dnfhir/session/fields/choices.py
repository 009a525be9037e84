"""Fields that hold one of a few words; for a near miss or a Dutch word the right one is offered.

An offer never guesses a finding: a mark, a false or a word that may mean two things names no result of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated, Final, Literal, get_args

from pydantic import BeforeValidator

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

Meant = Mapping[str, str | tuple[str, ...]]

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

#: What people write where a state belongs; true and false come in as these words too. A false may be a box that
#: nobody ticked.
_STATES: Final[Meant] = {
    **dict.fromkeys(
        ("true", "yes", "ja", "y", "j", "aanwezig", "positive", "positief", "pos"), "present"
    ),
    "false": ("absent", "not_asked"),
    **dict.fromkeys(("no", "nee", "n", "afwezig", "negative", "negatief", "neg"), "absent"),
    **dict.fromkeys(("unknown", "onbekend", "niet_gevraagd", "not_known", "nvt"), "not_asked"),
}
_REFERRED: Final[Meant] = {
    **{word: meant for word, meant in _STATES.items() if meant != "present"},
    **dict.fromkeys(("true", "yes", "ja", "present", "aanwezig"), ("muscular", "neurological")),
    **dict.fromkeys(("musculair", "spier", "muscle"), "muscular"),
    **dict.fromkeys(("neurologisch", "neuro", "radicular", "radiculair"), "neurological"),
}
_SIDES: Final[Meant] = {
    **dict.fromkeys(("links", "l", "li", "linker", "sinister"), "left"),
    **dict.fromkeys(("rechts", "r", "re", "rechter", "dexter"), "right"),
    **dict.fromkeys(
        ("beiderzijds", "bdz", "bilateraal", "both", "beide", "links_en_rechts"), "bilateral"
    ),
}
_SEXES: Final[Meant] = {
    **dict.fromkeys(("man", "m", "mannelijk"), "male"),
    **dict.fromkeys(("vrouw", "v", "f", "vrouwelijk", "woman"), "female"),
    **dict.fromkeys(("anders", "o", "divers"), "other"),
    "x": ("other", "unknown"),
    **dict.fromkeys(("u", "onbekend"), "unknown"),
}
_LANGUAGES: Final[Meant] = {
    **dict.fromkeys(("nl-nl", "nl_nl", "nl-be", "nl_be", "dutch", "nederlands", "nld"), "nl"),
    **dict.fromkeys(("en-gb", "en_gb", "en-us", "en_us", "english", "engels", "eng"), "en"),
}
_JURISDICTIONS: Final[Meant] = {
    **dict.fromkeys(
        ("nld", "netherlands", "the_netherlands", "nederland", "holland", "pays_bas"), "nl"
    ),
    **dict.fromkeys(("bel", "belgium", "belgie", "belgië", "belgique", "belgien"), "be"),
    **dict.fromkeys(("geen", "international", "internationaal"), "none"),
}
_PURPOSES: Final[Meant] = {
    **dict.fromkeys(
        ("behandeling", "therapy", "therapie", "session", "sessie", "dry_needling"), "treatment"
    ),
    **dict.fromkeys(
        ("intake", "onderzoek", "screening", "diagnostics", "consult", "first_visit"), "assessment"
    ),
    **dict.fromkeys(
        (
            "followup",
            "controle",
            "nacontrole",
            "check_up",
            "checkup",
            "review",
            "evaluatie",
            "evaluation",
            "vervolg",
        ),
        "follow_up",
    ),
}
_COMPLAINT_SEVERITIES: Final[Meant] = {"licht": "mild", "matig": "moderate", "ernstig": "severe"}
#: Three classes on a scale of their own: a word of another scale lies between two of them.
_EVENT_SEVERITIES: Final[Meant] = {
    **dict.fromkeys(("licht", "minor", "mineur"), "mild"),
    **dict.fromkeys(("moderate", "matig"), ("mild", "significant")),
    **dict.fromkeys(("severe", "ernstig", "major"), ("significant", "serious")),
}
#: Without words for 'ruled out': an event that did not happen is no event.
_CERTAINTIES: Final[Meant] = {
    **dict.fromkeys(
        (
            "verdacht",
            "verdenking",
            "vermoed",
            "vermoeden",
            "vermoedelijk",
            "mogelijk",
            "waarschijnlijk",
        ),
        "suspected",
    ),
    **dict.fromkeys(
        ("suspicion", "possible", "probable", "presumed", "provisional", "unconfirmed"), "suspected"
    ),
    **dict.fromkeys(
        ("bevestigd", "zeker", "vastgesteld", "bewezen", "certain", "definite", "proven"),
        "confirmed",
    ),
}
_EVENT_OUTCOMES: Final[Meant] = {
    **dict.fromkeys(
        ("recovered", "over", "ended", "hersteld", "opgelost", "genezen", "voorbij"), "resolved"
    ),
    **dict.fromkeys(
        ("recovering", "persisting", "active", "not_resolved", "unresolved"), "ongoing"
    ),
    **dict.fromkeys(
        ("lopend", "herstellende", "aanhoudend", "niet_hersteld", "nog_aanwezig"), "ongoing"
    ),
    **dict.fromkeys(("onbekend", "not_known", "unk"), "unknown"),
}
#: Without `+`, `ja` and true, `-`, `nee` and false: they may as well say whether the test was done.
_RESULTS: Final[Meant] = {
    **dict.fromkeys(("positief", "pos", "present"), "positive"),
    **dict.fromkeys(("negatief", "neg", "absent"), "negative"),
    **dict.fromkeys(("onduidelijk", "onbepaald", "unclear", "equivocal"), "indeterminate"),
    **dict.fromkeys(("niet_uitgevoerd", "not_done", "not_asked", "niet_gedaan"), "not_performed"),
}
_ACTIVITIES: Final[Meant] = {"actief": "active"}
_MOMENTS: Final[Meant] = {
    **dict.fromkeys(("before", "voor", "vooraf", "pre", "start"), "baseline"),
    **dict.fromkeys(("na", "post", "directly_after", "erna"), "after"),
    **dict.fromkeys(("followup", "later", "controle", "vervolg"), "follow_up"),
}
#: Without a word of a later visit: its tests stand in the document of that visit.
_TEST_MOMENTS: Final[Meant] = {
    **dict.fromkeys(
        ("baseline", "voor", "vóór", "vooraf", "pre", "start", "before_treatment"), "before"
    ),
    **dict.fromkeys(("na", "post", "directly_after", "erna", "nadien", "after_treatment"), "after"),
}
_SCALES: Final[Meant] = {
    **dict.fromkeys(("vas",), ("VAS100", "VAS10")),
    **dict.fromkeys(("vas_100", "vas_0_100", "vas_mm"), "VAS100"),
    **dict.fromkeys(("vas_10", "vas_0_10", "vas_cm"), "VAS10"),
    **dict.fromkeys(("nprs", "nrs_0_10", "nrs10", "nrs_10", "nrs_11"), "NRS"),
}
#: Without words of a movement (walking, sitting): which of the six it is, the therapist says.
_PAIN_CONTEXTS: Final[Meant] = {
    **dict.fromkeys(("rust", "in_rust", "at_rest", "resting", "rustpijn"), "rest"),
    **dict.fromkeys(
        (
            "movement",
            "on_movement",
            "bewegen",
            "bij_bewegen",
            "beweging",
            "bij_beweging",
            "bewegingspijn",
        ),
        "motion",
    ),
    **dict.fromkeys(
        ("ergst", "ergste", "max", "maximum", "maximaal", "highest", "hoogste"), "worst"
    ),
    **dict.fromkeys(
        ("minst", "minste", "min", "minimum", "minimaal", "lowest", "laagste"), "least"
    ),
    **dict.fromkeys(("mean", "gemiddeld", "gemiddelde", "usual", "doorgaans"), "average"),
    **dict.fromkeys(
        ("palpatie", "bij_palpatie", "on_palpation", "druk", "bij_druk", "pressure"), "palpation"
    ),
}

_DIRECTIONS: Final[Meant] = {
    **dict.fromkeys(
        (
            "incoming",
            "inkomend",
            "inbound",
            "received",
            "ontvangen",
            "from",
            "van",
            "by",
            "door",
            "verwezen_door",
        ),
        "in",
    ),
    **dict.fromkeys(
        (
            "outgoing",
            "uitgaand",
            "outbound",
            "sent",
            "verstuurd",
            "to",
            "naar",
            "uit",
            "back",
            "terug",
            "verwezen_naar",
        ),
        "out",
    ),
}
#: 'Spoed' may be any of the three: which one, the therapist says.
_URGENCIES: Final[Meant] = {
    **dict.fromkeys(
        (
            "normal",
            "normaal",
            "regulier",
            "gewoon",
            "elective",
            "electief",
            "niet_dringend",
            "geen_spoed",
            "low",
            "laag",
        ),
        "routine",
    ),
    **dict.fromkeys(("dringend", "soon", "snel"), "urgent"),
    **dict.fromkeys(("zsm", "z.s.m.", "zo_spoedig_mogelijk", "as_soon_as_possible"), "asap"),
    **dict.fromkeys(
        (
            "immediate",
            "immediately",
            "onmiddellijk",
            "direct",
            "meteen",
            "nu",
            "acuut",
            "emergency",
        ),
        "stat",
    ),
    **dict.fromkeys(
        ("spoed", "met_spoed", "cito", "high", "hoog", "true", "ja", "yes"),
        ("urgent", "asap", "stat"),
    ),
}

_WEIGHTS: Final[Meant] = {
    **dict.fromkeys(
        ("absoluut", "excludes", "sluit_uit", "contraindicated", "exclusion"), "absolute"
    ),
    **dict.fromkeys(
        ("relatief", "caution", "precaution", "voorzichtigheid", "samen_beslissen"), "relative"
    ),
}


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
        if not isinstance(value, str):
            shown = f"{value:f}" if isinstance(value, Decimal) else kind_of(value)
            raise wrong(f"is {shown}", expected)
        right = (
            f"{expected}; {unfilled} when nothing was filled in"
            if _is_unfilled(value)
            else expected
        )
        raise wrong(
            f"{quoted(value)} is not a word of this field", right, offered(value, choices, meant)
        )

    return check


def offered(value: str, choices: tuple[str, ...], meant: Meant) -> tuple[str, ...]:
    """The words that somebody who wrote `value` may have meant."""
    plain = value.strip().casefold().replace(" ", "_")
    plain = plain if plain in meant else plain.replace("-", "_")
    if same := tuple(choice for choice in choices if choice.casefold() == plain):
        return same
    if _is_unfilled(value):
        return ()
    if known := meant.get(plain):
        return (known,) if isinstance(known, str) else known
    # A word that begins otherwise may say the opposite: "inactive", "not_present".
    lower = {choice.casefold(): choice for choice in choices if choice[:1].casefold() == plain[:1]}
    return tuple(lower[near] for near in get_close_matches(plain[:40], lower, n=2, cutoff=0.7))


def _is_unfilled(value: str) -> bool:
    """Whether the text is a mark for an empty field; `na` in small letters is Dutch for 'after'."""
    plain = value.strip()
    return plain == "NA" or plain.casefold() in _UNFILLED


ThreeState = Annotated[ThreeStateWord, BeforeValidator(one_of(ThreeStateWord, _STATES))]
ReferredPain = Annotated[ReferredPainWord, BeforeValidator(one_of(ReferredPainWord, _REFERRED))]
Side = Annotated[SideWord, BeforeValidator(one_of(SideWord, _SIDES))]
Sex = Annotated[SexWord, BeforeValidator(one_of(SexWord, _SEXES))]
Language = Annotated[LanguageWord, BeforeValidator(one_of(LanguageWord, _LANGUAGES))]
Jurisdiction = Annotated[
    JurisdictionWord, BeforeValidator(one_of(JurisdictionWord, _JURISDICTIONS))
]
Weight = Annotated[WeightWord, BeforeValidator(one_of(WeightWord, _WEIGHTS))]
Purpose = Annotated[PurposeWord, BeforeValidator(one_of(PurposeWord, _PURPOSES))]
ComplaintSeverity = Annotated[
    ComplaintSeverityWord, BeforeValidator(one_of(ComplaintSeverityWord, _COMPLAINT_SEVERITIES))
]
EventSeverity = Annotated[
    EventSeverityWord, BeforeValidator(one_of(EventSeverityWord, _EVENT_SEVERITIES))
]
Certainty = Annotated[CertaintyWord, BeforeValidator(one_of(CertaintyWord, _CERTAINTIES))]
EventOutcome = Annotated[
    EventOutcomeWord, BeforeValidator(one_of(EventOutcomeWord, _EVENT_OUTCOMES))
]
Result = Annotated[
    ResultWord,
    BeforeValidator(one_of(ResultWord, _RESULTS, "the test left out, or not_performed,")),
]
Activity = Annotated[ActivityWord, BeforeValidator(one_of(ActivityWord, _ACTIVITIES))]
Moment = Annotated[MomentWord, BeforeValidator(one_of(MomentWord, _MOMENTS, "the score left out"))]
TestMoment = Annotated[TestMomentWord, BeforeValidator(one_of(TestMomentWord, _TEST_MOMENTS))]
Scale = Annotated[ScaleWord, BeforeValidator(one_of(ScaleWord, _SCALES, "the score left out"))]
PainContext = Annotated[PainContextWord, BeforeValidator(one_of(PainContextWord, _PAIN_CONTEXTS))]


def pain_context(value: object) -> str | None:
    """The one circumstance of a pain that a word names, in this document's word or another; None without one."""
    if not isinstance(value, str):
        return None
    plain = value.strip().casefold().replace(" ", "_")
    meant = plain if plain in get_args(PainContextWord) else _PAIN_CONTEXTS.get(plain)
    return meant if isinstance(meant, str) else None


Direction = Annotated[DirectionWord, BeforeValidator(one_of(DirectionWord, _DIRECTIONS))]
Urgency = Annotated[UrgencyWord, BeforeValidator(one_of(UrgencyWord, _URGENCIES))]
