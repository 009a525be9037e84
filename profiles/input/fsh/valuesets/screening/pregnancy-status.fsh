// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPregnancyStatusVS
Id: pregnancy-status
Title: "Pregnancy"
Description: "Pregnant; that a patient is not stays in the intake."
* ^url = "https://dnfhir.example/fhir/ValueSet/pregnancy-status"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pregnant "Pregnant"
* http://loinc.org#LA15173-0 "Pregnant"
* http://snomed.info/sct#77386006 "Pregnant"
