Extension: Jurisdiction
Id: jurisdiction
Title: "Jurisdiction"
Description: "Whose national profiles the session follows: nl, be or none. Missing: none."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSJurisdiction (required)
