// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnSeverityVS
Id: severity
Title: "Severities"
Description: "How severe a complaint is, and the classes of adverse events."
* ^url = "https://dnfhir.example/fhir/ValueSet/severity"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-mild "Mild adverse event"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-serious "Serious adverse event"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-significant "Significant adverse event"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mild "Mild"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#moderate "Moderate"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#severe "Severe"
* http://snomed.info/sct#24484000 "Severe"
* http://snomed.info/sct#255604002 "Mild"
* http://snomed.info/sct#6736007 "Moderate"
