Extension: SessionNumber
Id: session-number
Title: "Number of the session"
Description: "Which session of its series this is (STRICTA 3a); 1 is the first."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* value[x] 1..1 MS
* value[x] only positiveInt
* valuePositiveInt obeys dn-number-1
