// A size of the needle: one exact quantity in mm.
RuleSet: Millimetres(name, rule)
* property[{name}].valueQuantity 1..1 MS
* property[{name}].valueQuantity = $UCUM#mm
* property[{name}].valueQuantity.value 1..1 MS
* property[{name}].valueQuantity.value obeys {rule}
* property[{name}].valueQuantity.comparator 0..0
* property[{name}].valueQuantity.unit 1..1 MS
* property[{name}].valueCode 0..0

// What the needle is made of: one word of the vocabulary, as it was written.
RuleSet: Material
* property[material].valueCode 1..1 MS
* property[material].valueCode.coding from $VSNeedleMaterial (required)
* property[material].valueCode.coding.system 1..1
* property[material].valueCode.coding.code 1..1
* property[material].valueCode.text 1..1 MS
* property[material].valueQuantity 0..0
