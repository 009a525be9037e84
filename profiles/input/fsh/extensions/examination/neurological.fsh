Extension: Neurological
Id: neurological
Title: "Test of a nerve"
Description: "Whether the therapist holds that a positive result of this test speaks of a nerve. False takes nothing from a test that the vocabulary marks as neurological."
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* value[x] 1..1 MS
* value[x] only boolean
