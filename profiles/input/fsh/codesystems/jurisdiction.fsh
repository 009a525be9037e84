// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnJurisdictionCS
Id: jurisdiction
Title: "Jurisdiction"
Description: "Whose national profiles a session follows."
* ^url = "https://dnfhir.example/fhir/CodeSystem/jurisdiction"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #be "Belgium"
* #be ^designation[0].language = #nl
* #be ^designation[0].value = "België"
* #nl "The Netherlands"
* #nl ^designation[0].language = #nl
* #nl ^designation[0].value = "Nederland"
* #none "No national profiles"
* #none ^designation[0].language = #nl
* #none ^designation[0].value = "geen nationale profielen"
