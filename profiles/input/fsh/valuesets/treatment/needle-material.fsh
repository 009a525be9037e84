// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnNeedleMaterialVS
Id: needle-material
Title: "Materials of needles"
Description: "What a needle is made of; the table says which of them hold nickel."
* ^url = "https://dnfhir.example/fhir/ValueSet/needle-material"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#gold "Gold"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#gold-plated "Gold-plated steel"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#nickel-free-steel "Nickel-free steel"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#silicone-coated-steel "Silicone-coated stainless steel"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#silver "Silver"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#silver-plated "Silver-plated steel"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#stainless-steel "Stainless steel"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#titanium "Titanium"
