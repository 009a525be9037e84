Extension: Side
Id: side
Title: "Side of a test"
Description: "The side of the body that was tested: left, right or both."
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..* MS
* valueCodeableConcept.coding from $VSSide (required)
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
