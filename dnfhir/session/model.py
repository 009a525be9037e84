"""The session document, version 1: one dry-needling session from intake to follow-up.

Field names are a contract: fields may be added in version 1, never renamed or given another
meaning.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    WithJsonSchema,
    model_validator,
)

from dnfhir.session.complaint import Complaint, Medication
from dnfhir.session.examination import Examination, TriggerPoint
from dnfhir.session.fields.base import Items, Part, UnlessSilent, about
from dnfhir.session.fields.choices import Jurisdiction, Language, Purpose
from dnfhir.session.fields.dates import Instant
from dnfhir.session.fields.numbers import Flag
from dnfhir.session.fields.texts import Id, Text
from dnfhir.session.fields.words import Aftercare
from dnfhir.session.fields.wrong import kind_of, quoted, wrong
from dnfhir.session.intake import ConsentAnswer, Screening
from dnfhir.session.measure import OutcomeMeasure
from dnfhir.session.outcome import AdverseEvent, PainScore
from dnfhir.session.people import Episode, Patient, Practice, Practitioner
from dnfhir.session.plan import Plan
from dnfhir.session.referral import Referral
from dnfhir.session.treatment import Needling, OtherTreatment
from dnfhir.session.wording.ours import Guessed

SCHEMA: Final = "dnfhir/session/1"


def check_schema(value: object) -> str:
    """The document's version; another one is refused by name."""
    if value == SCHEMA:
        return SCHEMA
    expected = f'"{SCHEMA}"'
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", expected)
    if value.startswith("dnfhir/session/"):
        raise wrong(f"{quoted(value)} is another version of the session document", expected)
    raise wrong(f"{quoted(value)} is not a session document of dnfhir", expected)


_Schema = Annotated[
    Literal["dnfhir/session/1"], BeforeValidator(check_schema), WithJsonSchema({"const": SCHEMA})
]
_Anything = Annotated[dict[str, Any], WithJsonSchema({"type": "object"})]


