// What was asked, decided and done in one session agrees. Arguments are written from %resource: engines differ there.

Invariant: dn-session-bundle-32
Description: "Each contraindication that the intake has as present is a reason of the outcome, and no other is."
* severity = #error
* expression = "entry.resource.ofType(QuestionnaireResponse).item.where(linkId = 'contraindications').item.where(answer.value.ofType(Coding).code = 'present').count() + entry.resource.ofType(QuestionnaireResponse).item.item.item.where(linkId = 'contraindications.other.state' and answer.value.ofType(Coding).code = 'present').count() = entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).component.value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'other-contraindication-absolute' | 'pregnancy' | 'diabetes' | 'anticoagulants' | 'communicable-disease-local' | 'raised-infection-risk' | 'recent-surgery' | 'bleeding-disorder' | 'pacemaker' | 'epilepsy' | 'implant-at-site' | 'skin-lesion' | 'lymph-node-removal' | 'other-contraindication-relative')).count()"

Invariant: dn-session-bundle-71
Description: "What a reason of the outcome stands on is a Condition, an allergy or a pregnancy."
* severity = #error
* expression = "entry.resource.ofType(Observation).component.extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/finding').value.ofType(Reference).reference.subsetOf(%resource.entry.where(resource is Condition or resource is AllergyIntolerance or resource.ofType(Observation).code.coding.where(system = 'http://loinc.org' and code = '82810-3').exists()).fullUrl)"

Invariant: dn-session-bundle-72
Description: "As many other contraindications exclude, or are to be decided on together, as the outcome has for its reasons."
* severity = #error
* expression = "entry.resource.ofType(Condition).extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'absolute').count() = entry.resource.ofType(Observation).component.value.ofType(CodeableConcept).coding.where(code = 'other-contraindication-absolute').count() and entry.resource.ofType(Condition).extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').count() = entry.resource.ofType(Observation).component.value.ofType(CodeableConcept).coding.where(code = 'other-contraindication-relative').count()"

Invariant: dn-session-bundle-33
Description: "Needling by joint decision has the decision in the intake."
* severity = #error
* expression = "entry.resource.ofType(Observation).value.ofType(CodeableConcept).coding.where(code = 'eligible-by-joint-decision').exists() implies entry.resource.ofType(QuestionnaireResponse).item.item.where(linkId = 'joint_decision.taken').answer.where(value = true).exists()"

Invariant: dn-session-bundle-34
Description: "An outcome that allows needling has the explanation before consent in the intake."
* severity = #error
* expression = "entry.resource.ofType(Observation).value.ofType(CodeableConcept).coding.where(code = 'eligible' or code = 'eligible-by-joint-decision').exists() implies entry.resource.ofType(QuestionnaireResponse).item.item.where(linkId = 'consent.explained').answer.where(value = true).exists()"

Invariant: dn-session-bundle-35
Description: "Needling and other treatment of a trigger point are of a trigger point's muscle."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(reasonReference.exists() and reasonReference.reference.subsetOf(%resource.entry.where(resource.ofType(Condition).code.coding.where(code = 'mtrp' or code = 'mtrp-active' or code = 'mtrp-latent').exists()).fullUrl)).bodySite.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/site-kind' and value = 'region').empty()).coding.code.subsetOf(%resource.entry.resource.ofType(Condition).bodySite.coding.code)"

// People, practice and series have names of their own: those of the hospital, and of the series.
Invariant: dn-session-bundle-36
Description: "Two resources of a session have two names."
* severity = #error
* expression = "entry.resource.where(($this is Patient or $this is Practitioner or $this is Organization or $this is EpisodeOfCare).not()).identifier.where(system.startsWith('urn:oid:2.25.') and value.matches('^.+#.+$')).value.isDistinct()"

Invariant: dn-session-bundle-37
Description: "The reason for a needling is a trigger point."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(partOf.exists()).reasonReference.reference.subsetOf(%resource.entry.where(resource.ofType(Condition).code.coding.where(code = 'mtrp' or code = 'mtrp-active' or code = 'mtrp-latent').exists()).fullUrl)"

Invariant: dn-entry-5
Description: "Each resource claims its profile of this package."
* severity = #error
* expression = "resource.meta.profile.where($this.startsWith('https://dnfhir.example/fhir/StructureDefinition/dn-')).exists()"
