"""The session document: its model, its reader, its normal form."""

from __future__ import annotations

from dnfhir.session.checking.keys import concept_key, item_key
from dnfhir.session.complaint import Complaint, CourseNote, Medication
from dnfhir.session.examination import (
    Examination,
    Measured,
    NotExamined,
    Palpation,
    TestResult,
    TriggerPoint,
)
from dnfhir.session.fields.words import CodedWord, FreeText
from dnfhir.session.intake import (
    CONTRAINDICATIONS,
    ConsentAnswer,
    Contraindications,
    Indications,
    JointDecision,
    OtherContraindication,
    Screening,
)
from dnfhir.session.measure import OutcomeMeasure
from dnfhir.session.model import SCHEMA, Session
from dnfhir.session.normal_form import document_hash, normal_form, normal_text, same_order_text
from dnfhir.session.outcome import AdverseEvent, PainScore
from dnfhir.session.people import Episode, HumanName, Identifier, Patient, Practice, Practitioner
from dnfhir.session.plan import Plan
from dnfhir.session.reader import (
    ReadDocument,
    ReadResult,
    load,
    read_document,
    read_session,
    read_sessions,
    session_of,
)
from dnfhir.session.referral import Referral
from dnfhir.session.schema import json_schema
from dnfhir.session.treatment import Needle, Needling, OtherTreatment

__all__ = [
    "CONTRAINDICATIONS",
    "SCHEMA",
    "AdverseEvent",
    "CodedWord",
    "Complaint",
    "ConsentAnswer",
    "Contraindications",
    "CourseNote",
    "Episode",
    "Examination",
    "FreeText",
    "HumanName",
    "Identifier",
    "Indications",
    "JointDecision",
    "Measured",
    "Medication",
    "Needle",
    "Needling",
    "NotExamined",
    "OtherContraindication",
    "OtherTreatment",
    "OutcomeMeasure",
    "PainScore",
    "Palpation",
    "Patient",
    "Plan",
    "Practice",
    "Practitioner",
    "ReadDocument",
    "ReadResult",
    "Referral",
    "Screening",
    "Session",
    "TestResult",
    "TriggerPoint",
    "concept_key",
    "document_hash",
    "item_key",
    "json_schema",
    "load",
    "normal_form",
    "normal_text",
    "read_document",
    "read_session",
    "read_sessions",
    "same_order_text",
    "session_of",
]
