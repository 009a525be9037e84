// What all Observations of a session share.
RuleSet: SessionObservation
* insert Named
* status MS
* status obeys dn-observation-1
* code MS
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS

// Seen by the therapist during the session.
RuleSet: Examined
* insert SessionObservation
* insert Refers(encounter, 1, 1)
* insert ExamCategory
* effective[x] 1..1 MS
* effective[x] only Period
* effectivePeriod.start 1..1 MS
* insert Performed

RuleSet: ExamCategory
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains exam 1..1 MS
* category[exam] = $ObservationCategory#exam

RuleSet: Performed
* performer only Reference(Practitioner)
* performer obeys dn-to-practitioner
* insert Refers(performer, 1, *)

// Asked of the patient, or computed from what was asked.
RuleSet: Survey
* category MS
* obeys dn-survey-1

// Decided by the rules of dnfhir, not by a person.
RuleSet: DecidedByRules
* insert Survey
* obeys dn-computed-1
* device only Reference(Device)
* device obeys dn-to-device
* device MS
* device.reference 1..1
