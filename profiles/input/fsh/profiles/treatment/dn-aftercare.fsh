Profile: DnAftercare
Parent: CarePlan
Id: dn-aftercare
Title: "Aftercare"
Description: "The aftercare advised, one activity a piece of advice, in a word, a code or free text; completed when the series has ended."
* insert Named
* insert SessionPlan
* obeys dn-aftercare-3
* status MS
* status obeys dn-aftercare-1
* intent MS
* intent = #plan (exactly)
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* insert Refers(encounter, 1, 1)
* author only Reference(Practitioner)
* author obeys dn-to-practitioner
* insert Refers(author, 1, 1)
* activity 1..* MS
* activity.detail 1..1 MS
* activity.detail obeys dn-aftercare-2
* activity.detail.code MS
* insert WordOrCode(activity.detail.code, $VSAftercare)
* activity.detail.code obeys dn-word-1
* activity.detail.description MS
* activity.detail.status MS
* activity.detail.status = #unknown (exactly)
