Profile: DnComplication
Parent: Condition
Id: dn-complication
Title: "Complication"
Description: "What an adverse event left. Whether it is over or proven nobody said, so it has no status unless it was entered in error."
* insert Named
* verificationStatus MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains visit 1..1 MS
* category[visit] = $ConditionCategory#encounter-diagnosis
* category obeys dn-visit-1
* code 1..1 MS
* insert WordOrCode(code, $VSAdverseEvent)
* code obeys dn-word-1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS
* onset[x] only dateTime
* onset[x] MS
* obeys dn-recorded-1
* recordedDate MS
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
* note MS
* note.text 1..1
