Extension: SessionsPlanned
Id: sessions-planned
Title: "Sessions planned"
Description: "How many sessions are planned in all. R4 has a count in a Timing only, where a code for how often overrides it."
* ^context[+].type = #element
* ^context[=].expression = "CarePlan.activity.detail"
* value[x] 1..1 MS
* value[x] only positiveInt
* valuePositiveInt obeys dn-number-1