class Session(Part):
    """One dry-needling session, from intake to follow-up."""

    model_config = ConfigDict(title="dnfhir session document, version 1")

    schema_: Annotated[
        _Schema, Field(alias="schema"), about("The version of this document.", SCHEMA)
    ]
    id: Annotated[Id, about("The practice's own name of the session.", "2014-03-05-lbp-1")]
    test_data: Annotated[Flag, about("Whether everything in it is made up.", True)] = False
    language: Annotated[Language, about("The language of the record's texts.", "nl")] = "nl"
    jurisdiction: Annotated[
        Jurisdiction,
        about(
            "Whose national profiles the record follows: of the Netherlands, Belgium, or none.",
            "nl",
        ),
    ] = "none"
    purpose: Annotated[
        Purpose | None,
        about(
            "What the visit was for; missing means treatment, or follow-up when nothing of needling is recorded "
            "and pain was scored as follow_up only.",
            "follow_up",
        ),
    ] = None
    note: Annotated[
        Text | None, about("Anything about the record as a whole.", "After a case report.")
    ] = None
    recorded_at: Annotated[
        Instant,
        about("When the record was last written; the newer wins.", "2014-03-12T10:45:00+01:00"),
    ]
    started_at: Annotated[Instant, about("When the session began.", "2014-03-05T10:00:00+01:00")]
    ended_at: Annotated[
        Instant | None, about("When the session ended.", "2014-03-05T10:30:00+01:00")
    ] = None
    practice: Annotated[
        Practice,
        about(
            "The practice.",
            {
                "identifier": {
                    "system": "http://fhir.nl/fhir/NamingSystem/agb-z",
                    "value": "04999999",
                }
            },
        ),
    ]
    practitioner: Annotated[
        Practitioner,
        about(
            "The therapist who treated.",
            {
                "identifier": {
                    "system": "http://fhir.nl/fhir/NamingSystem/big",
                    "value": "19999999904",
                }
            },
        ),
    ]
    patient: Annotated[
        Patient,
        about(
            "The patient.",
            {
                "identifier": {
                    "system": "http://fhir.nl/fhir/NamingSystem/bsn",
                    "value": "999990019",
                }
            },
        ),
    ]
    episode: Annotated[
        Episode | None, about("The series of sessions.", {"id": "2014-0001-lbp"})
    ] = None
    complaint: Annotated[
        Complaint | None,
        UnlessSilent,
        about("Why the patient came.", {"problem": "acute low back pain"}),
    ] = None
    medication: Annotated[
        Items[Medication], about("Medicines that the patient reported.", [{"text": "tramadol"}])
    ] = ()
    screening: Annotated[
        Screening | None,
        UnlessSilent,
        about("The intake's questions.", {"fear_of_needles": "absent"}),
    ] = None
    examination: Annotated[
        Examination | None,
        UnlessSilent,
        about("What was observed.", {"posture": "Antalgische houding."}),
    ] = None
    trigger_points: Annotated[
        Items[TriggerPoint] | None,
        about(
            "Trigger points; an empty list is 'looked, none found'.",
            [{"id": "tp1", "muscle": "m. quadratus lumborum", "side": "left"}],
        ),
    ] = None
    needling: Annotated[
        Items[Needling], about("What was needled.", [{"id": "n1", "trigger_point": "tp1"}])
    ] = ()
    other_treatment: Annotated[
        Items[OtherTreatment],
        about("Treatment without a needle.", [{"id": "o1", "treatment": "massage"}]),
    ] = ()
    pain_scores: Annotated[
        Items[PainScore],
        about(
            "Pain scores.",
            [
                {
                    "id": "p1",
                    "moment": "baseline",
                    "scale": "VAS100",
                    "score": 90,
                    "at": "2014-03-05T10:00:00+01:00",
                }
            ],
        ),
    ] = ()
    outcome_measures: Annotated[
        Items[OutcomeMeasure],
        about(
            "Outcome measures: what questionnaires gave.",
            [{"id": "q1", "instrument": "QBPDS", "score": 38, "at": "2014-03-05T10:00:00+01:00"}],
        ),
    ] = ()
    adverse_events: Annotated[
        Items[AdverseEvent] | None,
        about(
            "Adverse events; an empty list is 'none occurred'.", [{"id": "a1", "event": "bleeding"}]
        ),
    ] = None
    aftercare: Annotated[
        Items[Aftercare],
        about(
            "The advice given, each in a word, a code or free text.",
            ["drink water", {"text": "Vandaag geen bad."}],
        ),
    ] = ()
    referral: Annotated[
        Referral | None,
        about(
            "Who referred the patient, or to whom the patient was referred.",
            {"direction": "out", "to": "huisarts"},
        ),
    ] = None
    plan: Annotated[
        Plan | None,
        UnlessSilent,
        about(
            "What is planned from here on.",
            {"goals": ["2 uur zitten zonder pijn"], "frequency": "1x per week", "sessions": 6},
        ),
    ] = None
    extensions: Annotated[
        _Anything,
        about("The one free place: kept as text, not interpreted.", {"vendor": {"room": 2}}),
    ] = Field(default_factory=dict)

    #: Names of the vendor's that were read as ours; nothing of the session itself.
    _guessed: tuple[Guessed, ...] = PrivateAttr(default=())

    @property
    def guessed(self) -> tuple[Guessed, ...]:
        """The field names that were read as ours when the document was read."""
        return self._guessed

    @property
    def consent(self) -> ConsentAnswer | None:
        """What was explained to the patient, and the answer; None when neither is recorded."""
        if self.screening is None:
            return None
        return self.screening.consent

    def with_guessed(self, guessed: Iterable[Guessed]) -> Self:
        """The same session, with these names as `guessed`."""
        self._guessed = tuple(guessed)
        return self

    @model_validator(mode="after")
    def _purpose_of_scores(self) -> Self:
        """A check-up that its own scores call so, of a vendor who knows no `purpose`: needling was
        never meant.
        """
        if self.purpose is None and _is_follow_up_only(self):
            object.__setattr__(self, "purpose", "follow_up")
        return self


def _is_follow_up_only(session: Session) -> bool:
    about_needling = session.screening or session.needling or session.trigger_points is not None
    moments = {score.moment for score in session.pain_scores}
    return not about_needling and moments == {"follow_up"}
