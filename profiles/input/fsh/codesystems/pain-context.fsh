// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnPainContextCS
Id: pain-context
Title: "Circumstances of a pain score"
Description: "Under which circumstances the pain was that a score tells of."
* ^url = "https://dnfhir.example/fhir/CodeSystem/pain-context"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #average "Average pain"
* #average ^designation[0].language = #nl
* #average ^designation[0].value = "gemiddelde pijn"
* #least "Least pain"
* #least ^designation[0].language = #nl
* #least ^designation[0].value = "minste pijn"
* #motion "On movement"
* #motion ^designation[0].language = #nl
* #motion ^designation[0].value = "bij bewegen"
* #palpation "On palpation"
* #palpation ^designation[0].language = #nl
* #palpation ^designation[0].value = "bij palpatie"
* #rest "At rest"
* #rest ^designation[0].language = #nl
* #rest ^designation[0].value = "in rust"
* #worst "Worst pain"
* #worst ^designation[0].language = #nl
* #worst ^designation[0].value = "ergste pijn"
