Extension: NeedleDepth
Id: needle-depth
Title: "Depth of insertion"
Description: "How deep the needle was inserted, in millimetres (STRICTA 2c)."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only Quantity
* valueQuantity = $UCUM#mm
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit 1..1 MS
* valueQuantity.value obeys dn-depth-1
