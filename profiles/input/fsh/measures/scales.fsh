// Written by `python -m profiles.vocabulary` (profiles/measures.py); not edited by hand.
RuleSet: MeasureScales
* valueQuantity.value obeys dn-measure-1 and dn-measure-2 and dn-measure-3 and dn-measure-4 and dn-measure-5 and dn-measure-6 and dn-measure-7 and dn-measure-8 and dn-measure-9 and dn-measure-10 and dn-measure-11

Invariant: dn-measure-1
Description: "A score lies on the scale of its instrument: from 0 to 32 for measure-4dsq."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-4dsq'))).exists() implies ($this >= 0 and $this <= 32)"

Invariant: dn-measure-2
Description: "A score lies on the scale of its instrument: from 0 to 70 for measure-bournemouth."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-bournemouth'))).exists() implies ($this >= 0 and $this <= 70)"

Invariant: dn-measure-3
Description: "A score lies on the scale of its instrument: from 0 to 100 for measure-constant, measure-csi, measure-dash, measure-faos, measure-hagos, measure-hoos, measure-hoos-jr, measure-hoos-ps, measure-koos, measure-koos-ps, measure-kujala, measure-ndi, measure-odi, measure-prtee, measure-prwe, measure-psk, measure-qbpds, measure-quickdash, measure-spadi, measure-ssv, measure-visa-a, measure-visa-p."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-constant' | 'measure-csi' | 'measure-dash' | 'measure-faos' | 'measure-hagos' | 'measure-hoos' | 'measure-hoos-jr' | 'measure-hoos-ps' | 'measure-koos' | 'measure-koos-ps' | 'measure-kujala' | 'measure-ndi' | 'measure-odi' | 'measure-prtee' | 'measure-prwe' | 'measure-psk' | 'measure-qbpds' | 'measure-quickdash' | 'measure-spadi' | 'measure-ssv' | 'measure-visa-a' | 'measure-visa-p'))).exists() implies ($this >= 0 and $this <= 100)"

Invariant: dn-measure-4
Description: "A score lies on the scale of its instrument: up to 100 for measure-ghs."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-ghs'))).exists() implies ($this <= 100)"

Invariant: dn-measure-5
Description: "A score lies on the scale of its instrument: from 36 to 78 for measure-hit6."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-hit6'))).exists() implies ($this >= 36 and $this <= 78)"

Invariant: dn-measure-6
Description: "A score lies on the scale of its instrument: from 0 to 10 for measure-jfls, measure-psfs."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-jfls' | 'measure-psfs'))).exists() implies ($this >= 0 and $this <= 10)"

Invariant: dn-measure-7
Description: "A score lies on the scale of its instrument: from 0 to 80 for measure-lefs."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-lefs'))).exists() implies ($this >= 0 and $this <= 80)"

Invariant: dn-measure-8
Description: "A score lies on the scale of its instrument: from 0 to 52 for measure-pcs."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-pcs'))).exists() implies ($this >= 0 and $this <= 52)"

Invariant: dn-measure-9
Description: "A score lies on the scale of its instrument: from 0 to 24 for measure-rmdq."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-rmdq'))).exists() implies ($this >= 0 and $this <= 24)"

Invariant: dn-measure-10
Description: "A score lies on the scale of its instrument: from 0 to 9 for measure-start-back."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-start-back'))).exists() implies ($this >= 0 and $this <= 9)"

Invariant: dn-measure-11
Description: "A score lies on the scale of its instrument: from 17 to 68 for measure-tampa."
* severity = #error
* expression = "%resource.code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('measure-tampa'))).exists() implies ($this >= 17 and $this <= 68)"
