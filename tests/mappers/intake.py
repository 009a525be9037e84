"""What the mappers of intake and findings make of their own record: complaint, screening, trigger points."""

from __future__ import annotations

from typing import Any, Final

from dnfhir.mappers import allergy_intolerance, condition, consent, questionnaire_response
from dnfhir.mappers.observation import no_trigger_points, pregnancy
from dnfhir.mappers.reverse.merge import merge_documents
from dnfhir.mappers.reverse.session_resources import SessionResources
from tests.mappers.parts import Json, changed, normal, resources_of

MAPPERS: Final = (
    questionnaire_response,
    condition,
    allergy_intolerance,
    pregnancy,
    no_trigger_points,
    consent,
)
FIELDS: Final = ("complaint", "screening", "trigger_points")
_FRAME: Final = (
    "schema",
    "id",
    "test_data",
    "recorded_at",
    "started_at",
    "ended_at",
    "practice",
    "practitioner",
    "patient",
)
UNKNOWN_CODE: Final = {
    "system": "urn:oid:2.16.840.1.113883.6.3",
    "code": "X 1",
    "display": "something of one's own",
}


class Intake:
    """The six mappers as one."""

    @staticmethod
    def from_fhir(resources: SessionResources) -> Json:
        """What they read together."""
        read: Json = {}
        for mapper in MAPPERS:
            read = merge_documents(read, mapper.from_fhir(resources))
        return read


def ours(document: Json) -> Json:
    """The three fields of the document's normal form."""
    form = normal(document)
    return {name: form[name] for name in FIELDS if name in form}


def there_and_back(document: Json) -> None:
    """What is read of the document's record is what the document says, and nothing is left unread."""
    resources = resources_of(document)
    before = len(resources.unread)
    read = Intake.from_fhir(resources)
    frame: Json = {name: document[name] for name in _FRAME if name in document}
    assert ours({**frame, **read}) == ours(document)
    assert read.keys() <= set(FIELDS)
    assert resources.unread[before:] == []


def screened(**fields: Any) -> Json:
    """The case report with this screening, and nothing that was done."""
    return changed("case-report", needling=..., adverse_events=..., screening=fields)


def pointed(*points: Json, **fields: Any) -> Json:
    """The case report with these trigger points, or one of the multifidi with these fields."""
    one = {"id": "tp1", "muscle": "mm. multifidi", **fields}
    result = list(points) if points else [one]
    treated = changed("case-report", needling=..., adverse_events=..., other_treatment=...)
    return {**treated, "trigger_points": result}


def complaining(**fields: Any) -> Json:
    """The case report with this complaint."""
    return changed("case-report", complaint=fields)
