// What the Conditions of a visit share; a withdrawn one has no clinical status (con-5).
RuleSet: VisitCondition
* insert Named
* clinicalStatus MS
* clinicalStatus.coding 1..*
* obeys dn-active-1
* verificationStatus 1..1 MS
* verificationStatus.coding 1..*
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains visit 1..1 MS
* category[visit] = $ConditionCategory#encounter-diagnosis
* category obeys dn-visit-1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* obeys dn-recorded-1
* recordedDate MS
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
