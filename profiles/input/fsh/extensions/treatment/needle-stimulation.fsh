Extension: NeedleStimulation
Id: needle-stimulation
Title: "Needle stimulation"
Description: "How the needle was stimulated, in words (STRICTA 2e)."
* ^context[+].type = #element
* ^context[=].expression = "Procedure"
* value[x] 1..1 MS
* value[x] only string
