Profile: DnPainChange
Parent: Observation
Id: dn-pain-change
Title: "Change of pain"
Description: "How a pain score changed against the one baseline on the same scale, under the same circumstances and at the same place, in points and in percent of the baseline; whether each is as large as the threshold that the method cites, and what the change is by them: a relevant improvement, a relevant worsening, or no relevant change. A baseline of 0 gives no percentage."
* insert SessionObservation
* insert DecidedByRules
* insert OnePain
* code = $OWN#pain-change
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept obeys dn-change-3 and dn-change-4
* valueCodeableConcept.coding 1..1 MS
* valueCodeableConcept.coding from $VSPainChangeVerdict (required)
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
* method 1..1 MS
* method.text 1..1 MS
* derivedFrom only Reference(Observation)
* derivedFrom obeys dn-to-observation
* insert Refers(derivedFrom, 2, 2)
* component 2..* MS
* obeys dn-change-5
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains absolute 1..1 MS and absoluteCriterion 1..1 MS and relative 0..1 MS and relativeCriterion 0..1 MS
* component[absolute].code = $OWN#absolute-change
* component[absolute].value[x] 1..1 MS
* component[absolute].value[x] only integer or Quantity
* component[absolute].valueInteger obeys dn-change-2
* component[absolute].valueQuantity = $UCUM#{score}
* component[absolute].valueQuantity.value 1..1 MS
* component[absolute].valueQuantity.value obeys dn-change-2
* component[absolute].valueQuantity.comparator 0..0
* component[absolute].valueQuantity.unit 1..1 MS
* component[relative].code = $OWN#relative-change
* component[relative].value[x] 1..1 MS
* component[relative].value[x] only Quantity
* component[relative].valueQuantity = $UCUM#%
* component[relative].valueQuantity.value 1..1 MS
* component[relative].valueQuantity.value obeys dn-change-1
* component[relative].valueQuantity.comparator 0..0
* component[relative].valueQuantity.unit 1..1 MS
* component[absoluteCriterion].code = $OWN#absolute-criterion
* component[absoluteCriterion].value[x] 1..1 MS
* component[absoluteCriterion].value[x] only boolean
* component[relativeCriterion].code = $OWN#relative-criterion
* component[relativeCriterion].value[x] 1..1 MS
* component[relativeCriterion].value[x] only boolean
