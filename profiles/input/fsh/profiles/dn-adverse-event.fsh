Profile: DnAdverseEvent
Parent: AdverseEvent
Id: dn-adverse-event
Title: "Adverse event"
Description: "Something unwanted that happened in or after the session, with our class (mild, significant, serious) as its seriousness, the Condition it left and the needling it followed. Withdrawn by a modifier extension: R4 has no status here."
* insert NamedOnce
* modifierExtension contains EnteredInError named enteredInError 0..1 MS
* actuality MS
* actuality = #actual (exactly)
* event 1..1 MS
* insert WordOrCode(event, $VSAdverseEvent)
* event obeys dn-word-1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* encounter MS
* date MS
* date obeys dn-time-1
* resultingCondition only Reference(Condition)
* resultingCondition obeys dn-to-condition
* insert Refers(resultingCondition, 1, 1)
* seriousness MS
* insert Coded(seriousness, $VSAdverseEventClass)
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
* suspectEntity 0..1 MS
* suspectEntity.instance only Reference(Procedure)
* suspectEntity.instance obeys dn-to-procedure
* suspectEntity.instance.reference 1..1
