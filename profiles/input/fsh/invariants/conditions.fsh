Invariant: dn-active-1
Description: "A finding of the visit has a clinical status, unless it was entered in error."
* severity = #error
* expression = "verificationStatus.coding.where(code = 'entered-in-error').exists() or clinicalStatus.exists()"

Invariant: dn-active-2
Description: "What was found at the visit is active."
* severity = #error
* expression = "coding.where(code = 'active').exists()"

Invariant: dn-over-1
Description: "A problem is active, or resolved when it is over."
* severity = #error
* expression = "coding.where(code = 'active' or code = 'resolved').exists()"

Invariant: dn-suspected-1
Description: "What an event left is confirmed, or provisional as long as it is a suspicion, or it was entered in error."
* severity = #error
* expression = "coding.where(code = 'confirmed' or code = 'provisional' or code = 'entered-in-error').exists()"

Invariant: dn-suspected-2
Description: "A suspicion says so in its text, and what is confirmed does not."
* severity = #error
* expression = "verificationStatus.coding.where(code = 'entered-in-error').exists() or (verificationStatus.coding.where(code = 'provisional').exists() = code.text.where($this.startsWith('verdenking op ') or $this.startsWith('suspected ')).exists())"

Invariant: dn-recorded-1
Description: "A problem says when it was recorded, unless it was entered in error."
* severity = #error
* expression = "verificationStatus.coding.where(code = 'entered-in-error').exists() or recordedDate.exists()"

Invariant: dn-allergy-1
Description: "An allergy to a metal has its category and its words, unless it was entered in error."
* severity = #error
* expression = "verificationStatus.coding.where(code = 'entered-in-error').exists() or (category.exists() and code.text.exists())"

Invariant: dn-visit-1
Description: "What was told or found at a visit is an encounter-diagnosis, never an item of the problem list: an intake tick is no confirmed diagnosis."
* severity = #error
* expression = "coding.where(code = 'problem-list-item').empty()"

Invariant: dn-found-1
Description: "What the therapist found is confirmed, unless it was entered in error."
* severity = #error
* expression = "coding.where(code = 'confirmed' or code = 'entered-in-error').exists()"

Invariant: dn-told-1
Description: "A contraindication that is present was told at intake (unconfirmed) or found by the therapist (confirmed), or it was entered in error; an absent one is no Condition."
* severity = #error
* expression = "coding.where(code = 'unconfirmed' or code = 'confirmed' or code = 'entered-in-error').exists()"

Invariant: dn-told-2
Description: "A complaint was told by the patient (unconfirmed) or diagnosed by the therapist (confirmed), or it was entered in error."
* severity = #error
* expression = "coding.where(code = 'unconfirmed' or code = 'confirmed' or code = 'entered-in-error').exists()"

Invariant: dn-note-1
Description: "A note on the complaint bears its time (the course) or the name of its field."
* severity = #error
* expression = "text.exists() and (time.exists() or author.exists() or extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/field').exists())"

