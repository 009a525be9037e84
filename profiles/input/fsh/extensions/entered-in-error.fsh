Extension: EnteredInError
Id: entered-in-error
Title: "Entered in error"
Description: "The adverse event was withdrawn: it never was so. AdverseEvent has no status in R4 that could say it."
* ^context[+].type = #element
* ^context[=].expression = "AdverseEvent"
* . ?!
* . ^isModifierReason = "A withdrawn adverse event must not be read as one that occurred."
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
