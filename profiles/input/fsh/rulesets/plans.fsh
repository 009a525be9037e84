// What both plans of a session share: what each is, from which day, when it was made, and for which complaint.
RuleSet: SessionPlan
* obeys dn-aftercare-4
* category MS
* title MS
* period MS
* created MS
* addresses 0..1
* addresses only Reference(Condition)
* addresses obeys dn-to-condition
* addresses MS
* addresses.reference 1..1
