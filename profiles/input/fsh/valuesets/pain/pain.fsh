// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainVS
Id: pain
Title: "Pain scores"
Description: "How pain is scored: codes and methods."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-method-nrs "NRS 0-10"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-method-vas10 "VAS 0-10"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-method-vas100 "VAS 0-100"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-nrs "Pain severity, 0-10 numeric rating"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-score "Pain score"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-severity "Pain severity"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-vas "Pain severity, visual analogue scale"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#vas-instrument-be "Visual analogue scale for pain assessment (Belgian score set)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#vas-pain-scale "Visual analogue pain scale"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#vas-scale "Visual analogue scale"
* http://loinc.org#38208-5 "Pain severity - Reported"
* http://loinc.org#38214-3 "Pain severity [Score] Visual analog score"
* http://loinc.org#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
* http://snomed.info/sct#225908003 "Pain score (observable entity)"
* http://snomed.info/sct#273903006 "VAS - Visual analog scale"
* http://snomed.info/sct#273904000 "Visual analog pain scale"
* http://snomed.info/sct#446661009 "Visual analog scale score (observable entity)"
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#NRS "NRS"
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#VAS10 "VAS10"
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#VAS100 "VAS100"
