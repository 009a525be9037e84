"""Who: the practice, the therapist, the patient, and the series of treatments they are in."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import AfterValidator, ModelWrapValidatorHandler, PrivateAttr, model_validator

from dnfhir.session.fields.base import Items, Part, UnlessSilent, about
from dnfhir.session.fields.choices import Sex
from dnfhir.session.fields.dates import BirthDate, PartialDate
from dnfhir.session.fields.numbers import SessionNumber
from dnfhir.session.fields.texts import Id, IdentifierValue, Text, Uri
from dnfhir.session.fields.words import Specialty
from dnfhir.session.registers import register

#: Dates that a database or a program writes when it knows none: the first day of .NET's DateTime,
#: the first of SQL Server's datetime, and what SQL Server makes of an empty text. Nobody who is
#: needled was born on the first two.
DATABASE_DEFAULTS: Final = ("0001-01-01", "1753-01-01", "1900-01-01")


class Identifier(Part):
    """A number that somebody gives out, with who gives it; a known system is spelled as its register spells it."""

    system: Annotated[
        Uri,
        AfterValidator(register),
        about(
            "Who gives the number out, as an absolute URI.",
            "http://fhir.nl/fhir/NamingSystem/agb-z",
        ),
    ]
    value: Annotated[
        IdentifierValue, about("The number, as text with its leading zeros.", "04999999")
    ]
    _respelled: bool = PrivateAttr(default=False)

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, value: Any, handler: ModelWrapValidatorHandler[Identifier]) -> Identifier:
        identifier = handler(value)
        if isinstance(value, dict) and value.get("system") != identifier.system:
            identifier._respelled = True
        return identifier

    @property
    def is_respelled(self) -> bool:
        """Whether the document spelled a known system in another way."""
        return self._respelled


class HumanName(Part):
    """A person's name."""

    family: Annotated[Text | None, about("The family name with its prefixes.", "Voorbeeld")] = None
    given: Annotated[Items[Text], about("The given names, in their order.", ["Sam"])] = ()


class Practice(Part):
    """The practice of the session; its identifier makes the session's id unique in the world."""

    identifier: Annotated[
        Identifier,
        about(
            "The practice's own number.",
            {"system": "http://fhir.nl/fhir/NamingSystem/agb-z", "value": "04999999"},
        ),
    ]
    identifiers: Annotated[
        Items[Identifier],
        about(
            "Further numbers of the practice; on a server it is matched by `identifier` alone.",
            [{"system": "http://fhir.nl/fhir/NamingSystem/ura", "value": "90000380"}],
        ),
    ] = ()
    name: Annotated[
        Text | None, about("The practice's name.", "Voorbeeldpraktijk Fysiotherapie")
    ] = None


class Practitioner(Part):
    """The therapist."""

    identifier: Annotated[
        Identifier,
        about(
            "The therapist's number.",
            {"system": "http://fhir.nl/fhir/NamingSystem/big", "value": "19999999904"},
        ),
    ]
    identifiers: Annotated[
        Items[Identifier],
        about(
            "Further numbers of the therapist; on a server they are matched by `identifier` alone.",
            [{"system": "http://fhir.nl/fhir/NamingSystem/agb-z", "value": "04999999"}],
        ),
    ] = ()
    name: Annotated[
        HumanName | None,
        UnlessSilent,
        about("The therapist's name.", {"family": "Voorbeeld", "given": ["Sam"]}),
    ] = None
    qualification: Annotated[
        Text | None,
        about(
            "What qualifies the therapist for dry needling (STRICTA 5).",
            "fysiotherapeut, aantekening dry needling",
        ),
    ] = None
    specialty: Annotated[
        Specialty | None,
        about(
            "What the therapist works as in this practice: a word, a code, or other text.",
            "manueel therapeut",
            {"system": "http://snomed.info/sct", "code": "722138006"},
        ),
    ] = None


class Patient(Part):
    """The patient; the hospital's own record is matched by the identifier and never overwritten."""

    identifier: Annotated[
        Identifier,
        about(
            "The patient's number.",
            {"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999990019"},
        ),
    ]
    name: Annotated[
        HumanName | None,
        UnlessSilent,
        about("The patient's name.", {"family": "Testpersoon", "given": ["Anna"]}),
    ] = None
    sex: Annotated[Sex | None, about("The patient's administrative sex.", "female")] = None
    birth_date: Annotated[
        BirthDate | None,
        about(
            "The birth date; a year or a month when no more is known. "
            "0001-01-01, 1753-01-01 and 1900-01-01, which databases write by default, count as unknown.",
            "1958",
        ),
    ] = None

    @property
    def born(self) -> str | None:
        """The birth date as far as it is known: a database's default is not one."""
        if self.birth_date in DATABASE_DEFAULTS:
            return None
        return self.birth_date


class Episode(Part):
    """The series of sessions for one complaint."""

    id: Annotated[Id, about("The practice's own name of the series.", "2014-0001-lbp")]
    session_number: Annotated[
        SessionNumber | None, about("Which session of the series this is (STRICTA 3a).", 1)
    ] = None
    started_at: Annotated[PartialDate | None, about("When the series began.", "2014-03-05")] = None
    ended_at: Annotated[PartialDate | None, about("When the series was closed.", "2014-03-12")] = (
        None
    )
