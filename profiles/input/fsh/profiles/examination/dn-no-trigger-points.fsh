Profile: DnNoTriggerPoints
Parent: Observation
Id: dn-no-trigger-points
Title: "No trigger points found"
Description: "Trigger points were looked for, and there were none. Those that were found are Conditions."
* insert Examined
* code = $OWN#mtrp
* code.coding from $VSTriggerPointCode (required)
* code.coding.system 1..1
* code.coding.code 1..1
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = false (exactly)
