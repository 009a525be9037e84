// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainScoreCodeVS
Id: pain-score-code
Title: "Codes of pain scores"
Description: "Pain score in general, on a visual analogue scale, and as a 0-10 rating."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain-score-code"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license."
* http://loinc.org#38214-3 "Pain severity [Score] Visual analog score"
* http://loinc.org#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
* http://snomed.info/sct#225908003 "Pain score (observable entity)"
* http://snomed.info/sct#446661009 "Visual analog scale score (observable entity)"
