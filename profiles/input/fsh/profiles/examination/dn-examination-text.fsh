Profile: DnExaminationText
Parent: Observation
Id: dn-examination-text
Title: "Posture or motion"
Description: "Posture or motion as observed, in words."
* insert Examined
* insert Coded(code, $VSExaminationTextCode)
* value[x] 1..1 MS
* value[x] only string
