// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnContraindicationWeightCS
Id: contraindication-weight
Title: "Weight of a contraindication"
Description: "How much a contraindication weighs."
* ^url = "https://dnfhir.example/fhir/CodeSystem/contraindication-weight"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #absolute "Absolute: excludes dry needling"
* #absolute ^designation[0].language = #nl
* #absolute ^designation[0].value = "absoluut: sluit dry needling uit"
* #relative "Relative: to be decided together"
* #relative ^designation[0].language = #nl
* #relative ^designation[0].value = "relatief: samen te besluiten"
