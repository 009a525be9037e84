Extension: Field
Id: field
Title: "Field of the session document"
Description: "The field of the session document that a note holds the text of."
* ^context[+].type = #element
* ^context[=].expression = "Annotation"
* value[x] 1..1 MS
* value[x] only string
* valueString obeys dn-field-1
