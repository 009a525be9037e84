Extension: PainMoment
Id: pain-moment
Title: "Moment of a pain score"
Description: "When, seen from the treatment, the patient gave the score: before it (baseline), after it, or at follow-up. The true time is the Observation's own."
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSPainMoment (required)
