Extension: NotDoneReason
Id: not-done-reason
Title: "Reason for not needling"
Description: "One of all the reasons why needling was not done; Procedure.statusReason holds the first of them only."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..1 MS
* valueCodeableConcept.coding from $VSNotDoneReason (required)
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
