Extension: Finding
Id: finding
Title: "Finding behind a reason"
Description: "The finding that a reason of the screening's outcome stands on; Observation.derivedFrom allows neither a Condition nor an AllergyIntolerance. Of pregnancy it is an Observation."
* ^context[+].type = #element
* ^context[=].expression = "Observation.component"
* value[x] 1..1 MS
* value[x] only Reference(Condition or AllergyIntolerance or Observation)
* valueReference.reference 1..1 MS
* valueReference obeys dn-to-finding
