// What all Observations of a session share.
RuleSet: SessionObservation
* insert Named
* status MS
* status obeys dn-observation-1
* code MS
* obeys dn-issued-1
* issued MS
* issued obeys dn-issued-2
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

RuleSet: SurveyCategory
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $ObservationCategory#survey

RuleSet: Performed
* performer only Reference(Practitioner)
* performer obeys dn-to-practitioner
* insert Refers(performer, 1, *)

// Decided by the rules of dnfhir, not by a person.
RuleSet: DecidedByRules
* insert SurveyCategory
* obeys dn-computed-1
* device only Reference(Device)
* device obeys dn-to-device
* device MS
* device.reference 1..1

// Told by the patient.
RuleSet: ToldByPatient
* performer only Reference(Patient)
* performer obeys dn-to-patient
* insert Refers(performer, 1, 1)

// Which pain it is: under which circumstances, and where.
RuleSet: OnePain
* extension contains PainContext named context 0..1 MS
* note 0..1 MS
* note.text 1..1 MS
* obeys dn-context-1
* bodySite 0..1 MS
* insert Place(bodySite, $VSRegion)
