Invariant: dn-score-1
Description: "A score on VAS100 is from 0 to 100."
* severity = #error
* expression = "$this >= 0 and (%resource.method.coding.where(code = 'VAS100').exists() implies $this <= 100)"

Invariant: dn-score-2
Description: "A score on VAS10 is from 0 to 10."
* severity = #error
* expression = "(%resource.method.coding.where(code = 'VAS10').exists() implies $this <= 10)"

Invariant: dn-score-3
Description: "A score on NRS is from 0 to 10."
* severity = #error
* expression = "(%resource.method.coding.where(code = 'NRS').exists() implies $this <= 10)"

Invariant: dn-score-4
Description: "A pain score is coded as such in SNOMED CT (225908003)."
* severity = #error
* expression = "coding.where(system = 'http://snomed.info/sct' and code = '225908003').exists()"

Invariant: dn-score-5
Description: "The LOINC code fits the scale: 72514-3 for the numeric rating, 38214-3 for a visual analogue scale."
* severity = #error
* expression = "coding.where(system = 'http://loinc.org').code = iif(%resource.method.coding.where(code = 'NRS').exists(), '72514-3', '38214-3')"

Invariant: dn-change-1
Description: "The relative change goes the same way as the absolute change."
* severity = #error
* expression = "(($this < 0) = (%resource.component.value.ofType(integer) < 0)) and (($this > 0) = (%resource.component.value.ofType(integer) > 0))"

Invariant: dn-change-2
Description: "A change lies within the widest scale: from -100 to 100 points."
* severity = #error
* expression = "$this + 100 >= 0 and $this <= 100"
