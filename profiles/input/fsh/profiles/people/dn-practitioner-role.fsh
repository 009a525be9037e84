Profile: DnPractitionerRole
Parent: PractitionerRole
Id: dn-practitioner-role
Title: "What the therapist works as"
Description: "What the therapist of a session works as in the practice: a word, a code, or other text. The session's own: the hospital's Practitioner is never overwritten. Withdrawn by a modifier extension and by being no longer active: R4 has no status here."
* obeys dn-role-1
* insert Named
* modifierExtension contains EnteredInError named enteredInError 0..1 MS
* active 1..1 MS
* practitioner only Reference(Practitioner)
* practitioner obeys dn-to-practitioner
* insert Refers(practitioner, 1, 1)
* organization only Reference(Organization)
* organization obeys dn-to-organization
* insert Refers(organization, 1, 1)
* specialty 1..1 MS
* insert WordOrCode(specialty, $VSSpecialty)
* specialty obeys dn-word-1
