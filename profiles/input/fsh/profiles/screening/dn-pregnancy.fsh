Profile: DnPregnancy
Parent: Observation
Id: dn-pregnancy
Title: "Pregnancy"
Description: "The patient is pregnant: told at intake it is performed by the patient, found by the therapist by the therapist. Coded as zib Pregnancy and the International Patient Summary have it; that a patient is not pregnant stays in the intake."
* insert SessionObservation
* insert Refers(encounter, 1, 1)
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains social 1..1 MS
* category[social] = $ObservationCategory#social-history
* code = $LOINC#82810-3
* insert Coded(code, $VSPregnancyStatusCode)
* code obeys dn-pregnancy-1
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime obeys dn-pregnancy-2
* performer only Reference(Patient or Practitioner)
* performer obeys dn-to-patient-or-practitioner
* insert Refers(performer, 1, 1)
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept = $SCT#77386006
* insert Coded(valueCodeableConcept, $VSPregnancyStatus)
* dataAbsentReason 0..0
