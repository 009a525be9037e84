Profile: DnPainScore
Parent: Observation
Id: dn-pain-score
Title: "Pain score"
Description: "Pain as the patient gave it: a whole number on VAS100, VAS10 or NRS, on VAS10 also a tenth, with its time, its moment in the treatment, under which circumstances and where. A whole score can be a nl-core-PainScore as well; a tenth is a quantity in points, which that profile does not take. Where Belgium wants a be-scoreresult its time is a period that begins and ends then."
* insert SessionObservation
* insert SurveyCategory
* insert ToldByPatient
* extension contains PainMoment named moment 1..1 MS
* insert OnePain
* insert Coded(code, $VSPainScoreCode)
* code obeys dn-score-4 and dn-score-5
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* effectiveDateTime obeys dn-time-1
* effectivePeriod obeys dn-score-7
* effectivePeriod.start obeys dn-time-1
* value[x] 1..1 MS
* value[x] only integer or Quantity
* valueInteger obeys dn-score-1 and dn-score-2 and dn-score-3
* valueQuantity = $UCUM#{score}
* valueQuantity obeys dn-score-6
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit 1..1 MS
* method 1..1 MS
* method.coding 1..1 MS
* method.coding from $VSPainMethod (required)
* method.coding.system 1..1
* method.coding.code 1..1
