Extension: SentAgain
Id: sent-again
Title: "Sent again"
Description: "How often a document that had been replaced was sent again."
* ^context[+].type = #element
* ^context[=].expression = "Provenance"
* value[x] 1..1 MS
* value[x] only positiveInt
