Extension: PainContext
Id: pain-context
Title: "Circumstances of a pain score"
Description: "Under which circumstances the pain was that a score, or a change of scores, tells of: at rest, on movement, on palpation, or the worst, least or average pain. The note says the same in words. Scores of different circumstances are never compared."
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSPainContext (required)
