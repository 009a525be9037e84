Profile: DnNeedlingEligibility
Parent: Observation
Id: dn-needling-eligibility
Title: "Eligibility for dry needling"
Description: "What the screening decided: one of seven outcomes, with every reason as a component that refers to its finding. The first rule that has a reason gives the outcome; it rests on the intake and on what was examined. Computed, by the rules that the method names with their version: no finding of the therapist's."
* insert SessionObservation
* insert DecidedByRules
* insert Refers(encounter, 1, 1)
* code = $OWN#needling-eligibility
* effective[x] only dateTime
* effective[x] MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..1 MS
* valueCodeableConcept.coding from $VSOutcome (required)
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
* valueCodeableConcept obeys dn-outcome-1 and dn-outcome-2 and dn-outcome-3 and dn-outcome-4 and dn-outcome-5 and dn-outcome-6
* valueCodeableConcept.text 1..1 MS
* method 1..1 MS
* method.coding 1..1 MS
* method.coding from $VSScreeningRules (required)
* method.coding.system 1..1
* method.coding.code 1..1
* method.text 1..1 MS
* derivedFrom only Reference(QuestionnaireResponse or Observation)
* derivedFrom obeys dn-to-questionnaire-response-or-observation
* derivedFrom MS
* derivedFrom.reference 1..1
* component MS
* component obeys dn-reason-1
* component.extension contains Finding named finding 0..1 MS and ContraindicationWeight named weight 0..1 MS
* component.code = $OWN#eligibility-reason
* component.value[x] 1..1 MS
* component.value[x] only CodeableConcept
* component.valueCodeableConcept.coding 1..1 MS
* component.valueCodeableConcept.coding from $VSEligibilityReason (required)
* component.valueCodeableConcept.coding.system 1..1
* component.valueCodeableConcept.coding.code 1..1
