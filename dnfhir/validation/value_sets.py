"""The R4 value sets that the models' own lists lack, cut short, or leave to CodeableConcepts.

Each is at https://hl7.org/fhir/R4/valueset-<name>.html (4.0.1). Of an element's other required codes the
list in the R4B model is complete and the same as R4's: compared with R4's definitions, element by element.
"""

from __future__ import annotations

from dataclasses import dataclass

_THO = "http://terminology.hl7.org/CodeSystem/"
_R4 = "https://hl7.org/fhir/R4/valueset-"


@dataclass(frozen=True)
class ValueSet:
    """The codes a required binding allows; system is empty for plain codes, which imply it."""

    name: str
    codes: tuple[str, ...]
    system: str = ""

    @property
    def source(self) -> str:
        """The page of the R4 specification that lists them."""
        return f"{_R4}{self.name}.html"


def _set(name: str, codes: str, system: str = "") -> ValueSet:
    return ValueSet(name, tuple(codes.split()), system)


_EVENT_STATUS = "registered preliminary final amended corrected cancelled entered-in-error unknown"
_OBSERVATION_STATUS = _set("observation-status", _EVENT_STATUS)
_ENCOUNTER_STATUS = _set(
    "encounter-status",
    "planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown",
)
_COMPARATOR = _set("quantity-comparator", "< <= >= >")

#: Path in R4 (contained backbones included) and what it is bound to, strength required.
BINDINGS: dict[str, ValueSet] = {
    # CodeableConcepts
    "Condition.clinicalStatus": _set(
        "condition-clinical",
        "active recurrence relapse inactive remission resolved",
        f"{_THO}condition-clinical",
    ),
    "Condition.verificationStatus": _set(
        "condition-ver-status",
        "unconfirmed provisional differential confirmed refuted entered-in-error",
        f"{_THO}condition-ver-status",
    ),
    "AllergyIntolerance.clinicalStatus": _set(
        "allergyintolerance-clinical",
        "active inactive resolved",
        f"{_THO}allergyintolerance-clinical",
    ),
    "AllergyIntolerance.verificationStatus": _set(
        "allergyintolerance-verification",
        "unconfirmed confirmed refuted entered-in-error",
        f"{_THO}allergyintolerance-verification",
    ),
    "AdverseEvent.severity": _set(
        "adverse-event-severity", "mild moderate severe", f"{_THO}adverse-event-severity"
    ),
    "AdverseEvent.outcome": _set(
        "adverse-event-outcome",
        "resolved recovering ongoing resolvedWithSequelae fatal unknown",
        f"{_THO}adverse-event-outcome",
    ),
    # codes whose list in the model ends in "+"
    "Observation.status": _OBSERVATION_STATUS,
    "DetectedIssue.status": _OBSERVATION_STATUS,
    "RiskAssessment.status": _OBSERVATION_STATUS,
    "Encounter.status": _ENCOUNTER_STATUS,
    "Encounter.statusHistory.status": _ENCOUNTER_STATUS,
    "Device.udiCarrier.entryType": _set(
        "udi-entry-type", "barcode rfid manual card self-reported unknown"
    ),
    "DeviceUseStatement.status": _set(
        "device-statement-status", "active completed entered-in-error intended stopped on-hold"
    ),
    "DiagnosticReport.status": _set(
        "diagnostic-report-status",
        "registered partial preliminary final amended corrected appended cancelled entered-in-error unknown",
    ),
    "Questionnaire.item.type": _set(
        "item-type",
        "group display question boolean decimal integer date dateTime time string text url choice open-choice"
        " attachment reference quantity",
    ),
    "SupplyRequest.status": _set(
        "supplyrequest-status",
        "draft active suspended cancelled completed entered-in-error unknown",
    ),
    "Task.status": _set(
        "task-status",
        "draft requested received accepted rejected ready cancelled in-progress on-hold failed completed"
        " entered-in-error",
    ),
    # codes without a list in the model
    "Quantity.comparator": _COMPARATOR,
    "Age.comparator": _COMPARATOR,
    "Count.comparator": _COMPARATOR,
    "Distance.comparator": _COMPARATOR,
    "Duration.comparator": _COMPARATOR,
    "Timing.repeat.when": _set(
        "event-timing",
        "MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS"
        " HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV",
    ),
    "OperationOutcome.issue.code": _set(
        "issue-type",
        "invalid structure required value invariant security login unknown expired forbidden suppressed"
        " processing not-supported duplicate multiple-matches not-found deleted too-long code-invalid"
        " extension too-costly business-rule conflict transient lock-error no-store exception"
        " timeout incomplete throttled informational",
    ),
}
