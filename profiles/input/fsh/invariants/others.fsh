Invariant: dn-encounter-1
Description: "A visit is finished when its end is recorded or its day was over, else of unknown status, or it was entered in error."
* severity = #error
* expression = "$this in ('finished' | 'unknown' | 'entered-in-error')"

Invariant: dn-encounter-3
Description: "A visit whose end is recorded is finished."
* severity = #error
* expression = "%resource.status = 'unknown' implies end.empty()"

Invariant: dn-encounter-4
Description: "Beside physical therapy the type of a visit is what it was for: treatment, assessment or follow-up."
* severity = #error
* expression = "type.where(coding.where(system = 'http://snomed.info/sct' and code = '91251008').empty()).all(coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('assessment-visit' | 'follow-up-visit' | 'treatment-visit'))).exists())"

Invariant: dn-episode-1
Description: "A series that has ended is not active."
* severity = #error
* expression = "%resource.status = 'active' implies end.empty()"

Invariant: dn-intake-1
Description: "An intake is completed, or was amended or entered in error."
* severity = #error
* expression = "$this in ('completed' | 'amended' | 'entered-in-error')"

Invariant: dn-consent-1
Description: "A recorded answer is active, or inactive (withdrawn, or to what the screening excludes), or was entered in error."
* severity = #error
* expression = "$this in ('active' | 'inactive' | 'entered-in-error')"

Invariant: dn-consent-2
Description: "Who answered is the patient, by reference, or somebody else, by name."
* severity = #error
* expression = "reference.exists() xor display.exists()"

Invariant: dn-consent-3
Description: "The patient permits needling or denies it."
* severity = #error
* expression = "$this in ('permit' | 'deny')"

Invariant: dn-consent-4
Description: "Only a permit is inactive: a refusal cannot be withdrawn."
* severity = #error
* expression = "status = 'inactive' implies provision.type = 'permit'"

Invariant: dn-consent-5
Description: "An active answer holds until the end of its visit, and its period says when that is."
* severity = #error
* expression = "status = 'active' implies (provision.period.start.exists() and provision.period.end.exists())"

Invariant: dn-consent-6
Description: "A period has a start or an end, and each is a moment."
* severity = #error
* expression = "(start.exists() or end.exists()) and (start | end).all($this.toString().length() > 10)"

Invariant: dn-medication-1
Description: "Whether a medicine is still taken nobody said, unless it was entered in error."
* severity = #error
* expression = "$this in ('unknown' | 'entered-in-error')"

Invariant: dn-medication-2
Description: "A medicine says when it was told, unless it was entered in error."
* severity = #error
* expression = "dateAsserted.exists() or status = 'entered-in-error'"

Invariant: dn-aftercare-1
Description: "A plan is active, or completed when its series ended, or it was entered in error."
* severity = #error
* expression = "$this in ('active' | 'completed' | 'entered-in-error')"

Invariant: dn-aftercare-2
Description: "A piece of advice is a word or a code, or else free text."
* severity = #error
* expression = "code.exists() xor description.exists()"

Invariant: dn-aftercare-3
Description: "Aftercare is of the category aftercare, unless it was entered in error."
* severity = #error
* expression = "category.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'aftercare-plan').exists() or status = 'entered-in-error'"

Invariant: dn-aftercare-4
Description: "A plan has a title, says from which day it is and when it was made, unless it was entered in error."
* severity = #error
* expression = "(title.exists() and period.start.exists() and created.exists()) or status = 'entered-in-error'"

Invariant: dn-conflict-1
Description: "A conflict with the screening is final, unless it was entered in error."
* severity = #error
* expression = "$this in ('final' | 'entered-in-error')"

Invariant: dn-role-1
Description: "What the therapist works as is active, and is not when it was entered in error."
* severity = #error
* expression = "active = modifierExtension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/entered-in-error').empty()"

Invariant: dn-numbers-1
Description: "A person or practice has a number that is not a secondary one: by it they are found."
* severity = #error
* expression = "identifier.where(use = 'secondary').count() < identifier.count()"

Invariant: dn-needle-1
Description: "A needle's diameter is from 0.1 to 1.0 mm; a gauge is no diameter."
* severity = #error
* expression = "$this >= 0.1 and $this <= 1.0"

