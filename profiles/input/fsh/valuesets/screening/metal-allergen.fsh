// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnMetalAllergenVS
Id: metal-allergen
Title: "Metals in needles"
Description: "The substances of the two allergies that the intake asks for."
* ^url = "https://dnfhir.example/fhir/ValueSet/metal-allergen"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* http://snomed.info/sct#111070004 "Cr - Chromium"
* http://snomed.info/sct#33396006 "Nickel"
