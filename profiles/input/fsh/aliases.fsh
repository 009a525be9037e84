// Code systems
Alias: $OWN = https://dnfhir.example/fhir/CodeSystem/dry-needling
Alias: $SCT = http://snomed.info/sct
Alias: $LOINC = http://loinc.org
Alias: $UCUM = http://unitsofmeasure.org
Alias: $PainMethod = urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1
Alias: $ActCode = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $ConditionCategory = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $ConsentScope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $AbsentReason = http://terminology.hl7.org/CodeSystem/data-absent-reason
Alias: $ObservationCategory = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $ParticipantType = http://terminology.hl7.org/CodeSystem/provenance-participant-type

// Value sets generated from the package's term tables, one a kind
Alias: $VSMuscle = https://dnfhir.example/fhir/ValueSet/muscle
Alias: $VSRegion = https://dnfhir.example/fhir/ValueSet/region
Alias: $VSLevel = https://dnfhir.example/fhir/ValueSet/level
Alias: $VSSide = https://dnfhir.example/fhir/ValueSet/side
Alias: $VSProblem = https://dnfhir.example/fhir/ValueSet/problem
Alias: $VSMeasure = https://dnfhir.example/fhir/ValueSet/measure
Alias: $VSTest = https://dnfhir.example/fhir/ValueSet/test
Alias: $VSTreatment = https://dnfhir.example/fhir/ValueSet/treatment
Alias: $VSPosition = https://dnfhir.example/fhir/ValueSet/position
Alias: $VSNeedle = https://dnfhir.example/fhir/ValueSet/needle
Alias: $VSNeedleMaterial = https://dnfhir.example/fhir/ValueSet/needle-material
Alias: $VSAdverseEvent = https://dnfhir.example/fhir/ValueSet/adverse-event
Alias: $VSAftercare = https://dnfhir.example/fhir/ValueSet/aftercare
Alias: $VSSpecialty = https://dnfhir.example/fhir/ValueSet/specialty
Alias: $VSReferral = https://dnfhir.example/fhir/ValueSet/referral
Alias: $VSOutcome = https://dnfhir.example/fhir/ValueSet/outcome
Alias: $VSDocument = https://dnfhir.example/fhir/ValueSet/document
Alias: $VSSection = https://dnfhir.example/fhir/ValueSet/section

// Value sets of some concepts of a kind
Alias: $VSIntakeAnswer = https://dnfhir.example/fhir/ValueSet/intake-answer
Alias: $VSReferredPainAnswer = https://dnfhir.example/fhir/ValueSet/referred-pain-answer
Alias: $VSContraindicationWeight = https://dnfhir.example/fhir/ValueSet/contraindication-weight
Alias: $VSPainMethod = https://dnfhir.example/fhir/ValueSet/pain-method
Alias: $VSPainScoreCode = https://dnfhir.example/fhir/ValueSet/pain-score-code
Alias: $VSComplaintSeverity = https://dnfhir.example/fhir/ValueSet/complaint-severity
Alias: $VSAdverseEventClass = https://dnfhir.example/fhir/ValueSet/adverse-event-class
Alias: $VSTriggerPointCode = https://dnfhir.example/fhir/ValueSet/trigger-point-code
Alias: $VSContraindication = https://dnfhir.example/fhir/ValueSet/contraindication
Alias: $VSPresentContraindication = https://dnfhir.example/fhir/ValueSet/present-contraindication
Alias: $VSPregnancyStatusCode = https://dnfhir.example/fhir/ValueSet/pregnancy-status-code
Alias: $VSPregnancyStatus = https://dnfhir.example/fhir/ValueSet/pregnancy-status
Alias: $VSMetalAllergen = https://dnfhir.example/fhir/ValueSet/metal-allergen
Alias: $VSExaminationTextCode = https://dnfhir.example/fhir/ValueSet/examination-text-code
Alias: $VSTestResult = https://dnfhir.example/fhir/ValueSet/test-result
Alias: $VSTestMoment = https://dnfhir.example/fhir/ValueSet/test-moment
Alias: $VSTestUnit = https://dnfhir.example/fhir/ValueSet/test-unit
Alias: $VSPainChangeVerdict = https://dnfhir.example/fhir/ValueSet/pain-change-verdict
Alias: $VSScreeningRules = https://dnfhir.example/fhir/ValueSet/screening-rules
Alias: $VSEligibilityReason = https://dnfhir.example/fhir/ValueSet/eligibility-reason
Alias: $VSNotDoneReason = https://dnfhir.example/fhir/ValueSet/not-done-reason
Alias: $VSScreeningConflictCode = https://dnfhir.example/fhir/ValueSet/screening-conflict-code
Alias: $VSScreeningConflictEvidence = https://dnfhir.example/fhir/ValueSet/screening-conflict-evidence

// Value sets of words that stand as a code in an extension
Alias: $VSPainContext = https://dnfhir.example/fhir/ValueSet/pain-context
Alias: $VSPainMoment = https://dnfhir.example/fhir/ValueSet/pain-moment
Alias: $VSSiteKind = https://dnfhir.example/fhir/ValueSet/site-kind
Alias: $VSJurisdiction = https://dnfhir.example/fhir/ValueSet/jurisdiction
