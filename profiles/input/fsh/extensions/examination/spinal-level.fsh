Extension: SpinalLevel
Id: spinal-level
Title: "Spinal level"
Description: "A level of the spine at which a muscle was felt or needled; one extension a level."
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..* MS
* valueCodeableConcept.coding from $VSLevel (required)
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
