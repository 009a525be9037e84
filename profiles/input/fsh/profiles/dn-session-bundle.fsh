Profile: DnSessionBundle
Parent: Bundle
Id: dn-session-bundle
Title: "Transaction of a dry needling session"
Description: "One whole session as a transaction: the visit, what was asked, found, decided and done, who recorded it, and the rules of the clinic that no resource alone can show. A push sends the part of it that the server does not hold yet."
* type MS
* type = #transaction (exactly)
* obeys dn-session-bundle-1
* obeys dn-session-bundle-2
* obeys dn-session-bundle-3
* obeys dn-session-bundle-4
* obeys dn-session-bundle-5
* obeys dn-session-bundle-6
* obeys dn-session-bundle-7
* obeys dn-session-bundle-8
* obeys dn-session-bundle-9
* obeys dn-session-bundle-10
* obeys dn-session-bundle-11
* obeys dn-session-bundle-12
* obeys dn-session-bundle-13
* obeys dn-session-bundle-14
* obeys dn-session-bundle-15
* obeys dn-session-bundle-16
* obeys dn-session-bundle-17
* obeys dn-session-bundle-18
* obeys dn-session-bundle-19
* obeys dn-session-bundle-20
* obeys dn-session-bundle-21
* obeys dn-session-bundle-22
* obeys dn-session-bundle-23
* obeys dn-session-bundle-24
* obeys dn-session-bundle-25
* obeys dn-session-bundle-26
* obeys dn-session-bundle-27
* obeys dn-session-bundle-28
* obeys dn-session-bundle-29
* obeys dn-session-bundle-30
* obeys dn-session-bundle-31
* obeys dn-session-bundle-32
* obeys dn-session-bundle-33
* obeys dn-session-bundle-34
* obeys dn-session-bundle-35
* obeys dn-session-bundle-36
* obeys dn-session-bundle-37
* obeys dn-session-bundle-38
* obeys dn-session-bundle-40
* obeys dn-session-bundle-41
* obeys dn-session-bundle-42
* obeys dn-session-bundle-43
* obeys dn-session-bundle-44
* obeys dn-session-bundle-45
* obeys dn-session-bundle-46
* obeys dn-session-bundle-47
* obeys dn-session-bundle-51
* obeys dn-session-bundle-52
* obeys dn-session-bundle-71
* obeys dn-session-bundle-72
* obeys dn-session-bundle-53
* entry 1..* MS
* entry obeys dn-entry-1 and dn-entry-2 and dn-entry-3 and dn-entry-4 and dn-entry-5
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
* entry.search 0..0
* entry.request 1..1 MS
* entry.response 0..0
