Invariant: dn-hash-1
Description: "A hash is SHA-256: 64 hexadecimal digits in lower case."
* severity = #error
* expression = "$this.matches('^[0-9a-f]{64}$')"

Invariant: dn-number-1
Description: "A number of sessions or insertions is from 1 to 9999; what was not counted is left out."
* severity = #error
* expression = "$this >= 1 and $this <= 9999"

Invariant: dn-depth-1
Description: "A depth is from 0 to 150 mm."
* severity = #error
* expression = "$this >= 0 and $this <= 150"

Invariant: dn-retention-1
Description: "A retention time is from 0 to 7200 s."
* severity = #error
* expression = "$this >= 0 and $this <= 7200"

Invariant: dn-field-1
Description: "A note that names its field holds the complaint's description, its possible cause, or what was done about an event."
* severity = #error
* expression = "$this in ('complaint.description' | 'complaint.possible_cause' | 'adverse_events.action')"

Invariant: dn-kept-1
Description: "What is kept as text is the session's note or its extensions, or what was told of an event that left no Condition."
* severity = #error
* expression = "$this in ('note' | 'extensions' | 'adverse_events.text' | 'adverse_events.action' | 'adverse_events.resolved_at')"

Invariant: dn-choice-1
Description: "A conflict is decided for ours or for theirs."
* severity = #error
* expression = "$this in ('ours' | 'theirs')"

Invariant: dn-provenance-1
Description: "What was kept is told of a target that was decided for theirs, and of no other."
* severity = #error
* expression = "extension('https://dnfhir.example/fhir/StructureDefinition/kept-content-hash').exists() = extension('https://dnfhir.example/fhir/StructureDefinition/conflict-choice').value.where($this = 'theirs').exists()"

Invariant: dn-extension-1
Description: "An extension of dnfhir is one that this package defines."
* severity = #error
* expression = """
  url.startsWith('https://dnfhir.example/fhir/StructureDefinition/') implies (url.substring(48) in (
  'as-written'
  | 'body-position'
  | 'code-beside'
  | 'computed'
  | 'conflict-choice'
  | 'content-hash'
  | 'contraindication-weight'
  | 'entered-in-error'
  | 'field'
  | 'finding'
  | 'jurisdiction'
  | 'kept-content-hash'
  | 'kept-text'
  | 'needle-depth'
  | 'needle-punctures'
  | 'needle-retention'
  | 'needle-stimulation'
  | 'neurological'
  | 'no-adverse-events'
  | 'not-done-reason'
  | 'pain-context'
  | 'pain-moment'
  | 'recognised-pain'
  | 'referred-pain'
  | 'response-sought'
  | 'sent-again'
  | 'session-number'
  | 'sick-leave'
  | 'site-kind'
  | 'spinal-level'
  | 'taut-band'
  | 'test-moment'
  ))
"""
