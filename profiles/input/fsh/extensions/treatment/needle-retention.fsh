Extension: NeedleRetention
Id: needle-retention
Title: "Needle retention time"
Description: "How long the needle stayed, in seconds (STRICTA 2f); 0 is a needle that did not stay."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only Quantity
* valueQuantity = $UCUM#s
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit 1..1 MS
* valueQuantity.value obeys dn-retention-1
