// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTestUnitVS
Id: test-unit
Title: "Units of what a test measures"
Description: "By their UCUM codes."
* ^url = "https://dnfhir.example/fhir/ValueSet/test-unit"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes units of The Unified Code for Units of Measure, copyright Regenstrief Institute."
* http://unitsofmeasure.org#% "percent"
* http://unitsofmeasure.org#1 "Unit"
* http://unitsofmeasure.org#N "Newton"
* http://unitsofmeasure.org#a "year"
* http://unitsofmeasure.org#cm "centimeter"
* http://unitsofmeasure.org#d "day"
* http://unitsofmeasure.org#deg "degree (plane angle)"
* http://unitsofmeasure.org#kg "kilogram"
* http://unitsofmeasure.org#m "meter"
* http://unitsofmeasure.org#min "minute"
* http://unitsofmeasure.org#mm "mm"
* http://unitsofmeasure.org#mm[Hg] "millimeter of mercury"
* http://unitsofmeasure.org#s "second"
* http://unitsofmeasure.org#{score} "score"
