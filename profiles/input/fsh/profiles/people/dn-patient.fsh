Profile: DnPatient
Parent: Patient
Id: dn-patient
Title: "Patient of a dry needling session"
Description: "The patient as the session names them. The hospital's own resource is found by the identifier and never overwritten; a birth date may be a year only."
* insert FoundByIdentifier
* name MS
* name.family MS
* name.given MS
* gender MS
* birthDate MS
