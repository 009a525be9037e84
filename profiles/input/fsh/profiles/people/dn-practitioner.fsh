Profile: DnPractitioner
Parent: Practitioner
Id: dn-practitioner
Title: "Therapist of a dry needling session"
Description: "The therapist, with the qualification for dry needling as written (STRICTA 5); found by the identifier and never overwritten."
* obeys dn-numbers-1
* insert FoundByIdentifier
* identifier.use MS
* name MS
* name.family MS
* name.given MS
* qualification MS
* qualification.code.text 1..1 MS
