Extension: ResponseSought
Id: response-sought
Title: "Response sought"
Description: "Which response of the tissue was sought, in words (STRICTA 2d)."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only string
