Extension: RecognisedPain
Id: recognised-pain
Title: "Recognised pain"
Description: "Whether the patient recognised the pain on pressure as their own. Missing: not asked."
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSIntakeAnswer (required)
