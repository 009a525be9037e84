Extension: AsWritten
Id: as-written
Title: "As written"
Description: "The word of the session document for this concept, where the text has another: the vocabulary's preferred name in the record's language. For people the text is enough; the way back to the document is exact by this."
* ^context[+].type = #element
* ^context[=].expression = "CodeableConcept"
* value[x] 1..1 MS
* value[x] only string
