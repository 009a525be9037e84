// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainMethodVS
Id: pain-method
Title: "Methods of pain scores"
Description: "The scale of a pain score, by the codes that the Dutch zib PainScore requires."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain-method"
* ^language = #en
* ^experimental = false
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#NRS "NRS"
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#VAS10 "VAS10"
* urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1#VAS100 "VAS100"
