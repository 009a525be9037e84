Profile: DnTwitchResponse
Parent: Observation
Id: dn-twitch-response
Title: "Local twitch responses"
Description: "Local twitch responses to one needling: a count, 0 when they were looked for and there was none, or several. Not recorded is no Observation."
* insert SessionObservation
* insert ExamCategory
* partOf only Reference(Procedure)
* partOf obeys dn-to-procedure
* insert Refers(partOf, 1, 1)
* code = $OWN#local-twitch-response
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime obeys dn-performed-1
* insert Performed
* value[x] 1..1 MS
* value[x] only integer or CodeableConcept
* valueInteger obeys dn-twitch-1
* valueCodeableConcept = $OWN#several
