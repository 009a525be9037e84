Profile: DnSessionDocument
Parent: Bundle
Id: dn-session-document
Title: "Document of a dry needling session"
Description: "One whole session as a document to be handed over: the letter first, then all that it points to, the hospital's people and the series too, and who recorded it. The rules of the clinic are those of the transaction."
* type MS
* type = #document (exactly)
* identifier 1..1 MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* timestamp 1..1 MS
* insert SessionRules
* entry 1..* MS
* entry obeys dn-entry-1 and dn-entry-2
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0
