Invariant: dn-composition-1
Description: "The letter of a session is final, unless it was entered in error."
* severity = #error
* expression = "$this in ('final' | 'entered-in-error')"

Invariant: dn-composition-2
Description: "A section points to the resources that say what it says; only a note of the session stands for itself, or it is said that there is none."
* severity = #error
* expression = "entry.exists() or emptyReason.exists() or code.coding.where(code = 'section-note').exists()"

Invariant: dn-composition-3
Description: "That there is none is said of adverse events alone."
* severity = #error
* expression = "emptyReason.exists() implies code.coding.where(code = 'section-adverse-events').exists()"
