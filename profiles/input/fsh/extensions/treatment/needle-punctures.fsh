Extension: NeedlePunctures
Id: needle-punctures
Title: "Number of needle insertions"
Description: "How many times the needle was inserted (STRICTA 2a). Missing: not counted."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only positiveInt
* valuePositiveInt obeys dn-number-1
