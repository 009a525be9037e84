Profile: DnPalpation
Parent: Observation
Id: dn-palpation
Title: "Palpation of a muscle"
Description: "One muscle and side as felt: whether its tone is raised, whether palpation hurts, each only when told."
* insert Examined
* extension contains SpinalLevel named spinalLevel 0..* MS
* code = $SCT#113011001
* code.coding from $VSTest (required)
* code.coding.system 1..1
* code.coding.code 1..1
* bodySite 1..1 MS
* insert Place(bodySite, $VSMuscle)
* bodySite obeys dn-word-1
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains hypertonic 0..1 MS and painful 0..1 MS
* component[hypertonic].code = $OWN#hypertonic-muscle
* component[hypertonic].value[x] 1..1 MS
* component[hypertonic].value[x] only boolean
* component[painful].code = $OWN#pain-on-palpation
* component[painful].value[x] 1..1 MS
* component[painful].value[x] only boolean
