Extension: ReferredPain
Id: referred-pain
Title: "Referred pain"
Description: "Whether pressure gave pain elsewhere, and of which kind: muscular or neurological. Missing: not asked."
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSReferredPainAnswer (required)
