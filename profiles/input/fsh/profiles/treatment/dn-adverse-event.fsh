Profile: DnAdverseEvent
Parent: AdverseEvent
Id: dn-adverse-event
Title: "Adverse event"
Description: "Something unwanted that happened in or after the session, with our class (mild, significant, serious) as its seriousness, whether it is over, the Condition it left and the needling it followed. A suspicion says so in its text, and its Condition is provisional. What happened to the therapist is about the therapist and left no Condition. Withdrawn by a modifier extension: R4 has no status here."
* insert NamedOnce
* modifierExtension contains EnteredInError named enteredInError 0..1 MS
* extension contains KeptText named keptText 0..3 MS
* obeys dn-event-1 and dn-event-2 and dn-event-3
* actuality MS
* actuality = #actual (exactly)
* event 1..1 MS
* insert WordOrCode(event, $VSAdverseEvent)
* event obeys dn-word-1
* subject only Reference(Patient or Practitioner)
* subject obeys dn-to-patient-or-practitioner
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS
* date MS
* date obeys dn-time-1
* recordedDate MS
* resultingCondition only Reference(Condition)
* resultingCondition obeys dn-to-condition
* insert Refers(resultingCondition, 0, 1)
* seriousness MS
* insert Coded(seriousness, $VSAdverseEventClass)
* outcome MS
* outcome.coding 1..1 MS
* outcome obeys dn-event-4
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
* suspectEntity 0..1 MS
* suspectEntity.instance only Reference(Procedure)
* suspectEntity.instance obeys dn-to-procedure
* suspectEntity.instance.reference 1..1
