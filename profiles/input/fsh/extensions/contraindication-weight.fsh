Extension: ContraindicationWeight
Id: contraindication-weight
Title: "Weight of a contraindication in this session"
Description: "How much a contraindication weighs here, where that differs from what the vocabulary says: an allergy to nickel is relative when every needle used is nickel-free."
* ^context[+].type = #element
* ^context[=].expression = "Observation.component"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSContraindicationWeight (required)
