Extension: NoAdverseEvents
Id: no-adverse-events
Title: "No adverse events"
Description: "Adverse events were asked for, and none occurred. Missing: nobody said anything about them."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
