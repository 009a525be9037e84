Profile: DnNoTriggerPoints
Parent: Observation
Id: dn-no-trigger-points
Title: "No trigger points found"
Description: "Trigger points were looked for, and there were none. Those that were found are Conditions."
* insert SessionObservation
* insert Refers(encounter, 1, 1)
* insert ExamCategory
* code = $OWN#mtrp
* code.coding from $VSTriggerPointCode (required)
* code.coding.system 1..1
* code.coding.code 1..1
* insert Performed
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = false (exactly)
