Profile: DnSessionBundle
Parent: Bundle
Id: dn-session-bundle
Title: "Transaction of a dry needling session"
Description: "One whole session as a transaction: the visit, what was asked, found, decided and done, who recorded it, and the rules of the clinic that no resource alone can show. A push sends the part of it that the server does not hold yet."
* type MS
* type = #transaction (exactly)
* insert SessionRules
* entry 1..* MS
* entry obeys dn-entry-1 and dn-entry-2 and dn-entry-3 and dn-entry-4 and dn-entry-5
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
* entry.search 0..0
* entry.request 1..1 MS
* entry.response 0..0
