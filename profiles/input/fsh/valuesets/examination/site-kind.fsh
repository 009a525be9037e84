// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnSiteKindVS
Id: site-kind
Title: "Kind of body site"
Description: "Which field of the session document a body site comes from."
* ^url = "https://dnfhir.example/fhir/ValueSet/site-kind"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/site-kind#muscle "Muscle"
* https://dnfhir.example/fhir/CodeSystem/site-kind#region "Region"
