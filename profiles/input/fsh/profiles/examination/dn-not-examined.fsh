Profile: DnNotExamined
Parent: Observation
Id: dn-not-examined
Title: "Not examined"
Description: "An examination that was not done, in words, and why. It has no result: not done is never negative."
* insert Examined
* code.text 1..1 MS
* value[x] 0..0
* interpretation 0..0
* dataAbsentReason 1..1 MS
* dataAbsentReason = $AbsentReason#not-performed
* note 0..1 MS
