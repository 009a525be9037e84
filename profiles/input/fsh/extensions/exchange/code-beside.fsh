Extension: CodeBeside
Id: code-beside
Title: "Code beside the word"
Description: "The session document gives this code of the complaint beside its word; it is none of the vocabulary's for that word, nor one that a person chose instead of it."
* ^context[+].type = #element
* ^context[=].expression = "Coding"
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
