Extension: Computed
Id: computed
Title: "Computed"
Description: "Whether dnfhir computed the target from the rest of the session by its rules: no finding of the therapist's."
* ^context[+].type = #element
* ^context[=].expression = "Provenance.target"
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
