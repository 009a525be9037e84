// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnDocumentVS
Id: document
Title: "Documents"
Description: "Types of document."
* ^url = "https://dnfhir.example/fhir/ValueSet/document"
* ^language = #en
* ^experimental = false
* ^copyright = "This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physio-initial-note "Physical therapy initial assessment note"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physio-note "Physical therapy note"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physio-progress-note "Physical therapy progress note"
* http://loinc.org#11508-9 "Physical therapy Progress note"
* http://loinc.org#18735-1 "Physical therapy Initial assessment note"
* http://loinc.org#28579-1 "Physical therapy Note"
