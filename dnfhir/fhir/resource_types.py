"""The names of the R4 resource types, and where the models at hand (R4B, 4.3.0) are of another version.

Source: the StructureDefinitions of FHIR R4 4.0.1, compared element by element with fhir.resources.R4B.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def with_article(type_name: str) -> str:
    """The name of a type in a sentence: `an Observation`, `a Patient`."""
    article = "an" if type_name.startswith(("A", "E", "I", "O")) else "a"
    return f"{article} {type_name}"


#: https://hl7.org/fhir/R4/resourcelist.html
R4_TYPES = words(
    """
    Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse
    AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan
    CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression
    CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition
    Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue
    Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport
    DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest
    EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario
    ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse
    HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation
    ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media
    Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest
    MedicationStatement MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication
    MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction
    MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical
    MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem
    NutritionOrder Observation ObservationDefinition OperationDefinition OperationOutcome Organization
    OrganizationAffiliation Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition
    Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson
    RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject
    RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen
    SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid
    SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial
    SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport
    TestScript ValueSet VerificationResult VisionPrescription
    """
)

#: R4 types whose R4B model is missing or of another shape: refused rather than passed on unchecked.
NO_MODEL = words(
    """
    EffectEvidenceSynthesis Evidence EvidenceVariable MedicinalProduct MedicinalProductAuthorization
    MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
    MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
    MedicinalProductPharmaceutical MedicinalProductUndesirableEffect RiskEvidenceSynthesis
    SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation
    SubstanceSourceMaterial SubstanceSpecification
    """
)

#: Elements of the R4B models that R4 does not have, as "Type.element".
NOT_IN_R4 = words(
    """
    ActivityDefinition.subjectCanonical PlanDefinition.subjectCanonical
    PlanDefinitionAction.subjectCanonical Extension.valueCodeableReference Extension.valueRatioRange
    ElementDefinition.defaultValueCodeableReference ElementDefinition.defaultValueRatioRange
    ElementDefinition.fixedCodeableReference ElementDefinition.fixedRatioRange
    ElementDefinition.patternCodeableReference ElementDefinition.patternRatioRange
    ElementDefinitionExample.valueCodeableReference ElementDefinitionExample.valueRatioRange
    """
)

#: Choices of R4 that the R4B models lack: "Type.element" and the element's type.
ONLY_IN_R4 = {
    "Extension.valueMeta": "Meta",
    "ElementDefinition.defaultValueMeta": "Meta",
    "ElementDefinition.fixedMeta": "Meta",
    "ElementDefinition.patternMeta": "Meta",
    "ElementDefinitionExample.valueMeta": "Meta",
}

#: Reference targets that R4B widened, as R4 has them.
R4_TARGETS = {
    "Observation.subject": ("Patient", "Group", "Device", "Location"),
    "DiagnosticReport.subject": ("Patient", "Group", "Device", "Location"),
    "GroupMember.entity": (
        "Patient", "Practitioner", "PractitionerRole", "Device", "Medication", "Substance", "Group",
    ),
}  # fmt: skip
