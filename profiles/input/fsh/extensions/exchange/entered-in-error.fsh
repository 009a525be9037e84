Extension: EnteredInError
Id: entered-in-error
Title: "Entered in error"
Description: "The resource was withdrawn: it never was so. AdverseEvent and PractitionerRole have no status in R4 that could say it."
* ^context[+].type = #element
* ^context[=].expression = "AdverseEvent"
* ^context[+].type = #element
* ^context[=].expression = "PractitionerRole"
* . ?!
* . ^isModifierReason = "What was withdrawn must not be read as something that was so."
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
