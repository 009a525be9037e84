// A size of the needle: one exact quantity in mm.
RuleSet: Millimetres(name, rule)
* property[{name}].valueQuantity 1..1 MS
* property[{name}].valueQuantity = $UCUM#mm
* property[{name}].valueQuantity.value 1..1 MS
* property[{name}].valueQuantity.value obeys {rule}
* property[{name}].valueQuantity.comparator 0..0
* property[{name}].valueQuantity.unit 1..1 MS
* property[{name}].valueCode 0..0
