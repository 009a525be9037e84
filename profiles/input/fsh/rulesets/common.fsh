// What every resource of a session has: its language and a narrative in it, and each concept in words.
RuleSet: Told
* language 1..1 MS
* language obeys dn-language-1
* obeys dn-words-1 and dn-words-2
* text 1..1 MS
* extension obeys dn-extension-1

// The session's own resources: named by the practice, the session and the resource's role in it.
RuleSet: Named
* insert Told
* identifier 1..* MS
* identifier obeys dn-name-1 and dn-name-2
* identifier.system 1..1 MS
* identifier.value 1..1 MS

// The same where R4 allows one identifier only; a tag carries it too.
RuleSet: NamedOnce
* insert Told
* identifier 1..1 MS
* identifier obeys dn-name-1 and dn-name-2
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* meta 1..1
* meta.tag 1..* MS

// The hospital's people and organisations: found by their own identifier, never overwritten.
RuleSet: FoundByIdentifier
* insert Told
* identifier 1..* MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS

// A reference that always names a resource.
RuleSet: Refers(path, min, max)
* {path} {min}..{max} MS
* {path}.reference 1..1 MS

// A word: every code is one of the vocabulary's, the text is its preferred name; one that it does not know has none.
RuleSet: Word(path, vs)
* {path} obeys dn-word-1
* {path}.coding from {vs} (required)
* {path}.coding.system 1..1
* {path}.coding.code 1..1
* {path}.coding.userSelected 0..0

// A word of the vocabulary, or a code that the person who recorded chose.
RuleSet: WordOrCode(path, vs)
* {path}.coding ^slicing.discriminator.type = #exists
* {path}.coding ^slicing.discriminator.path = "userSelected"
* {path}.coding ^slicing.rules = #closed
* {path}.coding contains vocabulary 0..* MS and chosen 0..* MS
* {path}.coding[vocabulary] from {vs} (required)
* {path}.coding[vocabulary].system 1..1
* {path}.coding[vocabulary].code 1..1
* {path}.coding[vocabulary].userSelected 0..0
* {path}.coding[chosen].system 1..1 MS
* {path}.coding[chosen].code 1..1 MS
* {path}.coding[chosen].userSelected 1..1 MS
* {path}.coding[chosen].userSelected = true (exactly)

// The same, and codes that the document gives beside either.
RuleSet: WordOrCodes(path, vs)
* {path}.coding ^slicing.discriminator[0].type = #exists
* {path}.coding ^slicing.discriminator[0].path = "userSelected"
* {path}.coding ^slicing.discriminator[1].type = #exists
* {path}.coding ^slicing.discriminator[1].path = "extension('https://dnfhir.example/fhir/StructureDefinition/code-beside')"
* {path}.coding ^slicing.rules = #closed
* {path}.coding contains vocabulary 0..* MS and chosen 0..* MS and beside 0..* MS
* {path}.coding[vocabulary] from {vs} (required)
* {path}.coding[vocabulary].system 1..1
* {path}.coding[vocabulary].code 1..1
* {path}.coding[vocabulary].userSelected 0..0
* {path}.coding[vocabulary].extension contains CodeBeside named codeBeside 0..0
* {path}.coding[chosen].system 1..1 MS
* {path}.coding[chosen].code 1..1 MS
* {path}.coding[chosen].userSelected 1..1 MS
* {path}.coding[chosen].userSelected = true (exactly)
* {path}.coding[chosen].extension contains CodeBeside named codeBeside 0..0
* {path}.coding[beside].system 1..1 MS
* {path}.coding[beside].code 1..1 MS
* {path}.coding[beside].userSelected 0..0
* {path}.coding[beside].extension contains CodeBeside named codeBeside 1..1 MS

// A concept that dnfhir itself chooses: coded, and every code in the value set.
RuleSet: Coded(path, vs)
* {path}.coding 1..* MS
* {path}.coding from {vs} (required)
* {path}.coding.system 1..1
* {path}.coding.code 1..1

// A place in the body: a word or code, with its side as an extension; a side may stand alone.
RuleSet: Place(path, vs)
* insert WordOrCode({path}, {vs})
* {path} obeys dn-side-1 and dn-side-2 and dn-side-3
* {path}.extension obeys dn-extension-1
