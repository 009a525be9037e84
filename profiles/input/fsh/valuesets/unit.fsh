// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnUnitVS
Id: unit
Title: "Units"
Description: "Units of measure."
* ^url = "https://dnfhir.example/fhir/ValueSet/unit"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes units of The Unified Code for Units of Measure, copyright Regenstrief Institute."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#centimetre "Centimetre"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#day "Day"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#degree "Degree (plane angle)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#millimetre "Millimetre"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#minute "Minute"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#percent "Percent"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#score-unit "Score (unit)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#second "Second"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#unity "Unity"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#year "Year"
* http://unitsofmeasure.org#% "percent"
* http://unitsofmeasure.org#1 "Unit"
* http://unitsofmeasure.org#a "year"
* http://unitsofmeasure.org#cm "centimeter"
* http://unitsofmeasure.org#d "day"
* http://unitsofmeasure.org#deg "degree (plane angle)"
* http://unitsofmeasure.org#min "minute"
* http://unitsofmeasure.org#mm "mm"
* http://unitsofmeasure.org#s "second"
* http://unitsofmeasure.org#{score} "score"
