Extension: KeptText
Id: kept-text
Title: "Kept text"
Description: "Text of the session document that has no home of its own, with the name of its field; a structure is kept as canonical JSON."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* ^context[+].type = #element
* ^context[=].expression = "AdverseEvent"
* extension 2..2
* extension contains field 1..1 MS and text 1..1 MS
* extension[field].value[x] 1..1
* extension[field].value[x] only string
* extension[field].valueString obeys dn-kept-1
* extension[text].value[x] 1..1
* extension[text].value[x] only string
