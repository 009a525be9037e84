Profile: DnReferral
Parent: ServiceRequest
Id: dn-referral
Title: "Referral"
Description: "The patient was referred to this practice, by somebody who is known by name at most, or is referred to another by the therapist. Its code says which, its text by whom or to whom; a referral to another is active, one that brought the patient is completed."
* insert Named
* status MS
* status obeys dn-referral-1
* intent MS
* intent = #order (exactly)
* doNotPerform 0..0
* priority MS
* code 1..1 MS
* insert Coded(code, $VSReferral)
* code.text 1..1 MS
* obeys dn-referral-2 and dn-referral-3
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS
* encounter.reference 1..1
* occurrence[x] 0..0
* authoredOn MS
* requester only Reference(Practitioner)
* requester obeys dn-to-practitioner
* requester MS
* performer 0..1 MS
* performer.reference 0..0
* performer.display 1..1 MS
* reasonCode 0..1 MS
* reasonCode.coding 0..0
* reasonCode.text 1..1 MS
