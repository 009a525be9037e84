// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnReferralVS
Id: referral
Title: "Referrals"
Description: "A referral to this practice, and one of this practice to another."
* ^url = "https://dnfhir.example/fhir/ValueSet/referral"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#referral-in "Referral to this practice"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#referral-out "Referral to another"
* http://snomed.info/sct#3457005 "Patient referral"
