Extension: SickLeave
Id: sick-leave
Title: "Sick leave"
Description: "Whether the patient reported sick for the complaint."
* ^context[+].type = #element
* ^context[=].expression = "Condition"
* value[x] 1..1 MS
* value[x] only boolean
