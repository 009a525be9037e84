Profile: DnTreatmentPlan
Parent: CarePlan
Id: dn-treatment-plan
Title: "Treatment plan"
Description: "The treatment that is planned: its goals, how often in words, and how many sessions as an extension; completed when the series has ended. Aftercare is a plan of its own."
* insert Named
* insert SessionPlan
* obeys dn-plan-4
* status MS
* status obeys dn-aftercare-1
* intent MS
* intent = #plan (exactly)
* obeys dn-plan-1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* insert Refers(encounter, 1, 1)
* author only Reference(Practitioner)
* author obeys dn-to-practitioner
* insert Refers(author, 1, 1)
* goal only Reference(Goal)
* goal obeys dn-to-goal
* goal MS
* goal.reference 1..1
* activity 0..1 MS
* activity.detail 1..1 MS
* activity.detail obeys dn-plan-2 and dn-plan-3
* activity.detail.extension contains SessionsPlanned named sessions 0..1 MS
* activity.detail.code 1..1 MS
* activity.detail.code = $SCT#91251008
* activity.detail.code.coding from $VSTreatment (required)
* activity.detail.code.coding.system 1..1
* activity.detail.code.coding.code 1..1
* activity.detail.status MS
* activity.detail.status = #unknown (exactly)
* activity.detail.scheduled[x] only string
* activity.detail.scheduled[x] MS
* activity.detail.description MS
