Extension: TestMoment
Id: test-moment
Title: "Moment of a test"
Description: "Whether a test was done before or after the treatment of the session. The code's text says the same in words."
* ^context[+].type = #element
* ^context[=].expression = "Observation"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSTestMoment (required)
