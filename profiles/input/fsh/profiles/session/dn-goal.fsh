Profile: DnGoal
Parent: Goal
Id: dn-goal
Title: "Goal of the treatment"
Description: "What the treatment is for, in words; completed when its series has ended, which means no longer sought. Whether it was reached nobody said."
* insert Named
* lifecycleStatus MS
* lifecycleStatus obeys dn-goal-1
* achievementStatus 0..0
* description MS
* description.coding 0..0
* description.text 1..1 MS
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