Invariant: dn-needle-2
Description: "A needle's length is from 5 to 150 mm."
* severity = #error
* expression = "$this >= 5 and $this <= 150"

Invariant: dn-needle-4
Description: "A needle says in whom it was used, unless it was entered in error."
* severity = #error
* expression = "patient.exists() or status = 'entered-in-error'"

Invariant: dn-needle-3
Description: "A needle has no status, unless it was entered in error."
* severity = #error
* expression = "$this = 'entered-in-error'"

Invariant: dn-conflict-2
Description: "Needling that the screening does not allow has its outcome and reasons as evidence; so has needling before consent that stands beside it."
* severity = #error
* expression = "code.coding.where(code = 'needled-although-not-allowed').exists() implies evidence.exists()"

Invariant: dn-event-1
Description: "An adverse event left a Condition, but for a needlestick injury, which happens to the therapist, and what was withdrawn."
* severity = #error
* expression = "modifierExtension.exists() or (resultingCondition.empty() = event.coding.where((system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needlestick-injury') or (system = 'http://snomed.info/sct' and code = '10850741000119108')).exists())"

Invariant: dn-event-2
Description: "An adverse event says when it was recorded, unless it was withdrawn."
* severity = #error
* expression = "modifierExtension.exists() or recordedDate.exists()"

Invariant: dn-event-3
Description: "Only an event that left no Condition keeps as text what a Condition would say."
* severity = #error
* expression = "extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/kept-text').exists() implies resultingCondition.empty()"

Invariant: dn-event-4
Description: "An adverse event is resolved, ongoing, or of unknown outcome."
* severity = #error
* expression = "coding.where(system = 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome' and (code in ('resolved' | 'ongoing' | 'unknown'))).exists()"

Invariant: dn-referral-1
Description: "A referral to another is active, one that brought the patient is completed, or it was entered in error."
* severity = #error
* expression = "$this = 'entered-in-error' or ($this = 'active' and %resource.code.coding.where(code = 'referral-out').exists()) or ($this = 'completed' and %resource.code.coding.where(code = 'referral-in').exists())"

Invariant: dn-referral-2
Description: "A referral to another is written by the therapist, at the visit, and says to whom."
* severity = #error
* expression = "code.coding.where(code = 'referral-out').exists() implies (requester.reference.exists() and encounter.exists() and performer.exists())"

Invariant: dn-referral-3
Description: "A referral that brought the patient names by whom at most: no therapist, no visit and no performer."
* severity = #error
* expression = "code.coding.where(code = 'referral-in').exists() implies (requester.reference.empty() and encounter.empty() and performer.empty())"

Invariant: dn-intake-2
Description: "A contraindication without a question of its own has words, a code, or both."
* severity = #error
* expression = "item.where(linkId = 'contraindications.other.text' or linkId = 'contraindications.other.code.code').exists()"

Invariant: dn-goal-1
Description: "A goal is active, or completed when its series ended, or it was entered in error."
* severity = #error
* expression = "$this in ('active' | 'completed' | 'entered-in-error')"

Invariant: dn-plan-1
Description: "A treatment plan has a goal, or says how often or how many sessions."
* severity = #error
* expression = "goal.exists() or activity.exists()"

Invariant: dn-plan-4
Description: "A treatment plan is of the category treatment plan, unless it was entered in error."
* severity = #error
* expression = "category.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'treatment-plan').exists() or status = 'entered-in-error'"

Invariant: dn-plan-2
Description: "How many sessions are planned stands in words too, and words stand only for it."
* severity = #error
* expression = "extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/sessions-planned').exists() = description.exists()"

Invariant: dn-plan-3
Description: "What is planned is told: how often, or how many sessions."
* severity = #error
* expression = "scheduled.exists() or extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/sessions-planned').exists()"

Invariant: dn-intake-3
Description: "The intake answers the Questionnaire in the record's language."
* severity = #error
* expression = "$this = iif(%resource.language = 'en', 'https://dnfhir.example/fhir/Questionnaire/dry-needling-intake-en', 'https://dnfhir.example/fhir/Questionnaire/dry-needling-intake')"
