"""The screening's questions, each with three answers: present, absent, not asked (or a missing
field).
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, Discriminator, Tag, WithJsonSchema

from dnfhir.session.fields.base import Items, Part, UnlessSilent, about, needs_one_of
from dnfhir.session.fields.choices import ReferredPain, ThreeState, Weight, one_of
from dnfhir.session.fields.dates import Instant
from dnfhir.session.fields.numbers import Flag
from dnfhir.session.fields.texts import Id, Text, check_id
from dnfhir.session.fields.words import LIST_TAG, WORD_TAG, CodedWord

#: Contraindications that exclude needling, and those that a decision taken together may set aside.
AbsoluteName = Literal[
    "acute_infection",
    "fever",
    "lymphoedema",
    "vascular_disease",
    "weakened_immune_system",
    "nickel_allergy",
    "chromium_allergy",
]
RelativeName = Literal[
    "pregnancy",
    "diabetes",
    "anticoagulants",
    "contagious_disease",
    "raised_infection_risk",
]
#: What the leaflet does not ask, and a therapist may: a missing answer blocks nothing. The
#: vocabulary has the weight.
FurtherName = Literal[
    "recent_surgery",
    "bleeding_disorder",
    "pacemaker",
    "epilepsy",
    "implant_at_site",
    "skin_lesion_at_site",
    "lymph_node_removal",
]
ContraindicationName = Literal[AbsoluteName, RelativeName, FurtherName]
ABSOLUTE: Final[tuple[str, ...]] = get_args(AbsoluteName)
RELATIVE: Final[tuple[str, ...]] = get_args(RelativeName)
FURTHER: Final[tuple[str, ...]] = get_args(FurtherName)
CONTRAINDICATIONS: Final[tuple[str, ...]] = get_args(ContraindicationName)


def _asked(what: str) -> Any:
    return about(f"{what}; missing means not asked.", "absent", "present", "not_asked")


class Indications(Part):
    """What speaks for needling."""

    regional_pain: Annotated[ThreeState, _asked("Regional pain")] = "not_asked"
    hypersensitive_zone: Annotated[ThreeState, _asked("A hypersensitive zone")] = "not_asked"
    referred_pain: Annotated[
        ReferredPain,
        about("Referred pain, and of which kind; missing means not asked.", "absent", "muscular"),
    ] = "not_asked"
    reduced_motion: Annotated[ThreeState, _asked("Mild loss of motion")] = "not_asked"
    reduced_strength: Annotated[ThreeState, _asked("Mild loss of strength")] = "not_asked"


class OtherContraindication(Part):
    """What speaks against needling and has no question of its own. The therapist decides how much it weighs."""

    model_config = needs_one_of("text", "code")

    id: Annotated[Id, about("Its name in this document.", "c1")]
    text: Annotated[
        Text | None, about("What it is, in words.", "osteoporose", "recente corticosteroïdinjectie")
    ] = None
    code: Annotated[
        CodedWord | None,
        about("Its code.", {"system": "http://snomed.info/sct", "code": "64859006"}),
    ] = None
    weight: Annotated[
        Weight,
        about(
            "Whether it excludes needling, or may be set aside by a decision taken together.",
            "relative",
        ),
    ]
    state: Annotated[ThreeState, about("The answer.", "present", "absent", "not_asked")]


class Contraindications(Part):
    """What speaks against needling; age is computed from the birth date. The leaflet does not ask those from
    `recent_surgery` on: one that is missing blocks nothing."""

    acute_infection: Annotated[ThreeState, _asked("An acute infection (absolute)")] = "not_asked"
    fever: Annotated[ThreeState, _asked("Fever (absolute)")] = "not_asked"
    lymphoedema: Annotated[ThreeState, _asked("Lymphoedema (absolute)")] = "not_asked"
    vascular_disease: Annotated[ThreeState, _asked("Vascular disease (absolute)")] = "not_asked"
    weakened_immune_system: Annotated[
        ThreeState, _asked("A weakened immune system: cancer, chemotherapy (absolute)")
    ] = "not_asked"
    nickel_allergy: Annotated[ThreeState, _asked("Allergy to nickel (absolute)")] = "not_asked"
    chromium_allergy: Annotated[ThreeState, _asked("Allergy to chromium (absolute)")] = "not_asked"
    pregnancy: Annotated[ThreeState, _asked("Pregnancy (relative)")] = "not_asked"
    diabetes: Annotated[ThreeState, _asked("Diabetes (relative)")] = "not_asked"
    anticoagulants: Annotated[ThreeState, _asked("Anticoagulants (relative)")] = "not_asked"
    contagious_disease: Annotated[ThreeState, _asked("A contagious disease (relative)")] = (
        "not_asked"
    )
    raised_infection_risk: Annotated[
        ThreeState, _asked("A raised risk of infection (relative)")
    ] = "not_asked"
    recent_surgery: Annotated[ThreeState, _asked("Surgery not long ago (relative)")] = "not_asked"
    bleeding_disorder: Annotated[
        ThreeState, _asked("A bleeding disorder, as haemophilia (relative)")
    ] = "not_asked"
    pacemaker: Annotated[ThreeState, _asked("A pacemaker (relative)")] = "not_asked"
    epilepsy: Annotated[ThreeState, _asked("Epilepsy (relative)")] = "not_asked"
    implant_at_site: Annotated[
        ThreeState, _asked("An implant or prosthesis at the site (relative)")
    ] = "not_asked"
    skin_lesion_at_site: Annotated[
        ThreeState, _asked("A lesion of the skin at the site (relative)")
    ] = "not_asked"
    lymph_node_removal: Annotated[ThreeState, _asked("Lymph nodes removed (relative)")] = (
        "not_asked"
    )
    other: Annotated[
        Items[OtherContraindication],
        about(
            "What else speaks against needling, or was asked for.",
            [{"id": "c1", "text": "osteoporose", "weight": "relative", "state": "present"}],
        ),
    ] = ()


def _one_or_several(value: object) -> str:
    if isinstance(value, list | tuple):
        return LIST_TAG
    return WORD_TAG


def _alone(by: str | tuple[str, ...]) -> str | tuple[str, ...] | None:
    """The text of a list of one; None for an empty list."""
    if isinstance(by, str) or len(by) > 1:
        return by
    return next(iter(by), None)


By = Annotated[
    Annotated[Text, Tag(WORD_TAG)] | Annotated[Items[Text], Tag(LIST_TAG)],
    Discriminator(_one_or_several),
    AfterValidator(_alone),
]


class ConsentAnswer(Part):
    """What was explained to the patient, and the answer."""

    explained: Annotated[
        Flag | None, about("Whether the treatment and its effects were explained beforehand.", True)
    ] = None
    given: Annotated[
        Flag | None, about("Whether the patient agreed; false is a refusal.", True)
    ] = None
    at: Annotated[
        Instant | None, about("When the patient answered.", "2014-03-05T10:08:00+01:00")
    ] = None
    by: Annotated[
        By | None,
        about(
            "Who answered, when it was not the patient alone; a list of several, as of a minor and the parents.",
            "de moeder van de patiënt",
            ["de patiënt", "de moeder", "de vader"],
        ),
    ] = None
    withdrawn_at: Annotated[
        Instant | None,
        about(
            "When the patient withdrew the consent given; missing means it stood.",
            "2014-03-05T10:20:00+01:00",
        ),
    ] = None


class JointDecision(Part):
    """The decision, taken together with the patient, to needle in spite of a relative contraindication."""

    taken: Annotated[Flag, about("Whether it was decided to needle.", True)]
    at: Annotated[
        Instant | None,
        about(
            "When it was decided; without it the decision does not count.",
            "2014-03-05T10:09:00+01:00",
        ),
    ] = None
    note: Annotated[Text | None, about("What was weighed.", "Alleen de bilspieren.")] = None


#: Before the id of an `OtherContraindication`, where it is named among the others.
OTHER: Final = "other:"


def _check_confirmed(value: object) -> str:
    """The name of a question, or `other:` and the id of another contraindication."""
    if isinstance(value, str) and value.startswith(OTHER):
        return OTHER + check_id(value.removeprefix(OTHER))
    return one_of(ContraindicationName, {})(value)


Confirmed = Annotated[
    ContraindicationName | str,
    BeforeValidator(_check_confirmed),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": [*CONTRAINDICATIONS]},
                {"type": "string", "pattern": f"^{OTHER}\\S(.*\\S)?$"},
            ]
        }
    ),
]


class Screening(Part):
    """The intake's questions and what was agreed."""

    at: Annotated[
        Instant | None, about("When the questions were asked.", "2014-03-05T10:02:00+01:00")
    ] = None
    indications: Annotated[
        Indications | None,
        UnlessSilent,
        about("What speaks for needling.", {"regional_pain": "present"}),
    ] = None
    contraindications: Annotated[
        Contraindications | None,
        UnlessSilent,
        about("What speaks against needling.", {"fever": "absent"}),
    ] = None
    confirmed_by_therapist: Annotated[
        Items[Confirmed],
        about(
            "The contraindications that the therapist confirmed; the patient reported the others.",
            ["lymphoedema"],
            ["other:c1"],
        ),
    ] = ()
    fear_of_needles: Annotated[ThreeState, _asked("Fear of needles")] = "not_asked"
    consent: Annotated[
        ConsentAnswer | None,
        UnlessSilent,
        about("Explanation and consent.", {"explained": True, "given": True}),
    ] = None
    joint_decision: Annotated[
        JointDecision | None,
        about("The decision in spite of a relative contraindication.", {"taken": True}),
    ] = None
