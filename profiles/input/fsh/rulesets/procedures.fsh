// What all Procedures of a session share: physical therapy, by this therapist on behalf of the practice.
RuleSet: SessionProcedure
* insert Named
* status MS
* statusReason MS
* category 1..1 MS
* category = $SCT#91251008
* category.coding from $VSTreatment (required)
* category.coding.system 1..1
* category.coding.code 1..1
* code 1..1 MS
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS
* performed[x] only dateTime
* performed[x] MS
* performedDateTime obeys dn-performed-1
* performer MS
* performer.actor only Reference(Practitioner)
* performer.actor obeys dn-to-practitioner
* insert Refers(performer.actor, 1, 1)
* performer.onBehalfOf only Reference(Organization)
* performer.onBehalfOf obeys dn-to-organization
* insert Refers(performer.onBehalfOf, 1, 1)
* reasonReference only Reference(Condition)
* reasonReference obeys dn-to-condition
* reasonReference MS
* reasonReference.reference 1..1

// Needling as such: a code of our own, for SNOMED CT has none; it is not acupuncture.
RuleSet: DryNeedling
* code = $OWN#dry-needling
* code.coding from $VSTreatment (required)
* code.coding.system 1..1
* code.coding.code 1..1
* code.text 1..1 MS
* complicationDetail only Reference(Condition)
* complicationDetail obeys dn-to-condition
* complicationDetail MS
* complicationDetail.reference 1..1
