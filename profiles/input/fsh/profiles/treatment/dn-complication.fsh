Profile: DnComplication
Parent: Condition
Id: dn-complication
Title: "Complication"
Description: "What an adverse event left: active until it is known to be over, and provisional as long as it is a suspicion, which its text says too."
* insert Named
* clinicalStatus MS
* clinicalStatus.coding 1..*
* obeys dn-active-1 and dn-suspected-2
* clinicalStatus obeys dn-over-1
* verificationStatus 1..1 MS
* verificationStatus.coding 1..*
* verificationStatus obeys dn-suspected-1
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
* abatement[x] only dateTime
* abatement[x] MS
* obeys dn-recorded-1
* recordedDate MS
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
* note MS
* note.text 1..1
* note.extension contains Field named field 0..1 MS
