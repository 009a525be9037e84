Extension: ConflictChoice
Id: conflict-choice
Title: "How a conflict was decided"
Description: "Somebody else had changed the target on the server since the last push: `ours`, the document was written over it; `theirs`, it was left as the server held it."
* ^context[+].type = #element
* ^context[=].expression = "Provenance.target"
* value[x] 1..1 MS
* value[x] only code
* valueCode obeys dn-choice-1
