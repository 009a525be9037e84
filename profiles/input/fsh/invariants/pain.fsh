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

Invariant: dn-score-6
Description: "A score in tenths is one on VAS10, from 0 to 10."
* severity = #error
* expression = "value >= 0 and value <= 10 and %resource.method.coding.where(code = 'VAS10').exists()"

Invariant: dn-score-7
Description: "The period of a score is one moment."
* severity = #error
* expression = "start.exists() and end.exists() and start = end"

Invariant: dn-change-1
Description: "The relative change goes the same way as the absolute change."
* severity = #error
* expression = "(($this < 0) = (%resource.component.value.ofType(integer) | %resource.component.value.ofType(Quantity).where(unit = 'score').value).where($this < 0).exists()) and (($this > 0) = (%resource.component.value.ofType(integer) | %resource.component.value.ofType(Quantity).where(unit = 'score').value).where($this > 0).exists())"

Invariant: dn-change-2
Description: "A change lies within the widest scale: from -100 to 100 points."
* severity = #error
* expression = "$this + 100 >= 0 and $this <= 100"

Invariant: dn-change-3
Description: "Less pain is an improvement, more pain a worsening: a change of pain is never called the opposite."
* severity = #error
* expression = "(coding.where(code = 'relevant-improvement').exists() implies (%resource.component.value.ofType(integer) | %resource.component.value.ofType(Quantity).where(unit = 'score').value).where($this < 0).exists()) and (coding.where(code = 'relevant-worsening').exists() implies (%resource.component.value.ofType(integer) | %resource.component.value.ofType(Quantity).where(unit = 'score').value).where($this > 0).exists())"

Invariant: dn-change-4
Description: "A change of pain is relevant exactly when one of its criteria is met."
* severity = #error
* expression = "coding.where(code = 'no-relevant-change').empty() = %resource.component.value.ofType(boolean).where($this).exists()"

Invariant: dn-change-5
Description: "A change in percent stands with whether it is as large as the threshold, and neither without the other."
* severity = #error
* expression = "component.where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'relative-change').exists()).exists() = component.where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'relative-criterion').exists()).exists()"

Invariant: dn-context-1
Description: "The circumstances of pain stand in a note for people and in the extension pain-context for programs, or in neither."
* severity = #error
* expression = "note.exists() = extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/pain-context').exists()"
