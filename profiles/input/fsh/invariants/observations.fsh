Invariant: dn-computed-1
Description: "What rules decide names the program and no person, unless it was entered in error."
* severity = #error
* expression = "performer.empty() and (device.exists() or status = 'entered-in-error')"

Invariant: dn-observation-1
Description: "An observation of a finished record is final, or was amended, corrected or entered in error."
* severity = #error
* expression = "$this in ('final' | 'amended' | 'corrected' | 'entered-in-error')"

Invariant: dn-test-1
Description: "A test has a result, or else the reason that it was not performed, never both: not done is never negative."
* severity = #error
* expression = "interpretation.exists() xor dataAbsentReason.exists()"

Invariant: dn-twitch-1
Description: "A count of twitch responses is not negative; 0 says that they were looked for and there was none."
* severity = #error
* expression = "$this >= 0 and $this <= 9999"

Invariant: dn-pregnancy-1
Description: "Pregnancy has the code of zib Pregnancy beside that of the International Patient Summary."
* severity = #error
* expression = "coding.where(system = 'http://snomed.info/sct' and code = '118185001').exists()"

Invariant: dn-pregnancy-2
Description: "Pregnancy has the time of the intake, or the date of the session: never a month or a year."
* severity = #error
* expression = "$this.toString().length() >= 10"
