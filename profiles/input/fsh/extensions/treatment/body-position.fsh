Extension: BodyPosition
Id: body-position
Title: "Position of the patient"
Description: "How the patient lay or sat while needled: a word of the vocabulary with its codes, or one that it does not know as text."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only CodeableConcept
* insert Word(valueCodeableConcept, $VSPosition)
