// A group of questions: items of its own, no answer.
RuleSet: IntakeGroup(name, link)
* item[{name}].linkId = {link} (exactly)
* item[{name}].text MS
* item[{name}].answer 0..0
* item[{name}].item 1..*
* item[{name}].item ^slicing.discriminator.type = #value
* item[{name}].item ^slicing.discriminator.path = "linkId"
* item[{name}].item ^slicing.rules = #closed

// A question answered by a code: present, absent and the like.
RuleSet: IntakeCoded(path, link, vs)
* {path}.linkId = {link} (exactly)
* {path}.text MS
* {path}.item 0..0
* {path}.answer 1..1 MS
* {path}.answer.value[x] 1..1 MS
* {path}.answer.value[x] only Coding
* {path}.answer.valueCoding from {vs} (required)
* {path}.answer.item 0..0

// A question that may be answered several times, in words.
RuleSet: IntakeValues(path, link, type)
* {path}.linkId = {link} (exactly)
* {path}.text MS
* {path}.item 0..0
* {path}.answer 1..* MS
* {path}.answer.value[x] 1..1 MS
* {path}.answer.value[x] only {type}
* {path}.answer.item 0..0

// A question answered by yes or no, a time, or words.
RuleSet: IntakeValue(path, link, type)
* {path}.linkId = {link} (exactly)
* {path}.text MS
* {path}.item 0..0
* {path}.answer 1..1 MS
* {path}.answer.value[x] 1..1 MS
* {path}.answer.value[x] only {type}
* {path}.answer.item 0..0
