Invariant: dn-session-1
Description: "Needling as a whole was completed, stopped or not done, or was entered in error."
* severity = #error
* expression = "$this in ('completed' | 'stopped' | 'not-done' | 'entered-in-error')"

Invariant: dn-session-2
Description: "Needling that was not done says why."
* severity = #error
* expression = "status = 'not-done' implies statusReason.exists()"

Invariant: dn-session-3
Description: "Needling that was not done names every reason why."
* severity = #error
* expression = "status = 'not-done' implies extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/not-done-reason').exists()"

Invariant: dn-session-4
Description: "Only needling that was not done has a reason for that."
* severity = #error
* expression = "%resource.status in ('not-done' | 'entered-in-error')"

Invariant: dn-session-5
Description: "The reason of the status is one of all the reasons."
* severity = #error
* expression = "coding.code.all($this in (%resource.extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/not-done-reason').value.ofType(CodeableConcept).coding.code))"

Invariant: dn-session-6
Description: "Needling that was not done has no time."
* severity = #error
* expression = "status = 'not-done' implies performed.empty()"

Invariant: dn-session-7
Description: "Needling that was done has its time."
* severity = #error
* expression = "(status = 'completed' or status = 'stopped') implies performed.exists()"

Invariant: dn-session-8
Description: "Needling that was not done was done by nobody."
* severity = #error
* expression = "status = 'not-done' implies performer.empty()"

Invariant: dn-session-9
Description: "Needling that was done says by whom."
* severity = #error
* expression = "(status = 'completed' or status = 'stopped') implies performer.exists()"

Invariant: dn-needling-1
Description: "Each needling was completed or stopped, or was entered in error."
* severity = #error
* expression = "$this in ('completed' | 'stopped' | 'entered-in-error')"

Invariant: dn-needling-2
Description: "Only needling that was stopped says why."
* severity = #error
* expression = "%resource.status in ('stopped' | 'entered-in-error')"

Invariant: dn-needling-3
Description: "Needling has its muscle: a word or a code."
* severity = #error
* expression = "coding.exists() or text.exists()"

Invariant: dn-treatment-1
Description: "Other treatment was given, or was entered in error."
* severity = #error
* expression = "$this in ('completed' | 'entered-in-error')"

Invariant: dn-treatment-2
Description: "Needling never stands among other treatment: there it would escape the screening."
* severity = #error
* expression = "coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code = 'dry-needling' or code = 'trigger-point-needling-superficial')).empty()"

Invariant: dn-site-1
Description: "A place named by a word or code says whether it is a region or a muscle; a side alone is neither."
* severity = #error
* expression = "(coding.exists() or text.where($this != 'links' and $this != 'rechts' and $this != 'beiderzijds' and $this != 'left' and $this != 'right' and $this != 'both sides').exists()) implies extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/site-kind').exists()"

Invariant: dn-performed-1
Description: "What was done has its own time, or the date of the session: never a month or a year, and never the whole visit, which began before the consent."
* severity = #error
* expression = "$this.toString().length() >= 10"
