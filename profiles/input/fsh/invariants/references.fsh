Invariant: dn-to-author
Description: "The reference is to a Device, or to a Practitioner of records that an older version made, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Device|Practitioner)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-condition
Description: "The reference is to a Condition, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Condition)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-finding
Description: "The reference is to a Condition, an AllergyIntolerance or an Observation, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Condition|AllergyIntolerance|Observation)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-device
Description: "The reference is to a Device, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Device)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-encounter
Description: "The reference is to an Encounter, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Encounter)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-episode-of-care
Description: "The reference is to an EpisodeOfCare, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(EpisodeOfCare)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-goal
Description: "The reference is to a Goal, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Goal)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-implicated
Description: "The reference is to a Procedure or Condition or AllergyIntolerance or Observation or Consent, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Procedure|Condition|AllergyIntolerance|Observation|Consent)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-needling-or-consent
Description: "The reference is to a Procedure or Consent, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Procedure|Consent)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-observation
Description: "The reference is to an Observation, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Observation)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-organization
Description: "The reference is to an Organization, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Organization)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-patient
Description: "The reference is to a Patient, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Patient)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-patient-or-practitioner
Description: "The reference is to a Patient or Practitioner, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Patient|Practitioner)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-practitioner
Description: "The reference is to a Practitioner, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Practitioner)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-procedure
Description: "The reference is to a Procedure, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Procedure)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-service-request
Description: "The reference is to a ServiceRequest, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(ServiceRequest)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-questionnaire-response-or-observation
Description: "The reference is to a QuestionnaireResponse or Observation, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(QuestionnaireResponse|Observation)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"

Invariant: dn-to-letter-author
Description: "The reference is to a Practitioner or PractitionerRole, or to an entry of the same Bundle."
* severity = #error
* expression = "reference.exists() implies (reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Practitioner|PractitionerRole)/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$'))"
