// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnSiteKindCS
Id: site-kind
Title: "Kind of body site"
Description: "Which field of the session document a body site comes from."
* ^url = "https://dnfhir.example/fhir/CodeSystem/site-kind"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #muscle "Muscle"
* #muscle ^designation[0].language = #nl
* #muscle ^designation[0].value = "spier"
* #region "Region"
* #region ^designation[0].language = #nl
* #region ^designation[0].value = "regio"
