Invariant: dn-outcome-1
Description: "Excluded is the outcome exactly when an absolute contraindication is among the reasons, and is not said to be relative here."
* severity = #error
* expression = "coding.where(code in ('excluded')).exists() = %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').empty()).value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy')).exists()"

Invariant: dn-outcome-2
Description: "Declined is the outcome exactly when consent was refused, or withdrawn before anything was needled, or needles are feared without consent, and nothing excludes."
* severity = #error
* expression = "coding.where(code in ('declined')).exists() = (%resource.component.value.ofType(CodeableConcept).coding.where(code in ('consent-refused' | 'consent-withdrawn' | 'needle-phobia')).exists() and %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').empty()).value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy')).empty())"

Invariant: dn-outcome-3
Description: "Not indicated is the outcome exactly when there is no trigger point, no regional pain, no hypersensitive zone, or neurological referred pain, and nothing goes before it."
* severity = #error
* expression = "coding.where(code in ('not-indicated')).exists() = (%resource.component.value.ofType(CodeableConcept).coding.where(code in ('no-trigger-points' | 'no-regional-pain' | 'no-hypersensitive-zone' | 'neurological-referred-pain')).exists() and %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').empty()).value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'consent-refused' | 'consent-withdrawn' | 'needle-phobia')).empty())"

Invariant: dn-outcome-4
Description: "Undetermined is the outcome exactly when something was not asked or not recorded, and nothing goes before it."
* severity = #error
* expression = "coding.where(code in ('undetermined')).exists() = (%resource.component.value.ofType(CodeableConcept).coding.where((code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'consent-refused' | 'consent-withdrawn' | 'needle-phobia' | 'no-trigger-points' | 'no-regional-pain' | 'no-hypersensitive-zone' | 'neurological-referred-pain' | 'child-age' | 'pregnancy' | 'diabetes' | 'anticoagulants' | 'communicable-disease-local' | 'raised-infection-risk' | 'recent-surgery' | 'bleeding-disorder' | 'pacemaker' | 'epilepsy' | 'implant-at-site' | 'skin-lesion' | 'lymph-node-removal')).not()).exists() and %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').empty()).value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'consent-refused' | 'consent-withdrawn' | 'needle-phobia' | 'no-trigger-points' | 'no-regional-pain' | 'no-hypersensitive-zone' | 'neurological-referred-pain')).empty())"

Invariant: dn-outcome-5
Description: "Not advised, or eligible by joint decision, is the outcome exactly when relative contraindications are the only reasons."
* severity = #error
* expression = "coding.where(code in ('not-advised' | 'eligible-by-joint-decision')).exists() = ((%resource.component.value.ofType(CodeableConcept).coding.where(code in ('child-age' | 'pregnancy' | 'diabetes' | 'anticoagulants' | 'communicable-disease-local' | 'raised-infection-risk' | 'recent-surgery' | 'bleeding-disorder' | 'pacemaker' | 'epilepsy' | 'implant-at-site' | 'skin-lesion' | 'lymph-node-removal')).exists() or %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').exists()).exists()) and %resource.component.where(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/contraindication-weight' and value.ofType(code) = 'relative').empty()).value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'consent-refused' | 'consent-withdrawn' | 'needle-phobia' | 'no-trigger-points' | 'no-regional-pain' | 'no-hypersensitive-zone' | 'neurological-referred-pain')).empty() and %resource.component.value.ofType(CodeableConcept).coding.where((code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'consent-refused' | 'consent-withdrawn' | 'needle-phobia' | 'no-trigger-points' | 'no-regional-pain' | 'no-hypersensitive-zone' | 'neurological-referred-pain' | 'child-age' | 'pregnancy' | 'diabetes' | 'anticoagulants' | 'communicable-disease-local' | 'raised-infection-risk' | 'recent-surgery' | 'bleeding-disorder' | 'pacemaker' | 'epilepsy' | 'implant-at-site' | 'skin-lesion' | 'lymph-node-removal')).not()).empty())"

Invariant: dn-outcome-6
Description: "Eligible is the outcome exactly when there is no reason against needling."
* severity = #error
* expression = "coding.where(code in ('eligible')).exists() = %resource.component.empty()"

Invariant: dn-reason-1
Description: "A contraindication among the reasons refers to the finding that it stands on; no other reason does."
* severity = #error
* expression = "value.ofType(CodeableConcept).coding.where(code in ('acute-infection' | 'fever' | 'lymphoedema' | 'vascular-disease' | 'weakened-immune-system' | 'nickel-allergy' | 'chromium-allergy' | 'pregnancy' | 'diabetes' | 'anticoagulants' | 'communicable-disease-local' | 'raised-infection-risk' | 'recent-surgery' | 'bleeding-disorder' | 'pacemaker' | 'epilepsy' | 'implant-at-site' | 'skin-lesion' | 'lymph-node-removal')).exists() = extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/finding').exists()"
