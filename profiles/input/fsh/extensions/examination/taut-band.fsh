Extension: TautBand
Id: taut-band
Title: "Taut band"
Description: "Whether a taut band was felt at the trigger point. Missing: not asked."
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSIntakeAnswer (required)
