// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnContraindicationWeightVS
Id: contraindication-weight
Title: "Weight of a contraindication"
Description: "How much a contraindication weighs."
* ^url = "https://dnfhir.example/fhir/ValueSet/contraindication-weight"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/contraindication-weight#absolute "Absolute: excludes dry needling"
* https://dnfhir.example/fhir/CodeSystem/contraindication-weight#relative "Relative: to be decided together"
