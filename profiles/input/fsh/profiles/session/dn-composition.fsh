Profile: DnComposition
Parent: Composition
Id: dn-composition
Title: "Letter of a session"
Description: "The session as one document that a colleague reads: why the patient came, what was asked, found, needled, advised and planned, how the pain went, and what went wrong. Each section says in words what the resources say that it points to, and holds the free texts. An intake for the first session of a series, else a note. Put together by dnfhir from the rest of the record (`computed` in the Provenance): where it says another thing, the resources are right."
* insert NamedOnce
* status MS
* status obeys dn-composition-1
* type MS
* insert Coded(type, $VSDocument)
* type.text 1..1 MS
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* insert Refers(encounter, 1, 1)
* date MS
* author 1..2 MS
* author only Reference(Practitioner or PractitionerRole)
* author obeys dn-to-letter-author
* author.reference 1..1 MS
* title MS
* attester 0..0
* custodian only Reference(Organization)
* custodian obeys dn-to-organization
* insert Refers(custodian, 1, 1)
* relatesTo 0..0
* event 1..1 MS
* event.period 1..1 MS
* event.period.start 1..1 MS
* event.detail only Reference(Encounter)
* event.detail obeys dn-to-encounter
* insert Refers(event.detail, 1, 1)
* section MS
* section obeys dn-composition-2 and dn-composition-3
* section.title 1..1 MS
* section.code 1..1 MS
* insert Coded(section.code, $VSSection)
* section.code.text 1..1 MS
* section.text 1..1 MS
* section.entry MS
* section.entry.reference 1..1 MS
* section.emptyReason MS
* section.section 0..0
