Profile: DnOutcomeMeasure
Parent: Observation
Id: dn-outcome-measure
Title: "Outcome measure"
Description: "What a questionnaire or scale gave (NDI, DASH, PSFS …), as the patient filled it in: points on the instrument's own scale, never converted. The narrative says where the scale runs and whether higher is better or worse, where that is known; the note says which activity, subscale or version it is of."
* insert SessionObservation
* insert SurveyCategory
* insert WordOrCode(code, $VSMeasure)
* code obeys dn-word-1
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime obeys dn-time-1
* insert ToldByPatient
* value[x] 1..1 MS
* value[x] only Quantity
* valueQuantity = $UCUM#{score}
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit 1..1 MS
* insert MeasureScales
* note 0..1 MS
