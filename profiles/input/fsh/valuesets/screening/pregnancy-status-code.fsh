// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPregnancyStatusCodeVS
Id: pregnancy-status-code
Title: "Codes of pregnancy"
Description: "That an Observation is about pregnancy, as zib Pregnancy and the International Patient Summary code it."
* ^url = "https://dnfhir.example/fhir/ValueSet/pregnancy-status-code"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pregnancy-status "Pregnancy status"
* http://loinc.org#82810-3 "Pregnancy status"
* http://snomed.info/sct#118185001 "Finding related to pregnancy"
