Extension: ContraindicationWeight
Id: contraindication-weight
Title: "Weight of a contraindication in this session"
Description: "How much a contraindication weighs here, where that differs from what the vocabulary says: an allergy to nickel is relative when every needle used is nickel-free. Of a contraindication that the intake has no question for, how much it weighs as the therapist says."
* ^context[+].type = #element
* ^context[=].expression = "Observation.component"
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSContraindicationWeight (required)
