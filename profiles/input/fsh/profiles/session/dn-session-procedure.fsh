Profile: DnSessionProcedure
Parent: Procedure
Id: dn-session-procedure
Title: "Dry needling of a session"
Description: "Dry needling as a whole, of which each needling is a part: completed, stopped, or not done with every reason why."
* insert SessionProcedure
* insert DryNeedling
* insert Refers(encounter, 1, 1)
* extension contains NotDoneReason named notDoneReason 0..* MS
* obeys dn-session-2 and dn-session-3 and dn-session-6 and dn-session-7 and dn-session-8 and dn-session-9
* partOf 0..0
* status obeys dn-session-1
* statusReason.coding 1..1 MS
* statusReason.coding from $VSNotDoneReason (required)
* statusReason.coding.system 1..1
* statusReason.coding.code 1..1
* statusReason obeys dn-session-4 and dn-session-5
* reasonReference 0..1
