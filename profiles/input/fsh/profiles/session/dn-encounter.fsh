Profile: DnEncounter
Parent: Encounter
Id: dn-encounter
Title: "Dry needling session"
Description: "The session itself: an ambulatory visit, finished when its end is recorded, or when its day was over as it was recorded. It keeps the session's number in its series, that no adverse events occurred, what it was for, the referral that brought the patient, and free text without a home of its own."
* insert Named
* extension contains
    SessionNumber named sessionNumber 0..1 MS and
    NoAdverseEvents named noAdverseEvents 0..1 MS and
    KeptText named keptText 0..2 MS and
    Jurisdiction named jurisdiction 0..1 MS
* status MS
* status obeys dn-encounter-1
* class MS
* class = $ActCode#AMB
* type 1..2 MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type contains therapy 1..1 MS
* type[therapy] = $SCT#91251008
* type[therapy].coding from $VSTreatment (required)
* type.coding 1..* MS
* type.coding.system 1..1
* type.coding.code 1..1
* obeys dn-encounter-4
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* episodeOfCare 0..1
* episodeOfCare only Reference(EpisodeOfCare)
* episodeOfCare obeys dn-to-episode-of-care
* episodeOfCare MS
* episodeOfCare.reference 1..1
* basedOn 0..1
* basedOn only Reference(ServiceRequest)
* basedOn obeys dn-to-service-request
* basedOn MS
* basedOn.reference 1..1
* participant 1..* MS
* participant.individual only Reference(Practitioner)
* participant.individual obeys dn-to-practitioner
* insert Refers(participant.individual, 1, 1)
* period 1..1 MS
* period obeys dn-encounter-3
* period.start 1..1 MS
* period.start obeys dn-time-1
* period.end MS
* period.end obeys dn-time-1
* reasonReference 0..1
* reasonReference only Reference(Condition)
* reasonReference obeys dn-to-condition
* reasonReference MS
* reasonReference.reference 1..1
* serviceProvider only Reference(Organization)
* serviceProvider obeys dn-to-organization
* insert Refers(serviceProvider, 1, 1)
