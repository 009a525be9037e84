// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnDryNeedlingCS
Id: dry-needling
Title: "Dry needling"
Description: "The codes of dnfhir's own for dry needling: for what no other code system reached has, and beside the codes of others, so that every concept of the vocabulary has one code. Dutch names are designations."
* ^url = "https://dnfhir.example/fhir/CodeSystem/dry-needling"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #kind
* ^property[0].uri = "https://dnfhir.example/fhir/CodeSystem/dry-needling#kind"
* ^property[0].description = "The kind of the vocabulary that the concept is of; also the id of a ValueSet."
* ^property[0].type = #string
* ^property[1].code = #latin
* ^property[1].uri = "https://dnfhir.example/fhir/CodeSystem/dry-needling#latin"
* ^property[1].description = "The Latin name. Not a designation: R4 knows no Latin among its languages."
* ^property[1].type = #string
* #C1 "Spinal level C1"
* #C1 ^designation[0].language = #nl
* #C1 ^designation[0].value = "wervel C1"
* #C1 ^property[0].code = #kind
* #C1 ^property[0].valueString = "level"
* #C1 ^property[1].code = #latin
* #C1 ^property[1].valueString = "vertebra C1"
* #C2 "Spinal level C2"
* #C2 ^designation[0].language = #nl
* #C2 ^designation[0].value = "wervel C2"
* #C2 ^property[0].code = #kind
* #C2 ^property[0].valueString = "level"
* #C2 ^property[1].code = #latin
* #C2 ^property[1].valueString = "vertebra C2"
* #C3 "Spinal level C3"
* #C3 ^designation[0].language = #nl
* #C3 ^designation[0].value = "wervel C3"
* #C3 ^property[0].code = #kind
* #C3 ^property[0].valueString = "level"
* #C3 ^property[1].code = #latin
* #C3 ^property[1].valueString = "vertebra C3"
* #C4 "Spinal level C4"
* #C4 ^designation[0].language = #nl
* #C4 ^designation[0].value = "wervel C4"
* #C4 ^property[0].code = #kind
* #C4 ^property[0].valueString = "level"
* #C4 ^property[1].code = #latin
* #C4 ^property[1].valueString = "vertebra C4"
* #C5 "Spinal level C5"
* #C5 ^designation[0].language = #nl
* #C5 ^designation[0].value = "wervel C5"
* #C5 ^property[0].code = #kind
* #C5 ^property[0].valueString = "level"
* #C5 ^property[1].code = #latin
* #C5 ^property[1].valueString = "vertebra C5"
* #C6 "Spinal level C6"
* #C6 ^designation[0].language = #nl
* #C6 ^designation[0].value = "wervel C6"
* #C6 ^property[0].code = #kind
* #C6 ^property[0].valueString = "level"
* #C6 ^property[1].code = #latin
* #C6 ^property[1].valueString = "vertebra C6"
* #C7 "Spinal level C7"
* #C7 ^designation[0].language = #nl
* #C7 ^designation[0].value = "wervel C7"
* #C7 ^property[0].code = #kind
* #C7 ^property[0].valueString = "level"
* #C7 ^property[1].code = #latin
* #C7 ^property[1].valueString = "vertebra C7"
* #L1 "Spinal level L1"
* #L1 ^designation[0].language = #nl
* #L1 ^designation[0].value = "wervel L1"
* #L1 ^property[0].code = #kind
* #L1 ^property[0].valueString = "level"
* #L1 ^property[1].code = #latin
* #L1 ^property[1].valueString = "vertebra L1"
* #L2 "Spinal level L2"
* #L2 ^designation[0].language = #nl
* #L2 ^designation[0].value = "wervel L2"
* #L2 ^property[0].code = #kind
* #L2 ^property[0].valueString = "level"
* #L2 ^property[1].code = #latin
* #L2 ^property[1].valueString = "vertebra L2"
* #L3 "Spinal level L3"
* #L3 ^designation[0].language = #nl
* #L3 ^designation[0].value = "wervel L3"
* #L3 ^property[0].code = #kind
* #L3 ^property[0].valueString = "level"
* #L3 ^property[1].code = #latin
* #L3 ^property[1].valueString = "vertebra L3"
* #L4 "Spinal level L4"
* #L4 ^designation[0].language = #nl
* #L4 ^designation[0].value = "wervel L4"
* #L4 ^property[0].code = #kind
* #L4 ^property[0].valueString = "level"
* #L4 ^property[1].code = #latin
* #L4 ^property[1].valueString = "vertebra L4"
* #L5 "Spinal level L5"
* #L5 ^designation[0].language = #nl
* #L5 ^designation[0].value = "wervel L5"
* #L5 ^property[0].code = #kind
* #L5 ^property[0].valueString = "level"
* #L5 ^property[1].code = #latin
* #L5 ^property[1].valueString = "vertebra L5"
* #S1 "Spinal level S1"
* #S1 ^designation[0].language = #nl
* #S1 ^designation[0].value = "wervel S1"
* #S1 ^property[0].code = #kind
* #S1 ^property[0].valueString = "level"
* #S1 ^property[1].code = #latin
* #S1 ^property[1].valueString = "vertebra S1"
* #S2 "Spinal level S2"
* #S2 ^designation[0].language = #nl
* #S2 ^designation[0].value = "wervel S2"
* #S2 ^property[0].code = #kind
* #S2 ^property[0].valueString = "level"
* #S2 ^property[1].code = #latin
* #S2 ^property[1].valueString = "vertebra S2"
* #S3 "Spinal level S3"
* #S3 ^designation[0].language = #nl
* #S3 ^designation[0].value = "wervel S3"
* #S3 ^property[0].code = #kind
* #S3 ^property[0].valueString = "level"
* #S3 ^property[1].code = #latin
* #S3 ^property[1].valueString = "vertebra S3"
* #S4 "Spinal level S4"
* #S4 ^designation[0].language = #nl
* #S4 ^designation[0].value = "wervel S4"
* #S4 ^property[0].code = #kind
* #S4 ^property[0].valueString = "level"
* #S4 ^property[1].code = #latin
* #S4 ^property[1].valueString = "vertebra S4"
* #S5 "Spinal level S5"
* #S5 ^designation[0].language = #nl
* #S5 ^designation[0].value = "wervel S5"
* #S5 ^property[0].code = #kind
* #S5 ^property[0].valueString = "level"
* #S5 ^property[1].code = #latin
* #S5 ^property[1].valueString = "vertebra S5"
* #T1 "Spinal level T1"
* #T1 ^designation[0].language = #nl
* #T1 ^designation[0].value = "wervel T1"
* #T1 ^property[0].code = #kind
* #T1 ^property[0].valueString = "level"
* #T1 ^property[1].code = #latin
* #T1 ^property[1].valueString = "vertebra T1"
* #T10 "Spinal level T10"
* #T10 ^designation[0].language = #nl
* #T10 ^designation[0].value = "wervel T10"
* #T10 ^property[0].code = #kind
* #T10 ^property[0].valueString = "level"
* #T10 ^property[1].code = #latin
* #T10 ^property[1].valueString = "vertebra T10"
* #T11 "Spinal level T11"
* #T11 ^designation[0].language = #nl
* #T11 ^designation[0].value = "wervel T11"
* #T11 ^property[0].code = #kind
* #T11 ^property[0].valueString = "level"
* #T11 ^property[1].code = #latin
* #T11 ^property[1].valueString = "vertebra T11"
* #T12 "Spinal level T12"
* #T12 ^designation[0].language = #nl
* #T12 ^designation[0].value = "wervel T12"
* #T12 ^property[0].code = #kind
* #T12 ^property[0].valueString = "level"
* #T12 ^property[1].code = #latin
* #T12 ^property[1].valueString = "vertebra T12"
* #T2 "Spinal level T2"
* #T2 ^designation[0].language = #nl
* #T2 ^designation[0].value = "wervel T2"
* #T2 ^property[0].code = #kind
* #T2 ^property[0].valueString = "level"
* #T2 ^property[1].code = #latin
* #T2 ^property[1].valueString = "vertebra T2"
* #T3 "Spinal level T3"
* #T3 ^designation[0].language = #nl
* #T3 ^designation[0].value = "wervel T3"
* #T3 ^property[0].code = #kind
* #T3 ^property[0].valueString = "level"
* #T3 ^property[1].code = #latin
* #T3 ^property[1].valueString = "vertebra T3"
* #T4 "Spinal level T4"
* #T4 ^designation[0].language = #nl
* #T4 ^designation[0].value = "wervel T4"
* #T4 ^property[0].code = #kind
* #T4 ^property[0].valueString = "level"
* #T4 ^property[1].code = #latin
* #T4 ^property[1].valueString = "vertebra T4"
* #T5 "Spinal level T5"
* #T5 ^designation[0].language = #nl
* #T5 ^designation[0].value = "wervel T5"
* #T5 ^property[0].code = #kind
* #T5 ^property[0].valueString = "level"
* #T5 ^property[1].code = #latin
* #T5 ^property[1].valueString = "vertebra T5"
* #T6 "Spinal level T6"
* #T6 ^designation[0].language = #nl
* #T6 ^designation[0].value = "wervel T6"
* #T6 ^property[0].code = #kind
* #T6 ^property[0].valueString = "level"
* #T6 ^property[1].code = #latin
* #T6 ^property[1].valueString = "vertebra T6"
* #T7 "Spinal level T7"
* #T7 ^designation[0].language = #nl
* #T7 ^designation[0].value = "wervel T7"
* #T7 ^property[0].code = #kind
* #T7 ^property[0].valueString = "level"
* #T7 ^property[1].code = #latin
* #T7 ^property[1].valueString = "vertebra T7"
* #T8 "Spinal level T8"
* #T8 ^designation[0].language = #nl
* #T8 ^designation[0].value = "wervel T8"
* #T8 ^property[0].code = #kind
* #T8 ^property[0].valueString = "level"
* #T8 ^property[1].code = #latin
* #T8 ^property[1].valueString = "vertebra T8"
* #T9 "Spinal level T9"
* #T9 ^designation[0].language = #nl
* #T9 ^designation[0].value = "wervel T9"
* #T9 ^property[0].code = #kind
* #T9 ^property[0].valueString = "level"
* #T9 ^property[1].code = #latin
* #T9 ^property[1].valueString = "vertebra T9"
* #abdomen "Abdomen"
* #abdomen ^designation[0].language = #nl
* #abdomen ^designation[0].value = "buik"
* #abdomen ^property[0].code = #kind
* #abdomen ^property[0].valueString = "region"
* #abdomen ^property[1].code = #latin
* #abdomen ^property[1].valueString = "abdomen"
* #abdominal-muscles "Abdominal muscles"
* #abdominal-muscles ^designation[0].language = #nl
* #abdominal-muscles ^designation[0].value = "buikspieren"
* #abdominal-muscles ^property[0].code = #kind
* #abdominal-muscles ^property[0].valueString = "muscle"
* #abductor-digiti-minimi-foot "Abductor digiti minimi of foot"
* #abductor-digiti-minimi-foot ^designation[0].language = #nl
* #abductor-digiti-minimi-foot ^designation[0].value = "kleineteenafvoerder"
* #abductor-digiti-minimi-foot ^property[0].code = #kind
* #abductor-digiti-minimi-foot ^property[0].valueString = "muscle"
* #abductor-digiti-minimi-foot ^property[1].code = #latin
* #abductor-digiti-minimi-foot ^property[1].valueString = "musculus abductor digiti minimi pedis"
* #abductor-digiti-minimi-hand "Abductor digiti minimi of hand"
* #abductor-digiti-minimi-hand ^designation[0].language = #nl
* #abductor-digiti-minimi-hand ^designation[0].value = "pinkafvoerder"
* #abductor-digiti-minimi-hand ^property[0].code = #kind
* #abductor-digiti-minimi-hand ^property[0].valueString = "muscle"
* #abductor-digiti-minimi-hand ^property[1].code = #latin
* #abductor-digiti-minimi-hand ^property[1].valueString = "musculus abductor digiti minimi manus"
* #abductor-hallucis "Abductor hallucis"
* #abductor-hallucis ^designation[0].language = #nl
* #abductor-hallucis ^designation[0].value = "afvoerder van de grote teen"
* #abductor-hallucis ^property[0].code = #kind
* #abductor-hallucis ^property[0].valueString = "muscle"
* #abductor-hallucis ^property[1].code = #latin
* #abductor-hallucis ^property[1].valueString = "musculus abductor hallucis"
* #abductor-pollicis-brevis "Abductor pollicis brevis"
* #abductor-pollicis-brevis ^designation[0].language = #nl
* #abductor-pollicis-brevis ^designation[0].value = "korte duimafvoerder"
* #abductor-pollicis-brevis ^property[0].code = #kind
* #abductor-pollicis-brevis ^property[0].valueString = "muscle"
* #abductor-pollicis-brevis ^property[1].code = #latin
* #abductor-pollicis-brevis ^property[1].valueString = "musculus abductor pollicis brevis"
* #abductor-pollicis-longus "Abductor pollicis longus"
* #abductor-pollicis-longus ^designation[0].language = #nl
* #abductor-pollicis-longus ^designation[0].value = "lange duimafvoerder"
* #abductor-pollicis-longus ^property[0].code = #kind
* #abductor-pollicis-longus ^property[0].valueString = "muscle"
* #abductor-pollicis-longus ^property[1].code = #latin
* #abductor-pollicis-longus ^property[1].valueString = "musculus abductor pollicis longus"
* #absent "Absent" "Asked, and not there."
* #absent ^designation[0].language = #nl
* #absent ^designation[0].value = "afwezig"
* #absent ^property[0].code = #kind
* #absent ^property[0].valueString = "observation"
* #absolute-change "Absolute change against the baseline" "A later score minus the baseline, in points of the scale; below 0 is less pain."
* #absolute-change ^designation[0].language = #nl
* #absolute-change ^designation[0].value = "verandering in punten t.o.v. de uitgangswaarde"
* #absolute-change ^property[0].code = #kind
* #absolute-change ^property[0].valueString = "observation"
* #absolute-criterion "Threshold in points reached" "Whether the change in points is as large as the threshold in the Observation's method."
* #absolute-criterion ^designation[0].language = #nl
* #absolute-criterion ^designation[0].value = "drempel in punten gehaald"
* #absolute-criterion ^property[0].code = #kind
* #absolute-criterion ^property[0].valueString = "observation"
* #ac-joint-pain "Acromioclavicular joint pain"
* #ac-joint-pain ^designation[0].language = #nl
* #ac-joint-pain ^designation[0].value = "AC-gewrichtspijn"
* #ac-joint-pain ^property[0].code = #kind
* #ac-joint-pain ^property[0].valueString = "problem"
* #achilles-reflex "Achilles reflex"
* #achilles-reflex ^designation[0].language = #nl
* #achilles-reflex ^designation[0].value = "achillespeesreflex"
* #achilles-reflex ^property[0].code = #kind
* #achilles-reflex ^property[0].valueString = "test"
* #achilles-rupture "Achilles tendon rupture"
* #achilles-rupture ^designation[0].language = #nl
* #achilles-rupture ^designation[0].value = "achillespeesruptuur"
* #achilles-rupture ^property[0].code = #kind
* #achilles-rupture ^property[0].valueString = "problem"
* #achilles-tendinopathy "Achilles tendinopathy"
* #achilles-tendinopathy ^designation[0].language = #nl
* #achilles-tendinopathy ^designation[0].value = "achillestendinopathie"
* #achilles-tendinopathy ^property[0].code = #kind
* #achilles-tendinopathy ^property[0].valueString = "problem"
* #achilles-tendon "Achilles tendon"
* #achilles-tendon ^designation[0].language = #nl
* #achilles-tendon ^designation[0].value = "achillespees"
* #achilles-tendon ^property[0].code = #kind
* #achilles-tendon ^property[0].valueString = "region"
* #achilles-tendon ^property[1].code = #latin
* #achilles-tendon ^property[1].valueString = "tendo calcaneus"
* #acl-injury "Anterior cruciate ligament injury"
* #acl-injury ^designation[0].language = #nl
* #acl-injury ^designation[0].value = "voorstekruisbandletsel"
* #acl-injury ^property[0].code = #kind
* #acl-injury ^property[0].valueString = "problem"
* #acromion "Acromion"
* #acromion ^designation[0].language = #nl
* #acromion ^designation[0].value = "schoudertop"
* #acromion ^property[0].code = #kind
* #acromion ^property[0].valueString = "region"
* #acromion ^property[1].code = #latin
* #acromion ^property[1].valueString = "acromion"
* #active-knee-extension "Active knee extension test"
* #active-knee-extension ^designation[0].language = #nl
* #active-knee-extension ^designation[0].value = "actieve knie-extensietest"
* #active-knee-extension ^property[0].code = #kind
* #active-knee-extension ^property[0].valueString = "test"
* #acupressure "Acupressure"
* #acupressure ^designation[0].language = #nl
* #acupressure ^designation[0].value = "acupressuur"
* #acupressure ^property[0].code = #kind
* #acupressure ^property[0].valueString = "other"
* #acupuncture "Acupuncture"
* #acupuncture ^designation[0].language = #nl
* #acupuncture ^designation[0].value = "acupunctuur"
* #acupuncture ^property[0].code = #kind
* #acupuncture ^property[0].valueString = "other"
* #acupuncture-needle "Needle for dry needling (acupuncture needle)"
* #acupuncture-needle ^designation[0].language = #nl
* #acupuncture-needle ^designation[0].value = "acupunctuurnaald"
* #acupuncture-needle ^property[0].code = #kind
* #acupuncture-needle ^property[0].valueString = "needle"
* #acute-infection "Acute infection" "Excludes dry needling."
* #acute-infection ^designation[0].language = #nl
* #acute-infection ^designation[0].value = "acute infectie"
* #acute-infection ^property[0].code = #kind
* #acute-infection ^property[0].valueString = "contraindication"
* #acute-infection-not-asked "Acute infection: not asked" "Was not asked; not asked is not the same as absent."
* #acute-infection-not-asked ^designation[0].language = #nl
* #acute-infection-not-asked ^designation[0].value = "acute infectie: niet gevraagd"
* #acute-infection-not-asked ^property[0].code = #kind
* #acute-infection-not-asked ^property[0].valueString = "reason"
* #acute-low-back-pain "Acute low back pain"
* #acute-low-back-pain ^designation[0].language = #nl
* #acute-low-back-pain ^designation[0].value = "acute lage rugpijn"
* #acute-low-back-pain ^property[0].code = #kind
* #acute-low-back-pain ^property[0].valueString = "problem"
* #acute-nonspecific-low-back-pain "Acute non-specific low back pain"
* #acute-nonspecific-low-back-pain ^designation[0].language = #nl
* #acute-nonspecific-low-back-pain ^designation[0].value = "acute aspecifieke lage rugpijn"
* #acute-nonspecific-low-back-pain ^property[0].code = #kind
* #acute-nonspecific-low-back-pain ^property[0].valueString = "problem"
* #acute-trauma "Acute muscle trauma"
* #acute-trauma ^designation[0].language = #nl
* #acute-trauma ^designation[0].value = "acuut spierletsel"
* #acute-trauma ^property[0].code = #kind
* #acute-trauma ^property[0].valueString = "contraindication"
* #adductor-brevis "Adductor brevis"
* #adductor-brevis ^designation[0].language = #nl
* #adductor-brevis ^designation[0].value = "korte aanvoerder"
* #adductor-brevis ^property[0].code = #kind
* #adductor-brevis ^property[0].valueString = "muscle"
* #adductor-brevis ^property[1].code = #latin
* #adductor-brevis ^property[1].valueString = "musculus adductor brevis"
* #adductor-hallucis "Adductor hallucis"
* #adductor-hallucis ^designation[0].language = #nl
* #adductor-hallucis ^designation[0].value = "aanvoerder van de grote teen"
* #adductor-hallucis ^property[0].code = #kind
* #adductor-hallucis ^property[0].valueString = "muscle"
* #adductor-hallucis ^property[1].code = #latin
* #adductor-hallucis ^property[1].valueString = "musculus adductor hallucis"
* #adductor-longus "Adductor longus"
* #adductor-longus ^designation[0].language = #nl
* #adductor-longus ^designation[0].value = "lange aanvoerder"
* #adductor-longus ^property[0].code = #kind
* #adductor-longus ^property[0].valueString = "muscle"
* #adductor-longus ^property[1].code = #latin
* #adductor-longus ^property[1].valueString = "musculus adductor longus"
* #adductor-magnus "Adductor magnus"
* #adductor-magnus ^designation[0].language = #nl
* #adductor-magnus ^designation[0].value = "grote aanvoerder"
* #adductor-magnus ^property[0].code = #kind
* #adductor-magnus ^property[0].valueString = "muscle"
* #adductor-magnus ^property[1].code = #latin
* #adductor-magnus ^property[1].valueString = "musculus adductor magnus"
* #adductor-pollicis "Adductor pollicis"
* #adductor-pollicis ^designation[0].language = #nl
* #adductor-pollicis ^designation[0].value = "aanvoerder van de duim"
* #adductor-pollicis ^property[0].code = #kind
* #adductor-pollicis ^property[0].valueString = "muscle"
* #adductor-pollicis ^property[1].code = #latin
* #adductor-pollicis ^property[1].valueString = "musculus adductor pollicis"
* #adductor-related-groin-pain "Adductor-related groin pain"
* #adductor-related-groin-pain ^designation[0].language = #nl
* #adductor-related-groin-pain ^designation[0].value = "adductor-gerelateerde liespijn"
* #adductor-related-groin-pain ^property[0].code = #kind
* #adductor-related-groin-pain ^property[0].valueString = "problem"
* #adductor-squeeze-test "Adductor squeeze test"
* #adductor-squeeze-test ^designation[0].language = #nl
* #adductor-squeeze-test ^designation[0].value = "adductor-squeezetest"
* #adductor-squeeze-test ^property[0].code = #kind
* #adductor-squeeze-test ^property[0].valueString = "test"
* #adson-test "Adson test"
* #adson-test ^designation[0].language = #nl
* #adson-test ^designation[0].value = "Adson-test"
* #adson-test ^property[0].code = #kind
* #adson-test ^property[0].valueString = "test"
* #adverse-reaction-history "Earlier adverse reaction to needling"
* #adverse-reaction-history ^designation[0].language = #nl
* #adverse-reaction-history ^designation[0].value = "eerdere nadelige reactie op dry needling"
* #adverse-reaction-history ^property[0].code = #kind
* #adverse-reaction-history ^property[0].valueString = "contraindication"
* #aftercare-heat "Advice: apply heat"
* #aftercare-heat ^designation[0].language = #nl
* #aftercare-heat ^designation[0].value = "warmte aanbrengen"
* #aftercare-heat ^property[0].code = #kind
* #aftercare-heat ^property[0].valueString = "aftercare"
* #aftercare-hydration "Advice: drink enough water"
* #aftercare-hydration ^designation[0].language = #nl
* #aftercare-hydration ^designation[0].value = "voldoende water drinken"
* #aftercare-hydration ^property[0].code = #kind
* #aftercare-hydration ^property[0].valueString = "aftercare"
* #aftercare-light-movement "Advice: light movement"
* #aftercare-light-movement ^designation[0].language = #nl
* #aftercare-light-movement ^designation[0].value = "licht bewegen (wandelen, fietsen)"
* #aftercare-light-movement ^property[0].code = #kind
* #aftercare-light-movement ^property[0].valueString = "aftercare"
* #aftercare-plan "Aftercare"
* #aftercare-plan ^designation[0].language = #nl
* #aftercare-plan ^designation[0].value = "nazorg"
* #aftercare-plan ^property[0].code = #kind
* #aftercare-plan ^property[0].valueString = "plan"
* #aftercare-stretch "Advice: apply taught stretching"
* #aftercare-stretch ^designation[0].language = #nl
* #aftercare-stretch ^designation[0].value = "aangeleerde stretchtechniek toepassen"
* #aftercare-stretch ^property[0].code = #kind
* #aftercare-stretch ^property[0].valueString = "aftercare"
* #aggravation "Aggravation of symptoms"
* #aggravation ^designation[0].language = #nl
* #aggravation ^designation[0].value = "verergering van klachten"
* #aggravation ^property[0].code = #kind
* #aggravation ^property[0].valueString = "adverse-event"
* #allergic-reaction "Allergic reaction"
* #allergic-reaction ^designation[0].language = #nl
* #allergic-reaction ^designation[0].value = "allergische reactie"
* #allergic-reaction ^property[0].code = #kind
* #allergic-reaction ^property[0].valueString = "adverse-event"
* #altered-emotions "Altered emotions"
* #altered-emotions ^designation[0].language = #nl
* #altered-emotions ^designation[0].value = "veranderde emoties"
* #altered-emotions ^property[0].code = #kind
* #altered-emotions ^property[0].valueString = "adverse-event"
* #anaphylaxis "Anaphylaxis"
* #anaphylaxis ^designation[0].language = #nl
* #anaphylaxis ^designation[0].value = "anafylaxie"
* #anaphylaxis ^property[0].code = #kind
* #anaphylaxis ^property[0].valueString = "adverse-event"
* #anconeus "Anconeus"
* #anconeus ^designation[0].language = #nl
* #anconeus ^designation[0].value = "elleboogspier"
* #anconeus ^property[0].code = #kind
* #anconeus ^property[0].valueString = "muscle"
* #anconeus ^property[1].code = #latin
* #anconeus ^property[1].valueString = "musculus anconeus"
* #ankle "Ankle"
* #ankle ^designation[0].language = #nl
* #ankle ^designation[0].value = "enkel"
* #ankle ^property[0].code = #kind
* #ankle ^property[0].valueString = "region"
* #ankle-dorsiflexion "Dorsiflexion of the ankle"
* #ankle-dorsiflexion ^designation[0].language = #nl
* #ankle-dorsiflexion ^designation[0].value = "dorsaalflexie enkel"
* #ankle-dorsiflexion ^property[0].code = #kind
* #ankle-dorsiflexion ^property[0].valueString = "test"
* #ankle-dorsiflexors "Dorsiflexors of the ankle"
* #ankle-dorsiflexors ^designation[0].language = #nl
* #ankle-dorsiflexors ^designation[0].value = "voetheffers"
* #ankle-dorsiflexors ^property[0].code = #kind
* #ankle-dorsiflexors ^property[0].valueString = "muscle"
* #ankle-instability "Ankle instability"
* #ankle-instability ^designation[0].language = #nl
* #ankle-instability ^designation[0].value = "enkelinstabiliteit"
* #ankle-instability ^property[0].code = #kind
* #ankle-instability ^property[0].valueString = "problem"
* #ankle-pain "Ankle pain"
* #ankle-pain ^designation[0].language = #nl
* #ankle-pain ^designation[0].value = "enkelpijn"
* #ankle-pain ^property[0].code = #kind
* #ankle-pain ^property[0].valueString = "problem"
* #ankle-plantarflexion "Plantar flexion of the ankle"
* #ankle-plantarflexion ^designation[0].language = #nl
* #ankle-plantarflexion ^designation[0].value = "plantairflexie enkel"
* #ankle-plantarflexion ^property[0].code = #kind
* #ankle-plantarflexion ^property[0].valueString = "test"
* #ankle-sprain "Sprain of ankle"
* #ankle-sprain ^designation[0].language = #nl
* #ankle-sprain ^designation[0].value = "enkelverstuiking"
* #ankle-sprain ^property[0].code = #kind
* #ankle-sprain ^property[0].valueString = "problem"
* #ankle-sprain ^property[1].code = #latin
* #ankle-sprain ^property[1].valueString = "distorsio pedis"
* #antalgic-posture "Antalgic posture"
* #antalgic-posture ^designation[0].language = #nl
* #antalgic-posture ^designation[0].value = "antalgische houding"
* #antalgic-posture ^property[0].code = #kind
* #antalgic-posture ^property[0].valueString = "finding"
* #anterior-drawer-ankle "Anterior drawer test of the ankle"
* #anterior-drawer-ankle ^designation[0].language = #nl
* #anterior-drawer-ankle ^designation[0].value = "voorste schuifladetest enkel"
* #anterior-drawer-ankle ^property[0].code = #kind
* #anterior-drawer-ankle ^property[0].valueString = "test"
* #anterior-drawer-knee "Anterior drawer test of the knee"
* #anterior-drawer-knee ^designation[0].language = #nl
* #anterior-drawer-knee ^designation[0].value = "voorste schuifladetest knie"
* #anterior-drawer-knee ^property[0].code = #kind
* #anterior-drawer-knee ^property[0].valueString = "test"
* #anticoagulants "Anticoagulants" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #anticoagulants ^designation[0].language = #nl
* #anticoagulants ^designation[0].value = "bloedverdunners"
* #anticoagulants ^property[0].code = #kind
* #anticoagulants ^property[0].valueString = "contraindication"
* #anticoagulants-not-asked "Anticoagulants: not asked" "Was not asked; not asked is not the same as absent."
* #anticoagulants-not-asked ^designation[0].language = #nl
* #anticoagulants-not-asked ^designation[0].value = "bloedverdunners: niet gevraagd"
* #anticoagulants-not-asked ^property[0].code = #kind
* #anticoagulants-not-asked ^property[0].valueString = "reason"
* #antiplatelet "Antiplatelet medication"
* #antiplatelet ^designation[0].language = #nl
* #antiplatelet ^designation[0].value = "trombocytenaggregatieremmer"
* #antiplatelet ^property[0].code = #kind
* #antiplatelet ^property[0].valueString = "contraindication"
* #anxiety-event "Anxiety during needling"
* #anxiety-event ^designation[0].language = #nl
* #anxiety-event ^designation[0].value = "angst tijdens dry needling"
* #anxiety-event ^property[0].code = #kind
* #anxiety-event ^property[0].valueString = "adverse-event"
* #apley-test "Apley test"
* #apley-test ^designation[0].language = #nl
* #apley-test ^designation[0].value = "Apley-test"
* #apley-test ^property[0].code = #kind
* #apley-test ^property[0].valueString = "test"
* #apprehension-test "Apprehension test of the shoulder"
* #apprehension-test ^designation[0].language = #nl
* #apprehension-test ^designation[0].value = "apprehensiontest"
* #apprehension-test ^property[0].code = #kind
* #apprehension-test ^property[0].valueString = "test"
* #arm "Upper limb"
* #arm ^designation[0].language = #nl
* #arm ^designation[0].value = "arm"
* #arm ^property[0].code = #kind
* #arm ^property[0].valueString = "region"
* #arm-pain "Arm pain"
* #arm-pain ^designation[0].language = #nl
* #arm-pain ^designation[0].value = "armpijn"
* #arm-pain ^property[0].code = #kind
* #arm-pain ^property[0].valueString = "problem"
* #aslr-test "Active straight leg raise test"
* #aslr-test ^designation[0].language = #nl
* #aslr-test ^designation[0].value = "actieve straight leg raise"
* #aslr-test ^property[0].code = #kind
* #aslr-test ^property[0].valueString = "test"
* #assessment-visit "Assessment visit" "A visit to find out what is the matter; needling was not meant."
* #assessment-visit ^designation[0].language = #nl
* #assessment-visit ^designation[0].value = "onderzoeksbezoek"
* #assessment-visit ^property[0].code = #kind
* #assessment-visit ^property[0].valueString = "purpose"
* #axilla "Axilla"
* #axilla ^designation[0].language = #nl
* #axilla ^designation[0].value = "oksel"
* #axilla ^property[0].code = #kind
* #axilla ^property[0].valueString = "region"
* #axilla ^property[1].code = #latin
* #axilla ^property[1].valueString = "axilla"
* #babinski-sign "Babinski sign"
* #babinski-sign ^designation[0].language = #nl
* #babinski-sign ^designation[0].value = "voetzoolreflex (Babinski)"
* #babinski-sign ^property[0].code = #kind
* #babinski-sign ^property[0].valueString = "test"
* #back "Back"
* #back ^designation[0].language = #nl
* #back ^designation[0].value = "rug"
* #back ^property[0].code = #kind
* #back ^property[0].valueString = "region"
* #back ^property[1].code = #latin
* #back ^property[1].valueString = "dorsum"
* #back-muscle "Muscles of the back"
* #back-muscle ^designation[0].language = #nl
* #back-muscle ^designation[0].value = "rugspieren"
* #back-muscle ^property[0].code = #kind
* #back-muscle ^property[0].valueString = "muscle"
* #back-pain "Back pain"
* #back-pain ^designation[0].language = #nl
* #back-pain ^designation[0].value = "rugpijn"
* #back-pain ^property[0].code = #kind
* #back-pain ^property[0].valueString = "problem"
* #back-syndrome-no-radiation "Back syndrome without radiating pain"
* #back-syndrome-no-radiation ^designation[0].language = #nl
* #back-syndrome-no-radiation ^designation[0].value = "rugsyndroom zonder uitstraling"
* #back-syndrome-no-radiation ^property[0].code = #kind
* #back-syndrome-no-radiation ^property[0].valueString = "problem"
* #back-syndrome-radiation "Back syndrome with radiating pain"
* #back-syndrome-radiation ^designation[0].language = #nl
* #back-syndrome-radiation ^designation[0].value = "rugsyndroom met uitstraling"
* #back-syndrome-radiation ^property[0].code = #kind
* #back-syndrome-radiation ^property[0].valueString = "problem"
* #balance-training "Balance training"
* #balance-training ^designation[0].language = #nl
* #balance-training ^designation[0].value = "balanstraining"
* #balance-training ^property[0].code = #kind
* #balance-training ^property[0].valueString = "treatment"
* #bear-hug-test "Bear hug test"
* #bear-hug-test ^designation[0].language = #nl
* #bear-hug-test ^designation[0].value = "bear-hugtest"
* #bear-hug-test ^property[0].code = #kind
* #bear-hug-test ^property[0].valueString = "test"
* #belly-press-test "Belly press test"
* #belly-press-test ^designation[0].language = #nl
* #belly-press-test ^designation[0].value = "belly-presstest"
* #belly-press-test ^property[0].code = #kind
* #belly-press-test ^property[0].valueString = "test"
* #bent-needle "Bent needle"
* #bent-needle ^designation[0].language = #nl
* #bent-needle ^designation[0].value = "kromme naald"
* #bent-needle ^property[0].code = #kind
* #bent-needle ^property[0].valueString = "adverse-event"
* #biceps-brachii "Biceps brachii"
* #biceps-brachii ^designation[0].language = #nl
* #biceps-brachii ^designation[0].value = "tweehoofdige armspier"
* #biceps-brachii ^property[0].code = #kind
* #biceps-brachii ^property[0].valueString = "muscle"
* #biceps-brachii ^property[1].code = #latin
* #biceps-brachii ^property[1].valueString = "musculus biceps brachii"
* #biceps-femoris "Biceps femoris"
* #biceps-femoris ^designation[0].language = #nl
* #biceps-femoris ^designation[0].value = "tweehoofdige dijspier"
* #biceps-femoris ^property[0].code = #kind
* #biceps-femoris ^property[0].valueString = "muscle"
* #biceps-femoris ^property[1].code = #latin
* #biceps-femoris ^property[1].valueString = "musculus biceps femoris"
* #biceps-reflex "Biceps reflex"
* #biceps-reflex ^designation[0].language = #nl
* #biceps-reflex ^designation[0].value = "bicepspeesreflex"
* #biceps-reflex ^property[0].code = #kind
* #biceps-reflex ^property[0].valueString = "test"
* #biceps-tendinopathy "Biceps tendinopathy"
* #biceps-tendinopathy ^designation[0].language = #nl
* #biceps-tendinopathy ^designation[0].value = "bicepstendinopathie"
* #biceps-tendinopathy ^property[0].code = #kind
* #biceps-tendinopathy ^property[0].valueString = "problem"
* #bilateral "Bilateral"
* #bilateral ^designation[0].language = #nl
* #bilateral ^designation[0].value = "bilateraal"
* #bilateral ^property[0].code = #kind
* #bilateral ^property[0].valueString = "side"
* #bleeding "Bleeding"
* #bleeding ^designation[0].language = #nl
* #bleeding ^designation[0].value = "bloeding"
* #bleeding ^property[0].code = #kind
* #bleeding ^property[0].valueString = "adverse-event"
* #bleeding-disorder "Bleeding disorder" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #bleeding-disorder ^designation[0].language = #nl
* #bleeding-disorder ^designation[0].value = "stollingsstoornis"
* #bleeding-disorder ^property[0].code = #kind
* #bleeding-disorder ^property[0].valueString = "contraindication"
* #brachialis "Brachialis"
* #brachialis ^designation[0].language = #nl
* #brachialis ^designation[0].value = "m. brachialis"
* #brachialis ^property[0].code = #kind
* #brachialis ^property[0].valueString = "muscle"
* #brachialis ^property[1].code = #latin
* #brachialis ^property[1].valueString = "musculus brachialis"
* #brachioradialis "Brachioradialis"
* #brachioradialis ^designation[0].language = #nl
* #brachioradialis ^designation[0].value = "m. brachioradialis"
* #brachioradialis ^property[0].code = #kind
* #brachioradialis ^property[0].valueString = "muscle"
* #brachioradialis ^property[1].code = #latin
* #brachioradialis ^property[1].valueString = "musculus brachioradialis"
* #brachioradialis-reflex "Brachioradialis reflex"
* #brachioradialis-reflex ^designation[0].language = #nl
* #brachioradialis-reflex ^designation[0].value = "radiusperiostreflex"
* #brachioradialis-reflex ^property[0].code = #kind
* #brachioradialis-reflex ^property[0].valueString = "test"
* #bragard-test "Bragard test"
* #bragard-test ^designation[0].language = #nl
* #bragard-test ^designation[0].value = "proef van Bragard"
* #bragard-test ^property[0].code = #kind
* #bragard-test ^property[0].valueString = "test"
* #breastfeeding "Breastfeeding"
* #breastfeeding ^designation[0].language = #nl
* #breastfeeding ^designation[0].value = "borstvoeding"
* #breastfeeding ^property[0].code = #kind
* #breastfeeding ^property[0].valueString = "contraindication"
* #breathing-exercises "Breathing exercises"
* #breathing-exercises ^designation[0].language = #nl
* #breathing-exercises ^designation[0].value = "ademhalingsoefeningen"
* #breathing-exercises ^property[0].code = #kind
* #breathing-exercises ^property[0].valueString = "treatment"
* #breathing-pattern "Breathing pattern"
* #breathing-pattern ^designation[0].language = #nl
* #breathing-pattern ^designation[0].value = "ademhalingspatroon"
* #breathing-pattern ^property[0].code = #kind
* #breathing-pattern ^property[0].valueString = "test"
* #bruise "Bruise at the needle site"
* #bruise ^designation[0].language = #nl
* #bruise ^designation[0].value = "blauwe plek"
* #bruise ^property[0].code = #kind
* #bruise ^property[0].valueString = "adverse-event"
* #bruise ^property[1].code = #latin
* #bruise ^property[1].valueString = "ecchymosis"
* #bruxism "Bruxism"
* #bruxism ^designation[0].language = #nl
* #bruxism ^designation[0].value = "bruxisme"
* #bruxism ^property[0].code = #kind
* #bruxism ^property[0].valueString = "problem"
* #buccinator "Buccinator"
* #buccinator ^designation[0].language = #nl
* #buccinator ^designation[0].value = "wangspier"
* #buccinator ^property[0].code = #kind
* #buccinator ^property[0].valueString = "muscle"
* #buccinator ^property[1].code = #latin
* #buccinator ^property[1].valueString = "musculus buccinator"
* #bursitis "Bursitis"
* #bursitis ^designation[0].language = #nl
* #bursitis ^designation[0].value = "slijmbeursontsteking"
* #bursitis ^property[0].code = #kind
* #bursitis ^property[0].valueString = "problem"
* #bursitis ^property[1].code = #latin
* #bursitis ^property[1].valueString = "bursitis"
* #buttock "Buttock"
* #buttock ^designation[0].language = #nl
* #buttock ^designation[0].value = "gluteale regio"
* #buttock ^property[0].code = #kind
* #buttock ^property[0].valueString = "region"
* #buttock ^property[1].code = #latin
* #buttock ^property[1].valueString = "regio glutealis"
* #buttock-muscle "Muscles of the buttock"
* #buttock-muscle ^designation[0].language = #nl
* #buttock-muscle ^designation[0].value = "bilspieren"
* #buttock-muscle ^property[0].code = #kind
* #buttock-muscle ^property[0].valueString = "muscle"
* #buttock-pain "Buttock pain"
* #buttock-pain ^designation[0].language = #nl
* #buttock-pain ^designation[0].value = "bilpijn"
* #buttock-pain ^property[0].code = #kind
* #buttock-pain ^property[0].valueString = "problem"
* #calcific-tendinopathy-shoulder "Calcific tendinopathy of shoulder"
* #calcific-tendinopathy-shoulder ^designation[0].language = #nl
* #calcific-tendinopathy-shoulder ^designation[0].value = "calcificerende tendinopathie van de schouder"
* #calcific-tendinopathy-shoulder ^property[0].code = #kind
* #calcific-tendinopathy-shoulder ^property[0].valueString = "problem"
* #calf "Calf"
* #calf ^designation[0].language = #nl
* #calf ^designation[0].value = "kuit"
* #calf ^property[0].code = #kind
* #calf ^property[0].valueString = "region"
* #calf ^property[1].code = #latin
* #calf ^property[1].valueString = "sura"
* #calf-pain "Calf pain"
* #calf-pain ^designation[0].language = #nl
* #calf-pain ^designation[0].value = "kuitpijn"
* #calf-pain ^property[0].code = #kind
* #calf-pain ^property[0].valueString = "problem"
* #calf-strain "Calf muscle strain"
* #calf-strain ^designation[0].language = #nl
* #calf-strain ^designation[0].value = "zweepslag"
* #calf-strain ^property[0].code = #kind
* #calf-strain ^property[0].valueString = "problem"
* #call-if-breathless "Advice: call at once when short of breath or with chest pain"
* #call-if-breathless ^designation[0].language = #nl
* #call-if-breathless ^designation[0].value = "bij kortademigheid of pijn op de borst direct bellen"
* #call-if-breathless ^property[0].code = #kind
* #call-if-breathless ^property[0].valueString = "aftercare"
* #call-if-infection "Advice: call with fever, redness, warmth or swelling"
* #call-if-infection ^designation[0].language = #nl
* #call-if-infection ^designation[0].value = "bij koorts, roodheid of zwelling bellen"
* #call-if-infection ^property[0].code = #kind
* #call-if-infection ^property[0].valueString = "aftercare"
* #call-if-neurological "Advice: call with loss of strength, numbness or loss of bladder control"
* #call-if-neurological ^designation[0].language = #nl
* #call-if-neurological ^designation[0].value = "bij krachtsverlies, doof gevoel of plasproblemen bellen"
* #call-if-neurological ^property[0].code = #kind
* #call-if-neurological ^property[0].valueString = "aftercare"
* #call-if-worse "Advice: make contact when complaints get worse or last"
* #call-if-worse ^designation[0].language = #nl
* #call-if-worse ^designation[0].value = "bij toename van klachten contact opnemen"
* #call-if-worse ^property[0].code = #kind
* #call-if-worse ^property[0].valueString = "aftercare"
* #cancer "Cancer"
* #cancer ^designation[0].language = #nl
* #cancer ^designation[0].value = "kanker"
* #cancer ^property[0].code = #kind
* #cancer ^property[0].valueString = "contraindication"
* #cancer ^property[1].code = #kind
* #cancer ^property[1].valueString = "other"
* #cans "Complaints of arm, neck and/or shoulder"
* #cans ^designation[0].language = #nl
* #cans ^designation[0].value = "klachten aan arm, nek en/of schouder"
* #cans ^property[0].code = #kind
* #cans ^property[0].valueString = "problem"
* #carpal-compression-test "Carpal compression test"
* #carpal-compression-test ^designation[0].language = #nl
* #carpal-compression-test ^designation[0].value = "carpale compressietest"
* #carpal-compression-test ^property[0].code = #kind
* #carpal-compression-test ^property[0].valueString = "test"
* #carpal-tunnel-syndrome "Carpal tunnel syndrome"
* #carpal-tunnel-syndrome ^designation[0].language = #nl
* #carpal-tunnel-syndrome ^designation[0].value = "carpaletunnelsyndroom"
* #carpal-tunnel-syndrome ^property[0].code = #kind
* #carpal-tunnel-syndrome ^property[0].valueString = "problem"
* #cellulitis "Cellulitis"
* #cellulitis ^designation[0].language = #nl
* #cellulitis ^designation[0].value = "cellulitis"
* #cellulitis ^property[0].code = #kind
* #cellulitis ^property[0].valueString = "adverse-event"
* #centimetre "Centimetre"
* #centimetre ^designation[0].language = #nl
* #centimetre ^designation[0].value = "centimeter"
* #centimetre ^property[0].code = #kind
* #centimetre ^property[0].valueString = "unit"
* #cervical-disc-herniation "Cervical disc herniation"
* #cervical-disc-herniation ^designation[0].language = #nl
* #cervical-disc-herniation ^designation[0].value = "nekhernia"
* #cervical-disc-herniation ^property[0].code = #kind
* #cervical-disc-herniation ^property[0].valueString = "problem"
* #cervical-distraction-test "Cervical distraction test"
* #cervical-distraction-test ^designation[0].language = #nl
* #cervical-distraction-test ^designation[0].value = "cervicale distractietest"
* #cervical-distraction-test ^property[0].code = #kind
* #cervical-distraction-test ^property[0].valueString = "test"
* #cervical-extension "Extension of the cervical spine"
* #cervical-extension ^designation[0].language = #nl
* #cervical-extension ^designation[0].value = "extensie nek"
* #cervical-extension ^property[0].code = #kind
* #cervical-extension ^property[0].valueString = "test"
* #cervical-flexion "Flexion of the cervical spine"
* #cervical-flexion ^designation[0].language = #nl
* #cervical-flexion ^designation[0].value = "flexie nek"
* #cervical-flexion ^property[0].code = #kind
* #cervical-flexion ^property[0].valueString = "test"
* #cervical-lateral-flexion "Lateral flexion of the cervical spine"
* #cervical-lateral-flexion ^designation[0].language = #nl
* #cervical-lateral-flexion ^designation[0].value = "lateroflexie nek"
* #cervical-lateral-flexion ^property[0].code = #kind
* #cervical-lateral-flexion ^property[0].valueString = "test"
* #cervical-radiculopathy "Cervical radiculopathy"
* #cervical-radiculopathy ^designation[0].language = #nl
* #cervical-radiculopathy ^designation[0].value = "cervicaal radiculair syndroom"
* #cervical-radiculopathy ^property[0].code = #kind
* #cervical-radiculopathy ^property[0].valueString = "problem"
* #cervical-rotation "Rotation of the cervical spine"
* #cervical-rotation ^designation[0].language = #nl
* #cervical-rotation ^designation[0].value = "rotatie nek"
* #cervical-rotation ^property[0].code = #kind
* #cervical-rotation ^property[0].valueString = "test"
* #cervical-spine "Cervical spine"
* #cervical-spine ^designation[0].language = #nl
* #cervical-spine ^designation[0].value = "cervicale wervelkolom"
* #cervical-spine ^property[0].code = #kind
* #cervical-spine ^property[0].valueString = "region"
* #cervical-spondylosis "Cervical spondylosis"
* #cervical-spondylosis ^designation[0].language = #nl
* #cervical-spondylosis ^designation[0].value = "cervicale artrose"
* #cervical-spondylosis ^property[0].code = #kind
* #cervical-spondylosis ^property[0].valueString = "problem"
* #cervical-spondylosis ^property[1].code = #latin
* #cervical-spondylosis ^property[1].valueString = "spondylosis cervicalis"
* #cervical-traction "Cervical traction"
* #cervical-traction ^designation[0].language = #nl
* #cervical-traction ^designation[0].value = "cervicale tractie"
* #cervical-traction ^property[0].code = #kind
* #cervical-traction ^property[0].valueString = "treatment"
* #cervicogenic-dizziness "Cervicogenic dizziness"
* #cervicogenic-dizziness ^designation[0].language = #nl
* #cervicogenic-dizziness ^designation[0].value = "cervicogene duizeligheid"
* #cervicogenic-dizziness ^property[0].code = #kind
* #cervicogenic-dizziness ^property[0].valueString = "problem"
* #cervicogenic-headache "Cervicogenic headache"
* #cervicogenic-headache ^designation[0].language = #nl
* #cervicogenic-headache ^designation[0].value = "cervicogene hoofdpijn"
* #cervicogenic-headache ^property[0].code = #kind
* #cervicogenic-headache ^property[0].valueString = "problem"
* #cervicothoracic-junction "Cervicothoracic region"
* #cervicothoracic-junction ^designation[0].language = #nl
* #cervicothoracic-junction ^designation[0].value = "cervicothoracale overgang"
* #cervicothoracic-junction ^property[0].code = #kind
* #cervicothoracic-junction ^property[0].valueString = "region"
* #cheek "Cheek"
* #cheek ^designation[0].language = #nl
* #cheek ^designation[0].value = "wang"
* #cheek ^property[0].code = #kind
* #cheek ^property[0].valueString = "region"
* #cheek ^property[1].code = #latin
* #cheek ^property[1].valueString = "bucca"
* #chemotherapy "Chemotherapy"
* #chemotherapy ^designation[0].language = #nl
* #chemotherapy ^designation[0].value = "chemotherapie"
* #chemotherapy ^property[0].code = #kind
* #chemotherapy ^property[0].valueString = "other"
* #chest-pain "Chest pain"
* #chest-pain ^designation[0].language = #nl
* #chest-pain ^designation[0].value = "pijn op de borst"
* #chest-pain ^property[0].code = #kind
* #chest-pain ^property[0].valueString = "adverse-event"
* #chest-wall "Chest wall"
* #chest-wall ^designation[0].language = #nl
* #chest-wall ^designation[0].value = "borstwand"
* #chest-wall ^property[0].code = #kind
* #chest-wall ^property[0].valueString = "region"
* #chest-wall-pain "Chest wall pain"
* #chest-wall-pain ^designation[0].language = #nl
* #chest-wall-pain ^designation[0].value = "borstwandpijn"
* #chest-wall-pain ^property[0].code = #kind
* #chest-wall-pain ^property[0].valueString = "problem"
* #child-age "Child (age-based caution)" "Younger than 18 on the day of the session, computed from the birth date. Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #child-age ^designation[0].language = #nl
* #child-age ^designation[0].value = "kind"
* #child-age ^property[0].code = #kind
* #child-age ^property[0].valueString = "contraindication"
* #child-not-asked "Age not known: child or not" "The birth date is missing, or too vague to tell whether the patient is younger than 18."
* #child-not-asked ^designation[0].language = #nl
* #child-not-asked ^designation[0].value = "leeftijd onbekend: kind of niet"
* #child-not-asked ^property[0].code = #kind
* #child-not-asked ^property[0].valueString = "reason"
* #chills "Chills"
* #chills ^designation[0].language = #nl
* #chills ^designation[0].value = "koude rillingen"
* #chills ^property[0].code = #kind
* #chills ^property[0].valueString = "adverse-event"
* #chondromalacia-patellae "Chondromalacia patellae"
* #chondromalacia-patellae ^designation[0].language = #nl
* #chondromalacia-patellae ^designation[0].value = "chondromalacie van de knieschijf"
* #chondromalacia-patellae ^property[0].code = #kind
* #chondromalacia-patellae ^property[0].valueString = "problem"
* #chondromalacia-patellae ^property[1].code = #latin
* #chondromalacia-patellae ^property[1].valueString = "chondromalacia patellae"
* #chromium-allergy "Chromium allergy" "Excludes dry needling."
* #chromium-allergy ^designation[0].language = #nl
* #chromium-allergy ^designation[0].value = "chroomallergie"
* #chromium-allergy ^property[0].code = #kind
* #chromium-allergy ^property[0].valueString = "contraindication"
* #chromium-allergy-not-asked "Chromium allergy: not asked" "Was not asked; not asked is not the same as absent."
* #chromium-allergy-not-asked ^designation[0].language = #nl
* #chromium-allergy-not-asked ^designation[0].value = "chroomallergie: niet gevraagd"
* #chromium-allergy-not-asked ^property[0].code = #kind
* #chromium-allergy-not-asked ^property[0].valueString = "reason"
* #chronic-low-back-pain "Chronic low back pain"
* #chronic-low-back-pain ^designation[0].language = #nl
* #chronic-low-back-pain ^designation[0].value = "chronische lage rugpijn"
* #chronic-low-back-pain ^property[0].code = #kind
* #chronic-low-back-pain ^property[0].valueString = "problem"
* #chronic-pain "Chronic pain"
* #chronic-pain ^designation[0].language = #nl
* #chronic-pain ^designation[0].value = "chronische pijn"
* #chronic-pain ^property[0].code = #kind
* #chronic-pain ^property[0].valueString = "problem"
* #circumference "Circumference"
* #circumference ^designation[0].language = #nl
* #circumference ^designation[0].value = "omvang"
* #circumference ^property[0].code = #kind
* #circumference ^property[0].valueString = "test"
* #clarke-test "Clarke test (patellar grind)"
* #clarke-test ^designation[0].language = #nl
* #clarke-test ^designation[0].value = "Clarke-test"
* #clarke-test ^property[0].code = #kind
* #clarke-test ^property[0].valueString = "test"
* #claustrophobia "Claustrophobia"
* #claustrophobia ^designation[0].language = #nl
* #claustrophobia ^designation[0].value = "claustrofobie"
* #claustrophobia ^property[0].code = #kind
* #claustrophobia ^property[0].valueString = "adverse-event"
* #clavicle "Clavicle"
* #clavicle ^designation[0].language = #nl
* #clavicle ^designation[0].value = "sleutelbeen"
* #clavicle ^property[0].code = #kind
* #clavicle ^property[0].valueString = "region"
* #clavicle ^property[1].code = #latin
* #clavicle ^property[1].valueString = "clavicula"
* #clonus "Clonus"
* #clonus ^designation[0].language = #nl
* #clonus ^designation[0].value = "clonus"
* #clonus ^property[0].code = #kind
* #clonus ^property[0].valueString = "test"
* #coccygeus "Coccygeus"
* #coccygeus ^designation[0].language = #nl
* #coccygeus ^designation[0].value = "stuitbeenspier"
* #coccygeus ^property[0].code = #kind
* #coccygeus ^property[0].valueString = "muscle"
* #coccygeus ^property[1].code = #latin
* #coccygeus ^property[1].valueString = "musculus coccygeus"
* #coccyx "Coccyx"
* #coccyx ^designation[0].language = #nl
* #coccyx ^designation[0].value = "stuitje"
* #coccyx ^property[0].code = #kind
* #coccyx ^property[0].valueString = "region"
* #coccyx ^property[1].code = #latin
* #coccyx ^property[1].valueString = "os coccygis"
* #coccyx-pain "Coccyx pain"
* #coccyx-pain ^designation[0].language = #nl
* #coccyx-pain ^designation[0].value = "stuitpijn"
* #coccyx-pain ^property[0].code = #kind
* #coccyx-pain ^property[0].valueString = "problem"
* #coccyx-pain ^property[1].code = #latin
* #coccyx-pain ^property[1].valueString = "coccygodynie"
* #cognitive-impairment "Cognitive impairment"
* #cognitive-impairment ^designation[0].language = #nl
* #cognitive-impairment ^designation[0].value = "cognitieve beperking"
* #cognitive-impairment ^property[0].code = #kind
* #cognitive-impairment ^property[0].valueString = "contraindication"
* #cold-therapy "Cold therapy"
* #cold-therapy ^designation[0].language = #nl
* #cold-therapy ^designation[0].value = "koudetherapie"
* #cold-therapy ^property[0].code = #kind
* #cold-therapy ^property[0].valueString = "treatment"
* #communicable-disease-local "Communicable disease" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #communicable-disease-local ^designation[0].language = #nl
* #communicable-disease-local ^designation[0].value = "besmettelijke ziekte"
* #communicable-disease-local ^property[0].code = #kind
* #communicable-disease-local ^property[0].valueString = "contraindication"
* #communication-problem "Communication problem"
* #communication-problem ^designation[0].language = #nl
* #communication-problem ^designation[0].value = "communicatieprobleem"
* #communication-problem ^property[0].code = #kind
* #communication-problem ^property[0].valueString = "contraindication"
* #compartment-syndrome "Compartment syndrome"
* #compartment-syndrome ^designation[0].language = #nl
* #compartment-syndrome ^designation[0].value = "compartimentsyndroom"
* #compartment-syndrome ^property[0].code = #kind
* #compartment-syndrome ^property[0].valueString = "contraindication"
* #compartment-syndrome-exertional "Chronic exertional compartment syndrome"
* #compartment-syndrome-exertional ^designation[0].language = #nl
* #compartment-syndrome-exertional ^designation[0].value = "chronisch inspanningsgebonden compartimentsyndroom"
* #compartment-syndrome-exertional ^property[0].code = #kind
* #compartment-syndrome-exertional ^property[0].valueString = "problem"
* #confirmed-present "Confirmed present"
* #confirmed-present ^designation[0].language = #nl
* #confirmed-present ^designation[0].value = "aanwezigheid bevestigd"
* #confirmed-present ^property[0].code = #kind
* #confirmed-present ^property[0].valueString = "interpretation"
* #consent-not-recorded "Consent not recorded"
* #consent-not-recorded ^designation[0].language = #nl
* #consent-not-recorded ^designation[0].value = "toestemming niet vastgelegd"
* #consent-not-recorded ^property[0].code = #kind
* #consent-not-recorded ^property[0].valueString = "reason"
* #consent-refused "Consent refused"
* #consent-refused ^designation[0].language = #nl
* #consent-refused ^designation[0].value = "toestemming geweigerd"
* #consent-refused ^property[0].code = #kind
* #consent-refused ^property[0].valueString = "reason"
* #consent-withdrawn "Consent withdrawn" "The patient agreed, and withdrew it before anything was needled: no refusal."
* #consent-withdrawn ^designation[0].language = #nl
* #consent-withdrawn ^designation[0].value = "toestemming ingetrokken"
* #consent-withdrawn ^property[0].code = #kind
* #consent-withdrawn ^property[0].valueString = "reason"
* #contagious-disease-not-asked "Communicable disease: not asked" "Was not asked; not asked is not the same as absent."
* #contagious-disease-not-asked ^designation[0].language = #nl
* #contagious-disease-not-asked ^designation[0].value = "besmettelijke ziekte: niet gevraagd"
* #contagious-disease-not-asked ^property[0].code = #kind
* #contagious-disease-not-asked ^property[0].valueString = "reason"
* #contusion "Contusion"
* #contusion ^designation[0].language = #nl
* #contusion ^designation[0].value = "kneuzing"
* #contusion ^property[0].code = #kind
* #contusion ^property[0].valueString = "adverse-event"
* #cooling "Advice: cool the site"
* #cooling ^designation[0].language = #nl
* #cooling ^designation[0].value = "koelen"
* #cooling ^property[0].code = #kind
* #cooling ^property[0].valueString = "aftercare"
* #coordination-scapula "Scapular movement observation"
* #coordination-scapula ^designation[0].language = #nl
* #coordination-scapula ^designation[0].value = "scapula-observatie"
* #coordination-scapula ^property[0].code = #kind
* #coordination-scapula ^property[0].valueString = "test"
* #coracobrachialis "Coracobrachialis"
* #coracobrachialis ^designation[0].language = #nl
* #coracobrachialis ^designation[0].value = "ravenbek-armspier"
* #coracobrachialis ^property[0].code = #kind
* #coracobrachialis ^property[0].valueString = "muscle"
* #coracobrachialis ^property[1].code = #latin
* #coracobrachialis ^property[1].valueString = "musculus coracobrachialis"
* #costochondritis "Costochondritis"
* #costochondritis ^designation[0].language = #nl
* #costochondritis ^designation[0].value = "costochondritis"
* #costochondritis ^property[0].code = #kind
* #costochondritis ^property[0].valueString = "problem"
* #cough "Cough"
* #cough ^designation[0].language = #nl
* #cough ^designation[0].value = "hoesten"
* #cough ^property[0].code = #kind
* #cough ^property[0].valueString = "adverse-event"
* #cozen-test "Cozen test"
* #cozen-test ^designation[0].language = #nl
* #cozen-test ^designation[0].value = "Cozen-test"
* #cozen-test ^property[0].code = #kind
* #cozen-test ^property[0].valueString = "test"
* #cranio-cervical-flexion-test "Craniocervical flexion test"
* #cranio-cervical-flexion-test ^designation[0].language = #nl
* #cranio-cervical-flexion-test ^designation[0].value = "craniocervicale flexietest"
* #cranio-cervical-flexion-test ^property[0].code = #kind
* #cranio-cervical-flexion-test ^property[0].valueString = "test"
* #cross-body-adduction "Cross-body adduction test"
* #cross-body-adduction ^designation[0].language = #nl
* #cross-body-adduction ^designation[0].value = "cross-body-adductietest"
* #cross-body-adduction ^property[0].code = #kind
* #cross-body-adduction ^property[0].valueString = "test"
* #crossed-slr "Crossed straight leg raise"
* #crossed-slr ^designation[0].language = #nl
* #crossed-slr ^designation[0].value = "gekruiste Lasègue"
* #crossed-slr ^property[0].code = #kind
* #crossed-slr ^property[0].valueString = "test"
* #crps "Complex regional pain syndrome"
* #crps ^designation[0].language = #nl
* #crps ^designation[0].value = "complex regionaal pijnsyndroom"
* #crps ^property[0].code = #kind
* #crps ^property[0].valueString = "problem"
* #cupping "Cupping"
* #cupping ^designation[0].language = #nl
* #cupping ^designation[0].value = "cupping"
* #cupping ^property[0].code = #kind
* #cupping ^property[0].valueString = "treatment"
* #day "Day"
* #day ^designation[0].language = #nl
* #day ^designation[0].value = "dag"
* #day ^property[0].code = #kind
* #day ^property[0].valueString = "unit"
* #de-quervain "De Quervain tenosynovitis"
* #de-quervain ^designation[0].language = #nl
* #de-quervain ^designation[0].value = "ziekte van De Quervain"
* #de-quervain ^property[0].code = #kind
* #de-quervain ^property[0].valueString = "problem"
* #de-quervain ^property[1].code = #latin
* #de-quervain ^property[1].valueString = "tenosynovitis De Quervain"
* #declined "Called off at the patient's wish" "The patient refused, withdrew consent before needling, or is afraid of needles and did not agree."
* #declined ^designation[0].language = #nl
* #declined ^designation[0].value = "afgezien op wens van de patiënt"
* #declined ^property[0].code = #kind
* #declined ^property[0].valueString = "outcome"
* #deep-hip-rotators "Deep external rotators of the hip"
* #deep-hip-rotators ^designation[0].language = #nl
* #deep-hip-rotators ^designation[0].value = "diepe heuprotatoren"
* #deep-hip-rotators ^property[0].code = #kind
* #deep-hip-rotators ^property[0].valueString = "muscle"
* #degree "Degree (plane angle)"
* #degree ^designation[0].language = #nl
* #degree ^designation[0].value = "graad (hoek)"
* #degree ^property[0].code = #kind
* #degree ^property[0].valueString = "unit"
* #deltoid "Deltoid"
* #deltoid ^designation[0].language = #nl
* #deltoid ^designation[0].value = "deltaspier"
* #deltoid ^property[0].code = #kind
* #deltoid ^property[0].valueString = "muscle"
* #deltoid ^property[1].code = #latin
* #deltoid ^property[1].valueString = "musculus deltoideus"
* #deltoid-anterior "Anterior deltoid"
* #deltoid-anterior ^designation[0].language = #nl
* #deltoid-anterior ^designation[0].value = "voorste deel deltaspier"
* #deltoid-anterior ^property[0].code = #kind
* #deltoid-anterior ^property[0].valueString = "muscle"
* #deltoid-anterior ^property[1].code = #latin
* #deltoid-anterior ^property[1].valueString = "musculus deltoideus pars clavicularis"
* #deltoid-middle "Middle deltoid"
* #deltoid-middle ^designation[0].language = #nl
* #deltoid-middle ^designation[0].value = "middelste deel deltaspier"
* #deltoid-middle ^property[0].code = #kind
* #deltoid-middle ^property[0].valueString = "muscle"
* #deltoid-middle ^property[1].code = #latin
* #deltoid-middle ^property[1].valueString = "musculus deltoideus pars acromialis"
* #deltoid-posterior "Posterior deltoid"
* #deltoid-posterior ^designation[0].language = #nl
* #deltoid-posterior ^designation[0].value = "achterste deel deltaspier"
* #deltoid-posterior ^property[0].code = #kind
* #deltoid-posterior ^property[0].valueString = "muscle"
* #deltoid-posterior ^property[1].code = #latin
* #deltoid-posterior ^property[1].valueString = "musculus deltoideus pars spinalis"
* #diabetes "Diabetes mellitus" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #diabetes ^designation[0].language = #nl
* #diabetes ^designation[0].value = "diabetes mellitus"
* #diabetes ^property[0].code = #kind
* #diabetes ^property[0].valueString = "contraindication"
* #diabetes-not-asked "Diabetes mellitus: not asked" "Was not asked; not asked is not the same as absent."
* #diabetes-not-asked ^designation[0].language = #nl
* #diabetes-not-asked ^designation[0].value = "diabetes mellitus: niet gevraagd"
* #diabetes-not-asked ^property[0].code = #kind
* #diabetes-not-asked ^property[0].valueString = "reason"
* #diaphragm "Diaphragm"
* #diaphragm ^designation[0].language = #nl
* #diaphragm ^designation[0].value = "middenrif"
* #diaphragm ^property[0].code = #kind
* #diaphragm ^property[0].valueString = "muscle"
* #diaphragm ^property[1].code = #latin
* #diaphragm ^property[1].valueString = "diaphragma"
* #digastric "Digastric"
* #digastric ^designation[0].language = #nl
* #digastric ^designation[0].value = "m. digastricus"
* #digastric ^property[0].code = #kind
* #digastric ^property[0].valueString = "muscle"
* #digastric ^property[1].code = #latin
* #digastric ^property[1].valueString = "musculus digastricus"
* #disc-herniation "Intervertebral disc herniation"
* #disc-herniation ^designation[0].language = #nl
* #disc-herniation ^designation[0].value = "hernia"
* #disc-herniation ^property[0].code = #kind
* #disc-herniation ^property[0].valueString = "problem"
* #disc-herniation ^property[1].code = #latin
* #disc-herniation ^property[1].valueString = "hernia nuclei pulposi"
* #dizziness "Dizziness"
* #dizziness ^designation[0].language = #nl
* #dizziness ^designation[0].value = "duizeligheid"
* #dizziness ^property[0].code = #kind
* #dizziness ^property[0].valueString = "problem"
* #dizziness ^property[1].code = #kind
* #dizziness ^property[1].valueString = "adverse-event"
* #dorsal-interossei-foot "Dorsal interossei of foot"
* #dorsal-interossei-foot ^designation[0].language = #nl
* #dorsal-interossei-foot ^designation[0].value = "rugzijdige tussenbeenspieren van de voet"
* #dorsal-interossei-foot ^property[0].code = #kind
* #dorsal-interossei-foot ^property[0].valueString = "muscle"
* #dorsal-interossei-foot ^property[1].code = #latin
* #dorsal-interossei-foot ^property[1].valueString = "musculi interossei dorsales pedis"
* #dorsal-interossei-hand "Dorsal interossei of hand"
* #dorsal-interossei-hand ^designation[0].language = #nl
* #dorsal-interossei-hand ^designation[0].value = "rugzijdige tussenbeenspieren van de hand"
* #dorsal-interossei-hand ^property[0].code = #kind
* #dorsal-interossei-hand ^property[0].valueString = "muscle"
* #dorsal-interossei-hand ^property[1].code = #latin
* #dorsal-interossei-hand ^property[1].valueString = "musculi interossei dorsales manus"
* #drop-arm-test "Drop arm test"
* #drop-arm-test ^designation[0].language = #nl
* #drop-arm-test ^designation[0].value = "drop-armtest"
* #drop-arm-test ^property[0].code = #kind
* #drop-arm-test ^property[0].valueString = "test"
* #drowsiness "Drowsiness"
* #drowsiness ^designation[0].language = #nl
* #drowsiness ^designation[0].value = "slaperigheid"
* #drowsiness ^property[0].code = #kind
* #drowsiness ^property[0].valueString = "adverse-event"
* #dry-needling "Dry needling (intramuscular, trigger point)" "A thin sterile needle, without injected fluid, brought into a myofascial trigger point in a muscle. It is not acupuncture."
* #dry-needling ^designation[0].language = #nl
* #dry-needling ^designation[0].value = "dry needling"
* #dry-needling ^property[0].code = #kind
* #dry-needling ^property[0].valueString = "treatment"
* #dyspnoea "Dyspnoea"
* #dyspnoea ^designation[0].language = #nl
* #dyspnoea ^designation[0].value = "kortademigheid"
* #dyspnoea ^property[0].code = #kind
* #dyspnoea ^property[0].valueString = "adverse-event"
* #dyspnoea ^property[1].code = #latin
* #dyspnoea ^property[1].valueString = "dyspnoe"
* #eccentric-training "Eccentric training"
* #eccentric-training ^designation[0].language = #nl
* #eccentric-training ^designation[0].value = "excentrische training"
* #eccentric-training ^property[0].code = #kind
* #eccentric-training ^property[0].valueString = "treatment"
* #education "Education"
* #education ^designation[0].language = #nl
* #education ^designation[0].value = "voorlichting"
* #education ^property[0].code = #kind
* #education ^property[0].valueString = "treatment"
* #elbow "Elbow"
* #elbow ^designation[0].language = #nl
* #elbow ^designation[0].value = "elleboog"
* #elbow ^property[0].code = #kind
* #elbow ^property[0].valueString = "region"
* #elbow ^property[1].code = #latin
* #elbow ^property[1].valueString = "cubitus"
* #elbow-lateral "Lateral side of elbow"
* #elbow-lateral ^designation[0].language = #nl
* #elbow-lateral ^designation[0].value = "buitenzijde elleboog"
* #elbow-lateral ^property[0].code = #kind
* #elbow-lateral ^property[0].valueString = "region"
* #elbow-lateral ^property[1].code = #latin
* #elbow-lateral ^property[1].valueString = "epicondylus lateralis"
* #elbow-medial "Medial side of elbow"
* #elbow-medial ^designation[0].language = #nl
* #elbow-medial ^designation[0].value = "binnenzijde elleboog"
* #elbow-medial ^property[0].code = #kind
* #elbow-medial ^property[0].valueString = "region"
* #elbow-medial ^property[1].code = #latin
* #elbow-medial ^property[1].valueString = "epicondylus medialis"
* #elbow-pain "Elbow pain"
* #elbow-pain ^designation[0].language = #nl
* #elbow-pain ^designation[0].value = "elleboogpijn"
* #elbow-pain ^property[0].code = #kind
* #elbow-pain ^property[0].valueString = "problem"
* #electrical-dry-needling "Electrical dry needling"
* #electrical-dry-needling ^designation[0].language = #nl
* #electrical-dry-needling ^designation[0].value = "elektrische dry needling"
* #electrical-dry-needling ^property[0].code = #kind
* #electrical-dry-needling ^property[0].valueString = "treatment"
* #electrical-stimulation "Electrical muscle stimulation"
* #electrical-stimulation ^designation[0].language = #nl
* #electrical-stimulation ^designation[0].value = "elektrostimulatie"
* #electrical-stimulation ^property[0].code = #kind
* #electrical-stimulation ^property[0].valueString = "treatment"
* #eligibility-reason "Reason for the eligibility outcome" "Why the screening decided so; each reason is a component of its own."
* #eligibility-reason ^designation[0].language = #nl
* #eligibility-reason ^designation[0].value = "reden van de uitkomst"
* #eligibility-reason ^property[0].code = #kind
* #eligibility-reason ^property[0].valueString = "observation"
* #eligible "Eligible" "By the questions of the patient leaflet nothing speaks against needling, and the patient, informed, agreed. Computed: not a finding of the therapist's."
* #eligible ^designation[0].language = #nl
* #eligible ^designation[0].value = "geschikt volgens de vragen van de folder"
* #eligible ^property[0].code = #kind
* #eligible ^property[0].valueString = "outcome"
* #eligible-by-joint-decision "Eligible by joint decision" "A relative contraindication is present; patient and therapist decided together to needle."
* #eligible-by-joint-decision ^designation[0].language = #nl
* #eligible-by-joint-decision ^designation[0].value = "geschikt volgens de vragen van de folder, in samenspraak besloten"
* #eligible-by-joint-decision ^property[0].code = #kind
* #eligible-by-joint-decision ^property[0].valueString = "outcome"
* #epilepsy "Epilepsy" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #epilepsy ^designation[0].language = #nl
* #epilepsy ^designation[0].value = "epilepsie"
* #epilepsy ^property[0].code = #kind
* #epilepsy ^property[0].valueString = "contraindication"
* #epilepsy ^property[1].code = #latin
* #epilepsy ^property[1].valueString = "epilepsia"
* #erector-spinae "Erector spinae"
* #erector-spinae ^designation[0].language = #nl
* #erector-spinae ^designation[0].value = "rugstrekker"
* #erector-spinae ^property[0].code = #kind
* #erector-spinae ^property[0].valueString = "muscle"
* #erector-spinae ^property[1].code = #latin
* #erector-spinae ^property[1].valueString = "musculi erector spinae"
* #ergonomics-advice "Advice on ergonomics"
* #ergonomics-advice ^designation[0].language = #nl
* #ergonomics-advice ^designation[0].value = "ergonomieadvies"
* #ergonomics-advice ^property[0].code = #kind
* #ergonomics-advice ^property[0].valueString = "treatment"
* #ergonomics-advice ^property[1].code = #kind
* #ergonomics-advice ^property[1].valueString = "aftercare"
* #eswt "Extracorporeal shockwave therapy"
* #eswt ^designation[0].language = #nl
* #eswt ^designation[0].value = "shockwavetherapie"
* #eswt ^property[0].code = #kind
* #eswt ^property[0].valueString = "treatment"
* #event-mild "Mild adverse event" "A mild adverse event, as the treatment's safety surveys class them."
* #event-mild ^designation[0].language = #nl
* #event-mild ^designation[0].value = "lichte ongewenste gebeurtenis"
* #event-mild ^property[0].code = #kind
* #event-mild ^property[0].valueString = "severity"
* #event-serious "Serious adverse event" "A serious adverse event, as the treatment's safety surveys class them."
* #event-serious ^designation[0].language = #nl
* #event-serious ^designation[0].value = "ernstige ongewenste gebeurtenis"
* #event-serious ^property[0].code = #kind
* #event-serious ^property[0].valueString = "severity"
* #event-significant "Significant adverse event" "A significant adverse event, as the treatment's safety surveys class them."
* #event-significant ^designation[0].language = #nl
* #event-significant ^designation[0].value = "matig ernstige ongewenste gebeurtenis"
* #event-significant ^property[0].code = #kind
* #event-significant ^property[0].valueString = "severity"
* #excluded "Excluded" "An absolute contraindication is present."
* #excluded ^designation[0].language = #nl
* #excluded ^designation[0].value = "uitgesloten"
* #excluded ^property[0].code = #kind
* #excluded ^property[0].valueString = "outcome"
* #exercise-therapy "Exercise therapy"
* #exercise-therapy ^designation[0].language = #nl
* #exercise-therapy ^designation[0].value = "oefentherapie"
* #exercise-therapy ^property[0].code = #kind
* #exercise-therapy ^property[0].valueString = "treatment"
* #expect-bruise "Advice: a small bruise is possible"
* #expect-bruise ^designation[0].language = #nl
* #expect-bruise ^designation[0].value = "blauwe plek is mogelijk"
* #expect-bruise ^property[0].code = #kind
* #expect-bruise ^property[0].valueString = "aftercare"
* #expect-soreness "Advice: soreness for one to two days is normal"
* #expect-soreness ^designation[0].language = #nl
* #expect-soreness ^designation[0].value = "napijn 1 à 2 dagen is normaal"
* #expect-soreness ^property[0].code = #kind
* #expect-soreness ^property[0].valueString = "aftercare"
* #extensor-carpi-radialis-brevis "Extensor carpi radialis brevis"
* #extensor-carpi-radialis-brevis ^designation[0].language = #nl
* #extensor-carpi-radialis-brevis ^designation[0].value = "korte spaakbeenzijdige polsstrekker"
* #extensor-carpi-radialis-brevis ^property[0].code = #kind
* #extensor-carpi-radialis-brevis ^property[0].valueString = "muscle"
* #extensor-carpi-radialis-brevis ^property[1].code = #latin
* #extensor-carpi-radialis-brevis ^property[1].valueString = "musculus extensor carpi radialis brevis"
* #extensor-carpi-radialis-longus "Extensor carpi radialis longus"
* #extensor-carpi-radialis-longus ^designation[0].language = #nl
* #extensor-carpi-radialis-longus ^designation[0].value = "lange spaakbeenzijdige polsstrekker"
* #extensor-carpi-radialis-longus ^property[0].code = #kind
* #extensor-carpi-radialis-longus ^property[0].valueString = "muscle"
* #extensor-carpi-radialis-longus ^property[1].code = #latin
* #extensor-carpi-radialis-longus ^property[1].valueString = "musculus extensor carpi radialis longus"
* #extensor-carpi-ulnaris "Extensor carpi ulnaris"
* #extensor-carpi-ulnaris ^designation[0].language = #nl
* #extensor-carpi-ulnaris ^designation[0].value = "ellepijpzijdige polsstrekker"
* #extensor-carpi-ulnaris ^property[0].code = #kind
* #extensor-carpi-ulnaris ^property[0].valueString = "muscle"
* #extensor-carpi-ulnaris ^property[1].code = #latin
* #extensor-carpi-ulnaris ^property[1].valueString = "musculus extensor carpi ulnaris"
* #extensor-digiti-minimi "Extensor digiti minimi"
* #extensor-digiti-minimi ^designation[0].language = #nl
* #extensor-digiti-minimi ^designation[0].value = "pinkstrekker"
* #extensor-digiti-minimi ^property[0].code = #kind
* #extensor-digiti-minimi ^property[0].valueString = "muscle"
* #extensor-digiti-minimi ^property[1].code = #latin
* #extensor-digiti-minimi ^property[1].valueString = "musculus extensor digiti minimi"
* #extensor-digitorum "Extensor digitorum"
* #extensor-digitorum ^designation[0].language = #nl
* #extensor-digitorum ^designation[0].value = "vingerstrekker"
* #extensor-digitorum ^property[0].code = #kind
* #extensor-digitorum ^property[0].valueString = "muscle"
* #extensor-digitorum ^property[1].code = #latin
* #extensor-digitorum ^property[1].valueString = "musculus extensor digitorum"
* #extensor-digitorum-brevis "Extensor digitorum brevis"
* #extensor-digitorum-brevis ^designation[0].language = #nl
* #extensor-digitorum-brevis ^designation[0].value = "korte teenstrekker"
* #extensor-digitorum-brevis ^property[0].code = #kind
* #extensor-digitorum-brevis ^property[0].valueString = "muscle"
* #extensor-digitorum-brevis ^property[1].code = #latin
* #extensor-digitorum-brevis ^property[1].valueString = "musculus extensor digitorum brevis"
* #extensor-digitorum-longus "Extensor digitorum longus"
* #extensor-digitorum-longus ^designation[0].language = #nl
* #extensor-digitorum-longus ^designation[0].value = "lange teenstrekker"
* #extensor-digitorum-longus ^property[0].code = #kind
* #extensor-digitorum-longus ^property[0].valueString = "muscle"
* #extensor-digitorum-longus ^property[1].code = #latin
* #extensor-digitorum-longus ^property[1].valueString = "musculus extensor digitorum longus"
* #extensor-hallucis-brevis "Extensor hallucis brevis"
* #extensor-hallucis-brevis ^designation[0].language = #nl
* #extensor-hallucis-brevis ^designation[0].value = "korte strekker van de grote teen"
* #extensor-hallucis-brevis ^property[0].code = #kind
* #extensor-hallucis-brevis ^property[0].valueString = "muscle"
* #extensor-hallucis-brevis ^property[1].code = #latin
* #extensor-hallucis-brevis ^property[1].valueString = "musculus extensor hallucis brevis"
* #extensor-hallucis-longus "Extensor hallucis longus"
* #extensor-hallucis-longus ^designation[0].language = #nl
* #extensor-hallucis-longus ^designation[0].value = "lange strekker van de grote teen"
* #extensor-hallucis-longus ^property[0].code = #kind
* #extensor-hallucis-longus ^property[0].valueString = "muscle"
* #extensor-hallucis-longus ^property[1].code = #latin
* #extensor-hallucis-longus ^property[1].valueString = "musculus extensor hallucis longus"
* #extensor-indicis "Extensor indicis"
* #extensor-indicis ^designation[0].language = #nl
* #extensor-indicis ^designation[0].value = "wijsvingerstrekker"
* #extensor-indicis ^property[0].code = #kind
* #extensor-indicis ^property[0].valueString = "muscle"
* #extensor-indicis ^property[1].code = #latin
* #extensor-indicis ^property[1].valueString = "musculus extensor indicis"
* #extensor-pollicis-brevis "Extensor pollicis brevis"
* #extensor-pollicis-brevis ^designation[0].language = #nl
* #extensor-pollicis-brevis ^designation[0].value = "korte duimstrekker"
* #extensor-pollicis-brevis ^property[0].code = #kind
* #extensor-pollicis-brevis ^property[0].valueString = "muscle"
* #extensor-pollicis-brevis ^property[1].code = #latin
* #extensor-pollicis-brevis ^property[1].valueString = "musculus extensor pollicis brevis"
* #extensor-pollicis-longus "Extensor pollicis longus"
* #extensor-pollicis-longus ^designation[0].language = #nl
* #extensor-pollicis-longus ^designation[0].value = "lange duimstrekker"
* #extensor-pollicis-longus ^property[0].code = #kind
* #extensor-pollicis-longus ^property[0].valueString = "muscle"
* #extensor-pollicis-longus ^property[1].code = #latin
* #extensor-pollicis-longus ^property[1].valueString = "musculus extensor pollicis longus"
* #external-rotation-lag "External rotation lag sign"
* #external-rotation-lag ^designation[0].language = #nl
* #external-rotation-lag ^designation[0].value = "external rotation lag sign"
* #external-rotation-lag ^property[0].code = #kind
* #external-rotation-lag ^property[0].valueString = "test"
* #external-rotation-resistance "Resisted external rotation"
* #external-rotation-resistance ^designation[0].language = #nl
* #external-rotation-resistance ^designation[0].value = "exorotatie tegen weerstand"
* #external-rotation-resistance ^property[0].code = #kind
* #external-rotation-resistance ^property[0].valueString = "test"
* #faber-test "FABER test (Patrick)"
* #faber-test ^designation[0].language = #nl
* #faber-test ^designation[0].value = "FABER-test"
* #faber-test ^property[0].code = #kind
* #faber-test ^property[0].valueString = "test"
* #face "Face"
* #face ^designation[0].language = #nl
* #face ^designation[0].value = "gezicht"
* #face ^property[0].code = #kind
* #face ^property[0].valueString = "region"
* #face ^property[1].code = #latin
* #face ^property[1].valueString = "facies"
* #facet-joint-pain "Facet joint pain"
* #facet-joint-pain ^designation[0].language = #nl
* #facet-joint-pain ^designation[0].value = "facetpijn"
* #facet-joint-pain ^property[0].code = #kind
* #facet-joint-pain ^property[0].valueString = "problem"
* #facial-muscles "Facial muscles"
* #facial-muscles ^designation[0].language = #nl
* #facial-muscles ^designation[0].value = "gelaatsspieren"
* #facial-muscles ^property[0].code = #kind
* #facial-muscles ^property[0].valueString = "muscle"
* #fadir-test "FADIR test"
* #fadir-test ^designation[0].language = #nl
* #fadir-test ^designation[0].value = "FADIR-test"
* #fadir-test ^property[0].code = #kind
* #fadir-test ^property[0].valueString = "test"
* #fai "Femoroacetabular impingement"
* #fai ^designation[0].language = #nl
* #fai ^designation[0].value = "femoroacetabulair impingement"
* #fai ^property[0].code = #kind
* #fai ^property[0].valueString = "problem"
* #fair-test "FAIR test"
* #fair-test ^designation[0].language = #nl
* #fair-test ^designation[0].value = "FAIR-test"
* #fair-test ^property[0].code = #kind
* #fair-test ^property[0].valueString = "test"
* #fall "Fall"
* #fall ^designation[0].language = #nl
* #fall ^designation[0].value = "val"
* #fall ^property[0].code = #kind
* #fall ^property[0].valueString = "adverse-event"
* #fascial-needling "Fascial dry needling"
* #fascial-needling ^designation[0].language = #nl
* #fascial-needling ^designation[0].value = "fasciale dry needling"
* #fascial-needling ^property[0].code = #kind
* #fascial-needling ^property[0].valueString = "treatment"
* #fatigue "Fatigue"
* #fatigue ^designation[0].language = #nl
* #fatigue ^designation[0].value = "vermoeidheid"
* #fatigue ^property[0].code = #kind
* #fatigue ^property[0].valueString = "adverse-event"
* #fever "Fever" "Excludes dry needling."
* #fever ^designation[0].language = #nl
* #fever ^designation[0].value = "koorts"
* #fever ^property[0].code = #kind
* #fever ^property[0].valueString = "contraindication"
* #fever ^property[1].code = #kind
* #fever ^property[1].valueString = "adverse-event"
* #fever ^property[2].code = #latin
* #fever ^property[2].valueString = "febris"
* #fever-not-asked "Fever: not asked" "Was not asked; not asked is not the same as absent."
* #fever-not-asked ^designation[0].language = #nl
* #fever-not-asked ^designation[0].value = "koorts: niet gevraagd"
* #fever-not-asked ^property[0].code = #kind
* #fever-not-asked ^property[0].valueString = "reason"
* #fibromyalgia "Fibromyalgia"
* #fibromyalgia ^designation[0].language = #nl
* #fibromyalgia ^designation[0].value = "fibromyalgie"
* #fibromyalgia ^property[0].code = #kind
* #fibromyalgia ^property[0].valueString = "problem"
* #fibromyalgia ^property[1].code = #latin
* #fibromyalgia ^property[1].valueString = "fibromyalgia"
* #fibular-tendinopathy "Fibular tendinopathy"
* #fibular-tendinopathy ^designation[0].language = #nl
* #fibular-tendinopathy ^designation[0].value = "peroneustendinopathie"
* #fibular-tendinopathy ^property[0].code = #kind
* #fibular-tendinopathy ^property[0].valueString = "problem"
* #fibulares "Fibular muscles"
* #fibulares ^designation[0].language = #nl
* #fibulares ^designation[0].value = "kuitbeenspieren"
* #fibulares ^property[0].code = #kind
* #fibulares ^property[0].valueString = "muscle"
* #fibulares ^property[1].code = #latin
* #fibulares ^property[1].valueString = "musculi fibulares"
* #fibularis-brevis "Fibularis brevis"
* #fibularis-brevis ^designation[0].language = #nl
* #fibularis-brevis ^designation[0].value = "korte kuitbeenspier"
* #fibularis-brevis ^property[0].code = #kind
* #fibularis-brevis ^property[0].valueString = "muscle"
* #fibularis-brevis ^property[1].code = #latin
* #fibularis-brevis ^property[1].valueString = "musculus fibularis brevis"
* #fibularis-longus "Fibularis longus"
* #fibularis-longus ^designation[0].language = #nl
* #fibularis-longus ^designation[0].value = "lange kuitbeenspier"
* #fibularis-longus ^property[0].code = #kind
* #fibularis-longus ^property[0].valueString = "muscle"
* #fibularis-longus ^property[1].code = #latin
* #fibularis-longus ^property[1].valueString = "musculus fibularis longus"
* #fibularis-tertius "Fibularis tertius"
* #fibularis-tertius ^designation[0].language = #nl
* #fibularis-tertius ^designation[0].value = "derde kuitbeenspier"
* #fibularis-tertius ^property[0].code = #kind
* #fibularis-tertius ^property[0].valueString = "muscle"
* #fibularis-tertius ^property[1].code = #latin
* #fibularis-tertius ^property[1].valueString = "musculus fibularis tertius"
* #finger "Finger"
* #finger ^designation[0].language = #nl
* #finger ^designation[0].value = "vinger"
* #finger ^property[0].code = #kind
* #finger ^property[0].valueString = "region"
* #finger ^property[1].code = #latin
* #finger ^property[1].valueString = "digitus manus"
* #finger-floor-distance "Finger-floor distance"
* #finger-floor-distance ^designation[0].language = #nl
* #finger-floor-distance ^designation[0].value = "vinger-vloerafstand"
* #finger-floor-distance ^property[0].code = #kind
* #finger-floor-distance ^property[0].valueString = "test"
* #finger-nose-test "Finger-nose test"
* #finger-nose-test ^designation[0].language = #nl
* #finger-nose-test ^designation[0].value = "vinger-neusproef"
* #finger-nose-test ^property[0].code = #kind
* #finger-nose-test ^property[0].valueString = "test"
* #finger-pain "Finger pain"
* #finger-pain ^designation[0].language = #nl
* #finger-pain ^designation[0].value = "vingerpijn"
* #finger-pain ^property[0].code = #kind
* #finger-pain ^property[0].valueString = "problem"
* #finkelstein-test "Finkelstein test"
* #finkelstein-test ^designation[0].language = #nl
* #finkelstein-test ^designation[0].value = "Finkelstein-test"
* #finkelstein-test ^property[0].code = #kind
* #finkelstein-test ^property[0].valueString = "test"
* #first-dorsal-interosseous "First dorsal interosseous"
* #first-dorsal-interosseous ^designation[0].language = #nl
* #first-dorsal-interosseous ^designation[0].value = "eerste rugzijdige tussenbeenspier van de hand"
* #first-dorsal-interosseous ^property[0].code = #kind
* #first-dorsal-interosseous ^property[0].valueString = "muscle"
* #first-dorsal-interosseous ^property[1].code = #latin
* #first-dorsal-interosseous ^property[1].valueString = "musculus interosseus dorsalis primus"
* #flank "Flank"
* #flank ^designation[0].language = #nl
* #flank ^designation[0].value = "flank"
* #flank ^property[0].code = #kind
* #flank ^property[0].valueString = "region"
* #flank ^property[1].code = #latin
* #flank ^property[1].valueString = "regio lateralis abdominis"
* #flexion-rotation-test "Cervical flexion-rotation test"
* #flexion-rotation-test ^designation[0].language = #nl
* #flexion-rotation-test ^designation[0].value = "cervicale flexie-rotatietest"
* #flexion-rotation-test ^property[0].code = #kind
* #flexion-rotation-test ^property[0].valueString = "test"
* #flexor-carpi-radialis "Flexor carpi radialis"
* #flexor-carpi-radialis ^designation[0].language = #nl
* #flexor-carpi-radialis ^designation[0].value = "spaakbeenzijdige polsbuiger"
* #flexor-carpi-radialis ^property[0].code = #kind
* #flexor-carpi-radialis ^property[0].valueString = "muscle"
* #flexor-carpi-radialis ^property[1].code = #latin
* #flexor-carpi-radialis ^property[1].valueString = "musculus flexor carpi radialis"
* #flexor-carpi-ulnaris "Flexor carpi ulnaris"
* #flexor-carpi-ulnaris ^designation[0].language = #nl
* #flexor-carpi-ulnaris ^designation[0].value = "ellepijpzijdige polsbuiger"
* #flexor-carpi-ulnaris ^property[0].code = #kind
* #flexor-carpi-ulnaris ^property[0].valueString = "muscle"
* #flexor-carpi-ulnaris ^property[1].code = #latin
* #flexor-carpi-ulnaris ^property[1].valueString = "musculus flexor carpi ulnaris"
* #flexor-digitorum-brevis "Flexor digitorum brevis"
* #flexor-digitorum-brevis ^designation[0].language = #nl
* #flexor-digitorum-brevis ^designation[0].value = "korte teenbuiger"
* #flexor-digitorum-brevis ^property[0].code = #kind
* #flexor-digitorum-brevis ^property[0].valueString = "muscle"
* #flexor-digitorum-brevis ^property[1].code = #latin
* #flexor-digitorum-brevis ^property[1].valueString = "musculus flexor digitorum brevis"
* #flexor-digitorum-longus "Flexor digitorum longus"
* #flexor-digitorum-longus ^designation[0].language = #nl
* #flexor-digitorum-longus ^designation[0].value = "lange teenbuiger"
* #flexor-digitorum-longus ^property[0].code = #kind
* #flexor-digitorum-longus ^property[0].valueString = "muscle"
* #flexor-digitorum-longus ^property[1].code = #latin
* #flexor-digitorum-longus ^property[1].valueString = "musculus flexor digitorum longus"
* #flexor-digitorum-profundus "Flexor digitorum profundus"
* #flexor-digitorum-profundus ^designation[0].language = #nl
* #flexor-digitorum-profundus ^designation[0].value = "diepe vingerbuiger"
* #flexor-digitorum-profundus ^property[0].code = #kind
* #flexor-digitorum-profundus ^property[0].valueString = "muscle"
* #flexor-digitorum-profundus ^property[1].code = #latin
* #flexor-digitorum-profundus ^property[1].valueString = "musculus flexor digitorum profundus"
* #flexor-digitorum-superficialis "Flexor digitorum superficialis"
* #flexor-digitorum-superficialis ^designation[0].language = #nl
* #flexor-digitorum-superficialis ^designation[0].value = "oppervlakkige vingerbuiger"
* #flexor-digitorum-superficialis ^property[0].code = #kind
* #flexor-digitorum-superficialis ^property[0].valueString = "muscle"
* #flexor-digitorum-superficialis ^property[1].code = #latin
* #flexor-digitorum-superficialis ^property[1].valueString = "musculus flexor digitorum superficialis"
* #flexor-hallucis-brevis "Flexor hallucis brevis"
* #flexor-hallucis-brevis ^designation[0].language = #nl
* #flexor-hallucis-brevis ^designation[0].value = "korte buiger van de grote teen"
* #flexor-hallucis-brevis ^property[0].code = #kind
* #flexor-hallucis-brevis ^property[0].valueString = "muscle"
* #flexor-hallucis-brevis ^property[1].code = #latin
* #flexor-hallucis-brevis ^property[1].valueString = "musculus flexor hallucis brevis"
* #flexor-hallucis-longus "Flexor hallucis longus"
* #flexor-hallucis-longus ^designation[0].language = #nl
* #flexor-hallucis-longus ^designation[0].value = "lange buiger van de grote teen"
* #flexor-hallucis-longus ^property[0].code = #kind
* #flexor-hallucis-longus ^property[0].valueString = "muscle"
* #flexor-hallucis-longus ^property[1].code = #latin
* #flexor-hallucis-longus ^property[1].valueString = "musculus flexor hallucis longus"
* #flexor-pollicis-brevis "Flexor pollicis brevis"
* #flexor-pollicis-brevis ^designation[0].language = #nl
* #flexor-pollicis-brevis ^designation[0].value = "korte duimbuiger"
* #flexor-pollicis-brevis ^property[0].code = #kind
* #flexor-pollicis-brevis ^property[0].valueString = "muscle"
* #flexor-pollicis-brevis ^property[1].code = #latin
* #flexor-pollicis-brevis ^property[1].valueString = "musculus flexor pollicis brevis"
* #flexor-pollicis-longus "Flexor pollicis longus"
* #flexor-pollicis-longus ^designation[0].language = #nl
* #flexor-pollicis-longus ^designation[0].value = "lange duimbuiger"
* #flexor-pollicis-longus ^property[0].code = #kind
* #flexor-pollicis-longus ^property[0].valueString = "muscle"
* #flexor-pollicis-longus ^property[1].code = #latin
* #flexor-pollicis-longus ^property[1].valueString = "musculus flexor pollicis longus"
* #flushing "Flushing"
* #flushing ^designation[0].language = #nl
* #flushing ^designation[0].value = "blozen"
* #flushing ^property[0].code = #kind
* #flushing ^property[0].valueString = "adverse-event"
* #follow-up-visit "Follow-up visit" "A visit to see how it went; needling was not meant."
* #follow-up-visit ^designation[0].language = #nl
* #follow-up-visit ^designation[0].value = "controlebezoek"
* #follow-up-visit ^property[0].code = #kind
* #follow-up-visit ^property[0].valueString = "purpose"
* #foot "Foot"
* #foot ^designation[0].language = #nl
* #foot ^designation[0].value = "voet"
* #foot ^property[0].code = #kind
* #foot ^property[0].valueString = "region"
* #foot ^property[1].code = #latin
* #foot ^property[1].valueString = "pes"
* #foot-muscles "Foot muscles"
* #foot-muscles ^designation[0].language = #nl
* #foot-muscles ^designation[0].value = "voetspieren"
* #foot-muscles ^property[0].code = #kind
* #foot-muscles ^property[0].valueString = "muscle"
* #foot-pain "Foot pain"
* #foot-pain ^designation[0].language = #nl
* #foot-pain ^designation[0].value = "voetpijn"
* #foot-pain ^property[0].code = #kind
* #foot-pain ^property[0].valueString = "problem"
* #forearm "Forearm"
* #forearm ^designation[0].language = #nl
* #forearm ^designation[0].value = "onderarm"
* #forearm ^property[0].code = #kind
* #forearm ^property[0].valueString = "region"
* #forearm ^property[1].code = #latin
* #forearm ^property[1].valueString = "antebrachium"
* #forearm-extensors "Extensors of the forearm"
* #forearm-extensors ^designation[0].language = #nl
* #forearm-extensors ^designation[0].value = "strekspieren van de onderarm"
* #forearm-extensors ^property[0].code = #kind
* #forearm-extensors ^property[0].valueString = "muscle"
* #forearm-flexors "Flexors of the forearm"
* #forearm-flexors ^designation[0].language = #nl
* #forearm-flexors ^designation[0].value = "buigspieren van de onderarm"
* #forearm-flexors ^property[0].code = #kind
* #forearm-flexors ^property[0].valueString = "muscle"
* #forearm-pain "Forearm pain"
* #forearm-pain ^designation[0].language = #nl
* #forearm-pain ^designation[0].value = "onderarmpijn"
* #forearm-pain ^property[0].code = #kind
* #forearm-pain ^property[0].valueString = "problem"
* #forefoot "Forefoot"
* #forefoot ^designation[0].language = #nl
* #forefoot ^designation[0].value = "voorvoet"
* #forefoot ^property[0].code = #kind
* #forefoot ^property[0].valueString = "region"
* #forehead "Forehead"
* #forehead ^designation[0].language = #nl
* #forehead ^designation[0].value = "voorhoofd"
* #forehead ^property[0].code = #kind
* #forehead ^property[0].valueString = "region"
* #forehead ^property[1].code = #latin
* #forehead ^property[1].valueString = "frons"
* #forgotten-needle "Forgotten needle"
* #forgotten-needle ^designation[0].language = #nl
* #forgotten-needle ^designation[0].value = "vergeten naald"
* #forgotten-needle ^property[0].code = #kind
* #forgotten-needle ^property[0].valueString = "adverse-event"
* #four-point-kneeling "Four-point kneeling"
* #four-point-kneeling ^designation[0].language = #nl
* #four-point-kneeling ^designation[0].value = "handen-knieënstand"
* #four-point-kneeling ^property[0].code = #kind
* #four-point-kneeling ^property[0].valueString = "position"
* #frontalis "Frontalis"
* #frontalis ^designation[0].language = #nl
* #frontalis ^designation[0].value = "voorhoofdspier"
* #frontalis ^property[0].code = #kind
* #frontalis ^property[0].valueString = "muscle"
* #frontalis ^property[1].code = #latin
* #frontalis ^property[1].valueString = "musculus frontalis"
* #frozen-shoulder "Frozen shoulder"
* #frozen-shoulder ^designation[0].language = #nl
* #frozen-shoulder ^designation[0].value = "frozen shoulder"
* #frozen-shoulder ^property[0].code = #kind
* #frozen-shoulder ^property[0].valueString = "problem"
* #frozen-shoulder ^property[1].code = #latin
* #frozen-shoulder ^property[1].valueString = "capsulitis adhaesiva"
* #full-can-test "Full can test"
* #full-can-test ^designation[0].language = #nl
* #full-can-test ^designation[0].value = "full-cantest"
* #full-can-test ^property[0].code = #kind
* #full-can-test ^property[0].valueString = "test"
* #functional-training "Functional training"
* #functional-training ^designation[0].language = #nl
* #functional-training ^designation[0].value = "functionele training"
* #functional-training ^property[0].code = #kind
* #functional-training ^property[0].valueString = "treatment"
* #gaenslen-test "Gaenslen test"
* #gaenslen-test ^designation[0].language = #nl
* #gaenslen-test ^designation[0].value = "Gaenslen-test"
* #gaenslen-test ^property[0].code = #kind
* #gaenslen-test ^property[0].valueString = "test"
* #gait-observation "Gait observation"
* #gait-observation ^designation[0].language = #nl
* #gait-observation ^designation[0].value = "gangbeeldanalyse"
* #gait-observation ^property[0].code = #kind
* #gait-observation ^property[0].valueString = "test"
* #gait-training "Gait training"
* #gait-training ^designation[0].language = #nl
* #gait-training ^designation[0].value = "looptraining"
* #gait-training ^property[0].code = #kind
* #gait-training ^property[0].valueString = "treatment"
* #gastrocnemius "Gastrocnemius"
* #gastrocnemius ^designation[0].language = #nl
* #gastrocnemius ^designation[0].value = "tweelingkuitspier"
* #gastrocnemius ^property[0].code = #kind
* #gastrocnemius ^property[0].valueString = "muscle"
* #gastrocnemius ^property[1].code = #latin
* #gastrocnemius ^property[1].valueString = "musculus gastrocnemius"
* #gastrocnemius-lateral "Lateral head of gastrocnemius"
* #gastrocnemius-lateral ^designation[0].language = #nl
* #gastrocnemius-lateral ^designation[0].value = "buitenste kop van de tweelingkuitspier"
* #gastrocnemius-lateral ^property[0].code = #kind
* #gastrocnemius-lateral ^property[0].valueString = "muscle"
* #gastrocnemius-lateral ^property[1].code = #latin
* #gastrocnemius-lateral ^property[1].valueString = "musculus gastrocnemius caput laterale"
* #gastrocnemius-medial "Medial head of gastrocnemius"
* #gastrocnemius-medial ^designation[0].language = #nl
* #gastrocnemius-medial ^designation[0].value = "binnenste kop van de tweelingkuitspier"
* #gastrocnemius-medial ^property[0].code = #kind
* #gastrocnemius-medial ^property[0].valueString = "muscle"
* #gastrocnemius-medial ^property[1].code = #latin
* #gastrocnemius-medial ^property[1].valueString = "musculus gastrocnemius caput mediale"
* #gemelli "Gemelli"
* #gemelli ^designation[0].language = #nl
* #gemelli ^designation[0].value = "mm. gemelli"
* #gemelli ^property[0].code = #kind
* #gemelli ^property[0].valueString = "muscle"
* #gemelli ^property[1].code = #latin
* #gemelli ^property[1].valueString = "musculi gemelli"
* #gluteus-maximus "Gluteus maximus"
* #gluteus-maximus ^designation[0].language = #nl
* #gluteus-maximus ^designation[0].value = "grote bilspier"
* #gluteus-maximus ^property[0].code = #kind
* #gluteus-maximus ^property[0].valueString = "muscle"
* #gluteus-maximus ^property[1].code = #latin
* #gluteus-maximus ^property[1].valueString = "musculus gluteus maximus"
* #gluteus-medius "Gluteus medius"
* #gluteus-medius ^designation[0].language = #nl
* #gluteus-medius ^designation[0].value = "middelste bilspier"
* #gluteus-medius ^property[0].code = #kind
* #gluteus-medius ^property[0].valueString = "muscle"
* #gluteus-medius ^property[1].code = #latin
* #gluteus-medius ^property[1].valueString = "musculus gluteus medius"
* #gluteus-minimus "Gluteus minimus"
* #gluteus-minimus ^designation[0].language = #nl
* #gluteus-minimus ^designation[0].value = "kleine bilspier"
* #gluteus-minimus ^property[0].code = #kind
* #gluteus-minimus ^property[0].valueString = "muscle"
* #gluteus-minimus ^property[1].code = #latin
* #gluteus-minimus ^property[1].valueString = "musculus gluteus minimus"
* #gold "Gold"
* #gold ^designation[0].language = #nl
* #gold ^designation[0].value = "goud"
* #gold ^property[0].code = #kind
* #gold ^property[0].valueString = "needle-material"
* #gold-plated "Gold-plated steel"
* #gold-plated ^designation[0].language = #nl
* #gold-plated ^designation[0].value = "verguld staal"
* #gold-plated ^property[0].code = #kind
* #gold-plated ^property[0].valueString = "needle-material"
* #golfers-elbow "Golfer's elbow"
* #golfers-elbow ^designation[0].language = #nl
* #golfers-elbow ^designation[0].value = "golferselleboog"
* #golfers-elbow ^property[0].code = #kind
* #golfers-elbow ^property[0].valueString = "problem"
* #golfers-elbow ^property[1].code = #latin
* #golfers-elbow ^property[1].valueString = "epicondylitis medialis"
* #golfers-elbow-test "Medial epicondyle test"
* #golfers-elbow-test ^designation[0].language = #nl
* #golfers-elbow-test ^designation[0].value = "golferselleboogtest"
* #golfers-elbow-test ^property[0].code = #kind
* #golfers-elbow-test ^property[0].valueString = "test"
* #gracilis "Gracilis"
* #gracilis ^designation[0].language = #nl
* #gracilis ^designation[0].value = "slanke dijspier"
* #gracilis ^property[0].code = #kind
* #gracilis ^property[0].valueString = "muscle"
* #gracilis ^property[1].code = #latin
* #gracilis ^property[1].valueString = "musculus gracilis"
* #graded-activity "Graded activity"
* #graded-activity ^designation[0].language = #nl
* #graded-activity ^designation[0].value = "graded activity"
* #graded-activity ^property[0].code = #kind
* #graded-activity ^property[0].valueString = "treatment"
* #graded-exposure "Graded exposure"
* #graded-exposure ^designation[0].language = #nl
* #graded-exposure ^designation[0].value = "graded exposure"
* #graded-exposure ^property[0].code = #kind
* #graded-exposure ^property[0].valueString = "treatment"
* #great-toe "Great toe"
* #great-toe ^designation[0].language = #nl
* #great-toe ^designation[0].value = "grote teen"
* #great-toe ^property[0].code = #kind
* #great-toe ^property[0].valueString = "region"
* #great-toe ^property[1].code = #latin
* #great-toe ^property[1].valueString = "hallux"
* #greater-trochanter "Greater trochanter"
* #greater-trochanter ^designation[0].language = #nl
* #greater-trochanter ^designation[0].value = "grote draaier"
* #greater-trochanter ^property[0].code = #kind
* #greater-trochanter ^property[0].valueString = "region"
* #greater-trochanter ^property[1].code = #latin
* #greater-trochanter ^property[1].valueString = "trochanter major"
* #grip-strength "Grip strength"
* #grip-strength ^designation[0].language = #nl
* #grip-strength ^designation[0].value = "knijpkracht"
* #grip-strength ^property[0].code = #kind
* #grip-strength ^property[0].valueString = "test"
* #groin "Groin"
* #groin ^designation[0].language = #nl
* #groin ^designation[0].value = "lies"
* #groin ^property[0].code = #kind
* #groin ^property[0].valueString = "region"
* #groin ^property[1].code = #latin
* #groin ^property[1].valueString = "regio inguinalis"
* #groin-pain "Groin pain"
* #groin-pain ^designation[0].language = #nl
* #groin-pain ^designation[0].value = "liespijn"
* #groin-pain ^property[0].code = #kind
* #groin-pain ^property[0].valueString = "problem"
* #gtps "Greater trochanteric pain syndrome"
* #gtps ^designation[0].language = #nl
* #gtps ^designation[0].value = "trochanter-pijnsyndroom"
* #gtps ^property[0].code = #kind
* #gtps ^property[0].valueString = "problem"
* #haematoma "Haematoma"
* #haematoma ^designation[0].language = #nl
* #haematoma ^designation[0].value = "hematoom"
* #haematoma ^property[0].code = #kind
* #haematoma ^property[0].valueString = "adverse-event"
* #haematoma ^property[1].code = #latin
* #haematoma ^property[1].valueString = "haematoma"
* #haematoma-intramuscular "Intramuscular haematoma"
* #haematoma-intramuscular ^designation[0].language = #nl
* #haematoma-intramuscular ^designation[0].value = "intramusculair hematoom"
* #haematoma-intramuscular ^property[0].code = #kind
* #haematoma-intramuscular ^property[0].valueString = "adverse-event"
* #haemophilia "Haemophilia"
* #haemophilia ^designation[0].language = #nl
* #haemophilia ^designation[0].value = "hemofilie"
* #haemophilia ^property[0].code = #kind
* #haemophilia ^property[0].valueString = "contraindication"
* #hallux-valgus "Hallux valgus"
* #hallux-valgus ^designation[0].language = #nl
* #hallux-valgus ^designation[0].value = "hallux valgus"
* #hallux-valgus ^property[0].code = #kind
* #hallux-valgus ^property[0].valueString = "problem"
* #hallux-valgus ^property[1].code = #latin
* #hallux-valgus ^property[1].valueString = "hallux valgus"
* #hamstring-injury "Hamstring muscle strain"
* #hamstring-injury ^designation[0].language = #nl
* #hamstring-injury ^designation[0].value = "hamstringblessure"
* #hamstring-injury ^property[0].code = #kind
* #hamstring-injury ^property[0].valueString = "problem"
* #hamstring-tear "Hamstring tear"
* #hamstring-tear ^designation[0].language = #nl
* #hamstring-tear ^designation[0].value = "hamstringscheur"
* #hamstring-tear ^property[0].code = #kind
* #hamstring-tear ^property[0].valueString = "problem"
* #hamstrings "Hamstrings"
* #hamstrings ^designation[0].language = #nl
* #hamstrings ^designation[0].value = "hamstrings"
* #hamstrings ^property[0].code = #kind
* #hamstrings ^property[0].valueString = "muscle"
* #hamstrings ^property[1].code = #latin
* #hamstrings ^property[1].valueString = "musculi ischiocrurales"
* #hand "Hand"
* #hand ^designation[0].language = #nl
* #hand ^designation[0].value = "hand"
* #hand ^property[0].code = #kind
* #hand ^property[0].valueString = "region"
* #hand ^property[1].code = #latin
* #hand ^property[1].valueString = "manus"
* #hand-muscles "Hand muscles"
* #hand-muscles ^designation[0].language = #nl
* #hand-muscles ^designation[0].value = "handspieren"
* #hand-muscles ^property[0].code = #kind
* #hand-muscles ^property[0].valueString = "muscle"
* #hand-pain "Hand pain"
* #hand-pain ^designation[0].language = #nl
* #hand-pain ^designation[0].value = "handpijn"
* #hand-pain ^property[0].code = #kind
* #hand-pain ^property[0].valueString = "problem"
* #hawkins-kennedy-test "Hawkins-Kennedy test"
* #hawkins-kennedy-test ^designation[0].language = #nl
* #hawkins-kennedy-test ^designation[0].value = "Hawkins-Kennedy-test"
* #hawkins-kennedy-test ^property[0].code = #kind
* #hawkins-kennedy-test ^property[0].valueString = "test"
* #head "Head"
* #head ^designation[0].language = #nl
* #head ^designation[0].value = "hoofd"
* #head ^property[0].code = #kind
* #head ^property[0].valueString = "region"
* #head ^property[1].code = #latin
* #head ^property[1].valueString = "caput"
* #headache "Headache"
* #headache ^designation[0].language = #nl
* #headache ^designation[0].value = "hoofdpijn"
* #headache ^property[0].code = #kind
* #headache ^property[0].valueString = "problem"
* #headache ^property[1].code = #kind
* #headache ^property[1].valueString = "adverse-event"
* #heat-therapy "Heat therapy"
* #heat-therapy ^designation[0].language = #nl
* #heat-therapy ^designation[0].value = "warmtetherapie"
* #heat-therapy ^property[0].code = #kind
* #heat-therapy ^property[0].valueString = "treatment"
* #heel "Heel"
* #heel ^designation[0].language = #nl
* #heel ^designation[0].value = "hiel"
* #heel ^property[0].code = #kind
* #heel ^property[0].valueString = "region"
* #heel ^property[1].code = #latin
* #heel ^property[1].valueString = "calx"
* #heel-pain "Heel pain"
* #heel-pain ^designation[0].language = #nl
* #heel-pain ^designation[0].value = "hielpijn"
* #heel-pain ^property[0].code = #kind
* #heel-pain ^property[0].valueString = "problem"
* #heel-raise-test "Single-leg heel raise"
* #heel-raise-test ^designation[0].language = #nl
* #heel-raise-test ^designation[0].value = "eenbenige hielheffing"
* #heel-raise-test ^property[0].code = #kind
* #heel-raise-test ^property[0].valueString = "test"
* #heel-walk-test "Heel walk/stand test"
* #heel-walk-test ^designation[0].language = #nl
* #heel-walk-test ^designation[0].value = "hielstand"
* #heel-walk-test ^property[0].code = #kind
* #heel-walk-test ^property[0].valueString = "test"
* #hindfoot "Hindfoot"
* #hindfoot ^designation[0].language = #nl
* #hindfoot ^designation[0].value = "achtervoet"
* #hindfoot ^property[0].code = #kind
* #hindfoot ^property[0].valueString = "region"
* #hip "Hip"
* #hip ^designation[0].language = #nl
* #hip ^designation[0].value = "heup"
* #hip ^property[0].code = #kind
* #hip ^property[0].valueString = "region"
* #hip ^property[1].code = #latin
* #hip ^property[1].valueString = "coxa"
* #hip-abduction "Abduction of the hip"
* #hip-abduction ^designation[0].language = #nl
* #hip-abduction ^designation[0].value = "abductie heup"
* #hip-abduction ^property[0].code = #kind
* #hip-abduction ^property[0].valueString = "test"
* #hip-abductors "Hip abductors"
* #hip-abductors ^designation[0].language = #nl
* #hip-abductors ^designation[0].value = "heupafvoerders"
* #hip-abductors ^property[0].code = #kind
* #hip-abductors ^property[0].valueString = "muscle"
* #hip-adduction "Adduction of the hip"
* #hip-adduction ^designation[0].language = #nl
* #hip-adduction ^designation[0].value = "adductie heup"
* #hip-adduction ^property[0].code = #kind
* #hip-adduction ^property[0].valueString = "test"
* #hip-adductors "Hip adductors"
* #hip-adductors ^designation[0].language = #nl
* #hip-adductors ^designation[0].value = "heupadductoren"
* #hip-adductors ^property[0].code = #kind
* #hip-adductors ^property[0].valueString = "muscle"
* #hip-external-rotation "External rotation of the hip"
* #hip-external-rotation ^designation[0].language = #nl
* #hip-external-rotation ^designation[0].value = "exorotatie heup"
* #hip-external-rotation ^property[0].code = #kind
* #hip-external-rotation ^property[0].valueString = "test"
* #hip-flexion "Flexion of the hip"
* #hip-flexion ^designation[0].language = #nl
* #hip-flexion ^designation[0].value = "flexie heup"
* #hip-flexion ^property[0].code = #kind
* #hip-flexion ^property[0].valueString = "test"
* #hip-flexors "Hip flexors"
* #hip-flexors ^designation[0].language = #nl
* #hip-flexors ^designation[0].value = "heupbuigers"
* #hip-flexors ^property[0].code = #kind
* #hip-flexors ^property[0].valueString = "muscle"
* #hip-internal-rotation "Internal rotation of the hip"
* #hip-internal-rotation ^designation[0].language = #nl
* #hip-internal-rotation ^designation[0].value = "endorotatie heup"
* #hip-internal-rotation ^property[0].code = #kind
* #hip-internal-rotation ^property[0].valueString = "test"
* #hip-muscles "Hip muscles"
* #hip-muscles ^designation[0].language = #nl
* #hip-muscles ^designation[0].value = "heupspieren"
* #hip-muscles ^property[0].code = #kind
* #hip-muscles ^property[0].valueString = "muscle"
* #hip-osteoarthritis "Osteoarthritis of hip"
* #hip-osteoarthritis ^designation[0].language = #nl
* #hip-osteoarthritis ^designation[0].value = "coxartrose"
* #hip-osteoarthritis ^property[0].code = #kind
* #hip-osteoarthritis ^property[0].valueString = "problem"
* #hip-osteoarthritis ^property[1].code = #latin
* #hip-osteoarthritis ^property[1].valueString = "coxarthrosis"
* #hip-pain "Hip pain"
* #hip-pain ^designation[0].language = #nl
* #hip-pain ^designation[0].value = "heuppijn"
* #hip-pain ^property[0].code = #kind
* #hip-pain ^property[0].valueString = "problem"
* #hoffmann-reflex "Hoffmann sign"
* #hoffmann-reflex ^designation[0].language = #nl
* #hoffmann-reflex ^designation[0].value = "teken van Hoffmann"
* #hoffmann-reflex ^property[0].code = #kind
* #hoffmann-reflex ^property[0].valueString = "test"
* #homans-sign "Homans sign"
* #homans-sign ^designation[0].language = #nl
* #homans-sign ^designation[0].value = "teken van Homans"
* #homans-sign ^property[0].code = #kind
* #homans-sign ^property[0].valueString = "test"
* #home-exercises "Advice: home exercises"
* #home-exercises ^designation[0].language = #nl
* #home-exercises ^designation[0].value = "huiswerkoefeningen"
* #home-exercises ^property[0].code = #kind
* #home-exercises ^property[0].valueString = "aftercare"
* #hornblower-test "Hornblower test"
* #hornblower-test ^designation[0].language = #nl
* #hornblower-test ^designation[0].value = "hornblowertest"
* #hornblower-test ^property[0].code = #kind
* #hornblower-test ^property[0].valueString = "test"
* #hypermobility "Hypermobility"
* #hypermobility ^designation[0].language = #nl
* #hypermobility ^designation[0].value = "hypermobiliteit"
* #hypermobility ^property[0].code = #kind
* #hypermobility ^property[0].valueString = "problem"
* #hypersensitive-zone "Hypersensitive zone"
* #hypersensitive-zone ^designation[0].language = #nl
* #hypersensitive-zone ^designation[0].value = "hypergevoelige zone"
* #hypersensitive-zone ^property[0].code = #kind
* #hypersensitive-zone ^property[0].valueString = "finding"
* #hypertonia "Hypertonia"
* #hypertonia ^designation[0].language = #nl
* #hypertonia ^designation[0].value = "hypertonie"
* #hypertonia ^property[0].code = #kind
* #hypertonia ^property[0].valueString = "finding"
* #hypertonic-muscle "Hypertonic muscle on palpation"
* #hypertonic-muscle ^designation[0].language = #nl
* #hypertonic-muscle ^designation[0].value = "hypertone spier"
* #hypertonic-muscle ^property[0].code = #kind
* #hypertonic-muscle ^property[0].valueString = "finding"
* #hypotension "Low blood pressure"
* #hypotension ^designation[0].language = #nl
* #hypotension ^designation[0].value = "lage bloeddruk"
* #hypotension ^property[0].code = #kind
* #hypotension ^property[0].valueString = "contraindication"
* #hypotension-episode "Low blood pressure"
* #hypotension-episode ^designation[0].language = #nl
* #hypotension-episode ^designation[0].value = "bloeddrukdaling"
* #hypotension-episode ^property[0].code = #kind
* #hypotension-episode ^property[0].valueString = "adverse-event"
* #hypothenar "Hypothenar muscles"
* #hypothenar ^designation[0].language = #nl
* #hypothenar ^designation[0].value = "pinkmuis"
* #hypothenar ^property[0].code = #kind
* #hypothenar ^property[0].valueString = "muscle"
* #iastm "Instrument-assisted soft tissue mobilisation"
* #iastm ^designation[0].language = #nl
* #iastm ^designation[0].value = "instrumentele weke-delenbehandeling"
* #iastm ^property[0].code = #kind
* #iastm ^property[0].valueString = "treatment"
* #icd-device "Implantable cardioverter defibrillator"
* #icd-device ^designation[0].language = #nl
* #icd-device ^designation[0].value = "ICD"
* #icd-device ^property[0].code = #kind
* #icd-device ^property[0].valueString = "contraindication"
* #iliacus "Iliacus"
* #iliacus ^designation[0].language = #nl
* #iliacus ^designation[0].value = "darmbeenspier"
* #iliacus ^property[0].code = #kind
* #iliacus ^property[0].valueString = "muscle"
* #iliacus ^property[1].code = #latin
* #iliacus ^property[1].valueString = "musculus iliacus"
* #iliocostalis "Iliocostalis"
* #iliocostalis ^designation[0].language = #nl
* #iliocostalis ^designation[0].value = "m. iliocostalis"
* #iliocostalis ^property[0].code = #kind
* #iliocostalis ^property[0].valueString = "muscle"
* #iliocostalis ^property[1].code = #latin
* #iliocostalis ^property[1].valueString = "musculus iliocostalis"
* #iliocostalis-lumborum "Iliocostalis lumborum"
* #iliocostalis-lumborum ^designation[0].language = #nl
* #iliocostalis-lumborum ^designation[0].value = "m. iliocostalis lumborum"
* #iliocostalis-lumborum ^property[0].code = #kind
* #iliocostalis-lumborum ^property[0].valueString = "muscle"
* #iliocostalis-lumborum ^property[1].code = #latin
* #iliocostalis-lumborum ^property[1].valueString = "musculus iliocostalis lumborum"
* #iliocostalis-thoracis "Iliocostalis thoracis"
* #iliocostalis-thoracis ^designation[0].language = #nl
* #iliocostalis-thoracis ^designation[0].value = "m. iliocostalis thoracis"
* #iliocostalis-thoracis ^property[0].code = #kind
* #iliocostalis-thoracis ^property[0].valueString = "muscle"
* #iliocostalis-thoracis ^property[1].code = #latin
* #iliocostalis-thoracis ^property[1].valueString = "musculus iliocostalis thoracis"
* #iliopsoas "Iliopsoas"
* #iliopsoas ^designation[0].language = #nl
* #iliopsoas ^designation[0].value = "heup-lendenspier"
* #iliopsoas ^property[0].code = #kind
* #iliopsoas ^property[0].valueString = "muscle"
* #iliopsoas ^property[1].code = #latin
* #iliopsoas ^property[1].valueString = "musculus iliopsoas"
* #iliotibial-band-syndrome "Iliotibial band syndrome"
* #iliotibial-band-syndrome ^designation[0].language = #nl
* #iliotibial-band-syndrome ^designation[0].value = "tractus-iliotibialissyndroom"
* #iliotibial-band-syndrome ^property[0].code = #kind
* #iliotibial-band-syndrome ^property[0].valueString = "problem"
* #immunodeficiency "Immunodeficiency disorder"
* #immunodeficiency ^designation[0].language = #nl
* #immunodeficiency ^designation[0].value = "immunodeficiëntie"
* #immunodeficiency ^property[0].code = #kind
* #immunodeficiency ^property[0].valueString = "other"
* #immunosuppression "Immunosuppression"
* #immunosuppression ^designation[0].language = #nl
* #immunosuppression ^designation[0].value = "immuunsuppressie"
* #immunosuppression ^property[0].code = #kind
* #immunosuppression ^property[0].valueString = "other"
* #implant-at-site "Implant or prosthesis at the site" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #implant-at-site ^designation[0].language = #nl
* #implant-at-site ^designation[0].value = "implantaat of prothese op de plaats"
* #implant-at-site ^property[0].code = #kind
* #implant-at-site ^property[0].valueString = "contraindication"
* #in-words "In words" "What the therapist says of a test in words, beside its result or the number measured."
* #in-words ^designation[0].language = #nl
* #in-words ^designation[0].value = "in woorden"
* #in-words ^property[0].code = #kind
* #in-words ^property[0].valueString = "observation"
* #indeterminate "Indeterminate"
* #indeterminate ^designation[0].language = #nl
* #indeterminate ^designation[0].value = "onbepaald"
* #indeterminate ^property[0].code = #kind
* #indeterminate ^property[0].valueString = "interpretation"
* #index-finger "Index finger"
* #index-finger ^designation[0].language = #nl
* #index-finger ^designation[0].value = "wijsvinger"
* #index-finger ^property[0].code = #kind
* #index-finger ^property[0].valueString = "region"
* #infection "Infection"
* #infection ^designation[0].language = #nl
* #infection ^designation[0].value = "infectie"
* #infection ^property[0].code = #kind
* #infection ^property[0].valueString = "adverse-event"
* #infection-carrier "Carrier of infection"
* #infection-carrier ^designation[0].language = #nl
* #infection-carrier ^designation[0].value = "drager van infectie"
* #infection-carrier ^property[0].code = #kind
* #infection-carrier ^property[0].valueString = "other"
* #informed-consent "Patient informed consent given"
* #informed-consent ^designation[0].language = #nl
* #informed-consent ^designation[0].value = "toestemming na informatie gegeven"
* #informed-consent ^property[0].code = #kind
* #informed-consent ^property[0].valueString = "consent"
* #infraspinatus "Infraspinatus"
* #infraspinatus ^designation[0].language = #nl
* #infraspinatus ^designation[0].value = "ondergraatspier"
* #infraspinatus ^property[0].code = #kind
* #infraspinatus ^property[0].valueString = "muscle"
* #infraspinatus ^property[1].code = #latin
* #infraspinatus ^property[1].valueString = "musculus infraspinatus"
* #intercostals "Intercostal muscles"
* #intercostals ^designation[0].language = #nl
* #intercostals ^designation[0].value = "tussenribspieren"
* #intercostals ^property[0].code = #kind
* #intercostals ^property[0].valueString = "muscle"
* #intercostals ^property[1].code = #latin
* #intercostals ^property[1].valueString = "musculi intercostales"
* #interscapular-region "Interscapular region"
* #interscapular-region ^designation[0].language = #nl
* #interscapular-region ^designation[0].value = "tussen de schouderbladen"
* #interscapular-region ^property[0].code = #kind
* #interscapular-region ^property[0].valueString = "region"
* #interscapular-region ^property[1].code = #latin
* #interscapular-region ^property[1].valueString = "regio interscapularis"
* #intoxicated "Under the influence of alcohol or drugs"
* #intoxicated ^designation[0].language = #nl
* #intoxicated ^designation[0].value = "onder invloed"
* #intoxicated ^property[0].code = #kind
* #intoxicated ^property[0].valueString = "contraindication"
* #itching "Itching"
* #itching ^designation[0].language = #nl
* #itching ^designation[0].value = "jeuk"
* #itching ^property[0].code = #kind
* #itching ^property[0].valueString = "adverse-event"
* #itching ^property[1].code = #latin
* #itching ^property[1].valueString = "pruritus"
* #jaw "Jaw"
* #jaw ^designation[0].language = #nl
* #jaw ^designation[0].value = "kaak"
* #jaw ^property[0].code = #kind
* #jaw ^property[0].valueString = "region"
* #jaw-deviation "Jaw movement deviation"
* #jaw-deviation ^designation[0].language = #nl
* #jaw-deviation ^designation[0].value = "deviatie van de kaak"
* #jaw-deviation ^property[0].code = #kind
* #jaw-deviation ^property[0].valueString = "test"
* #jaw-pain "Jaw pain"
* #jaw-pain ^designation[0].language = #nl
* #jaw-pain ^designation[0].value = "kaakpijn"
* #jaw-pain ^property[0].code = #kind
* #jaw-pain ^property[0].valueString = "problem"
* #jobe-test "Empty can test (Jobe)"
* #jobe-test ^designation[0].language = #nl
* #jobe-test ^designation[0].value = "Jobe-test"
* #jobe-test ^property[0].code = #kind
* #jobe-test ^property[0].valueString = "test"
* #joint-stiffness "Joint stiffness"
* #joint-stiffness ^designation[0].language = #nl
* #joint-stiffness ^designation[0].value = "gewrichtsstijfheid"
* #joint-stiffness ^property[0].code = #kind
* #joint-stiffness ^property[0].valueString = "finding"
* #keep-site-clean "Advice: keep the site clean and dry today"
* #keep-site-clean ^designation[0].language = #nl
* #keep-site-clean ^designation[0].value = "prikplaats schoon houden"
* #keep-site-clean ^property[0].code = #kind
* #keep-site-clean ^property[0].valueString = "aftercare"
* #kemp-test "Kemp test"
* #kemp-test ^designation[0].language = #nl
* #kemp-test ^designation[0].value = "Kemp-test"
* #kemp-test ^property[0].code = #kind
* #kemp-test ^property[0].valueString = "test"
* #kilogram "Kilogram"
* #kilogram ^designation[0].language = #nl
* #kilogram ^designation[0].value = "kilogram"
* #kilogram ^property[0].code = #kind
* #kilogram ^property[0].valueString = "unit"
* #knee "Knee"
* #knee ^designation[0].language = #nl
* #knee ^designation[0].value = "knie"
* #knee ^property[0].code = #kind
* #knee ^property[0].valueString = "region"
* #knee ^property[1].code = #latin
* #knee ^property[1].valueString = "genu"
* #knee-extension "Extension of the knee"
* #knee-extension ^designation[0].language = #nl
* #knee-extension ^designation[0].value = "extensie knie"
* #knee-extension ^property[0].code = #kind
* #knee-extension ^property[0].valueString = "test"
* #knee-flexion "Flexion of the knee"
* #knee-flexion ^designation[0].language = #nl
* #knee-flexion ^designation[0].value = "flexie knie"
* #knee-flexion ^property[0].code = #kind
* #knee-flexion ^property[0].valueString = "test"
* #knee-osteoarthritis "Osteoarthritis of knee"
* #knee-osteoarthritis ^designation[0].language = #nl
* #knee-osteoarthritis ^designation[0].value = "gonartrose"
* #knee-osteoarthritis ^property[0].code = #kind
* #knee-osteoarthritis ^property[0].valueString = "problem"
* #knee-osteoarthritis ^property[1].code = #latin
* #knee-osteoarthritis ^property[1].valueString = "gonarthrosis"
* #knee-pain "Knee pain"
* #knee-pain ^designation[0].language = #nl
* #knee-pain ^designation[0].value = "kniepijn"
* #knee-pain ^property[0].code = #kind
* #knee-pain ^property[0].valueString = "problem"
* #knee-sprain "Sprain of knee"
* #knee-sprain ^designation[0].language = #nl
* #knee-sprain ^designation[0].value = "verdraaide knie"
* #knee-sprain ^property[0].code = #kind
* #knee-sprain ^property[0].valueString = "problem"
* #knee-sprain ^property[1].code = #latin
* #knee-sprain ^property[1].valueString = "distorsio genus"
* #knee-to-wall "Weight-bearing lunge test"
* #knee-to-wall ^designation[0].language = #nl
* #knee-to-wall ^designation[0].value = "knee-to-walltest"
* #knee-to-wall ^property[0].code = #kind
* #knee-to-wall ^property[0].valueString = "test"
* #kneeling "Kneeling"
* #kneeling ^designation[0].language = #nl
* #kneeling ^designation[0].value = "kniestand"
* #kneeling ^property[0].code = #kind
* #kneeling ^property[0].valueString = "position"
* #lachman-test "Lachman test"
* #lachman-test ^designation[0].language = #nl
* #lachman-test ^designation[0].value = "Lachman-test"
* #lachman-test ^property[0].code = #kind
* #lachman-test ^property[0].valueString = "test"
* #laser-therapy "Laser therapy"
* #laser-therapy ^designation[0].language = #nl
* #laser-therapy ^designation[0].value = "lasertherapie"
* #laser-therapy ^property[0].code = #kind
* #laser-therapy ^property[0].valueString = "treatment"
* #laslett-cluster "Laslett cluster of sacroiliac tests"
* #laslett-cluster ^designation[0].language = #nl
* #laslett-cluster ^designation[0].value = "cluster van Laslett"
* #laslett-cluster ^property[0].code = #kind
* #laslett-cluster ^property[0].valueString = "test"
* #latissimus-dorsi "Latissimus dorsi"
* #latissimus-dorsi ^designation[0].language = #nl
* #latissimus-dorsi ^designation[0].value = "brede rugspier"
* #latissimus-dorsi ^property[0].code = #kind
* #latissimus-dorsi ^property[0].valueString = "muscle"
* #latissimus-dorsi ^property[1].code = #latin
* #latissimus-dorsi ^property[1].valueString = "musculus latissimus dorsi"
* #leaflet "Leaflet handed out"
* #leaflet ^designation[0].language = #nl
* #leaflet ^designation[0].value = "folder meegegeven"
* #leaflet ^property[0].code = #kind
* #leaflet ^property[0].valueString = "aftercare"
* #leaflet-rules-1 "Rules of the patient leaflet, version 1" "The rules of the patient leaflet on who may be needled, as one table, first match wins."
* #leaflet-rules-1 ^designation[0].language = #nl
* #leaflet-rules-1 ^designation[0].value = "regels van de patiëntenfolder, versie 1"
* #leaflet-rules-1 ^property[0].code = #kind
* #leaflet-rules-1 ^property[0].valueString = "observation"
* #left "Left"
* #left ^designation[0].language = #nl
* #left ^designation[0].value = "links"
* #left ^property[0].code = #kind
* #left ^property[0].valueString = "side"
* #left-side-lying "Left side lying"
* #left-side-lying ^designation[0].language = #nl
* #left-side-lying ^designation[0].value = "linker zijligging"
* #left-side-lying ^property[0].code = #kind
* #left-side-lying ^property[0].valueString = "position"
* #leg "Lower limb"
* #leg ^designation[0].language = #nl
* #leg ^designation[0].value = "been"
* #leg ^property[0].code = #kind
* #leg ^property[0].valueString = "region"
* #leg-pain "Leg pain"
* #leg-pain ^designation[0].language = #nl
* #leg-pain ^designation[0].value = "beenpijn"
* #leg-pain ^property[0].code = #kind
* #leg-pain ^property[0].valueString = "problem"
* #levator-ani "Levator ani"
* #levator-ani ^designation[0].language = #nl
* #levator-ani ^designation[0].value = "aarsheffer"
* #levator-ani ^property[0].code = #kind
* #levator-ani ^property[0].valueString = "muscle"
* #levator-ani ^property[1].code = #latin
* #levator-ani ^property[1].valueString = "musculus levator ani"
* #levator-scapulae "Levator scapulae"
* #levator-scapulae ^designation[0].language = #nl
* #levator-scapulae ^designation[0].value = "schouderbladheffer"
* #levator-scapulae ^property[0].code = #kind
* #levator-scapulae ^property[0].valueString = "muscle"
* #levator-scapulae ^property[1].code = #latin
* #levator-scapulae ^property[1].valueString = "musculus levator scapulae"
* #lhermitte-sign "Lhermitte sign"
* #lhermitte-sign ^designation[0].language = #nl
* #lhermitte-sign ^designation[0].value = "teken van Lhermitte"
* #lhermitte-sign ^property[0].code = #kind
* #lhermitte-sign ^property[0].valueString = "test"
* #lift-off-test "Lift-off test"
* #lift-off-test ^designation[0].language = #nl
* #lift-off-test ^designation[0].value = "lift-offtest"
* #lift-off-test ^property[0].code = #kind
* #lift-off-test ^property[0].valueString = "test"
* #little-finger "Little finger"
* #little-finger ^designation[0].language = #nl
* #little-finger ^designation[0].value = "pink"
* #little-finger ^property[0].code = #kind
* #little-finger ^property[0].valueString = "region"
* #local-twitch-response "Local twitch response" "A short involuntary contraction of the muscle when the needle hits the trigger point."
* #local-twitch-response ^designation[0].language = #nl
* #local-twitch-response ^designation[0].value = "lokale twitchrespons (LTR)"
* #local-twitch-response ^property[0].code = #kind
* #local-twitch-response ^property[0].valueString = "finding"
* #long-sitting "Long sitting"
* #long-sitting ^designation[0].language = #nl
* #long-sitting ^designation[0].value = "langzit"
* #long-sitting ^property[0].code = #kind
* #long-sitting ^property[0].valueString = "position"
* #longissimus "Longissimus"
* #longissimus ^designation[0].language = #nl
* #longissimus ^designation[0].value = "m. longissimus"
* #longissimus ^property[0].code = #kind
* #longissimus ^property[0].valueString = "muscle"
* #longissimus ^property[1].code = #latin
* #longissimus ^property[1].valueString = "musculus longissimus"
* #longissimus-capitis "Longissimus capitis"
* #longissimus-capitis ^designation[0].language = #nl
* #longissimus-capitis ^designation[0].value = "m. longissimus capitis"
* #longissimus-capitis ^property[0].code = #kind
* #longissimus-capitis ^property[0].valueString = "muscle"
* #longissimus-capitis ^property[1].code = #latin
* #longissimus-capitis ^property[1].valueString = "musculus longissimus capitis"
* #longissimus-cervicis "Longissimus cervicis"
* #longissimus-cervicis ^designation[0].language = #nl
* #longissimus-cervicis ^designation[0].value = "m. longissimus cervicis"
* #longissimus-cervicis ^property[0].code = #kind
* #longissimus-cervicis ^property[0].valueString = "muscle"
* #longissimus-cervicis ^property[1].code = #latin
* #longissimus-cervicis ^property[1].valueString = "musculus longissimus cervicis"
* #longissimus-thoracis "Longissimus thoracis"
* #longissimus-thoracis ^designation[0].language = #nl
* #longissimus-thoracis ^designation[0].value = "m. longissimus thoracis"
* #longissimus-thoracis ^property[0].code = #kind
* #longissimus-thoracis ^property[0].valueString = "muscle"
* #longissimus-thoracis ^property[1].code = #latin
* #longissimus-thoracis ^property[1].valueString = "musculus longissimus thoracis"
* #longus-capitis "Longus capitis"
* #longus-capitis ^designation[0].language = #nl
* #longus-capitis ^designation[0].value = "lange hoofdspier"
* #longus-capitis ^property[0].code = #kind
* #longus-capitis ^property[0].valueString = "muscle"
* #longus-capitis ^property[1].code = #latin
* #longus-capitis ^property[1].valueString = "musculus longus capitis"
* #longus-colli "Longus colli"
* #longus-colli ^designation[0].language = #nl
* #longus-colli ^designation[0].value = "lange halsspier"
* #longus-colli ^property[0].code = #kind
* #longus-colli ^property[0].valueString = "muscle"
* #longus-colli ^property[1].code = #latin
* #longus-colli ^property[1].valueString = "musculus longus colli"
* #loss-of-strength "Loss of strength"
* #loss-of-strength ^designation[0].language = #nl
* #loss-of-strength ^designation[0].value = "krachtsverlies"
* #loss-of-strength ^property[0].code = #kind
* #loss-of-strength ^property[0].valueString = "adverse-event"
* #low-back-pain "Low back pain"
* #low-back-pain ^designation[0].language = #nl
* #low-back-pain ^designation[0].value = "lage rugpijn"
* #low-back-pain ^property[0].code = #kind
* #low-back-pain ^property[0].valueString = "problem"
* #lower-back-muscle "Muscles of the lower back"
* #lower-back-muscle ^designation[0].language = #nl
* #lower-back-muscle ^designation[0].value = "onderrugspieren"
* #lower-back-muscle ^property[0].code = #kind
* #lower-back-muscle ^property[0].valueString = "muscle"
* #lower-leg "Lower leg"
* #lower-leg ^designation[0].language = #nl
* #lower-leg ^designation[0].value = "onderbeen"
* #lower-leg ^property[0].code = #kind
* #lower-leg ^property[0].valueString = "region"
* #lower-leg ^property[1].code = #latin
* #lower-leg ^property[1].valueString = "crus"
* #lower-leg-muscles "Lower leg muscles"
* #lower-leg-muscles ^designation[0].language = #nl
* #lower-leg-muscles ^designation[0].value = "onderbeenspieren"
* #lower-leg-muscles ^property[0].code = #kind
* #lower-leg-muscles ^property[0].valueString = "muscle"
* #ltr-elicited "Local twitch response elicited"
* #ltr-elicited ^designation[0].language = #nl
* #ltr-elicited ^designation[0].value = "lokale twitchrespons (LTR) opgewekt"
* #ltr-elicited ^property[0].code = #kind
* #ltr-elicited ^property[0].valueString = "observation"
* #lumbago-with-sciatica "Low back pain with sciatica"
* #lumbago-with-sciatica ^designation[0].language = #nl
* #lumbago-with-sciatica ^designation[0].value = "lage rugpijn met uitstraling"
* #lumbago-with-sciatica ^property[0].code = #kind
* #lumbago-with-sciatica ^property[0].valueString = "problem"
* #lumbar-extension "Extension of the lumbar spine"
* #lumbar-extension ^designation[0].language = #nl
* #lumbar-extension ^designation[0].value = "extensie lage rug"
* #lumbar-extension ^property[0].code = #kind
* #lumbar-extension ^property[0].valueString = "test"
* #lumbar-flexion "Flexion of the lumbar spine"
* #lumbar-flexion ^designation[0].language = #nl
* #lumbar-flexion ^designation[0].value = "flexie lage rug"
* #lumbar-flexion ^property[0].code = #kind
* #lumbar-flexion ^property[0].valueString = "test"
* #lumbar-radicular-syndrome "Lumbar radicular syndrome"
* #lumbar-radicular-syndrome ^designation[0].language = #nl
* #lumbar-radicular-syndrome ^designation[0].value = "lumbosacraal radiculair syndroom"
* #lumbar-radicular-syndrome ^property[0].code = #kind
* #lumbar-radicular-syndrome ^property[0].valueString = "problem"
* #lumbar-region "Lumbar region"
* #lumbar-region ^designation[0].language = #nl
* #lumbar-region ^designation[0].value = "lumbale regio"
* #lumbar-region ^property[0].code = #kind
* #lumbar-region ^property[0].valueString = "region"
* #lumbar-region ^property[1].code = #latin
* #lumbar-region ^property[1].valueString = "regio lumbalis"
* #lumbar-region-left "Left lumbar region"
* #lumbar-region-left ^designation[0].language = #nl
* #lumbar-region-left ^designation[0].value = "linker lumbale regio"
* #lumbar-region-left ^property[0].code = #kind
* #lumbar-region-left ^property[0].valueString = "region"
* #lumbar-region-right "Right lumbar region"
* #lumbar-region-right ^designation[0].language = #nl
* #lumbar-region-right ^designation[0].value = "rechter lumbale regio"
* #lumbar-region-right ^property[0].code = #kind
* #lumbar-region-right ^property[0].valueString = "region"
* #lumbar-spinal-stenosis "Lumbar spinal stenosis"
* #lumbar-spinal-stenosis ^designation[0].language = #nl
* #lumbar-spinal-stenosis ^designation[0].value = "lumbale kanaalstenose"
* #lumbar-spinal-stenosis ^property[0].code = #kind
* #lumbar-spinal-stenosis ^property[0].valueString = "problem"
* #lumbar-spine "Lumbar spine"
* #lumbar-spine ^designation[0].language = #nl
* #lumbar-spine ^designation[0].value = "lumbale wervelkolom"
* #lumbar-spine ^property[0].code = #kind
* #lumbar-spine ^property[0].valueString = "region"
* #lumbar-spondylosis "Lumbar spondylosis"
* #lumbar-spondylosis ^designation[0].language = #nl
* #lumbar-spondylosis ^designation[0].value = "lumbale artrose"
* #lumbar-spondylosis ^property[0].code = #kind
* #lumbar-spondylosis ^property[0].valueString = "problem"
* #lumbar-traction "Lumbar traction"
* #lumbar-traction ^designation[0].language = #nl
* #lumbar-traction ^designation[0].value = "lumbale tractie"
* #lumbar-traction ^property[0].code = #kind
* #lumbar-traction ^property[0].valueString = "treatment"
* #lumbosacral-junction "Lumbosacral region"
* #lumbosacral-junction ^designation[0].language = #nl
* #lumbosacral-junction ^designation[0].value = "lumbosacrale overgang"
* #lumbosacral-junction ^property[0].code = #kind
* #lumbosacral-junction ^property[0].valueString = "region"
* #lumbricals-foot "Lumbricals of foot"
* #lumbricals-foot ^designation[0].language = #nl
* #lumbricals-foot ^designation[0].value = "wormspieren van de voet"
* #lumbricals-foot ^property[0].code = #kind
* #lumbricals-foot ^property[0].valueString = "muscle"
* #lumbricals-foot ^property[1].code = #latin
* #lumbricals-foot ^property[1].valueString = "musculi lumbricales pedis"
* #lumbricals-hand "Lumbricals of hand"
* #lumbricals-hand ^designation[0].language = #nl
* #lumbricals-hand ^designation[0].value = "wormspieren van de hand"
* #lumbricals-hand ^property[0].code = #kind
* #lumbricals-hand ^property[0].valueString = "muscle"
* #lumbricals-hand ^property[1].code = #latin
* #lumbricals-hand ^property[1].valueString = "musculi lumbricales manus"
* #lung-disease "Lung disease"
* #lung-disease ^designation[0].language = #nl
* #lung-disease ^designation[0].value = "longziekte"
* #lung-disease ^property[0].code = #kind
* #lung-disease ^property[0].valueString = "contraindication"
* #lymph-node-removal "Lymph node removal" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #lymph-node-removal ^designation[0].language = #nl
* #lymph-node-removal ^designation[0].value = "lymfeklierverwijdering"
* #lymph-node-removal ^property[0].code = #kind
* #lymph-node-removal ^property[0].valueString = "contraindication"
* #lymphoedema "Lymphoedema" "Excludes dry needling."
* #lymphoedema ^designation[0].language = #nl
* #lymphoedema ^designation[0].value = "lymfoedeem"
* #lymphoedema ^property[0].code = #kind
* #lymphoedema ^property[0].valueString = "contraindication"
* #lymphoedema-not-asked "Lymphoedema: not asked" "Was not asked; not asked is not the same as absent."
* #lymphoedema-not-asked ^designation[0].language = #nl
* #lymphoedema-not-asked ^designation[0].value = "lymfoedeem: niet gevraagd"
* #lymphoedema-not-asked ^property[0].code = #kind
* #lymphoedema-not-asked ^property[0].valueString = "reason"
* #manipulation "Manipulation"
* #manipulation ^designation[0].language = #nl
* #manipulation ^designation[0].value = "manipulatie"
* #manipulation ^property[0].code = #kind
* #manipulation ^property[0].valueString = "treatment"
* #manual-muscle-test "Manual muscle test"
* #manual-muscle-test ^designation[0].language = #nl
* #manual-muscle-test ^designation[0].value = "manuele spierfunctietest"
* #manual-muscle-test ^property[0].code = #kind
* #manual-muscle-test ^property[0].valueString = "test"
* #manual-therapy "Manual therapy"
* #manual-therapy ^designation[0].language = #nl
* #manual-therapy ^designation[0].value = "manuele therapie"
* #manual-therapy ^property[0].code = #kind
* #manual-therapy ^property[0].valueString = "treatment"
* #massage "Massage"
* #massage ^designation[0].language = #nl
* #massage ^designation[0].value = "massage"
* #massage ^property[0].code = #kind
* #massage ^property[0].valueString = "treatment"
* #masseter "Masseter"
* #masseter ^designation[0].language = #nl
* #masseter ^designation[0].value = "grote kauwspier"
* #masseter ^property[0].code = #kind
* #masseter ^property[0].valueString = "muscle"
* #masseter ^property[1].code = #latin
* #masseter ^property[1].valueString = "musculus masseter"
* #masticatory-muscles "Muscles of mastication"
* #masticatory-muscles ^designation[0].language = #nl
* #masticatory-muscles ^designation[0].value = "kauwspieren"
* #masticatory-muscles ^property[0].code = #kind
* #masticatory-muscles ^property[0].valueString = "muscle"
* #masticatory-muscles ^property[1].code = #latin
* #masticatory-muscles ^property[1].valueString = "musculi masticatorii"
* #maudsley-test "Maudsley test"
* #maudsley-test ^designation[0].language = #nl
* #maudsley-test ^designation[0].value = "Maudsley-test"
* #maudsley-test ^property[0].code = #kind
* #maudsley-test ^property[0].valueString = "test"
* #mcmurray-test "McMurray test"
* #mcmurray-test ^designation[0].language = #nl
* #mcmurray-test ^designation[0].value = "McMurray-test"
* #mcmurray-test ^property[0].code = #kind
* #mcmurray-test ^property[0].valueString = "test"
* #measure-4dsq "Four-Dimensional Symptom Questionnaire"
* #measure-4dsq ^designation[0].language = #nl
* #measure-4dsq ^designation[0].value = "Vierdimensionale Klachtenlijst"
* #measure-4dsq ^property[0].code = #kind
* #measure-4dsq ^property[0].valueString = "measure"
* #measure-bournemouth "Bournemouth Questionnaire"
* #measure-bournemouth ^designation[0].language = #nl
* #measure-bournemouth ^designation[0].value = "Bournemouth-vragenlijst"
* #measure-bournemouth ^property[0].code = #kind
* #measure-bournemouth ^property[0].valueString = "measure"
* #measure-constant "Constant-Murley score"
* #measure-constant ^designation[0].language = #nl
* #measure-constant ^designation[0].value = "Constant-Murley-score"
* #measure-constant ^property[0].code = #kind
* #measure-constant ^property[0].valueString = "measure"
* #measure-csi "Central Sensitization Inventory"
* #measure-csi ^designation[0].language = #nl
* #measure-csi ^designation[0].value = "Central Sensitization Inventory"
* #measure-csi ^property[0].code = #kind
* #measure-csi ^property[0].valueString = "measure"
* #measure-dash "Disabilities of the Arm, Shoulder and Hand"
* #measure-dash ^designation[0].language = #nl
* #measure-dash ^designation[0].value = "Disabilities of the Arm, Shoulder and Hand"
* #measure-dash ^property[0].code = #kind
* #measure-dash ^property[0].valueString = "measure"
* #measure-faos "Foot and Ankle Outcome Score"
* #measure-faos ^designation[0].language = #nl
* #measure-faos ^designation[0].value = "Foot and Ankle Outcome Score"
* #measure-faos ^property[0].code = #kind
* #measure-faos ^property[0].valueString = "measure"
* #measure-ghs "Patient health by EQ-5D"
* #measure-ghs ^designation[0].language = #nl
* #measure-ghs ^designation[0].value = "EQ-5D"
* #measure-ghs ^property[0].code = #kind
* #measure-ghs ^property[0].valueString = "measure"
* #measure-gpe "Global Perceived Effect"
* #measure-gpe ^designation[0].language = #nl
* #measure-gpe ^designation[0].value = "Globaal Ervaren Effect"
* #measure-gpe ^property[0].code = #kind
* #measure-gpe ^property[0].valueString = "measure"
* #measure-hagos "Copenhagen Hip and Groin Outcome Score"
* #measure-hagos ^designation[0].language = #nl
* #measure-hagos ^designation[0].value = "HAGOS"
* #measure-hagos ^property[0].code = #kind
* #measure-hagos ^property[0].valueString = "measure"
* #measure-hit6 "Headache Impact Test 6"
* #measure-hit6 ^designation[0].language = #nl
* #measure-hit6 ^designation[0].value = "Headache Impact Test"
* #measure-hit6 ^property[0].code = #kind
* #measure-hit6 ^property[0].valueString = "measure"
* #measure-hoos "Hip disability and Osteoarthritis Outcome Score"
* #measure-hoos ^designation[0].language = #nl
* #measure-hoos ^designation[0].value = "Hip disability and Osteoarthritis Outcome Score"
* #measure-hoos ^property[0].code = #kind
* #measure-hoos ^property[0].valueString = "measure"
* #measure-hoos-jr "HOOS for joint replacement"
* #measure-hoos-jr ^designation[0].language = #nl
* #measure-hoos-jr ^designation[0].value = "HOOS JR"
* #measure-hoos-jr ^property[0].code = #kind
* #measure-hoos-jr ^property[0].valueString = "measure"
* #measure-hoos-ps "HOOS physical function short form"
* #measure-hoos-ps ^designation[0].language = #nl
* #measure-hoos-ps ^designation[0].value = "HOOS-PS"
* #measure-hoos-ps ^property[0].code = #kind
* #measure-hoos-ps ^property[0].valueString = "measure"
* #measure-jfls "Jaw Functional Limitation Scale"
* #measure-jfls ^designation[0].language = #nl
* #measure-jfls ^designation[0].value = "Jaw Functional Limitation Scale"
* #measure-jfls ^property[0].code = #kind
* #measure-jfls ^property[0].valueString = "measure"
* #measure-koos "Knee injury and Osteoarthritis Outcome Score"
* #measure-koos ^designation[0].language = #nl
* #measure-koos ^designation[0].value = "Knee injury and Osteoarthritis Outcome Score"
* #measure-koos ^property[0].code = #kind
* #measure-koos ^property[0].valueString = "measure"
* #measure-koos-ps "KOOS physical function short form"
* #measure-koos-ps ^designation[0].language = #nl
* #measure-koos-ps ^designation[0].value = "KOOS-PS"
* #measure-koos-ps ^property[0].code = #kind
* #measure-koos-ps ^property[0].valueString = "measure"
* #measure-kujala "Anterior Knee Pain Scale"
* #measure-kujala ^designation[0].language = #nl
* #measure-kujala ^designation[0].value = "Kujala-score"
* #measure-kujala ^property[0].code = #kind
* #measure-kujala ^property[0].valueString = "measure"
* #measure-lefs "Lower Extremity Functional Scale"
* #measure-lefs ^designation[0].language = #nl
* #measure-lefs ^designation[0].value = "Lower Extremity Functional Scale"
* #measure-lefs ^property[0].code = #kind
* #measure-lefs ^property[0].valueString = "measure"
* #measure-ndi "Neck Disability Index"
* #measure-ndi ^designation[0].language = #nl
* #measure-ndi ^designation[0].value = "Neck Disability Index"
* #measure-ndi ^property[0].code = #kind
* #measure-ndi ^property[0].valueString = "measure"
* #measure-odi "Oswestry Disability Index"
* #measure-odi ^designation[0].language = #nl
* #measure-odi ^designation[0].value = "Oswestry Disability Index"
* #measure-odi ^property[0].code = #kind
* #measure-odi ^property[0].valueString = "measure"
* #measure-pcs "Pain Catastrophizing Scale"
* #measure-pcs ^designation[0].language = #nl
* #measure-pcs ^designation[0].value = "Pain Catastrophizing Scale"
* #measure-pcs ^property[0].code = #kind
* #measure-pcs ^property[0].valueString = "measure"
* #measure-prtee "Patient-Rated Tennis Elbow Evaluation"
* #measure-prtee ^designation[0].language = #nl
* #measure-prtee ^designation[0].value = "Patient-Rated Tennis Elbow Evaluation"
* #measure-prtee ^property[0].code = #kind
* #measure-prtee ^property[0].valueString = "measure"
* #measure-prwe "Patient-Rated Wrist Evaluation"
* #measure-prwe ^designation[0].language = #nl
* #measure-prwe ^designation[0].value = "Patient-Rated Wrist Evaluation"
* #measure-prwe ^property[0].code = #kind
* #measure-prwe ^property[0].valueString = "measure"
* #measure-psfs "Patient-Specific Functional Scale"
* #measure-psfs ^designation[0].language = #nl
* #measure-psfs ^designation[0].value = "Patient Specific Functional Scale"
* #measure-psfs ^property[0].code = #kind
* #measure-psfs ^property[0].valueString = "measure"
* #measure-psk "Patient-Specific Complaints (Dutch PSK)"
* #measure-psk ^designation[0].language = #nl
* #measure-psk ^designation[0].value = "Patiënt Specifieke Klachten (PSK)"
* #measure-psk ^property[0].code = #kind
* #measure-psk ^property[0].valueString = "measure"
* #measure-qbpds "Quebec Back Pain Disability Scale"
* #measure-qbpds ^designation[0].language = #nl
* #measure-qbpds ^designation[0].value = "Quebec Back Pain Disability Scale"
* #measure-qbpds ^property[0].code = #kind
* #measure-qbpds ^property[0].valueString = "measure"
* #measure-quickdash "QuickDASH"
* #measure-quickdash ^designation[0].language = #nl
* #measure-quickdash ^designation[0].value = "QuickDASH"
* #measure-quickdash ^property[0].code = #kind
* #measure-quickdash ^property[0].valueString = "measure"
* #measure-rmdq "Roland-Morris Disability Questionnaire"
* #measure-rmdq ^designation[0].language = #nl
* #measure-rmdq ^designation[0].value = "Roland-Morris Disability Questionnaire"
* #measure-rmdq ^property[0].code = #kind
* #measure-rmdq ^property[0].valueString = "measure"
* #measure-spadi "Shoulder Pain and Disability Index"
* #measure-spadi ^designation[0].language = #nl
* #measure-spadi ^designation[0].value = "Shoulder Pain and Disability Index"
* #measure-spadi ^property[0].code = #kind
* #measure-spadi ^property[0].valueString = "measure"
* #measure-ssv "Subjective Shoulder Value"
* #measure-ssv ^designation[0].language = #nl
* #measure-ssv ^designation[0].value = "Subjective Shoulder Value"
* #measure-ssv ^property[0].code = #kind
* #measure-ssv ^property[0].valueString = "measure"
* #measure-start-back "STarT Back Screening Tool"
* #measure-start-back ^designation[0].language = #nl
* #measure-start-back ^designation[0].value = "STarT Back Screening Tool"
* #measure-start-back ^property[0].code = #kind
* #measure-start-back ^property[0].valueString = "measure"
* #measure-tampa "Tampa Scale for Kinesiophobia"
* #measure-tampa ^designation[0].language = #nl
* #measure-tampa ^designation[0].value = "Tampa-schaal voor kinesiofobie"
* #measure-tampa ^property[0].code = #kind
* #measure-tampa ^property[0].valueString = "measure"
* #measure-visa-a "VISA-A"
* #measure-visa-a ^designation[0].language = #nl
* #measure-visa-a ^designation[0].value = "VISA-A"
* #measure-visa-a ^property[0].code = #kind
* #measure-visa-a ^property[0].valueString = "measure"
* #measure-visa-p "VISA-P"
* #measure-visa-p ^designation[0].language = #nl
* #measure-visa-p ^designation[0].value = "VISA-P"
* #measure-visa-p ^property[0].code = #kind
* #measure-visa-p ^property[0].valueString = "measure"
* #meniscus-injury "Meniscus tear"
* #meniscus-injury ^designation[0].language = #nl
* #meniscus-injury ^designation[0].value = "meniscusscheur"
* #meniscus-injury ^property[0].code = #kind
* #meniscus-injury ^property[0].valueString = "problem"
* #meralgia-paraesthetica "Meralgia paraesthetica"
* #meralgia-paraesthetica ^designation[0].language = #nl
* #meralgia-paraesthetica ^designation[0].value = "meralgia paraesthetica"
* #meralgia-paraesthetica ^property[0].code = #kind
* #meralgia-paraesthetica ^property[0].valueString = "problem"
* #meralgia-paraesthetica ^property[1].code = #latin
* #meralgia-paraesthetica ^property[1].valueString = "meralgia paraesthetica"
* #metal-contact-dermatitis "Allergic contact dermatitis due to metals"
* #metal-contact-dermatitis ^designation[0].language = #nl
* #metal-contact-dermatitis ^designation[0].value = "allergische contactdermatitis door metalen"
* #metal-contact-dermatitis ^property[0].code = #kind
* #metal-contact-dermatitis ^property[0].valueString = "other"
* #metatarsalgia "Metatarsalgia"
* #metatarsalgia ^designation[0].language = #nl
* #metatarsalgia ^designation[0].value = "metatarsalgie"
* #metatarsalgia ^property[0].code = #kind
* #metatarsalgia ^property[0].valueString = "problem"
* #metatarsalgia ^property[1].code = #latin
* #metatarsalgia ^property[1].valueString = "metatarsalgia"
* #metre "Metre"
* #metre ^designation[0].language = #nl
* #metre ^designation[0].value = "meter"
* #metre ^property[0].code = #kind
* #metre ^property[0].valueString = "unit"
* #middle-finger "Middle finger"
* #middle-finger ^designation[0].language = #nl
* #middle-finger ^designation[0].value = "middelvinger"
* #middle-finger ^property[0].code = #kind
* #middle-finger ^property[0].valueString = "region"
* #midfoot "Midfoot"
* #midfoot ^designation[0].language = #nl
* #midfoot ^designation[0].value = "middenvoet"
* #midfoot ^property[0].code = #kind
* #midfoot ^property[0].valueString = "region"
* #migraine "Migraine"
* #migraine ^designation[0].language = #nl
* #migraine ^designation[0].value = "migraine"
* #migraine ^property[0].code = #kind
* #migraine ^property[0].valueString = "problem"
* #mild "Mild"
* #mild ^designation[0].language = #nl
* #mild ^designation[0].value = "licht"
* #mild ^property[0].code = #kind
* #mild ^property[0].valueString = "severity"
* #mill-test "Mill test"
* #mill-test ^designation[0].language = #nl
* #mill-test ^designation[0].value = "Mill-test"
* #mill-test ^property[0].code = #kind
* #mill-test ^property[0].valueString = "test"
* #millimetre "Millimetre"
* #millimetre ^designation[0].language = #nl
* #millimetre ^designation[0].value = "millimeter"
* #millimetre ^property[0].code = #kind
* #millimetre ^property[0].valueString = "unit"
* #millimetre-of-mercury "Millimetre of mercury"
* #millimetre-of-mercury ^designation[0].language = #nl
* #millimetre-of-mercury ^designation[0].value = "millimeter kwik"
* #millimetre-of-mercury ^property[0].code = #kind
* #millimetre-of-mercury ^property[0].valueString = "unit"
* #minute "Minute"
* #minute ^designation[0].language = #nl
* #minute ^designation[0].value = "minuut"
* #minute ^property[0].code = #kind
* #minute ^property[0].valueString = "unit"
* #mobilisation "Mobilisation"
* #mobilisation ^designation[0].language = #nl
* #mobilisation ^designation[0].value = "mobilisatie"
* #mobilisation ^property[0].code = #kind
* #mobilisation ^property[0].valueString = "treatment"
* #moderate "Moderate"
* #moderate ^designation[0].language = #nl
* #moderate ^designation[0].value = "matig"
* #moderate ^property[0].code = #kind
* #moderate ^property[0].valueString = "severity"
* #morton-neuroma "Morton neuroma"
* #morton-neuroma ^designation[0].language = #nl
* #morton-neuroma ^designation[0].value = "mortonneuroom"
* #morton-neuroma ^property[0].code = #kind
* #morton-neuroma ^property[0].valueString = "problem"
* #motion "Motion as observed"
* #motion ^designation[0].language = #nl
* #motion ^designation[0].value = "bewegen"
* #motion ^property[0].code = #kind
* #motion ^property[0].valueString = "observation"
* #mouth-opening "Maximal mouth opening"
* #mouth-opening ^designation[0].language = #nl
* #mouth-opening ^designation[0].value = "mondopening"
* #mouth-opening ^property[0].code = #kind
* #mouth-opening ^property[0].valueString = "test"
* #mrc-strength "Muscle strength (Oxford/MRC scale)"
* #mrc-strength ^designation[0].language = #nl
* #mrc-strength ^designation[0].value = "spierkracht (Oxford/MRC)"
* #mrc-strength ^property[0].code = #kind
* #mrc-strength ^property[0].valueString = "test"
* #mtrp "Myofascial trigger point" "A hyper-irritable spot in a palpable taut band of muscle fibres."
* #mtrp ^designation[0].language = #nl
* #mtrp ^designation[0].value = "myofasciaal triggerpunt"
* #mtrp ^property[0].code = #kind
* #mtrp ^property[0].valueString = "finding"
* #mtrp-active "Active myofascial trigger point" "A trigger point that gives the pain the patient knows at touch, often referred, and may hurt at rest."
* #mtrp-active ^designation[0].language = #nl
* #mtrp-active ^designation[0].value = "actief myofasciaal triggerpunt"
* #mtrp-active ^property[0].code = #kind
* #mtrp-active ^property[0].valueString = "finding"
* #mtrp-latent "Latent myofascial trigger point" "A trigger point that is painful only on movement or pressure, and less so than an active one."
* #mtrp-latent ^designation[0].language = #nl
* #mtrp-latent ^designation[0].value = "latent myofasciaal triggerpunt"
* #mtrp-latent ^property[0].code = #kind
* #mtrp-latent ^property[0].valueString = "finding"
* #mtss "Medial tibial stress syndrome"
* #mtss ^designation[0].language = #nl
* #mtss ^designation[0].value = "mediaal tibiaal stresssyndroom"
* #mtss ^property[0].code = #kind
* #mtss ^property[0].valueString = "problem"
* #multifidus "Multifidus"
* #multifidus ^designation[0].language = #nl
* #multifidus ^designation[0].value = "veelspletige spier"
* #multifidus ^property[0].code = #kind
* #multifidus ^property[0].valueString = "muscle"
* #multifidus ^property[1].code = #latin
* #multifidus ^property[1].valueString = "musculus multifidus"
* #muscle-complaint "Muscle complaint"
* #muscle-complaint ^designation[0].language = #nl
* #muscle-complaint ^designation[0].value = "spierklacht"
* #muscle-complaint ^property[0].code = #kind
* #muscle-complaint ^property[0].valueString = "problem"
* #muscle-cramp "Muscle cramp"
* #muscle-cramp ^designation[0].language = #nl
* #muscle-cramp ^designation[0].value = "spierkramp"
* #muscle-cramp ^property[0].code = #kind
* #muscle-cramp ^property[0].valueString = "problem"
* #muscle-cramp ^property[1].code = #kind
* #muscle-cramp ^property[1].valueString = "adverse-event"
* #muscle-disorder "Other specified disorder of muscle"
* #muscle-disorder ^designation[0].language = #nl
* #muscle-disorder ^designation[0].value = "overige spieraandoening"
* #muscle-disorder ^property[0].code = #kind
* #muscle-disorder ^property[0].valueString = "problem"
* #muscle-energy "Muscle energy technique / post-isometric relaxation"
* #muscle-energy ^designation[0].language = #nl
* #muscle-energy ^designation[0].value = "postisometrische relaxatie"
* #muscle-energy ^property[0].code = #kind
* #muscle-energy ^property[0].valueString = "treatment"
* #muscle-length "Muscle length test"
* #muscle-length ^designation[0].language = #nl
* #muscle-length ^designation[0].value = "spierlengtetest"
* #muscle-length ^property[0].code = #kind
* #muscle-length ^property[0].valueString = "test"
* #muscle-spasm "Muscle spasm"
* #muscle-spasm ^designation[0].language = #nl
* #muscle-spasm ^designation[0].value = "spierspasme"
* #muscle-spasm ^property[0].code = #kind
* #muscle-spasm ^property[0].valueString = "problem"
* #muscle-stiffness "Muscle stiffness"
* #muscle-stiffness ^designation[0].language = #nl
* #muscle-stiffness ^designation[0].value = "spierstijfheid"
* #muscle-stiffness ^property[0].code = #kind
* #muscle-stiffness ^property[0].valueString = "finding"
* #muscle-strain "Muscle strain"
* #muscle-strain ^designation[0].language = #nl
* #muscle-strain ^designation[0].value = "spierverrekking"
* #muscle-strain ^property[0].code = #kind
* #muscle-strain ^property[0].valueString = "problem"
* #muscle-tear "Muscle tear"
* #muscle-tear ^designation[0].language = #nl
* #muscle-tear ^designation[0].value = "spierscheur"
* #muscle-tear ^property[0].code = #kind
* #muscle-tear ^property[0].valueString = "problem"
* #muscle-tension "Muscle tension"
* #muscle-tension ^designation[0].language = #nl
* #muscle-tension ^designation[0].value = "spierspanning"
* #muscle-tension ^property[0].code = #kind
* #muscle-tension ^property[0].valueString = "problem"
* #muscle-weakness "Muscle weakness"
* #muscle-weakness ^designation[0].language = #nl
* #muscle-weakness ^designation[0].value = "spierzwakte"
* #muscle-weakness ^property[0].code = #kind
* #muscle-weakness ^property[0].valueString = "finding"
* #muscular "Muscular" "Asked, and there: pain referred in a muscle's own pattern."
* #muscular ^designation[0].language = #nl
* #muscular ^designation[0].value = "spiergebonden"
* #muscular ^property[0].code = #kind
* #muscular ^property[0].valueString = "observation"
* #musculoskeletal-complaint "Musculoskeletal complaint"
* #musculoskeletal-complaint ^designation[0].language = #nl
* #musculoskeletal-complaint ^designation[0].value = "klacht van het bewegingsapparaat"
* #musculoskeletal-complaint ^property[0].code = #kind
* #musculoskeletal-complaint ^property[0].valueString = "problem"
* #myalgia "Muscle pain"
* #myalgia ^designation[0].language = #nl
* #myalgia ^designation[0].value = "spierpijn"
* #myalgia ^property[0].code = #kind
* #myalgia ^property[0].valueString = "problem"
* #mylohyoid "Mylohyoid"
* #mylohyoid ^designation[0].language = #nl
* #mylohyoid ^designation[0].value = "kaak-tongbeenspier"
* #mylohyoid ^property[0].code = #kind
* #mylohyoid ^property[0].valueString = "muscle"
* #mylohyoid ^property[1].code = #latin
* #mylohyoid ^property[1].valueString = "musculus mylohyoideus"
* #myofascial-pain-syndrome "Myofascial pain syndrome"
* #myofascial-pain-syndrome ^designation[0].language = #nl
* #myofascial-pain-syndrome ^designation[0].value = "myofasciaal pijnsyndroom"
* #myofascial-pain-syndrome ^property[0].code = #kind
* #myofascial-pain-syndrome ^property[0].valueString = "problem"
* #myotomes "Myotome strength"
* #myotomes ^designation[0].language = #nl
* #myotomes ^designation[0].value = "kracht per myotoom"
* #myotomes ^property[0].code = #kind
* #myotomes ^property[0].valueString = "test"
* #nausea "Nausea"
* #nausea ^designation[0].language = #nl
* #nausea ^designation[0].value = "misselijkheid"
* #nausea ^property[0].code = #kind
* #nausea ^property[0].valueString = "adverse-event"
* #neck "Neck"
* #neck ^designation[0].language = #nl
* #neck ^designation[0].value = "nek"
* #neck ^property[0].code = #kind
* #neck ^property[0].valueString = "region"
* #neck ^property[1].code = #latin
* #neck ^property[1].valueString = "regio cervicalis"
* #neck-muscles "Neck muscles"
* #neck-muscles ^designation[0].language = #nl
* #neck-muscles ^designation[0].value = "nekspieren"
* #neck-muscles ^property[0].code = #kind
* #neck-muscles ^property[0].valueString = "muscle"
* #neck-pain "Neck pain"
* #neck-pain ^designation[0].language = #nl
* #neck-pain ^designation[0].value = "nekpijn"
* #neck-pain ^property[0].code = #kind
* #neck-pain ^property[0].valueString = "problem"
* #neck-shoulder "Neck and shoulder region"
* #neck-shoulder ^designation[0].language = #nl
* #neck-shoulder ^designation[0].value = "nek-schouderregio"
* #neck-shoulder ^property[0].code = #kind
* #neck-shoulder ^property[0].valueString = "region"
* #neck-shoulder-complaint "Neck and shoulder complaint"
* #neck-shoulder-complaint ^designation[0].language = #nl
* #neck-shoulder-complaint ^designation[0].value = "nek-schouderklachten"
* #neck-shoulder-complaint ^property[0].code = #kind
* #neck-shoulder-complaint ^property[0].valueString = "problem"
* #neck-stiffness "Stiff neck"
* #neck-stiffness ^designation[0].language = #nl
* #neck-stiffness ^designation[0].value = "stijve nek"
* #neck-stiffness ^property[0].code = #kind
* #neck-stiffness ^property[0].valueString = "problem"
* #neck-syndrome "Neck syndrome"
* #neck-syndrome ^designation[0].language = #nl
* #neck-syndrome ^designation[0].value = "neksyndroom"
* #neck-syndrome ^property[0].code = #kind
* #neck-syndrome ^property[0].valueString = "problem"
* #needle "Needle"
* #needle ^designation[0].language = #nl
* #needle ^designation[0].value = "naald"
* #needle ^property[0].code = #kind
* #needle ^property[0].valueString = "needle"
* #needle-breakage "Needle breakage / retained needle fragment"
* #needle-breakage ^designation[0].language = #nl
* #needle-breakage ^designation[0].value = "naaldbreuk"
* #needle-breakage ^property[0].code = #kind
* #needle-breakage ^property[0].valueString = "adverse-event"
* #needle-diameter "Needle diameter"
* #needle-diameter ^designation[0].language = #nl
* #needle-diameter ^designation[0].value = "naalddikte"
* #needle-diameter ^property[0].code = #kind
* #needle-diameter ^property[0].valueString = "needle"
* #needle-fainting-history "History of fainting with needles"
* #needle-fainting-history ^designation[0].language = #nl
* #needle-fainting-history ^designation[0].value = "eerder flauwgevallen bij prikken"
* #needle-fainting-history ^property[0].code = #kind
* #needle-fainting-history ^property[0].valueString = "contraindication"
* #needle-gauge "Needle gauge"
* #needle-gauge ^designation[0].language = #nl
* #needle-gauge ^designation[0].value = "naalddikte (gauge)"
* #needle-gauge ^property[0].code = #kind
* #needle-gauge ^property[0].valueString = "needle"
* #needle-length "Needle length"
* #needle-length ^designation[0].language = #nl
* #needle-length ^designation[0].value = "naaldlengte"
* #needle-length ^property[0].code = #kind
* #needle-length ^property[0].valueString = "needle"
* #needle-material "Needle material"
* #needle-material ^designation[0].language = #nl
* #needle-material ^designation[0].value = "materiaal van de naald"
* #needle-material ^property[0].code = #kind
* #needle-material ^property[0].valueString = "needle"
* #needle-phobia "Fear of needles" "Trigger points are treated by compression and stretching instead, unless the patient agrees."
* #needle-phobia ^designation[0].language = #nl
* #needle-phobia ^designation[0].value = "naaldangst"
* #needle-phobia ^property[0].code = #kind
* #needle-phobia ^property[0].valueString = "contraindication"
* #needled-after-withdrawal "Needled after consent was withdrawn" "Needling began after the patient withdrew consent."
* #needled-after-withdrawal ^designation[0].language = #nl
* #needled-after-withdrawal ^designation[0].value = "dry needling uitgevoerd na intrekking van de toestemming"
* #needled-after-withdrawal ^property[0].code = #kind
* #needled-after-withdrawal ^property[0].valueString = "reason"
* #needled-although-not-allowed "Needled although the screening does not allow it" "Needling took place although the outcome of the screening forbids it."
* #needled-although-not-allowed ^designation[0].language = #nl
* #needled-although-not-allowed ^designation[0].value = "dry needling uitgevoerd hoewel de screening het niet toelaat"
* #needled-although-not-allowed ^property[0].code = #kind
* #needled-although-not-allowed ^property[0].valueString = "reason"
* #needled-before-consent "Needled before consent" "Needling is dated before the consent, or in a session that ended before it."
* #needled-before-consent ^designation[0].language = #nl
* #needled-before-consent ^designation[0].value = "dry needling uitgevoerd vóór de toestemming"
* #needled-before-consent ^property[0].code = #kind
* #needled-before-consent ^property[0].valueString = "reason"
* #needlestick-injury "Needlestick injury of the therapist"
* #needlestick-injury ^designation[0].language = #nl
* #needlestick-injury ^designation[0].value = "prikaccident"
* #needlestick-injury ^property[0].code = #kind
* #needlestick-injury ^property[0].valueString = "adverse-event"
* #needling-eligibility "Eligibility for dry needling" "What the screening decided: one of the seven outcomes."
* #needling-eligibility ^designation[0].language = #nl
* #needling-eligibility ^designation[0].value = "geschiktheid voor dry needling"
* #needling-eligibility ^property[0].code = #kind
* #needling-eligibility ^property[0].valueString = "observation"
* #neer-test "Neer test"
* #neer-test ^designation[0].language = #nl
* #neer-test ^designation[0].value = "Neer-test"
* #neer-test ^property[0].code = #kind
* #neer-test ^property[0].valueString = "test"
* #negative "Negative"
* #negative ^designation[0].language = #nl
* #negative ^designation[0].value = "negatief"
* #negative ^property[0].code = #kind
* #negative ^property[0].valueString = "interpretation"
* #nerve-contact "Nerve contact by the needle"
* #nerve-contact ^designation[0].language = #nl
* #nerve-contact ^designation[0].value = "zenuwprikkeling"
* #nerve-contact ^property[0].code = #kind
* #nerve-contact ^property[0].valueString = "adverse-event"
* #nerve-entrapment "Nerve entrapment"
* #nerve-entrapment ^designation[0].language = #nl
* #nerve-entrapment ^designation[0].value = "zenuwinklemming"
* #nerve-entrapment ^property[0].code = #kind
* #nerve-entrapment ^property[0].valueString = "problem"
* #nerve-injury "Nerve injury"
* #nerve-injury ^designation[0].language = #nl
* #nerve-injury ^designation[0].value = "zenuwletsel"
* #nerve-injury ^property[0].code = #kind
* #nerve-injury ^property[0].valueString = "adverse-event"
* #neural-mobilisation "Neural mobilisation"
* #neural-mobilisation ^designation[0].language = #nl
* #neural-mobilisation ^designation[0].value = "neuromobilisatie"
* #neural-mobilisation ^property[0].code = #kind
* #neural-mobilisation ^property[0].valueString = "treatment"
* #neurological "Neurological" "Asked, and there: radiating pain of neurological origin."
* #neurological ^designation[0].language = #nl
* #neurological ^designation[0].value = "neurologisch"
* #neurological ^property[0].code = #kind
* #neurological ^property[0].valueString = "observation"
* #neurological-radiation "Neurological referred pain" "Radiating pain of neurological origin; not an indication for dry needling."
* #neurological-radiation ^designation[0].language = #nl
* #neurological-radiation ^designation[0].value = "neurologische uitstraling"
* #neurological-radiation ^property[0].code = #kind
* #neurological-radiation ^property[0].valueString = "finding"
* #neurological-referred-pain "Neurological referred pain"
* #neurological-referred-pain ^designation[0].language = #nl
* #neurological-referred-pain ^designation[0].value = "neurologische uitstralingspijn"
* #neurological-referred-pain ^property[0].code = #kind
* #neurological-referred-pain ^property[0].valueString = "reason"
* #neuropathic-pain "Neuropathic pain"
* #neuropathic-pain ^designation[0].language = #nl
* #neuropathic-pain ^designation[0].value = "neuropathische pijn"
* #neuropathic-pain ^property[0].code = #kind
* #neuropathic-pain ^property[0].valueString = "problem"
* #neurostimulator "Neurostimulator"
* #neurostimulator ^designation[0].language = #nl
* #neurostimulator ^designation[0].value = "neurostimulator"
* #neurostimulator ^property[0].code = #kind
* #neurostimulator ^property[0].valueString = "contraindication"
* #newton "Newton"
* #newton ^designation[0].language = #nl
* #newton ^designation[0].value = "newton"
* #newton ^property[0].code = #kind
* #newton ^property[0].valueString = "unit"
* #nickel-allergy "Nickel allergy" "Excludes dry needling."
* #nickel-allergy ^designation[0].language = #nl
* #nickel-allergy ^designation[0].value = "nikkelallergie"
* #nickel-allergy ^property[0].code = #kind
* #nickel-allergy ^property[0].valueString = "contraindication"
* #nickel-allergy-not-asked "Nickel allergy: not asked" "Was not asked; not asked is not the same as absent."
* #nickel-allergy-not-asked ^designation[0].language = #nl
* #nickel-allergy-not-asked ^designation[0].value = "nikkelallergie: niet gevraagd"
* #nickel-allergy-not-asked ^property[0].code = #kind
* #nickel-allergy-not-asked ^property[0].valueString = "reason"
* #nickel-cobalt-chromium "Nickel cobalt chromium"
* #nickel-cobalt-chromium ^designation[0].language = #nl
* #nickel-cobalt-chromium ^designation[0].value = "nikkel-kobalt-chroom"
* #nickel-cobalt-chromium ^property[0].code = #kind
* #nickel-cobalt-chromium ^property[0].valueString = "other"
* #nickel-free-steel "Nickel-free steel"
* #nickel-free-steel ^designation[0].language = #nl
* #nickel-free-steel ^designation[0].value = "nikkelvrij staal"
* #nickel-free-steel ^property[0].code = #kind
* #nickel-free-steel ^property[0].valueString = "needle-material"
* #no-alcohol "Advice: no alcohol today"
* #no-alcohol ^designation[0].language = #nl
* #no-alcohol ^designation[0].value = "geen alcohol"
* #no-alcohol ^property[0].code = #kind
* #no-alcohol ^property[0].valueString = "aftercare"
* #no-consent "No consent"
* #no-consent ^designation[0].language = #nl
* #no-consent ^designation[0].value = "geen toestemming"
* #no-consent ^property[0].code = #kind
* #no-consent ^property[0].valueString = "contraindication"
* #no-driving "Advice: do not drive now"
* #no-driving ^designation[0].language = #nl
* #no-driving ^designation[0].value = "niet zelf autorijden"
* #no-driving ^property[0].code = #kind
* #no-driving ^property[0].valueString = "aftercare"
* #no-heavy-exercise "Advice: no heavy exercise"
* #no-heavy-exercise ^designation[0].language = #nl
* #no-heavy-exercise ^designation[0].value = "geen zware inspanning"
* #no-heavy-exercise ^property[0].code = #kind
* #no-heavy-exercise ^property[0].valueString = "aftercare"
* #no-heavy-load "Advice: avoid heavy load"
* #no-heavy-load ^designation[0].language = #nl
* #no-heavy-load ^designation[0].value = "niet zwaar belasten"
* #no-heavy-load ^property[0].code = #kind
* #no-heavy-load ^property[0].valueString = "aftercare"
* #no-hypersensitive-zone "No hypersensitive zone"
* #no-hypersensitive-zone ^designation[0].language = #nl
* #no-hypersensitive-zone ^designation[0].value = "geen hypergevoelige zone"
* #no-hypersensitive-zone ^property[0].code = #kind
* #no-hypersensitive-zone ^property[0].valueString = "reason"
* #no-regional-pain "No regional pain"
* #no-regional-pain ^designation[0].language = #nl
* #no-regional-pain ^designation[0].value = "geen regionale pijnklacht"
* #no-regional-pain ^property[0].code = #kind
* #no-regional-pain ^property[0].valueString = "reason"
* #no-relevant-change "No relevant change" "By less than each of the thresholds that the Observation's method names."
* #no-relevant-change ^designation[0].language = #nl
* #no-relevant-change ^designation[0].value = "geen klinisch relevante verandering"
* #no-relevant-change ^property[0].code = #kind
* #no-relevant-change ^property[0].valueString = "observation"
* #no-sauna "Advice: no sauna"
* #no-sauna ^designation[0].language = #nl
* #no-sauna ^designation[0].value = "geen sauna"
* #no-sauna ^property[0].code = #kind
* #no-sauna ^property[0].valueString = "aftercare"
* #no-sport "Advice: no sport"
* #no-sport ^designation[0].language = #nl
* #no-sport ^designation[0].value = "niet sporten"
* #no-sport ^property[0].code = #kind
* #no-sport ^property[0].valueString = "aftercare"
* #no-sport-24h "Advice: no sport for 24 hours"
* #no-sport-24h ^designation[0].language = #nl
* #no-sport-24h ^designation[0].value = "24 uur niet sporten"
* #no-sport-24h ^property[0].code = #kind
* #no-sport-24h ^property[0].valueString = "aftercare"
* #no-swimming "Advice: do not swim"
* #no-swimming ^designation[0].language = #nl
* #no-swimming ^designation[0].value = "niet zwemmen"
* #no-swimming ^property[0].code = #kind
* #no-swimming ^property[0].valueString = "aftercare"
* #no-treatment "No treatment"
* #no-treatment ^designation[0].language = #nl
* #no-treatment ^designation[0].value = "geen behandeling"
* #no-treatment ^property[0].code = #kind
* #no-treatment ^property[0].valueString = "treatment"
* #no-trigger-points "No trigger points found"
* #no-trigger-points ^designation[0].language = #nl
* #no-trigger-points ^designation[0].value = "geen triggerpunten gevonden"
* #no-trigger-points ^property[0].code = #kind
* #no-trigger-points ^property[0].valueString = "reason"
* #noble-test "Noble compression test"
* #noble-test ^designation[0].language = #nl
* #noble-test ^designation[0].value = "Noble-test"
* #noble-test ^property[0].code = #kind
* #noble-test ^property[0].valueString = "test"
* #nonspecific-low-back-pain "Non-specific low back pain"
* #nonspecific-low-back-pain ^designation[0].language = #nl
* #nonspecific-low-back-pain ^designation[0].value = "aspecifieke lage rugpijn"
* #nonspecific-low-back-pain ^property[0].code = #kind
* #nonspecific-low-back-pain ^property[0].valueString = "problem"
* #not-advised "Not advised" "A relative contraindication is present and no joint decision is recorded."
* #not-advised ^designation[0].language = #nl
* #not-advised ^designation[0].value = "afgeraden (relatieve contra-indicatie)"
* #not-advised ^property[0].code = #kind
* #not-advised ^property[0].valueString = "outcome"
* #not-explained "Treatment not explained beforehand"
* #not-explained ^designation[0].language = #nl
* #not-explained ^designation[0].value = "behandeling vooraf niet uitgelegd"
* #not-explained ^property[0].code = #kind
* #not-explained ^property[0].valueString = "reason"
* #not-indicated "Not indicated" "No trigger point was found, regional pain or a hypersensitive zone is absent, or the referred pain is neurological."
* #not-indicated ^designation[0].language = #nl
* #not-indicated ^designation[0].value = "geen indicatie"
* #not-indicated ^property[0].code = #kind
* #not-indicated ^property[0].valueString = "outcome"
* #not-performed-other "Not performed for another reason" "Needling was allowed and did not take place; no reason of the screening explains it."
* #not-performed-other ^designation[0].language = #nl
* #not-performed-other ^designation[0].value = "om een andere reden niet uitgevoerd"
* #not-performed-other ^property[0].code = #kind
* #not-performed-other ^property[0].valueString = "refusal"
* #not-pregnant "Not pregnant"
* #not-pregnant ^designation[0].language = #nl
* #not-pregnant ^designation[0].value = "niet zwanger"
* #not-pregnant ^property[0].code = #kind
* #not-pregnant ^property[0].valueString = "other"
* #number-of-insertions "Number of needle insertions"
* #number-of-insertions ^designation[0].language = #nl
* #number-of-insertions ^designation[0].value = "aantal prikken"
* #number-of-insertions ^property[0].code = #kind
* #number-of-insertions ^property[0].valueString = "observation"
* #numbness "Numbness"
* #numbness ^designation[0].language = #nl
* #numbness ^designation[0].value = "doof gevoel"
* #numbness ^property[0].code = #kind
* #numbness ^property[0].valueString = "adverse-event"
* #ober-test "Ober test"
* #ober-test ^designation[0].language = #nl
* #ober-test ^designation[0].value = "Ober-test"
* #ober-test ^property[0].code = #kind
* #ober-test ^property[0].valueString = "test"
* #obliques "Oblique abdominal muscles"
* #obliques ^designation[0].language = #nl
* #obliques ^designation[0].value = "schuine buikspieren"
* #obliques ^property[0].code = #kind
* #obliques ^property[0].valueString = "muscle"
* #obliques ^property[1].code = #latin
* #obliques ^property[1].valueString = "musculi obliqui abdominis"
* #obliquus-capitis "Obliquus capitis"
* #obliquus-capitis ^designation[0].language = #nl
* #obliquus-capitis ^designation[0].value = "schuine hoofdspier"
* #obliquus-capitis ^property[0].code = #kind
* #obliquus-capitis ^property[0].valueString = "muscle"
* #obliquus-capitis ^property[1].code = #latin
* #obliquus-capitis ^property[1].valueString = "musculus obliquus capitis"
* #obliquus-externus-abdominis "External oblique"
* #obliquus-externus-abdominis ^designation[0].language = #nl
* #obliquus-externus-abdominis ^designation[0].value = "buitenste schuine buikspier"
* #obliquus-externus-abdominis ^property[0].code = #kind
* #obliquus-externus-abdominis ^property[0].valueString = "muscle"
* #obliquus-externus-abdominis ^property[1].code = #latin
* #obliquus-externus-abdominis ^property[1].valueString = "musculus obliquus externus abdominis"
* #obliquus-internus-abdominis "Internal oblique"
* #obliquus-internus-abdominis ^designation[0].language = #nl
* #obliquus-internus-abdominis ^designation[0].value = "binnenste schuine buikspier"
* #obliquus-internus-abdominis ^property[0].code = #kind
* #obliquus-internus-abdominis ^property[0].valueString = "muscle"
* #obliquus-internus-abdominis ^property[1].code = #latin
* #obliquus-internus-abdominis ^property[1].valueString = "musculus obliquus internus abdominis"
* #obrien-test "O'Brien test"
* #obrien-test ^designation[0].language = #nl
* #obrien-test ^designation[0].value = "O'Brien-test"
* #obrien-test ^property[0].code = #kind
* #obrien-test ^property[0].valueString = "test"
* #obturator-externus "Obturator externus"
* #obturator-externus ^designation[0].language = #nl
* #obturator-externus ^designation[0].value = "buitenste sluitgatspier"
* #obturator-externus ^property[0].code = #kind
* #obturator-externus ^property[0].valueString = "muscle"
* #obturator-externus ^property[1].code = #latin
* #obturator-externus ^property[1].valueString = "musculus obturatorius externus"
* #obturator-internus "Obturator internus"
* #obturator-internus ^designation[0].language = #nl
* #obturator-internus ^designation[0].value = "binnenste sluitgatspier"
* #obturator-internus ^property[0].code = #kind
* #obturator-internus ^property[0].valueString = "muscle"
* #obturator-internus ^property[1].code = #latin
* #obturator-internus ^property[1].valueString = "musculus obturatorius internus"
* #occipital-neuralgia "Occipital neuralgia"
* #occipital-neuralgia ^designation[0].language = #nl
* #occipital-neuralgia ^designation[0].value = "occipitalisneuralgie"
* #occipital-neuralgia ^property[0].code = #kind
* #occipital-neuralgia ^property[0].valueString = "problem"
* #occipitalis "Occipitalis"
* #occipitalis ^designation[0].language = #nl
* #occipitalis ^designation[0].value = "achterhoofdspier"
* #occipitalis ^property[0].code = #kind
* #occipitalis ^property[0].valueString = "muscle"
* #occipitalis ^property[1].code = #latin
* #occipitalis ^property[1].valueString = "musculus occipitalis"
* #occiput "Occipital region"
* #occiput ^designation[0].language = #nl
* #occiput ^designation[0].value = "achterhoofd"
* #occiput ^property[0].code = #kind
* #occiput ^property[0].valueString = "region"
* #occiput ^property[1].code = #latin
* #occiput ^property[1].valueString = "regio occipitalis"
* #opponens-pollicis "Opponens pollicis"
* #opponens-pollicis ^designation[0].language = #nl
* #opponens-pollicis ^designation[0].value = "duimtegenstellende spier"
* #opponens-pollicis ^property[0].code = #kind
* #opponens-pollicis ^property[0].valueString = "muscle"
* #opponens-pollicis ^property[1].code = #latin
* #opponens-pollicis ^property[1].valueString = "musculus opponens pollicis"
* #orbicularis-oculi "Orbicularis oculi"
* #orbicularis-oculi ^designation[0].language = #nl
* #orbicularis-oculi ^designation[0].value = "kringspier van het oog"
* #orbicularis-oculi ^property[0].code = #kind
* #orbicularis-oculi ^property[0].valueString = "muscle"
* #orbicularis-oculi ^property[1].code = #latin
* #orbicularis-oculi ^property[1].valueString = "musculus orbicularis oculi"
* #organ-puncture "Puncture of an organ"
* #organ-puncture ^designation[0].language = #nl
* #organ-puncture ^designation[0].value = "orgaanperforatie"
* #organ-puncture ^property[0].code = #kind
* #organ-puncture ^property[0].valueString = "adverse-event"
* #osteoarthritis "Osteoarthritis"
* #osteoarthritis ^designation[0].language = #nl
* #osteoarthritis ^designation[0].value = "artrose"
* #osteoarthritis ^property[0].code = #kind
* #osteoarthritis ^property[0].valueString = "problem"
* #osteoarthritis ^property[1].code = #latin
* #osteoarthritis ^property[1].valueString = "arthrosis"
* #osteoporosis "Osteoporosis"
* #osteoporosis ^designation[0].language = #nl
* #osteoporosis ^designation[0].value = "osteoporose"
* #osteoporosis ^property[0].code = #kind
* #osteoporosis ^property[0].valueString = "contraindication"
* #osteoporosis ^property[1].code = #kind
* #osteoporosis ^property[1].valueString = "problem"
* #osteoporosis ^property[2].code = #latin
* #osteoporosis ^property[2].valueString = "osteoporosis"
* #other-contraindication-absolute "Other absolute contraindication" "A contraindication that the intake has no question for, absolute as the therapist weighs it. Excludes dry needling."
* #other-contraindication-absolute ^designation[0].language = #nl
* #other-contraindication-absolute ^designation[0].value = "andere absolute contra-indicatie"
* #other-contraindication-absolute ^property[0].code = #kind
* #other-contraindication-absolute ^property[0].valueString = "reason"
* #other-contraindication-relative "Other relative contraindication" "A contraindication that the intake has no question for, relative as the therapist weighs it. Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #other-contraindication-relative ^designation[0].language = #nl
* #other-contraindication-relative ^designation[0].value = "andere relatieve contra-indicatie"
* #other-contraindication-relative ^property[0].code = #kind
* #other-contraindication-relative ^property[0].valueString = "reason"
* #pacemaker "Cardiac pacemaker" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #pacemaker ^designation[0].language = #nl
* #pacemaker ^designation[0].value = "pacemaker"
* #pacemaker ^property[0].code = #kind
* #pacemaker ^property[0].valueString = "contraindication"
* #pain-category-be "Pain score (Belgian category)"
* #pain-category-be ^designation[0].language = #nl
* #pain-category-be ^designation[0].value = "Belgische categorie pijnscore"
* #pain-category-be ^property[0].code = #kind
* #pain-category-be ^property[0].valueString = "observation"
* #pain-change "Change of pain against the baseline"
* #pain-change ^designation[0].language = #nl
* #pain-change ^designation[0].value = "verandering van pijn t.o.v. de uitgangswaarde"
* #pain-change ^property[0].code = #kind
* #pain-change ^property[0].valueString = "observation"
* #pain-during-needling "Pain during needling"
* #pain-during-needling ^designation[0].language = #nl
* #pain-during-needling ^designation[0].value = "pijn tijdens dry needling"
* #pain-during-needling ^property[0].code = #kind
* #pain-during-needling ^property[0].valueString = "adverse-event"
* #pain-education "Pain education"
* #pain-education ^designation[0].language = #nl
* #pain-education ^designation[0].value = "pijneducatie"
* #pain-education ^property[0].code = #kind
* #pain-education ^property[0].valueString = "treatment"
* #pain-free-grip "Pain-free grip strength"
* #pain-free-grip ^designation[0].language = #nl
* #pain-free-grip ^designation[0].value = "pijnvrije knijpkracht"
* #pain-free-grip ^property[0].code = #kind
* #pain-free-grip ^property[0].valueString = "test"
* #pain-method-nrs "NRS 0-10"
* #pain-method-nrs ^designation[0].language = #nl
* #pain-method-nrs ^designation[0].value = "NRS 0-10"
* #pain-method-nrs ^property[0].code = #kind
* #pain-method-nrs ^property[0].valueString = "pain"
* #pain-method-vas10 "VAS 0-10"
* #pain-method-vas10 ^designation[0].language = #nl
* #pain-method-vas10 ^designation[0].value = "VAS 0-10"
* #pain-method-vas10 ^property[0].code = #kind
* #pain-method-vas10 ^property[0].valueString = "pain"
* #pain-method-vas100 "VAS 0-100"
* #pain-method-vas100 ^designation[0].language = #nl
* #pain-method-vas100 ^designation[0].value = "VAS 0-100"
* #pain-method-vas100 ^property[0].code = #kind
* #pain-method-vas100 ^property[0].valueString = "pain"
* #pain-nrs "Pain severity, 0-10 numeric rating"
* #pain-nrs ^designation[0].language = #nl
* #pain-nrs ^designation[0].value = "NRS-pijnscore"
* #pain-nrs ^property[0].code = #kind
* #pain-nrs ^property[0].valueString = "pain"
* #pain-on-breathing "Pain on breathing"
* #pain-on-breathing ^designation[0].language = #nl
* #pain-on-breathing ^designation[0].value = "pijn bij ademhalen"
* #pain-on-breathing ^property[0].code = #kind
* #pain-on-breathing ^property[0].valueString = "adverse-event"
* #pain-on-palpation "Pain on palpation"
* #pain-on-palpation ^designation[0].language = #nl
* #pain-on-palpation ^designation[0].value = "pijn bij palpatie"
* #pain-on-palpation ^property[0].code = #kind
* #pain-on-palpation ^property[0].valueString = "finding"
* #pain-score "Pain score"
* #pain-score ^designation[0].language = #nl
* #pain-score ^designation[0].value = "pijnscore"
* #pain-score ^property[0].code = #kind
* #pain-score ^property[0].valueString = "pain"
* #pain-severity "Pain severity"
* #pain-severity ^designation[0].language = #nl
* #pain-severity ^designation[0].value = "pijn"
* #pain-severity ^property[0].code = #kind
* #pain-severity ^property[0].valueString = "pain"
* #pain-vas "Pain severity, visual analogue scale"
* #pain-vas ^designation[0].language = #nl
* #pain-vas ^designation[0].value = "VAS-pijnscore"
* #pain-vas ^property[0].code = #kind
* #pain-vas ^property[0].valueString = "pain"
* #painful-arc "Painful arc"
* #painful-arc ^designation[0].language = #nl
* #painful-arc ^designation[0].value = "painful arc"
* #painful-arc ^property[0].code = #kind
* #painful-arc ^property[0].valueString = "test"
* #pallor "Pallor"
* #pallor ^designation[0].language = #nl
* #pallor ^designation[0].value = "bleekheid"
* #pallor ^property[0].code = #kind
* #pallor ^property[0].valueString = "adverse-event"
* #palm "Palm of hand"
* #palm ^designation[0].language = #nl
* #palm ^designation[0].value = "handpalm"
* #palm ^property[0].code = #kind
* #palm ^property[0].valueString = "region"
* #palm ^property[1].code = #latin
* #palm ^property[1].valueString = "palma manus"
* #palmar-interossei "Palmar interossei"
* #palmar-interossei ^designation[0].language = #nl
* #palmar-interossei ^designation[0].value = "handpalmzijdige tussenbeenspieren"
* #palmar-interossei ^property[0].code = #kind
* #palmar-interossei ^property[0].valueString = "muscle"
* #palmar-interossei ^property[1].code = #latin
* #palmar-interossei ^property[1].valueString = "musculi interossei palmares"
* #palmaris-longus "Palmaris longus"
* #palmaris-longus ^designation[0].language = #nl
* #palmaris-longus ^designation[0].value = "lange handpalmspier"
* #palmaris-longus ^property[0].code = #kind
* #palmaris-longus ^property[0].valueString = "muscle"
* #palmaris-longus ^property[1].code = #latin
* #palmaris-longus ^property[1].valueString = "musculus palmaris longus"
* #palpation "Palpation"
* #palpation ^designation[0].language = #nl
* #palpation ^designation[0].value = "palpatie"
* #palpation ^property[0].code = #kind
* #palpation ^property[0].valueString = "test"
* #palpitations "Palpitations"
* #palpitations ^designation[0].language = #nl
* #palpitations ^designation[0].value = "hartkloppingen"
* #palpitations ^property[0].code = #kind
* #palpitations ^property[0].valueString = "adverse-event"
* #paraesthesia "Paraesthesia"
* #paraesthesia ^designation[0].language = #nl
* #paraesthesia ^designation[0].value = "tintelingen"
* #paraesthesia ^property[0].code = #kind
* #paraesthesia ^property[0].valueString = "problem"
* #paraesthesia ^property[1].code = #kind
* #paraesthesia ^property[1].valueString = "adverse-event"
* #paraspinal "Paraspinal muscles"
* #paraspinal ^designation[0].language = #nl
* #paraspinal ^designation[0].value = "paravertebrale spieren"
* #paraspinal ^property[0].code = #kind
* #paraspinal ^property[0].valueString = "muscle"
* #paraspinal-cervical "Cervical paraspinal muscles"
* #paraspinal-cervical ^designation[0].language = #nl
* #paraspinal-cervical ^designation[0].value = "paravertebrale spieren cervicaal"
* #paraspinal-cervical ^property[0].code = #kind
* #paraspinal-cervical ^property[0].valueString = "muscle"
* #paraspinal-lumbar "Lumbar paraspinal muscles"
* #paraspinal-lumbar ^designation[0].language = #nl
* #paraspinal-lumbar ^designation[0].value = "paravertebrale spieren lumbaal"
* #paraspinal-lumbar ^property[0].code = #kind
* #paraspinal-lumbar ^property[0].valueString = "muscle"
* #paraspinal-thoracic "Thoracic paraspinal muscles"
* #paraspinal-thoracic ^designation[0].language = #nl
* #paraspinal-thoracic ^designation[0].value = "paravertebrale spieren thoracaal"
* #paraspinal-thoracic ^property[0].code = #kind
* #paraspinal-thoracic ^property[0].valueString = "muscle"
* #passive-movement "Passive exercise"
* #passive-movement ^designation[0].language = #nl
* #passive-movement ^designation[0].value = "passief bewegen"
* #passive-movement ^property[0].code = #kind
* #passive-movement ^property[0].valueString = "treatment"
* #patella "Patella"
* #patella ^designation[0].language = #nl
* #patella ^designation[0].value = "knieschijf"
* #patella ^property[0].code = #kind
* #patella ^property[0].valueString = "region"
* #patella ^property[1].code = #latin
* #patella ^property[1].valueString = "patella"
* #patellar-apprehension "Patellar apprehension test"
* #patellar-apprehension ^designation[0].language = #nl
* #patellar-apprehension ^designation[0].value = "patella-apprehensiontest"
* #patellar-apprehension ^property[0].code = #kind
* #patellar-apprehension ^property[0].valueString = "test"
* #patellar-reflex "Patellar reflex"
* #patellar-reflex ^designation[0].language = #nl
* #patellar-reflex ^designation[0].value = "kniepeesreflex"
* #patellar-reflex ^property[0].code = #kind
* #patellar-reflex ^property[0].valueString = "test"
* #patellar-tendinopathy "Patellar tendinopathy"
* #patellar-tendinopathy ^designation[0].language = #nl
* #patellar-tendinopathy ^designation[0].value = "patellatendinopathie"
* #patellar-tendinopathy ^property[0].code = #kind
* #patellar-tendinopathy ^property[0].valueString = "problem"
* #patient-consent "Patient consent"
* #patient-consent ^designation[0].language = #nl
* #patient-consent ^designation[0].value = "toestemmingsverklaring"
* #patient-consent ^property[0].code = #kind
* #patient-consent ^property[0].valueString = "consent"
* #patient-education "Patient education"
* #patient-education ^designation[0].language = #nl
* #patient-education ^designation[0].value = "patiëntvoorlichting"
* #patient-education ^property[0].code = #kind
* #patient-education ^property[0].valueString = "treatment"
* #pectineus "Pectineus"
* #pectineus ^designation[0].language = #nl
* #pectineus ^designation[0].value = "m. pectineus"
* #pectineus ^property[0].code = #kind
* #pectineus ^property[0].valueString = "muscle"
* #pectineus ^property[1].code = #latin
* #pectineus ^property[1].valueString = "musculus pectineus"
* #pectoralis-major "Pectoralis major"
* #pectoralis-major ^designation[0].language = #nl
* #pectoralis-major ^designation[0].value = "grote borstspier"
* #pectoralis-major ^property[0].code = #kind
* #pectoralis-major ^property[0].valueString = "muscle"
* #pectoralis-major ^property[1].code = #latin
* #pectoralis-major ^property[1].valueString = "musculus pectoralis major"
* #pectoralis-major-clavicular "Clavicular part of pectoralis major"
* #pectoralis-major-clavicular ^designation[0].language = #nl
* #pectoralis-major-clavicular ^designation[0].value = "sleutelbeendeel van de grote borstspier"
* #pectoralis-major-clavicular ^property[0].code = #kind
* #pectoralis-major-clavicular ^property[0].valueString = "muscle"
* #pectoralis-major-clavicular ^property[1].code = #latin
* #pectoralis-major-clavicular ^property[1].valueString = "musculus pectoralis major pars clavicularis"
* #pectoralis-minor "Pectoralis minor"
* #pectoralis-minor ^designation[0].language = #nl
* #pectoralis-minor ^designation[0].value = "kleine borstspier"
* #pectoralis-minor ^property[0].code = #kind
* #pectoralis-minor ^property[0].valueString = "muscle"
* #pectoralis-minor ^property[1].code = #latin
* #pectoralis-minor ^property[1].valueString = "musculus pectoralis minor"
* #pelvic-floor "Pelvic floor"
* #pelvic-floor ^designation[0].language = #nl
* #pelvic-floor ^designation[0].value = "bekkenbodem"
* #pelvic-floor ^property[0].code = #kind
* #pelvic-floor ^property[0].valueString = "region"
* #pelvic-floor ^property[1].code = #latin
* #pelvic-floor ^property[1].valueString = "diaphragma pelvis"
* #pelvic-floor-dysfunction "Pelvic floor dysfunction"
* #pelvic-floor-dysfunction ^designation[0].language = #nl
* #pelvic-floor-dysfunction ^designation[0].value = "bekkenbodemdysfunctie"
* #pelvic-floor-dysfunction ^property[0].code = #kind
* #pelvic-floor-dysfunction ^property[0].valueString = "problem"
* #pelvic-floor-muscles "Pelvic floor muscles"
* #pelvic-floor-muscles ^designation[0].language = #nl
* #pelvic-floor-muscles ^designation[0].value = "bekkenbodemspieren"
* #pelvic-floor-muscles ^property[0].code = #kind
* #pelvic-floor-muscles ^property[0].valueString = "muscle"
* #pelvic-girdle-pain-pregnancy "Pregnancy-related pelvic girdle pain"
* #pelvic-girdle-pain-pregnancy ^designation[0].language = #nl
* #pelvic-girdle-pain-pregnancy ^designation[0].value = "zwangerschapsgerelateerde bekkengordelpijn"
* #pelvic-girdle-pain-pregnancy ^property[0].code = #kind
* #pelvic-girdle-pain-pregnancy ^property[0].valueString = "problem"
* #pelvic-pain "Pelvic pain"
* #pelvic-pain ^designation[0].language = #nl
* #pelvic-pain ^designation[0].value = "bekkenpijn"
* #pelvic-pain ^property[0].code = #kind
* #pelvic-pain ^property[0].valueString = "problem"
* #pelvis "Pelvis"
* #pelvis ^designation[0].language = #nl
* #pelvis ^designation[0].value = "bekken"
* #pelvis ^property[0].code = #kind
* #pelvis ^property[0].valueString = "region"
* #pelvis ^property[1].code = #latin
* #pelvis ^property[1].valueString = "pelvis"
* #percent "Percent"
* #percent ^designation[0].language = #nl
* #percent ^designation[0].value = "procent"
* #percent ^property[0].code = #kind
* #percent ^property[0].valueString = "unit"
* #perineum "Perineum"
* #perineum ^designation[0].language = #nl
* #perineum ^designation[0].value = "bilnaad"
* #perineum ^property[0].code = #kind
* #perineum ^property[0].valueString = "region"
* #perineum ^property[1].code = #latin
* #perineum ^property[1].valueString = "perineum"
* #pfps "Patellofemoral pain"
* #pfps ^designation[0].language = #nl
* #pfps ^designation[0].value = "patellofemorale pijn"
* #pfps ^property[0].code = #kind
* #pfps ^property[0].valueString = "problem"
* #phalen-test "Phalen test"
* #phalen-test ^designation[0].language = #nl
* #phalen-test ^designation[0].value = "Phalen-test"
* #phalen-test ^property[0].code = #kind
* #phalen-test ^property[0].valueString = "test"
* #physical-therapy "Physical therapy"
* #physical-therapy ^designation[0].language = #nl
* #physical-therapy ^designation[0].value = "fysiotherapie"
* #physical-therapy ^property[0].code = #kind
* #physical-therapy ^property[0].valueString = "treatment"
* #physio-initial-note "Physical therapy initial assessment note"
* #physio-initial-note ^designation[0].language = #nl
* #physio-initial-note ^designation[0].value = "intakeverslag fysiotherapie"
* #physio-initial-note ^property[0].code = #kind
* #physio-initial-note ^property[0].valueString = "document"
* #physio-note "Physical therapy note"
* #physio-note ^designation[0].language = #nl
* #physio-note ^designation[0].value = "fysiotherapieverslag"
* #physio-note ^property[0].code = #kind
* #physio-note ^property[0].valueString = "document"
* #physio-progress-note "Physical therapy progress note"
* #physio-progress-note ^designation[0].language = #nl
* #physio-progress-note ^designation[0].value = "voortgangsverslag fysiotherapie"
* #physio-progress-note ^property[0].code = #kind
* #physio-progress-note ^property[0].valueString = "document"
* #physiotherapy "Physiotherapy"
* #physiotherapy ^designation[0].language = #nl
* #physiotherapy ^designation[0].value = "fysiotherapie"
* #physiotherapy ^property[0].code = #kind
* #physiotherapy ^property[0].valueString = "specialty"
* #physiotherapy-geriatric "Geriatric physiotherapy"
* #physiotherapy-geriatric ^designation[0].language = #nl
* #physiotherapy-geriatric ^designation[0].value = "geriatriefysiotherapie"
* #physiotherapy-geriatric ^property[0].code = #kind
* #physiotherapy-geriatric ^property[0].valueString = "specialty"
* #physiotherapy-manual "Manual physiotherapy"
* #physiotherapy-manual ^designation[0].language = #nl
* #physiotherapy-manual ^designation[0].value = "manuele therapie"
* #physiotherapy-manual ^property[0].code = #kind
* #physiotherapy-manual ^property[0].valueString = "specialty"
* #physiotherapy-oedema "Oedema physiotherapy"
* #physiotherapy-oedema ^designation[0].language = #nl
* #physiotherapy-oedema ^designation[0].value = "oedeemfysiotherapie"
* #physiotherapy-oedema ^property[0].code = #kind
* #physiotherapy-oedema ^property[0].valueString = "specialty"
* #physiotherapy-orofacial "Orofacial physiotherapy"
* #physiotherapy-orofacial ^designation[0].language = #nl
* #physiotherapy-orofacial ^designation[0].value = "orofaciale fysiotherapie"
* #physiotherapy-orofacial ^property[0].code = #kind
* #physiotherapy-orofacial ^property[0].valueString = "specialty"
* #physiotherapy-paediatric "Paediatric physiotherapy"
* #physiotherapy-paediatric ^designation[0].language = #nl
* #physiotherapy-paediatric ^designation[0].value = "kinderfysiotherapie"
* #physiotherapy-paediatric ^property[0].code = #kind
* #physiotherapy-paediatric ^property[0].valueString = "specialty"
* #physiotherapy-pelvic "Pelvic physiotherapy"
* #physiotherapy-pelvic ^designation[0].language = #nl
* #physiotherapy-pelvic ^designation[0].value = "bekkenfysiotherapie"
* #physiotherapy-pelvic ^property[0].code = #kind
* #physiotherapy-pelvic ^property[0].valueString = "specialty"
* #physiotherapy-psychosomatic "Psychosomatic physiotherapy"
* #physiotherapy-psychosomatic ^designation[0].language = #nl
* #physiotherapy-psychosomatic ^designation[0].value = "psychosomatische fysiotherapie"
* #physiotherapy-psychosomatic ^property[0].code = #kind
* #physiotherapy-psychosomatic ^property[0].valueString = "specialty"
* #physiotherapy-sports "Sports physiotherapy"
* #physiotherapy-sports ^designation[0].language = #nl
* #physiotherapy-sports ^designation[0].value = "sportfysiotherapie"
* #physiotherapy-sports ^property[0].code = #kind
* #physiotherapy-sports ^property[0].valueString = "specialty"
* #pinch-strength "Pinch strength"
* #pinch-strength ^designation[0].language = #nl
* #pinch-strength ^designation[0].value = "pincetgreepkracht"
* #pinch-strength ^property[0].code = #kind
* #pinch-strength ^property[0].valueString = "test"
* #piriformis "Piriformis"
* #piriformis ^designation[0].language = #nl
* #piriformis ^designation[0].value = "peervormige spier"
* #piriformis ^property[0].code = #kind
* #piriformis ^property[0].valueString = "muscle"
* #piriformis ^property[1].code = #latin
* #piriformis ^property[1].valueString = "musculus piriformis"
* #piriformis-syndrome "Piriformis syndrome"
* #piriformis-syndrome ^designation[0].language = #nl
* #piriformis-syndrome ^designation[0].value = "piriformissyndroom"
* #piriformis-syndrome ^property[0].code = #kind
* #piriformis-syndrome ^property[0].valueString = "problem"
* #plank-test "Plank endurance test"
* #plank-test ^designation[0].language = #nl
* #plank-test ^designation[0].value = "plank"
* #plank-test ^property[0].code = #kind
* #plank-test ^property[0].valueString = "test"
* #plantar-fasciitis "Plantar fasciitis"
* #plantar-fasciitis ^designation[0].language = #nl
* #plantar-fasciitis ^designation[0].value = "fasciitis plantaris"
* #plantar-fasciitis ^property[0].code = #kind
* #plantar-fasciitis ^property[0].valueString = "problem"
* #plantar-fasciitis ^property[1].code = #latin
* #plantar-fasciitis ^property[1].valueString = "fasciitis plantaris"
* #plantar-interossei "Plantar interossei of the foot"
* #plantar-interossei ^designation[0].language = #nl
* #plantar-interossei ^designation[0].value = "voetzoolzijdige tussenbeenspieren"
* #plantar-interossei ^property[0].code = #kind
* #plantar-interossei ^property[0].valueString = "muscle"
* #plantar-interossei ^property[1].code = #latin
* #plantar-interossei ^property[1].valueString = "musculi interossei plantares"
* #plantaris "Plantaris"
* #plantaris ^designation[0].language = #nl
* #plantaris ^designation[0].value = "voetzoolspanner"
* #plantaris ^property[0].code = #kind
* #plantaris ^property[0].valueString = "muscle"
* #plantaris ^property[1].code = #latin
* #plantaris ^property[1].valueString = "musculus plantaris"
* #platysma "Platysma"
* #platysma ^designation[0].language = #nl
* #platysma ^designation[0].value = "halshuidspier"
* #platysma ^property[0].code = #kind
* #platysma ^property[0].valueString = "muscle"
* #platysma ^property[1].code = #latin
* #platysma ^property[1].valueString = "platysma"
* #pneumothorax "Pneumothorax"
* #pneumothorax ^designation[0].language = #nl
* #pneumothorax ^designation[0].value = "pneumothorax"
* #pneumothorax ^property[0].code = #kind
* #pneumothorax ^property[0].valueString = "adverse-event"
* #pnf "Proprioceptive neuromuscular facilitation"
* #pnf ^designation[0].language = #nl
* #pnf ^designation[0].value = "proprioceptieve neuromusculaire facilitatie"
* #pnf ^property[0].code = #kind
* #pnf ^property[0].valueString = "treatment"
* #popliteal-fossa "Popliteal fossa"
* #popliteal-fossa ^designation[0].language = #nl
* #popliteal-fossa ^designation[0].value = "knieholte"
* #popliteal-fossa ^property[0].code = #kind
* #popliteal-fossa ^property[0].valueString = "region"
* #popliteal-fossa ^property[1].code = #latin
* #popliteal-fossa ^property[1].valueString = "fossa poplitea"
* #popliteus "Popliteus"
* #popliteus ^designation[0].language = #nl
* #popliteus ^designation[0].value = "knieholtespier"
* #popliteus ^property[0].code = #kind
* #popliteus ^property[0].valueString = "muscle"
* #popliteus ^property[1].code = #latin
* #popliteus ^property[1].valueString = "musculus popliteus"
* #positive "Positive"
* #positive ^designation[0].language = #nl
* #positive ^designation[0].value = "positief"
* #positive ^property[0].code = #kind
* #positive ^property[0].valueString = "interpretation"
* #post-acl-reconstruction "After anterior cruciate ligament reconstruction"
* #post-acl-reconstruction ^designation[0].language = #nl
* #post-acl-reconstruction ^designation[0].value = "status na VKB-reconstructie"
* #post-acl-reconstruction ^property[0].code = #kind
* #post-acl-reconstruction ^property[0].valueString = "problem"
* #post-hip-replacement "After hip replacement"
* #post-hip-replacement ^designation[0].language = #nl
* #post-hip-replacement ^designation[0].value = "status na heupprothese"
* #post-hip-replacement ^property[0].code = #kind
* #post-hip-replacement ^property[0].valueString = "problem"
* #post-knee-replacement "After knee replacement"
* #post-knee-replacement ^designation[0].language = #nl
* #post-knee-replacement ^designation[0].value = "status na knieprothese"
* #post-knee-replacement ^property[0].code = #kind
* #post-knee-replacement ^property[0].valueString = "problem"
* #post-needling-soreness "Post-needling soreness"
* #post-needling-soreness ^designation[0].language = #nl
* #post-needling-soreness ^designation[0].value = "napijn na dry needling"
* #post-needling-soreness ^property[0].code = #kind
* #post-needling-soreness ^property[0].valueString = "adverse-event"
* #posterior-drawer-knee "Posterior drawer test of the knee"
* #posterior-drawer-knee ^designation[0].language = #nl
* #posterior-drawer-knee ^designation[0].value = "achterste schuifladetest knie"
* #posterior-drawer-knee ^property[0].code = #kind
* #posterior-drawer-knee ^property[0].valueString = "test"
* #postoperative-pain "Postoperative pain"
* #postoperative-pain ^designation[0].language = #nl
* #postoperative-pain ^designation[0].value = "postoperatieve pijn"
* #postoperative-pain ^property[0].code = #kind
* #postoperative-pain ^property[0].valueString = "problem"
* #posture "Posture as observed"
* #posture ^designation[0].language = #nl
* #posture ^designation[0].value = "houding"
* #posture ^property[0].code = #kind
* #posture ^property[0].valueString = "observation"
* #posture-observation "Posture observation"
* #posture-observation ^designation[0].language = #nl
* #posture-observation ^designation[0].value = "inspectie van de houding"
* #posture-observation ^property[0].code = #kind
* #posture-observation ^property[0].valueString = "test"
* #posture-training "Posture training"
* #posture-training ^designation[0].language = #nl
* #posture-training ^designation[0].value = "houdingscorrectie"
* #posture-training ^property[0].code = #kind
* #posture-training ^property[0].valueString = "treatment"
* #pregnancy "Pregnancy" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #pregnancy ^designation[0].language = #nl
* #pregnancy ^designation[0].value = "zwangerschap"
* #pregnancy ^property[0].code = #kind
* #pregnancy ^property[0].valueString = "contraindication"
* #pregnancy-not-asked "Pregnancy: not asked" "Was not asked; not asked is not the same as absent."
* #pregnancy-not-asked ^designation[0].language = #nl
* #pregnancy-not-asked ^designation[0].value = "zwangerschap: niet gevraagd"
* #pregnancy-not-asked ^property[0].code = #kind
* #pregnancy-not-asked ^property[0].valueString = "reason"
* #pregnancy-status "Pregnancy status"
* #pregnancy-status ^designation[0].language = #nl
* #pregnancy-status ^designation[0].value = "zwangerschap"
* #pregnancy-status ^property[0].code = #kind
* #pregnancy-status ^property[0].valueString = "observation"
* #pregnant "Pregnant"
* #pregnant ^designation[0].language = #nl
* #pregnant ^designation[0].value = "zwanger"
* #pregnant ^property[0].code = #kind
* #pregnant ^property[0].valueString = "observation"
* #present "Present" "Asked, and there."
* #present ^designation[0].language = #nl
* #present ^designation[0].value = "aanwezig"
* #present ^property[0].code = #kind
* #present ^property[0].valueString = "observation"
* #pressure-pain-threshold "Pressure pain threshold"
* #pressure-pain-threshold ^designation[0].language = #nl
* #pressure-pain-threshold ^designation[0].value = "drukpijndrempel"
* #pressure-pain-threshold ^property[0].code = #kind
* #pressure-pain-threshold ^property[0].valueString = "test"
* #presyncope "Near syncope"
* #presyncope ^designation[0].language = #nl
* #presyncope ^designation[0].value = "bijna flauwvallen"
* #presyncope ^property[0].code = #kind
* #presyncope ^property[0].valueString = "adverse-event"
* #procedure-refused "Procedure refused"
* #procedure-refused ^designation[0].language = #nl
* #procedure-refused ^designation[0].value = "verrichting geweigerd"
* #procedure-refused ^property[0].code = #kind
* #procedure-refused ^property[0].valueString = "refusal"
* #pronator-quadratus "Pronator quadratus"
* #pronator-quadratus ^designation[0].language = #nl
* #pronator-quadratus ^designation[0].value = "vierkante pronator"
* #pronator-quadratus ^property[0].code = #kind
* #pronator-quadratus ^property[0].valueString = "muscle"
* #pronator-quadratus ^property[1].code = #latin
* #pronator-quadratus ^property[1].valueString = "musculus pronator quadratus"
* #pronator-teres "Pronator teres"
* #pronator-teres ^designation[0].language = #nl
* #pronator-teres ^designation[0].value = "m. pronator teres"
* #pronator-teres ^property[0].code = #kind
* #pronator-teres ^property[0].valueString = "muscle"
* #pronator-teres ^property[1].code = #latin
* #pronator-teres ^property[1].valueString = "musculus pronator teres"
* #prone "Prone"
* #prone ^designation[0].language = #nl
* #prone ^designation[0].value = "buikligging"
* #prone ^property[0].code = #kind
* #prone ^property[0].valueString = "position"
* #prone-instability "Prone instability test"
* #prone-instability ^designation[0].language = #nl
* #prone-instability ^designation[0].value = "prone instability test"
* #prone-instability ^property[0].code = #kind
* #prone-instability ^property[0].valueString = "test"
* #prone-knee-bend "Prone knee bend test"
* #prone-knee-bend ^designation[0].language = #nl
* #prone-knee-bend ^designation[0].value = "prone knee bend"
* #prone-knee-bend ^property[0].code = #kind
* #prone-knee-bend ^property[0].valueString = "test"
* #prone-pillow "Prone with a pillow under the abdomen"
* #prone-pillow ^designation[0].language = #nl
* #prone-pillow ^designation[0].value = "buikligging met kussen onder de buik"
* #prone-pillow ^property[0].code = #kind
* #prone-pillow ^property[0].valueString = "position"
* #proximal-hamstring-tendinopathy "Proximal hamstring tendinopathy"
* #proximal-hamstring-tendinopathy ^designation[0].language = #nl
* #proximal-hamstring-tendinopathy ^designation[0].value = "proximale hamstringtendinopathie"
* #proximal-hamstring-tendinopathy ^property[0].code = #kind
* #proximal-hamstring-tendinopathy ^property[0].valueString = "problem"
* #psoas-major "Psoas major"
* #psoas-major ^designation[0].language = #nl
* #psoas-major ^designation[0].value = "grote lendenspier"
* #psoas-major ^property[0].code = #kind
* #psoas-major ^property[0].valueString = "muscle"
* #psoas-major ^property[1].code = #latin
* #psoas-major ^property[1].valueString = "musculus psoas major"
* #psoas-minor "Psoas minor"
* #psoas-minor ^designation[0].language = #nl
* #psoas-minor ^designation[0].value = "kleine lendenspier"
* #psoas-minor ^property[0].code = #kind
* #psoas-minor ^property[0].valueString = "muscle"
* #psoas-minor ^property[1].code = #latin
* #psoas-minor ^property[1].valueString = "musculus psoas minor"
* #pterygoid-lateral "Lateral pterygoid"
* #pterygoid-lateral ^designation[0].language = #nl
* #pterygoid-lateral ^designation[0].value = "m. pterygoideus lateralis"
* #pterygoid-lateral ^property[0].code = #kind
* #pterygoid-lateral ^property[0].valueString = "muscle"
* #pterygoid-lateral ^property[1].code = #latin
* #pterygoid-lateral ^property[1].valueString = "musculus pterygoideus lateralis"
* #pterygoid-medial "Medial pterygoid"
* #pterygoid-medial ^designation[0].language = #nl
* #pterygoid-medial ^designation[0].value = "m. pterygoideus medialis"
* #pterygoid-medial ^property[0].code = #kind
* #pterygoid-medial ^property[0].valueString = "muscle"
* #pterygoid-medial ^property[1].code = #latin
* #pterygoid-medial ^property[1].valueString = "musculus pterygoideus medialis"
* #quadratus-femoris "Quadratus femoris"
* #quadratus-femoris ^designation[0].language = #nl
* #quadratus-femoris ^designation[0].value = "vierkante dijspier"
* #quadratus-femoris ^property[0].code = #kind
* #quadratus-femoris ^property[0].valueString = "muscle"
* #quadratus-femoris ^property[1].code = #latin
* #quadratus-femoris ^property[1].valueString = "musculus quadratus femoris"
* #quadratus-lumborum "Quadratus lumborum"
* #quadratus-lumborum ^designation[0].language = #nl
* #quadratus-lumborum ^designation[0].value = "vierzijdige lendenspier"
* #quadratus-lumborum ^property[0].code = #kind
* #quadratus-lumborum ^property[0].valueString = "muscle"
* #quadratus-lumborum ^property[1].code = #latin
* #quadratus-lumborum ^property[1].valueString = "musculus quadratus lumborum"
* #quadratus-plantae "Quadratus plantae"
* #quadratus-plantae ^designation[0].language = #nl
* #quadratus-plantae ^designation[0].value = "vierkante voetzoolspier"
* #quadratus-plantae ^property[0].code = #kind
* #quadratus-plantae ^property[0].valueString = "muscle"
* #quadratus-plantae ^property[1].code = #latin
* #quadratus-plantae ^property[1].valueString = "musculus quadratus plantae"
* #quadriceps "Quadriceps femoris"
* #quadriceps ^designation[0].language = #nl
* #quadriceps ^designation[0].value = "vierhoofdige dijspier"
* #quadriceps ^property[0].code = #kind
* #quadriceps ^property[0].valueString = "muscle"
* #quadriceps ^property[1].code = #latin
* #quadriceps ^property[1].valueString = "musculus quadriceps femoris"
* #quadriceps-injury "Quadriceps injury"
* #quadriceps-injury ^designation[0].language = #nl
* #quadriceps-injury ^designation[0].value = "quadricepsblessure"
* #quadriceps-injury ^property[0].code = #kind
* #quadriceps-injury ^property[0].valueString = "problem"
* #radiotherapy-area "Irradiated area"
* #radiotherapy-area ^designation[0].language = #nl
* #radiotherapy-area ^designation[0].value = "bestraald gebied"
* #radiotherapy-area ^property[0].code = #kind
* #radiotherapy-area ^property[0].valueString = "contraindication"
* #raised-infection-risk "Increased risk of infection" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #raised-infection-risk ^designation[0].language = #nl
* #raised-infection-risk ^designation[0].value = "verhoogd risico op infecties"
* #raised-infection-risk ^property[0].code = #kind
* #raised-infection-risk ^property[0].valueString = "contraindication"
* #raised-infection-risk-not-asked "Increased risk of infection: not asked" "Was not asked; not asked is not the same as absent."
* #raised-infection-risk-not-asked ^designation[0].language = #nl
* #raised-infection-risk-not-asked ^designation[0].value = "verhoogd risico op infecties: niet gevraagd"
* #raised-infection-risk-not-asked ^property[0].code = #kind
* #raised-infection-risk-not-asked ^property[0].valueString = "reason"
* #recent-corticosteroid-injection "Recent corticosteroid injection"
* #recent-corticosteroid-injection ^designation[0].language = #nl
* #recent-corticosteroid-injection ^designation[0].value = "recente corticosteroïdinjectie"
* #recent-corticosteroid-injection ^property[0].code = #kind
* #recent-corticosteroid-injection ^property[0].valueString = "contraindication"
* #recent-surgery "Recent surgery" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #recent-surgery ^designation[0].language = #nl
* #recent-surgery ^designation[0].value = "recente operatie"
* #recent-surgery ^property[0].code = #kind
* #recent-surgery ^property[0].valueString = "contraindication"
* #recognised-pain "Recognised pain on pressure" "Pressure on the spot gives the pain that the patient came with."
* #recognised-pain ^designation[0].language = #nl
* #recognised-pain ^designation[0].value = "herkenbare pijn bij druk"
* #recognised-pain ^property[0].code = #kind
* #recognised-pain ^property[0].valueString = "finding"
* #rectus-abdominis "Rectus abdominis"
* #rectus-abdominis ^designation[0].language = #nl
* #rectus-abdominis ^designation[0].value = "rechte buikspier"
* #rectus-abdominis ^property[0].code = #kind
* #rectus-abdominis ^property[0].valueString = "muscle"
* #rectus-abdominis ^property[1].code = #latin
* #rectus-abdominis ^property[1].valueString = "musculus rectus abdominis"
* #rectus-capitis-posterior "Rectus capitis posterior"
* #rectus-capitis-posterior ^designation[0].language = #nl
* #rectus-capitis-posterior ^designation[0].value = "achterste rechte hoofdspier"
* #rectus-capitis-posterior ^property[0].code = #kind
* #rectus-capitis-posterior ^property[0].valueString = "muscle"
* #rectus-capitis-posterior ^property[1].code = #latin
* #rectus-capitis-posterior ^property[1].valueString = "musculus rectus capitis posterior"
* #rectus-femoris "Rectus femoris"
* #rectus-femoris ^designation[0].language = #nl
* #rectus-femoris ^designation[0].value = "rechte dijspier"
* #rectus-femoris ^property[0].code = #kind
* #rectus-femoris ^property[0].valueString = "muscle"
* #rectus-femoris ^property[1].code = #latin
* #rectus-femoris ^property[1].valueString = "musculus rectus femoris"
* #recumbent "Recumbent"
* #recumbent ^designation[0].language = #nl
* #recumbent ^designation[0].value = "liggend"
* #recumbent ^property[0].code = #kind
* #recumbent ^property[0].valueString = "position"
* #red-flag "Red flag for serious disease"
* #red-flag ^designation[0].language = #nl
* #red-flag ^designation[0].value = "rode vlag"
* #red-flag ^property[0].code = #kind
* #red-flag ^property[0].valueString = "contraindication"
* #reduced-motion-event "Loss of motion after needling"
* #reduced-motion-event ^designation[0].language = #nl
* #reduced-motion-event ^designation[0].value = "bewegingsbeperking"
* #reduced-motion-event ^property[0].code = #kind
* #reduced-motion-event ^property[0].valueString = "adverse-event"
* #referral-in "Referral to this practice"
* #referral-in ^designation[0].language = #nl
* #referral-in ^designation[0].value = "verwijzing naar deze praktijk"
* #referral-in ^property[0].code = #kind
* #referral-in ^property[0].valueString = "referral"
* #referral-out "Referral to another"
* #referral-out ^designation[0].language = #nl
* #referral-out ^designation[0].value = "verwijzing naar een ander"
* #referral-out ^property[0].code = #kind
* #referral-out ^property[0].valueString = "referral"
* #referred-pain-finding "Referred (muscular) pain" "Pain in the muscle's own referral pattern, reproducible by touch or pressure: an indication."
* #referred-pain-finding ^designation[0].language = #nl
* #referred-pain-finding ^designation[0].value = "spiergebonden uitstralingspijn"
* #referred-pain-finding ^property[0].code = #kind
* #referred-pain-finding ^property[0].valueString = "finding"
* #reflexes "Tendon reflexes"
* #reflexes ^designation[0].language = #nl
* #reflexes ^designation[0].value = "peesreflexen"
* #reflexes ^property[0].code = #kind
* #reflexes ^property[0].valueString = "test"
* #refusal-of-treatment "Refusal of treatment by patient"
* #refusal-of-treatment ^designation[0].language = #nl
* #refusal-of-treatment ^designation[0].value = "behandeling geweigerd"
* #refusal-of-treatment ^property[0].code = #kind
* #refusal-of-treatment ^property[0].valueString = "refusal"
* #refused-to-continue "Patient refused to continue"
* #refused-to-continue ^designation[0].language = #nl
* #refused-to-continue ^designation[0].value = "patiënt wilde niet verder"
* #refused-to-continue ^property[0].code = #kind
* #refused-to-continue ^property[0].valueString = "refusal"
* #regional-pain "Regional pain"
* #regional-pain ^designation[0].language = #nl
* #regional-pain ^designation[0].value = "regionale pijnklacht"
* #regional-pain ^property[0].code = #kind
* #regional-pain ^property[0].valueString = "finding"
* #relative-change "Relative change against the baseline" "A later score minus the baseline, in percent of the baseline; below 0 is less pain."
* #relative-change ^designation[0].language = #nl
* #relative-change ^designation[0].value = "verandering in procent van de uitgangswaarde"
* #relative-change ^property[0].code = #kind
* #relative-change ^property[0].valueString = "observation"
* #relative-criterion "Threshold in percent reached" "Whether the change in percent is as large as the threshold in the Observation's method, and the change in points as large as the least that counts."
* #relative-criterion ^designation[0].language = #nl
* #relative-criterion ^designation[0].value = "drempel in procent gehaald"
* #relative-criterion ^property[0].code = #kind
* #relative-criterion ^property[0].valueString = "observation"
* #relaxation "Relaxation exercises"
* #relaxation ^designation[0].language = #nl
* #relaxation ^designation[0].value = "ontspanningsoefeningen"
* #relaxation ^property[0].code = #kind
* #relaxation ^property[0].valueString = "treatment"
* #relaxation-advice "Advice: relax"
* #relaxation-advice ^designation[0].language = #nl
* #relaxation-advice ^designation[0].value = "ontspannen"
* #relaxation-advice ^property[0].code = #kind
* #relaxation-advice ^property[0].valueString = "aftercare"
* #relevant-improvement "Relevant improvement" "Less pain, by as much as one of the thresholds that the Observation's method names."
* #relevant-improvement ^designation[0].language = #nl
* #relevant-improvement ^designation[0].value = "klinisch relevante verbetering"
* #relevant-improvement ^property[0].code = #kind
* #relevant-improvement ^property[0].valueString = "observation"
* #relevant-worsening "Relevant worsening" "More pain, by as much as one of the thresholds that the Observation's method names."
* #relevant-worsening ^designation[0].language = #nl
* #relevant-worsening ^designation[0].value = "klinisch relevante verslechtering"
* #relevant-worsening ^property[0].code = #kind
* #relevant-worsening ^property[0].valueString = "observation"
* #relocation-test "Relocation test of the shoulder"
* #relocation-test ^designation[0].language = #nl
* #relocation-test ^designation[0].value = "relocationtest"
* #relocation-test ^property[0].code = #kind
* #relocation-test ^property[0].valueString = "test"
* #repeated-movements "Repeated movements"
* #repeated-movements ^designation[0].language = #nl
* #repeated-movements ^designation[0].value = "herhaalde bewegingen"
* #repeated-movements ^property[0].code = #kind
* #repeated-movements ^property[0].valueString = "test"
* #rest "Advice: rest"
* #rest ^designation[0].language = #nl
* #rest ^designation[0].value = "rust"
* #rest ^property[0].code = #kind
* #rest ^property[0].valueString = "aftercare"
* #restricted-rom "Limitation of joint movement"
* #restricted-rom ^designation[0].language = #nl
* #restricted-rom ^designation[0].value = "bewegingsbeperking"
* #restricted-rom ^property[0].code = #kind
* #restricted-rom ^property[0].valueString = "finding"
* #reverse-phalen "Reverse Phalen test"
* #reverse-phalen ^designation[0].language = #nl
* #reverse-phalen ^designation[0].value = "omgekeerde Phalen-test"
* #reverse-phalen ^property[0].code = #kind
* #reverse-phalen ^property[0].valueString = "test"
* #rheumatoid-arthritis "Rheumatoid arthritis"
* #rheumatoid-arthritis ^designation[0].language = #nl
* #rheumatoid-arthritis ^designation[0].value = "reumatoïde artritis"
* #rheumatoid-arthritis ^property[0].code = #kind
* #rheumatoid-arthritis ^property[0].valueString = "problem"
* #rheumatoid-arthritis ^property[1].code = #latin
* #rheumatoid-arthritis ^property[1].valueString = "arthritis rheumatoides"
* #rhomboids "Rhomboids"
* #rhomboids ^designation[0].language = #nl
* #rhomboids ^designation[0].value = "ruitspieren"
* #rhomboids ^property[0].code = #kind
* #rhomboids ^property[0].valueString = "muscle"
* #rhomboids ^property[1].code = #latin
* #rhomboids ^property[1].valueString = "musculi rhomboidei"
* #rib-pain "Rib pain"
* #rib-pain ^designation[0].language = #nl
* #rib-pain ^designation[0].value = "ribpijn"
* #rib-pain ^property[0].code = #kind
* #rib-pain ^property[0].valueString = "problem"
* #ribs "Ribs"
* #ribs ^designation[0].language = #nl
* #ribs ^designation[0].value = "ribben"
* #ribs ^property[0].code = #kind
* #ribs ^property[0].valueString = "region"
* #ribs ^property[1].code = #latin
* #ribs ^property[1].valueString = "costae"
* #right "Right"
* #right ^designation[0].language = #nl
* #right ^designation[0].value = "rechts"
* #right ^property[0].code = #kind
* #right ^property[0].valueString = "side"
* #right-side-lying "Right side lying"
* #right-side-lying ^designation[0].language = #nl
* #right-side-lying ^designation[0].value = "rechter zijligging"
* #right-side-lying ^property[0].code = #kind
* #right-side-lying ^property[0].valueString = "position"
* #ring-finger "Ring finger"
* #ring-finger ^designation[0].language = #nl
* #ring-finger ^designation[0].value = "ringvinger"
* #ring-finger ^property[0].code = #kind
* #ring-finger ^property[0].valueString = "region"
* #rom "Range of joint movement"
* #rom ^designation[0].language = #nl
* #rom ^designation[0].value = "beweeglijkheid"
* #rom ^property[0].code = #kind
* #rom ^property[0].valueString = "test"
* #rom-active "Active range of motion"
* #rom-active ^designation[0].language = #nl
* #rom-active ^designation[0].value = "actieve beweeglijkheid"
* #rom-active ^property[0].code = #kind
* #rom-active ^property[0].valueString = "test"
* #rom-ankle "Range of motion of the ankle"
* #rom-ankle ^designation[0].language = #nl
* #rom-ankle ^designation[0].value = "bewegingsuitslag enkel"
* #rom-ankle ^property[0].code = #kind
* #rom-ankle ^property[0].valueString = "test"
* #rom-cervical "Range of motion of the cervical spine"
* #rom-cervical ^designation[0].language = #nl
* #rom-cervical ^designation[0].value = "bewegingsuitslag nek"
* #rom-cervical ^property[0].code = #kind
* #rom-cervical ^property[0].valueString = "test"
* #rom-elbow "Range of motion of the elbow"
* #rom-elbow ^designation[0].language = #nl
* #rom-elbow ^designation[0].value = "bewegingsuitslag elleboog"
* #rom-elbow ^property[0].code = #kind
* #rom-elbow ^property[0].valueString = "test"
* #rom-hip "Range of motion of the hip"
* #rom-hip ^designation[0].language = #nl
* #rom-hip ^designation[0].value = "bewegingsuitslag heup"
* #rom-hip ^property[0].code = #kind
* #rom-hip ^property[0].valueString = "test"
* #rom-jaw "Range of motion of the jaw"
* #rom-jaw ^designation[0].language = #nl
* #rom-jaw ^designation[0].value = "bewegingsuitslag kaak"
* #rom-jaw ^property[0].code = #kind
* #rom-jaw ^property[0].valueString = "test"
* #rom-knee "Range of motion of the knee"
* #rom-knee ^designation[0].language = #nl
* #rom-knee ^designation[0].value = "bewegingsuitslag knie"
* #rom-knee ^property[0].code = #kind
* #rom-knee ^property[0].valueString = "test"
* #rom-lumbar "Range of motion of the lumbar spine"
* #rom-lumbar ^designation[0].language = #nl
* #rom-lumbar ^designation[0].value = "bewegingsuitslag lage rug"
* #rom-lumbar ^property[0].code = #kind
* #rom-lumbar ^property[0].valueString = "test"
* #rom-passive "Passive range of motion"
* #rom-passive ^designation[0].language = #nl
* #rom-passive ^designation[0].value = "passieve beweeglijkheid"
* #rom-passive ^property[0].code = #kind
* #rom-passive ^property[0].valueString = "test"
* #rom-shoulder "Range of motion of the shoulder"
* #rom-shoulder ^designation[0].language = #nl
* #rom-shoulder ^designation[0].value = "bewegingsuitslag schouder"
* #rom-shoulder ^property[0].code = #kind
* #rom-shoulder ^property[0].valueString = "test"
* #rom-thoracic "Range of motion of the thoracic spine"
* #rom-thoracic ^designation[0].language = #nl
* #rom-thoracic ^designation[0].value = "bewegingsuitslag thoracaal"
* #rom-thoracic ^property[0].code = #kind
* #rom-thoracic ^property[0].valueString = "test"
* #rom-thumb-fingers "Range of motion of thumb or fingers"
* #rom-thumb-fingers ^designation[0].language = #nl
* #rom-thumb-fingers ^designation[0].value = "bewegingsuitslag duim of vingers"
* #rom-thumb-fingers ^property[0].code = #kind
* #rom-thumb-fingers ^property[0].valueString = "test"
* #rom-wrist "Range of motion of the wrist"
* #rom-wrist ^designation[0].language = #nl
* #rom-wrist ^designation[0].value = "bewegingsuitslag pols"
* #rom-wrist ^property[0].code = #kind
* #rom-wrist ^property[0].valueString = "test"
* #romberg-test "Romberg test"
* #romberg-test ^designation[0].language = #nl
* #romberg-test ^designation[0].value = "proef van Romberg"
* #romberg-test ^property[0].code = #kind
* #romberg-test ^property[0].valueString = "test"
* #roos-test "Roos test"
* #roos-test ^designation[0].language = #nl
* #roos-test ^designation[0].value = "Roos-test"
* #roos-test ^property[0].code = #kind
* #roos-test ^property[0].valueString = "test"
* #rotator-cuff "Rotator cuff"
* #rotator-cuff ^designation[0].language = #nl
* #rotator-cuff ^designation[0].value = "rotatorenmanchet"
* #rotator-cuff ^property[0].code = #kind
* #rotator-cuff ^property[0].valueString = "muscle"
* #rotator-cuff-tear "Rotator cuff tear"
* #rotator-cuff-tear ^designation[0].language = #nl
* #rotator-cuff-tear ^designation[0].value = "rotator cuff ruptuur"
* #rotator-cuff-tear ^property[0].code = #kind
* #rotator-cuff-tear ^property[0].valueString = "problem"
* #rotator-cuff-tendinopathy "Rotator cuff tendinopathy"
* #rotator-cuff-tendinopathy ^designation[0].language = #nl
* #rotator-cuff-tendinopathy ^designation[0].value = "rotator cuff tendinopathie"
* #rotator-cuff-tendinopathy ^property[0].code = #kind
* #rotator-cuff-tendinopathy ^property[0].valueString = "problem"
* #rotatores "Rotatores"
* #rotatores ^designation[0].language = #nl
* #rotatores ^designation[0].value = "mm. rotatores"
* #rotatores ^property[0].code = #kind
* #rotatores ^property[0].valueString = "muscle"
* #rotatores ^property[1].code = #latin
* #rotatores ^property[1].valueString = "musculi rotatores"
* #sacral-thrust "Sacral thrust test"
* #sacral-thrust ^designation[0].language = #nl
* #sacral-thrust ^designation[0].value = "sacral thrust"
* #sacral-thrust ^property[0].code = #kind
* #sacral-thrust ^property[0].valueString = "test"
* #sacrococcygeal-region "Sacrococcygeal region"
* #sacrococcygeal-region ^designation[0].language = #nl
* #sacrococcygeal-region ^designation[0].value = "sacrococcygeale regio"
* #sacrococcygeal-region ^property[0].code = #kind
* #sacrococcygeal-region ^property[0].valueString = "region"
* #sacroiliac-joint "Sacroiliac joint"
* #sacroiliac-joint ^designation[0].language = #nl
* #sacroiliac-joint ^designation[0].value = "sacro-iliacaal gewricht"
* #sacroiliac-joint ^property[0].code = #kind
* #sacroiliac-joint ^property[0].valueString = "region"
* #sacroiliac-joint ^property[1].code = #latin
* #sacroiliac-joint ^property[1].valueString = "articulatio sacroiliaca"
* #sacrum "Sacrum"
* #sacrum ^designation[0].language = #nl
* #sacrum ^designation[0].value = "heiligbeen"
* #sacrum ^property[0].code = #kind
* #sacrum ^property[0].valueString = "region"
* #sacrum ^property[1].code = #latin
* #sacrum ^property[1].valueString = "os sacrum"
* #saps "Subacromial pain syndrome"
* #saps ^designation[0].language = #nl
* #saps ^designation[0].value = "subacromiaal pijnsyndroom"
* #saps ^property[0].code = #kind
* #saps ^property[0].valueString = "problem"
* #sartorius "Sartorius"
* #sartorius ^designation[0].language = #nl
* #sartorius ^designation[0].value = "kleermakersspier"
* #sartorius ^property[0].code = #kind
* #sartorius ^property[0].valueString = "muscle"
* #sartorius ^property[1].code = #latin
* #sartorius ^property[1].valueString = "musculus sartorius"
* #scalenes "Scalene muscles"
* #scalenes ^designation[0].language = #nl
* #scalenes ^designation[0].value = "scalenusspieren"
* #scalenes ^property[0].code = #kind
* #scalenes ^property[0].valueString = "muscle"
* #scalenes ^property[1].code = #latin
* #scalenes ^property[1].valueString = "musculi scaleni"
* #scalenus-anterior "Scalenus anterior"
* #scalenus-anterior ^designation[0].language = #nl
* #scalenus-anterior ^designation[0].value = "voorste scheve halsspier"
* #scalenus-anterior ^property[0].code = #kind
* #scalenus-anterior ^property[0].valueString = "muscle"
* #scalenus-anterior ^property[1].code = #latin
* #scalenus-anterior ^property[1].valueString = "musculus scalenus anterior"
* #scalenus-medius "Scalenus medius"
* #scalenus-medius ^designation[0].language = #nl
* #scalenus-medius ^designation[0].value = "middelste scheve halsspier"
* #scalenus-medius ^property[0].code = #kind
* #scalenus-medius ^property[0].valueString = "muscle"
* #scalenus-medius ^property[1].code = #latin
* #scalenus-medius ^property[1].valueString = "musculus scalenus medius"
* #scalenus-posterior "Scalenus posterior"
* #scalenus-posterior ^designation[0].language = #nl
* #scalenus-posterior ^designation[0].value = "achterste scheve halsspier"
* #scalenus-posterior ^property[0].code = #kind
* #scalenus-posterior ^property[0].valueString = "muscle"
* #scalenus-posterior ^property[1].code = #latin
* #scalenus-posterior ^property[1].valueString = "musculus scalenus posterior"
* #scalp "Scalp"
* #scalp ^designation[0].language = #nl
* #scalp ^designation[0].value = "hoofdhuid"
* #scalp ^property[0].code = #kind
* #scalp ^property[0].valueString = "region"
* #scapular-assistance-test "Scapular assistance test"
* #scapular-assistance-test ^designation[0].language = #nl
* #scapular-assistance-test ^designation[0].value = "scapula-assistentietest"
* #scapular-assistance-test ^property[0].code = #kind
* #scapular-assistance-test ^property[0].valueString = "test"
* #scapular-region "Scapular region"
* #scapular-region ^designation[0].language = #nl
* #scapular-region ^designation[0].value = "schouderbladregio"
* #scapular-region ^property[0].code = #kind
* #scapular-region ^property[0].valueString = "region"
* #scapular-region ^property[1].code = #latin
* #scapular-region ^property[1].valueString = "regio scapularis"
* #schober-test "Schober test"
* #schober-test ^designation[0].language = #nl
* #schober-test ^designation[0].value = "Schober-test"
* #schober-test ^property[0].code = #kind
* #schober-test ^property[0].valueString = "test"
* #sciatica "Sciatica"
* #sciatica ^designation[0].language = #nl
* #sciatica ^designation[0].value = "ischias"
* #sciatica ^property[0].code = #kind
* #sciatica ^property[0].valueString = "problem"
* #sciatica ^property[1].code = #latin
* #sciatica ^property[1].valueString = "ischialgia"
* #scoliosis "Scoliosis"
* #scoliosis ^designation[0].language = #nl
* #scoliosis ^designation[0].value = "scoliose"
* #scoliosis ^property[0].code = #kind
* #scoliosis ^property[0].valueString = "problem"
* #score-unit "Score (unit)"
* #score-unit ^designation[0].language = #nl
* #score-unit ^designation[0].value = "score"
* #score-unit ^property[0].code = #kind
* #score-unit ^property[0].valueString = "unit"
* #second "Second"
* #second ^designation[0].language = #nl
* #second ^designation[0].value = "seconde"
* #second ^property[0].code = #kind
* #second ^property[0].valueString = "unit"
* #section-adverse-events "Adverse events"
* #section-adverse-events ^designation[0].language = #nl
* #section-adverse-events ^designation[0].value = "ongewenste gebeurtenissen"
* #section-adverse-events ^property[0].code = #kind
* #section-adverse-events ^property[0].valueString = "section"
* #section-advice "Advice"
* #section-advice ^designation[0].language = #nl
* #section-advice ^designation[0].value = "adviezen"
* #section-advice ^property[0].code = #kind
* #section-advice ^property[0].valueString = "section"
* #section-findings "Findings"
* #section-findings ^designation[0].language = #nl
* #section-findings ^designation[0].value = "bevindingen"
* #section-findings ^property[0].code = #kind
* #section-findings ^property[0].valueString = "section"
* #section-history "History and medication"
* #section-history ^designation[0].language = #nl
* #section-history ^designation[0].value = "voorgeschiedenis en medicatie"
* #section-history ^property[0].code = #kind
* #section-history ^property[0].valueString = "section"
* #section-measures "Outcome measures"
* #section-measures ^designation[0].language = #nl
* #section-measures ^designation[0].value = "meetinstrumenten"
* #section-measures ^property[0].code = #kind
* #section-measures ^property[0].valueString = "section"
* #section-needling "Dry needling"
* #section-needling ^designation[0].language = #nl
* #section-needling ^designation[0].value = "dry needling"
* #section-needling ^property[0].code = #kind
* #section-needling ^property[0].valueString = "section"
* #section-note "Note"
* #section-note ^designation[0].language = #nl
* #section-note ^designation[0].value = "opmerking"
* #section-note ^property[0].code = #kind
* #section-note ^property[0].valueString = "section"
* #section-other-treatment "Other treatment"
* #section-other-treatment ^designation[0].language = #nl
* #section-other-treatment ^designation[0].value = "overige behandeling"
* #section-other-treatment ^property[0].code = #kind
* #section-other-treatment ^property[0].valueString = "section"
* #section-pain "Course of pain"
* #section-pain ^designation[0].language = #nl
* #section-pain ^designation[0].value = "beloop van de pijn"
* #section-pain ^property[0].code = #kind
* #section-pain ^property[0].valueString = "section"
* #section-plan "Plan"
* #section-plan ^designation[0].language = #nl
* #section-plan ^designation[0].value = "plan"
* #section-plan ^property[0].code = #kind
* #section-plan ^property[0].valueString = "section"
* #section-reason "Reason for the visit"
* #section-reason ^designation[0].language = #nl
* #section-reason ^designation[0].value = "reden van komst"
* #section-reason ^property[0].code = #kind
* #section-reason ^property[0].valueString = "section"
* #section-screening "Screening and consent"
* #section-screening ^designation[0].language = #nl
* #section-screening ^designation[0].value = "screening en toestemming"
* #section-screening ^property[0].code = #kind
* #section-screening ^property[0].valueString = "section"
* #seizure "Seizure"
* #seizure ^designation[0].language = #nl
* #seizure ^designation[0].value = "epileptische aanval"
* #seizure ^property[0].code = #kind
* #seizure ^property[0].valueString = "adverse-event"
* #self-massage "Advice: self massage or ball"
* #self-massage ^designation[0].language = #nl
* #self-massage ^designation[0].value = "zelfmassage"
* #self-massage ^property[0].code = #kind
* #self-massage ^property[0].valueString = "aftercare"
* #semi-recumbent "Half-sitting"
* #semi-recumbent ^designation[0].language = #nl
* #semi-recumbent ^designation[0].value = "halfzittend"
* #semi-recumbent ^property[0].code = #kind
* #semi-recumbent ^property[0].valueString = "position"
* #semimembranosus "Semimembranosus"
* #semimembranosus ^designation[0].language = #nl
* #semimembranosus ^designation[0].value = "halfvliezige spier"
* #semimembranosus ^property[0].code = #kind
* #semimembranosus ^property[0].valueString = "muscle"
* #semimembranosus ^property[1].code = #latin
* #semimembranosus ^property[1].valueString = "musculus semimembranosus"
* #semispinalis "Semispinalis"
* #semispinalis ^designation[0].language = #nl
* #semispinalis ^designation[0].value = "halfdoornspier"
* #semispinalis ^property[0].code = #kind
* #semispinalis ^property[0].valueString = "muscle"
* #semispinalis ^property[1].code = #latin
* #semispinalis ^property[1].valueString = "musculus semispinalis"
* #semispinalis-capitis "Semispinalis capitis"
* #semispinalis-capitis ^designation[0].language = #nl
* #semispinalis-capitis ^designation[0].value = "m. semispinalis capitis"
* #semispinalis-capitis ^property[0].code = #kind
* #semispinalis-capitis ^property[0].valueString = "muscle"
* #semispinalis-capitis ^property[1].code = #latin
* #semispinalis-capitis ^property[1].valueString = "musculus semispinalis capitis"
* #semispinalis-cervicis "Semispinalis cervicis"
* #semispinalis-cervicis ^designation[0].language = #nl
* #semispinalis-cervicis ^designation[0].value = "m. semispinalis cervicis"
* #semispinalis-cervicis ^property[0].code = #kind
* #semispinalis-cervicis ^property[0].valueString = "muscle"
* #semispinalis-cervicis ^property[1].code = #latin
* #semispinalis-cervicis ^property[1].valueString = "musculus semispinalis cervicis"
* #semispinalis-thoracis "Semispinalis thoracis"
* #semispinalis-thoracis ^designation[0].language = #nl
* #semispinalis-thoracis ^designation[0].value = "m. semispinalis thoracis"
* #semispinalis-thoracis ^property[0].code = #kind
* #semispinalis-thoracis ^property[0].valueString = "muscle"
* #semispinalis-thoracis ^property[1].code = #latin
* #semispinalis-thoracis ^property[1].valueString = "musculus semispinalis thoracis"
* #semitendinosus "Semitendinosus"
* #semitendinosus ^designation[0].language = #nl
* #semitendinosus ^designation[0].value = "halfpeesachtige spier"
* #semitendinosus ^property[0].code = #kind
* #semitendinosus ^property[0].valueString = "muscle"
* #semitendinosus ^property[1].code = #latin
* #semitendinosus ^property[1].valueString = "musculus semitendinosus"
* #sensibility "Sensibility"
* #sensibility ^designation[0].language = #nl
* #sensibility ^designation[0].value = "sensibiliteit"
* #sensibility ^property[0].code = #kind
* #sensibility ^property[0].valueString = "test"
* #sensory-loss "Reduced sensation at the site"
* #sensory-loss ^designation[0].language = #nl
* #sensory-loss ^designation[0].value = "verminderd gevoel op de plaats"
* #sensory-loss ^property[0].code = #kind
* #sensory-loss ^property[0].valueString = "contraindication"
* #serratus-anterior "Serratus anterior"
* #serratus-anterior ^designation[0].language = #nl
* #serratus-anterior ^designation[0].value = "voorste zaagspier"
* #serratus-anterior ^property[0].code = #kind
* #serratus-anterior ^property[0].valueString = "muscle"
* #serratus-anterior ^property[1].code = #latin
* #serratus-anterior ^property[1].valueString = "musculus serratus anterior"
* #serratus-posterior-inferior "Serratus posterior inferior"
* #serratus-posterior-inferior ^designation[0].language = #nl
* #serratus-posterior-inferior ^designation[0].value = "onderste achterste zaagspier"
* #serratus-posterior-inferior ^property[0].code = #kind
* #serratus-posterior-inferior ^property[0].valueString = "muscle"
* #serratus-posterior-inferior ^property[1].code = #latin
* #serratus-posterior-inferior ^property[1].valueString = "musculus serratus posterior inferior"
* #serratus-posterior-superior "Serratus posterior superior"
* #serratus-posterior-superior ^designation[0].language = #nl
* #serratus-posterior-superior ^designation[0].value = "bovenste achterste zaagspier"
* #serratus-posterior-superior ^property[0].code = #kind
* #serratus-posterior-superior ^property[0].valueString = "muscle"
* #serratus-posterior-superior ^property[1].code = #latin
* #serratus-posterior-superior ^property[1].valueString = "musculus serratus posterior superior"
* #several "Several, not counted" "More than one, not counted."
* #several ^designation[0].language = #nl
* #several ^designation[0].value = "diverse, niet geteld"
* #several ^property[0].code = #kind
* #several ^property[0].valueString = "observation"
* #severe "Severe"
* #severe ^designation[0].language = #nl
* #severe ^designation[0].value = "ernstig"
* #severe ^property[0].code = #kind
* #severe ^property[0].valueString = "severity"
* #shaking "Shaking"
* #shaking ^designation[0].language = #nl
* #shaking ^designation[0].value = "beven"
* #shaking ^property[0].code = #kind
* #shaking ^property[0].valueString = "adverse-event"
* #shin "Shin"
* #shin ^designation[0].language = #nl
* #shin ^designation[0].value = "scheenbeen"
* #shin ^property[0].code = #kind
* #shin ^property[0].valueString = "region"
* #shin ^property[1].code = #latin
* #shin ^property[1].valueString = "tibia"
* #shoulder "Shoulder"
* #shoulder ^designation[0].language = #nl
* #shoulder ^designation[0].value = "schouder"
* #shoulder ^property[0].code = #kind
* #shoulder ^property[0].valueString = "region"
* #shoulder-abduction "Abduction of the shoulder"
* #shoulder-abduction ^designation[0].language = #nl
* #shoulder-abduction ^designation[0].value = "abductie schouder"
* #shoulder-abduction ^property[0].code = #kind
* #shoulder-abduction ^property[0].valueString = "test"
* #shoulder-abduction-relief "Shoulder abduction relief sign"
* #shoulder-abduction-relief ^designation[0].language = #nl
* #shoulder-abduction-relief ^designation[0].value = "schouderabductie-ontlastingstest"
* #shoulder-abduction-relief ^property[0].code = #kind
* #shoulder-abduction-relief ^property[0].valueString = "test"
* #shoulder-anterior "Front of shoulder"
* #shoulder-anterior ^designation[0].language = #nl
* #shoulder-anterior ^designation[0].value = "voorzijde schouder"
* #shoulder-anterior ^property[0].code = #kind
* #shoulder-anterior ^property[0].valueString = "region"
* #shoulder-external-rotation "External rotation of the shoulder"
* #shoulder-external-rotation ^designation[0].language = #nl
* #shoulder-external-rotation ^designation[0].value = "exorotatie schouder"
* #shoulder-external-rotation ^property[0].code = #kind
* #shoulder-external-rotation ^property[0].valueString = "test"
* #shoulder-flexion "Flexion of the shoulder"
* #shoulder-flexion ^designation[0].language = #nl
* #shoulder-flexion ^designation[0].value = "anteflexie schouder"
* #shoulder-flexion ^property[0].code = #kind
* #shoulder-flexion ^property[0].valueString = "test"
* #shoulder-girdle "Shoulder girdle"
* #shoulder-girdle ^designation[0].language = #nl
* #shoulder-girdle ^designation[0].value = "schoudergordel"
* #shoulder-girdle ^property[0].code = #kind
* #shoulder-girdle ^property[0].valueString = "region"
* #shoulder-girdle ^property[1].code = #latin
* #shoulder-girdle ^property[1].valueString = "cingulum pectorale"
* #shoulder-instability "Shoulder instability"
* #shoulder-instability ^designation[0].language = #nl
* #shoulder-instability ^designation[0].value = "schouderinstabiliteit"
* #shoulder-instability ^property[0].code = #kind
* #shoulder-instability ^property[0].valueString = "problem"
* #shoulder-internal-rotation "Internal rotation of the shoulder"
* #shoulder-internal-rotation ^designation[0].language = #nl
* #shoulder-internal-rotation ^designation[0].value = "endorotatie schouder"
* #shoulder-internal-rotation ^property[0].code = #kind
* #shoulder-internal-rotation ^property[0].valueString = "test"
* #shoulder-muscles "Shoulder muscles"
* #shoulder-muscles ^designation[0].language = #nl
* #shoulder-muscles ^designation[0].value = "schouderspieren"
* #shoulder-muscles ^property[0].code = #kind
* #shoulder-muscles ^property[0].valueString = "muscle"
* #shoulder-osteoarthritis "Osteoarthritis of shoulder"
* #shoulder-osteoarthritis ^designation[0].language = #nl
* #shoulder-osteoarthritis ^designation[0].value = "schouderartrose"
* #shoulder-osteoarthritis ^property[0].code = #kind
* #shoulder-osteoarthritis ^property[0].valueString = "problem"
* #shoulder-osteoarthritis ^property[1].code = #latin
* #shoulder-osteoarthritis ^property[1].valueString = "omarthrosis"
* #shoulder-pain "Shoulder pain"
* #shoulder-pain ^designation[0].language = #nl
* #shoulder-pain ^designation[0].value = "schouderpijn"
* #shoulder-pain ^property[0].code = #kind
* #shoulder-pain ^property[0].valueString = "problem"
* #shoulder-posterior "Back of shoulder"
* #shoulder-posterior ^designation[0].language = #nl
* #shoulder-posterior ^designation[0].value = "achterzijde schouder"
* #shoulder-posterior ^property[0].code = #kind
* #shoulder-posterior ^property[0].valueString = "region"
* #shoulder-syndrome "Shoulder syndrome"
* #shoulder-syndrome ^designation[0].language = #nl
* #shoulder-syndrome ^designation[0].value = "schoudersyndroom"
* #shoulder-syndrome ^property[0].code = #kind
* #shoulder-syndrome ^property[0].valueString = "problem"
* #si-compression "Sacroiliac compression test"
* #si-compression ^designation[0].language = #nl
* #si-compression ^designation[0].value = "SI-compressietest"
* #si-compression ^property[0].code = #kind
* #si-compression ^property[0].valueString = "test"
* #si-distraction "Sacroiliac distraction test"
* #si-distraction ^designation[0].language = #nl
* #si-distraction ^designation[0].value = "SI-distractietest"
* #si-distraction ^property[0].code = #kind
* #si-distraction ^property[0].valueString = "test"
* #si-joint-pain "Sacroiliac joint pain"
* #si-joint-pain ^designation[0].language = #nl
* #si-joint-pain ^designation[0].value = "SI-gewrichtspijn"
* #si-joint-pain ^property[0].code = #kind
* #si-joint-pain ^property[0].valueString = "problem"
* #side-bridge-test "Side bridge endurance test"
* #side-bridge-test ^designation[0].language = #nl
* #side-bridge-test ^designation[0].value = "side-bridgetest"
* #side-bridge-test ^property[0].code = #kind
* #side-bridge-test ^property[0].valueString = "test"
* #side-lying "Side lying"
* #side-lying ^designation[0].language = #nl
* #side-lying ^designation[0].value = "zijligging"
* #side-lying ^property[0].code = #kind
* #side-lying ^property[0].valueString = "position"
* #silfverskiold-test "Silfverskiöld test"
* #silfverskiold-test ^designation[0].language = #nl
* #silfverskiold-test ^designation[0].value = "Silfverskiöld-test"
* #silfverskiold-test ^property[0].code = #kind
* #silfverskiold-test ^property[0].valueString = "test"
* #silicone-coated-steel "Silicone-coated stainless steel"
* #silicone-coated-steel ^designation[0].language = #nl
* #silicone-coated-steel ^designation[0].value = "roestvrij staal met siliconenlaag"
* #silicone-coated-steel ^property[0].code = #kind
* #silicone-coated-steel ^property[0].valueString = "needle-material"
* #silver "Silver"
* #silver ^designation[0].language = #nl
* #silver ^designation[0].value = "zilver"
* #silver ^property[0].code = #kind
* #silver ^property[0].valueString = "needle-material"
* #silver-plated "Silver-plated steel"
* #silver-plated ^designation[0].language = #nl
* #silver-plated ^designation[0].value = "verzilverd staal"
* #silver-plated ^property[0].code = #kind
* #silver-plated ^property[0].valueString = "needle-material"
* #single-leg-squat "Single leg squat"
* #single-leg-squat ^designation[0].language = #nl
* #single-leg-squat ^designation[0].value = "eenbenige squat"
* #single-leg-squat ^property[0].code = #kind
* #single-leg-squat ^property[0].valueString = "test"
* #single-leg-stance "Single leg stance"
* #single-leg-stance ^designation[0].language = #nl
* #single-leg-stance ^designation[0].value = "eenbeenstand"
* #single-leg-stance ^property[0].code = #kind
* #single-leg-stance ^property[0].valueString = "test"
* #single-use "Single use"
* #single-use ^designation[0].language = #nl
* #single-use ^designation[0].value = "eenmalig gebruik"
* #single-use ^property[0].code = #kind
* #single-use ^property[0].valueString = "needle"
* #sit-to-stand-1min "1-minute sit to stand test"
* #sit-to-stand-1min ^designation[0].language = #nl
* #sit-to-stand-1min ^designation[0].value = "1 minuut sit-to-stand"
* #sit-to-stand-1min ^property[0].code = #kind
* #sit-to-stand-1min ^property[0].valueString = "test"
* #sit-to-stand-30s "30-second chair stand test"
* #sit-to-stand-30s ^designation[0].language = #nl
* #sit-to-stand-30s ^designation[0].value = "30 seconden sta-op-test"
* #sit-to-stand-30s ^property[0].code = #kind
* #sit-to-stand-30s ^property[0].valueString = "test"
* #site-infection "Infection at the needle site"
* #site-infection ^designation[0].language = #nl
* #site-infection ^designation[0].value = "infectie van de prikplaats"
* #site-infection ^property[0].code = #kind
* #site-infection ^property[0].valueString = "adverse-event"
* #sitting "Sitting"
* #sitting ^designation[0].language = #nl
* #sitting ^designation[0].value = "zittend"
* #sitting ^property[0].code = #kind
* #sitting ^property[0].valueString = "position"
* #sitting-forward-leaning "Sitting, leaning forward on a support"
* #sitting-forward-leaning ^designation[0].language = #nl
* #sitting-forward-leaning ^designation[0].value = "zittend voorovergeleund"
* #sitting-forward-leaning ^property[0].code = #kind
* #sitting-forward-leaning ^property[0].valueString = "position"
* #six-minute-walk "6-minute walk test"
* #six-minute-walk ^designation[0].language = #nl
* #six-minute-walk ^designation[0].value = "6-minutenwandeltest"
* #six-minute-walk ^property[0].code = #kind
* #six-minute-walk ^property[0].valueString = "test"
* #skeletal-muscle "Skeletal muscle"
* #skeletal-muscle ^designation[0].language = #nl
* #skeletal-muscle ^designation[0].value = "skeletspier"
* #skeletal-muscle ^property[0].code = #kind
* #skeletal-muscle ^property[0].valueString = "muscle"
* #skin-infection "Skin infection at the site"
* #skin-infection ^designation[0].language = #nl
* #skin-infection ^designation[0].value = "huidinfectie op de plaats"
* #skin-infection ^property[0].code = #kind
* #skin-infection ^property[0].valueString = "contraindication"
* #skin-lesion "Skin lesion at the site" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #skin-lesion ^designation[0].language = #nl
* #skin-lesion ^designation[0].value = "huidafwijking op de plaats"
* #skin-lesion ^property[0].code = #kind
* #skin-lesion ^property[0].valueString = "contraindication"
* #skin-redness "Redness of skin at the site"
* #skin-redness ^designation[0].language = #nl
* #skin-redness ^designation[0].value = "roodheid van de huid"
* #skin-redness ^property[0].code = #kind
* #skin-redness ^property[0].valueString = "adverse-event"
* #sleep-position "Advice: sleeping position"
* #sleep-position ^designation[0].language = #nl
* #sleep-position ^designation[0].value = "slaaphoudingsadvies"
* #sleep-position ^property[0].code = #kind
* #sleep-position ^property[0].valueString = "aftercare"
* #slr-test "Straight leg raise test"
* #slr-test ^designation[0].language = #nl
* #slr-test ^designation[0].value = "straight leg raise (SLR) / test van Lasègue"
* #slr-test ^property[0].code = #kind
* #slr-test ^property[0].valueString = "test"
* #slump-test "Slump test"
* #slump-test ^designation[0].language = #nl
* #slump-test ^designation[0].value = "slumptest"
* #slump-test ^property[0].code = #kind
* #slump-test ^property[0].valueString = "test"
* #snapping-hip "Snapping hip"
* #snapping-hip ^designation[0].language = #nl
* #snapping-hip ^designation[0].value = "snapping hip"
* #snapping-hip ^property[0].code = #kind
* #snapping-hip ^property[0].valueString = "problem"
* #snapping-hip ^property[1].code = #latin
* #snapping-hip ^property[1].valueString = "coxa saltans"
* #sole "Sole of foot"
* #sole ^designation[0].language = #nl
* #sole ^designation[0].value = "voetzool"
* #sole ^property[0].code = #kind
* #sole ^property[0].valueString = "region"
* #sole ^property[1].code = #latin
* #sole ^property[1].valueString = "planta pedis"
* #soleus "Soleus"
* #soleus ^designation[0].language = #nl
* #soleus ^designation[0].value = "scholspier"
* #soleus ^property[0].code = #kind
* #soleus ^property[0].valueString = "muscle"
* #soleus ^property[1].code = #latin
* #soleus ^property[1].valueString = "musculus soleus"
* #sorensen-test "Biering-Sorensen test"
* #sorensen-test ^designation[0].language = #nl
* #sorensen-test ^designation[0].value = "Biering-Sorensen-test"
* #sorensen-test ^property[0].code = #kind
* #sorensen-test ^property[0].valueString = "test"
* #speed-test "Speed test"
* #speed-test ^designation[0].language = #nl
* #speed-test ^designation[0].value = "Speed-test"
* #speed-test ^property[0].code = #kind
* #speed-test ^property[0].valueString = "test"
* #spinal-deformity "Acquired deformity of spine"
* #spinal-deformity ^designation[0].language = #nl
* #spinal-deformity ^designation[0].value = "verworven afwijking wervelkolom"
* #spinal-deformity ^property[0].code = #kind
* #spinal-deformity ^property[0].valueString = "problem"
* #spinalis "Spinalis"
* #spinalis ^designation[0].language = #nl
* #spinalis ^designation[0].value = "m. spinalis"
* #spinalis ^property[0].code = #kind
* #spinalis ^property[0].valueString = "muscle"
* #spinalis ^property[1].code = #latin
* #spinalis ^property[1].valueString = "musculus spinalis"
* #spine "Spine"
* #spine ^designation[0].language = #nl
* #spine ^designation[0].value = "wervelkolom"
* #spine ^property[0].code = #kind
* #spine ^property[0].valueString = "region"
* #spine ^property[1].code = #latin
* #spine ^property[1].valueString = "columna vertebralis"
* #splenius "Splenius"
* #splenius ^designation[0].language = #nl
* #splenius ^designation[0].value = "spalkspier"
* #splenius ^property[0].code = #kind
* #splenius ^property[0].valueString = "muscle"
* #splenius ^property[1].code = #latin
* #splenius ^property[1].valueString = "musculus splenius"
* #splenius-capitis "Splenius capitis"
* #splenius-capitis ^designation[0].language = #nl
* #splenius-capitis ^designation[0].value = "hoofdspalkspier"
* #splenius-capitis ^property[0].code = #kind
* #splenius-capitis ^property[0].valueString = "muscle"
* #splenius-capitis ^property[1].code = #latin
* #splenius-capitis ^property[1].valueString = "musculus splenius capitis"
* #splenius-cervicis "Splenius cervicis"
* #splenius-cervicis ^designation[0].language = #nl
* #splenius-cervicis ^designation[0].value = "nekspalkspier"
* #splenius-cervicis ^property[0].code = #kind
* #splenius-cervicis ^property[0].valueString = "muscle"
* #splenius-cervicis ^property[1].code = #latin
* #splenius-cervicis ^property[1].valueString = "musculus splenius cervicis"
* #spondylolisthesis "Spondylolisthesis"
* #spondylolisthesis ^designation[0].language = #nl
* #spondylolisthesis ^designation[0].value = "spondylolisthesis"
* #spondylolisthesis ^property[0].code = #kind
* #spondylolisthesis ^property[0].valueString = "problem"
* #sports-injury "Sports injury"
* #sports-injury ^designation[0].language = #nl
* #sports-injury ^designation[0].value = "sportblessure"
* #sports-injury ^property[0].code = #kind
* #sports-injury ^property[0].valueString = "problem"
* #spray-and-stretch "Spray and stretch"
* #spray-and-stretch ^designation[0].language = #nl
* #spray-and-stretch ^designation[0].value = "spray and stretch"
* #spray-and-stretch ^property[0].code = #kind
* #spray-and-stretch ^property[0].valueString = "treatment"
* #springing-test "Springing test"
* #springing-test ^designation[0].language = #nl
* #springing-test ^designation[0].value = "veerkrachttest"
* #springing-test ^property[0].code = #kind
* #springing-test ^property[0].valueString = "test"
* #spurling-test "Spurling test"
* #spurling-test ^designation[0].language = #nl
* #spurling-test ^designation[0].value = "Spurling-test"
* #spurling-test ^property[0].code = #kind
* #spurling-test ^property[0].valueString = "test"
* #squat-test "Squat"
* #squat-test ^designation[0].language = #nl
* #squat-test ^designation[0].value = "squat"
* #squat-test ^property[0].code = #kind
* #squat-test ^property[0].valueString = "test"
* #stabilisation-training "Stabilisation training"
* #stabilisation-training ^designation[0].language = #nl
* #stabilisation-training ^designation[0].value = "stabilisatietraining"
* #stabilisation-training ^property[0].code = #kind
* #stabilisation-training ^property[0].valueString = "treatment"
* #stainless-steel "Stainless steel"
* #stainless-steel ^designation[0].language = #nl
* #stainless-steel ^designation[0].value = "roestvrij staal"
* #stainless-steel ^property[0].code = #kind
* #stainless-steel ^property[0].valueString = "needle-material"
* #standing "Standing"
* #standing ^designation[0].language = #nl
* #standing ^designation[0].value = "staand"
* #standing ^property[0].code = #kind
* #standing ^property[0].valueString = "position"
* #sternocleidomastoid "Sternocleidomastoid"
* #sternocleidomastoid ^designation[0].language = #nl
* #sternocleidomastoid ^designation[0].value = "borstbeen-sleutelbeen-tepelspier"
* #sternocleidomastoid ^property[0].code = #kind
* #sternocleidomastoid ^property[0].valueString = "muscle"
* #sternocleidomastoid ^property[1].code = #latin
* #sternocleidomastoid ^property[1].valueString = "musculus sternocleidomastoideus"
* #sternum "Sternum"
* #sternum ^designation[0].language = #nl
* #sternum ^designation[0].value = "borstbeen"
* #sternum ^property[0].code = #kind
* #sternum ^property[0].valueString = "region"
* #sternum ^property[1].code = #latin
* #sternum ^property[1].valueString = "sternum"
* #strength-training "Strength training"
* #strength-training ^designation[0].language = #nl
* #strength-training ^designation[0].value = "krachttraining"
* #strength-training ^property[0].code = #kind
* #strength-training ^property[0].valueString = "treatment"
* #stress "Stress"
* #stress ^designation[0].language = #nl
* #stress ^designation[0].value = "stress"
* #stress ^property[0].code = #kind
* #stress ^property[0].valueString = "problem"
* #stretching "Stretching exercises"
* #stretching ^designation[0].language = #nl
* #stretching ^designation[0].value = "rekken"
* #stretching ^property[0].code = #kind
* #stretching ^property[0].valueString = "treatment"
* #stuck-needle "Stuck needle"
* #stuck-needle ^designation[0].language = #nl
* #stuck-needle ^designation[0].value = "vastzittende naald"
* #stuck-needle ^property[0].code = #kind
* #stuck-needle ^property[0].valueString = "adverse-event"
* #subacromial-bursitis "Subacromial bursitis"
* #subacromial-bursitis ^designation[0].language = #nl
* #subacromial-bursitis ^designation[0].value = "slijmbeursontsteking van de schouder"
* #subacromial-bursitis ^property[0].code = #kind
* #subacromial-bursitis ^property[0].valueString = "problem"
* #subacromial-bursitis ^property[1].code = #latin
* #subacromial-bursitis ^property[1].valueString = "bursitis subacromialis"
* #subclavius "Subclavius"
* #subclavius ^designation[0].language = #nl
* #subclavius ^designation[0].value = "ondersleutelbeenspier"
* #subclavius ^property[0].code = #kind
* #subclavius ^property[0].valueString = "muscle"
* #subclavius ^property[1].code = #latin
* #subclavius ^property[1].valueString = "musculus subclavius"
* #suboccipitals "Suboccipital muscles"
* #suboccipitals ^designation[0].language = #nl
* #suboccipitals ^designation[0].value = "suboccipitale spieren"
* #suboccipitals ^property[0].code = #kind
* #suboccipitals ^property[0].valueString = "muscle"
* #suboccipitals ^property[1].code = #latin
* #suboccipitals ^property[1].valueString = "musculi suboccipitales"
* #subscapularis "Subscapularis"
* #subscapularis ^designation[0].language = #nl
* #subscapularis ^designation[0].value = "onderschouderbladspier"
* #subscapularis ^property[0].code = #kind
* #subscapularis ^property[0].valueString = "muscle"
* #subscapularis ^property[1].code = #latin
* #subscapularis ^property[1].valueString = "musculus subscapularis"
* #sulcus-sign "Sulcus sign"
* #sulcus-sign ^designation[0].language = #nl
* #sulcus-sign ^designation[0].value = "sulcusteken"
* #sulcus-sign ^property[0].code = #kind
* #sulcus-sign ^property[0].valueString = "test"
* #supinator "Supinator"
* #supinator ^designation[0].language = #nl
* #supinator ^designation[0].value = "m. supinator"
* #supinator ^property[0].code = #kind
* #supinator ^property[0].valueString = "muscle"
* #supinator ^property[1].code = #latin
* #supinator ^property[1].valueString = "musculus supinator"
* #supine "Supine"
* #supine ^designation[0].language = #nl
* #supine ^designation[0].value = "rugligging"
* #supine ^property[0].code = #kind
* #supine ^property[0].valueString = "position"
* #supine-hips-flexed "Supine with knees bent"
* #supine-hips-flexed ^designation[0].language = #nl
* #supine-hips-flexed ^designation[0].value = "rugligging met gebogen knieën"
* #supine-hips-flexed ^property[0].code = #kind
* #supine-hips-flexed ^property[0].valueString = "position"
* #supraclavicular "Supraclavicular region"
* #supraclavicular ^designation[0].language = #nl
* #supraclavicular ^designation[0].value = "regio boven het sleutelbeen"
* #supraclavicular ^property[0].code = #kind
* #supraclavicular ^property[0].valueString = "region"
* #supraclavicular ^property[1].code = #latin
* #supraclavicular ^property[1].valueString = "fossa supraclavicularis"
* #suprahyoid "Suprahyoid muscles"
* #suprahyoid ^designation[0].language = #nl
* #suprahyoid ^designation[0].value = "boventongbeenspieren"
* #suprahyoid ^property[0].code = #kind
* #suprahyoid ^property[0].valueString = "muscle"
* #suprahyoid ^property[1].code = #latin
* #suprahyoid ^property[1].valueString = "musculi suprahyoidei"
* #supraspinatus "Supraspinatus"
* #supraspinatus ^designation[0].language = #nl
* #supraspinatus ^designation[0].value = "bovengraatspier"
* #supraspinatus ^property[0].code = #kind
* #supraspinatus ^property[0].valueString = "muscle"
* #supraspinatus ^property[1].code = #latin
* #supraspinatus ^property[1].valueString = "musculus supraspinatus"
* #sweating "Sweating"
* #sweating ^designation[0].language = #nl
* #sweating ^designation[0].value = "zweten"
* #sweating ^property[0].code = #kind
* #sweating ^property[0].valueString = "adverse-event"
* #swelling "Swelling"
* #swelling ^designation[0].language = #nl
* #swelling ^designation[0].value = "zwelling"
* #swelling ^property[0].code = #kind
* #swelling ^property[0].valueString = "adverse-event"
* #syncope "Syncope"
* #syncope ^designation[0].language = #nl
* #syncope ^designation[0].value = "flauwvallen"
* #syncope ^property[0].code = #kind
* #syncope ^property[0].valueString = "adverse-event"
* #syncope ^property[1].code = #latin
* #syncope ^property[1].valueString = "syncope"
* #talar-tilt "Talar tilt test"
* #talar-tilt ^designation[0].language = #nl
* #talar-tilt ^designation[0].value = "talar tilt"
* #talar-tilt ^property[0].code = #kind
* #talar-tilt ^property[0].valueString = "test"
* #taping "Taping"
* #taping ^designation[0].language = #nl
* #taping ^designation[0].value = "tapen"
* #taping ^property[0].code = #kind
* #taping ^property[0].valueString = "treatment"
* #taut-band "Taut band in muscle" "A palpable band of tense muscle fibres; a trigger point lies in one."
* #taut-band ^designation[0].language = #nl
* #taut-band ^designation[0].value = "strakke band (taut band)"
* #taut-band ^property[0].code = #kind
* #taut-band ^property[0].valueString = "finding"
* #temple "Temple"
* #temple ^designation[0].language = #nl
* #temple ^designation[0].value = "slaap"
* #temple ^property[0].code = #kind
* #temple ^property[0].valueString = "region"
* #temple ^property[1].code = #latin
* #temple ^property[1].valueString = "regio temporalis"
* #temporalis "Temporalis"
* #temporalis ^designation[0].language = #nl
* #temporalis ^designation[0].value = "slaapspier"
* #temporalis ^property[0].code = #kind
* #temporalis ^property[0].valueString = "muscle"
* #temporalis ^property[1].code = #latin
* #temporalis ^property[1].valueString = "musculus temporalis"
* #temporomandibular-joint "Temporomandibular joint"
* #temporomandibular-joint ^designation[0].language = #nl
* #temporomandibular-joint ^designation[0].value = "kaakgewricht"
* #temporomandibular-joint ^property[0].code = #kind
* #temporomandibular-joint ^property[0].valueString = "region"
* #temporomandibular-joint ^property[1].code = #latin
* #temporomandibular-joint ^property[1].valueString = "articulatio temporomandibularis"
* #tenderness "Tenderness"
* #tenderness ^designation[0].language = #nl
* #tenderness ^designation[0].value = "drukpijn"
* #tenderness ^property[0].code = #kind
* #tenderness ^property[0].valueString = "finding"
* #tendinopathy "Tendinopathy"
* #tendinopathy ^designation[0].language = #nl
* #tendinopathy ^designation[0].value = "tendinopathie"
* #tendinopathy ^property[0].code = #kind
* #tendinopathy ^property[0].valueString = "problem"
* #tennis-elbow "Tennis elbow"
* #tennis-elbow ^designation[0].language = #nl
* #tennis-elbow ^designation[0].value = "tenniselleboog"
* #tennis-elbow ^property[0].code = #kind
* #tennis-elbow ^property[0].valueString = "problem"
* #tennis-elbow ^property[1].code = #latin
* #tennis-elbow ^property[1].valueString = "epicondylitis lateralis"
* #tens "Transcutaneous electrical nerve stimulation"
* #tens ^designation[0].language = #nl
* #tens ^designation[0].value = "transcutane elektrische zenuwstimulatie"
* #tens ^property[0].code = #kind
* #tens ^property[0].valueString = "treatment"
* #tension-type-headache "Tension-type headache"
* #tension-type-headache ^designation[0].language = #nl
* #tension-type-headache ^designation[0].value = "spanningshoofdpijn"
* #tension-type-headache ^property[0].code = #kind
* #tension-type-headache ^property[0].valueString = "problem"
* #tensor-fasciae-latae "Tensor fasciae latae"
* #tensor-fasciae-latae ^designation[0].language = #nl
* #tensor-fasciae-latae ^designation[0].value = "spanner van de brede peesplaat"
* #tensor-fasciae-latae ^property[0].code = #kind
* #tensor-fasciae-latae ^property[0].valueString = "muscle"
* #tensor-fasciae-latae ^property[1].code = #latin
* #tensor-fasciae-latae ^property[1].valueString = "musculus tensor fasciae latae"
* #teres-major "Teres major"
* #teres-major ^designation[0].language = #nl
* #teres-major ^designation[0].value = "grote ronde armspier"
* #teres-major ^property[0].code = #kind
* #teres-major ^property[0].valueString = "muscle"
* #teres-major ^property[1].code = #latin
* #teres-major ^property[1].valueString = "musculus teres major"
* #teres-minor "Teres minor"
* #teres-minor ^designation[0].language = #nl
* #teres-minor ^designation[0].value = "kleine ronde armspier"
* #teres-minor ^property[0].code = #kind
* #teres-minor ^property[0].valueString = "muscle"
* #teres-minor ^property[1].code = #latin
* #teres-minor ^property[1].valueString = "musculus teres minor"
* #thenar "Thenar muscles"
* #thenar ^designation[0].language = #nl
* #thenar ^designation[0].value = "duimmuis"
* #thenar ^property[0].code = #kind
* #thenar ^property[0].valueString = "muscle"
* #thessaly-test "Thessaly test"
* #thessaly-test ^designation[0].language = #nl
* #thessaly-test ^designation[0].value = "Thessaly-test"
* #thessaly-test ^property[0].code = #kind
* #thessaly-test ^property[0].valueString = "test"
* #thigh "Thigh"
* #thigh ^designation[0].language = #nl
* #thigh ^designation[0].value = "bovenbeen"
* #thigh ^property[0].code = #kind
* #thigh ^property[0].valueString = "region"
* #thigh-anterior "Front of thigh"
* #thigh-anterior ^designation[0].language = #nl
* #thigh-anterior ^designation[0].value = "voorzijde bovenbeen"
* #thigh-anterior ^property[0].code = #kind
* #thigh-anterior ^property[0].valueString = "region"
* #thigh-anterior ^property[1].code = #latin
* #thigh-anterior ^property[1].valueString = "regio femoris anterior"
* #thigh-lateral "Outer side of thigh"
* #thigh-lateral ^designation[0].language = #nl
* #thigh-lateral ^designation[0].value = "buitenzijde bovenbeen"
* #thigh-lateral ^property[0].code = #kind
* #thigh-lateral ^property[0].valueString = "region"
* #thigh-medial "Inner side of thigh"
* #thigh-medial ^designation[0].language = #nl
* #thigh-medial ^designation[0].value = "binnenzijde bovenbeen"
* #thigh-medial ^property[0].code = #kind
* #thigh-medial ^property[0].valueString = "region"
* #thigh-pain "Thigh pain"
* #thigh-pain ^designation[0].language = #nl
* #thigh-pain ^designation[0].value = "bovenbeenpijn"
* #thigh-pain ^property[0].code = #kind
* #thigh-pain ^property[0].valueString = "problem"
* #thigh-posterior "Back of thigh"
* #thigh-posterior ^designation[0].language = #nl
* #thigh-posterior ^designation[0].value = "achterzijde bovenbeen"
* #thigh-posterior ^property[0].code = #kind
* #thigh-posterior ^property[0].valueString = "region"
* #thigh-posterior ^property[1].code = #latin
* #thigh-posterior ^property[1].valueString = "regio femoris posterior"
* #thigh-thrust "Thigh thrust test"
* #thigh-thrust ^designation[0].language = #nl
* #thigh-thrust ^designation[0].value = "thigh thrust"
* #thigh-thrust ^property[0].code = #kind
* #thigh-thrust ^property[0].valueString = "test"
* #thomas-test "Thomas test"
* #thomas-test ^designation[0].language = #nl
* #thomas-test ^designation[0].value = "Thomas-test"
* #thomas-test ^property[0].code = #kind
* #thomas-test ^property[0].valueString = "test"
* #thompson-test "Thompson test"
* #thompson-test ^designation[0].language = #nl
* #thompson-test ^designation[0].value = "Thompson-test"
* #thompson-test ^property[0].code = #kind
* #thompson-test ^property[0].valueString = "test"
* #thoracic-back-pain "Thoracic back pain"
* #thoracic-back-pain ^designation[0].language = #nl
* #thoracic-back-pain ^designation[0].value = "thoracale rugpijn"
* #thoracic-back-pain ^property[0].code = #kind
* #thoracic-back-pain ^property[0].valueString = "problem"
* #thoracic-outlet-syndrome "Thoracic outlet syndrome"
* #thoracic-outlet-syndrome ^designation[0].language = #nl
* #thoracic-outlet-syndrome ^designation[0].value = "thoracic outlet syndroom"
* #thoracic-outlet-syndrome ^property[0].code = #kind
* #thoracic-outlet-syndrome ^property[0].valueString = "problem"
* #thoracic-rotation "Rotation of the thoracic spine"
* #thoracic-rotation ^designation[0].language = #nl
* #thoracic-rotation ^designation[0].value = "rotatie thoracaal"
* #thoracic-rotation ^property[0].code = #kind
* #thoracic-rotation ^property[0].valueString = "test"
* #thoracic-spine "Thoracic spine"
* #thoracic-spine ^designation[0].language = #nl
* #thoracic-spine ^designation[0].value = "thoracale wervelkolom"
* #thoracic-spine ^property[0].code = #kind
* #thoracic-spine ^property[0].valueString = "region"
* #thoracolumbar-junction "Thoracolumbar region"
* #thoracolumbar-junction ^designation[0].language = #nl
* #thoracolumbar-junction ^designation[0].value = "thoracolumbale overgang"
* #thoracolumbar-junction ^property[0].code = #kind
* #thoracolumbar-junction ^property[0].valueString = "region"
* #thorax "Thorax"
* #thorax ^designation[0].language = #nl
* #thorax ^designation[0].value = "borstkas"
* #thorax ^property[0].code = #kind
* #thorax ^property[0].valueString = "region"
* #thrombocytopenia "Thrombocytopenia"
* #thrombocytopenia ^designation[0].language = #nl
* #thrombocytopenia ^designation[0].value = "trombocytopenie"
* #thrombocytopenia ^property[0].code = #kind
* #thrombocytopenia ^property[0].valueString = "contraindication"
* #thrombosis "Thrombosis"
* #thrombosis ^designation[0].language = #nl
* #thrombosis ^designation[0].value = "trombose"
* #thrombosis ^property[0].code = #kind
* #thrombosis ^property[0].valueString = "contraindication"
* #thumb "Thumb"
* #thumb ^designation[0].language = #nl
* #thumb ^designation[0].value = "duim"
* #thumb ^property[0].code = #kind
* #thumb ^property[0].valueString = "region"
* #thumb ^property[1].code = #latin
* #thumb ^property[1].valueString = "pollex"
* #thumb-pain "Thumb pain"
* #thumb-pain ^designation[0].language = #nl
* #thumb-pain ^designation[0].value = "duimpijn"
* #thumb-pain ^property[0].code = #kind
* #thumb-pain ^property[0].valueString = "problem"
* #tibialis-anterior "Tibialis anterior"
* #tibialis-anterior ^designation[0].language = #nl
* #tibialis-anterior ^designation[0].value = "voorste scheenbeenspier"
* #tibialis-anterior ^property[0].code = #kind
* #tibialis-anterior ^property[0].valueString = "muscle"
* #tibialis-anterior ^property[1].code = #latin
* #tibialis-anterior ^property[1].valueString = "musculus tibialis anterior"
* #tibialis-posterior "Tibialis posterior"
* #tibialis-posterior ^designation[0].language = #nl
* #tibialis-posterior ^designation[0].value = "achterste scheenbeenspier"
* #tibialis-posterior ^property[0].code = #kind
* #tibialis-posterior ^property[0].valueString = "muscle"
* #tibialis-posterior ^property[1].code = #latin
* #tibialis-posterior ^property[1].valueString = "musculus tibialis posterior"
* #tibialis-posterior-tendinopathy "Tibialis posterior tendinopathy"
* #tibialis-posterior-tendinopathy ^designation[0].language = #nl
* #tibialis-posterior-tendinopathy ^designation[0].value = "tibialis-posteriortendinopathie"
* #tibialis-posterior-tendinopathy ^property[0].code = #kind
* #tibialis-posterior-tendinopathy ^property[0].valueString = "problem"
* #tietze-syndrome "Tietze syndrome"
* #tietze-syndrome ^designation[0].language = #nl
* #tietze-syndrome ^designation[0].value = "syndroom van Tietze"
* #tietze-syndrome ^property[0].code = #kind
* #tietze-syndrome ^property[0].valueString = "problem"
* #timed-up-and-go "Timed Up and Go test"
* #timed-up-and-go ^designation[0].language = #nl
* #timed-up-and-go ^designation[0].value = "Timed Up and Go"
* #timed-up-and-go ^property[0].code = #kind
* #timed-up-and-go ^property[0].valueString = "test"
* #tinel-sign "Tinel sign"
* #tinel-sign ^designation[0].language = #nl
* #tinel-sign ^designation[0].value = "teken van Tinel"
* #tinel-sign ^property[0].code = #kind
* #tinel-sign ^property[0].valueString = "test"
* #tinetti "Tinetti balance and gait scale"
* #tinetti ^designation[0].language = #nl
* #tinetti ^designation[0].value = "Tinetti-test"
* #tinetti ^property[0].code = #kind
* #tinetti ^property[0].valueString = "test"
* #tinnitus "Tinnitus"
* #tinnitus ^designation[0].language = #nl
* #tinnitus ^designation[0].value = "oorsuizen"
* #tinnitus ^property[0].code = #kind
* #tinnitus ^property[0].valueString = "adverse-event"
* #titanium "Titanium"
* #titanium ^designation[0].language = #nl
* #titanium ^designation[0].value = "titanium"
* #titanium ^property[0].code = #kind
* #titanium ^property[0].valueString = "needle-material"
* #tmd "Temporomandibular disorder"
* #tmd ^designation[0].language = #nl
* #tmd ^designation[0].value = "temporomandibulaire dysfunctie"
* #tmd ^property[0].code = #kind
* #tmd ^property[0].valueString = "problem"
* #tmj-pain-dysfunction "Temporomandibular joint-pain-dysfunction syndrome"
* #tmj-pain-dysfunction ^designation[0].language = #nl
* #tmj-pain-dysfunction ^designation[0].value = "pijnlijk kaakgewricht met dysfunctie"
* #tmj-pain-dysfunction ^property[0].code = #kind
* #tmj-pain-dysfunction ^property[0].valueString = "problem"
* #toe "Toe"
* #toe ^designation[0].language = #nl
* #toe ^designation[0].value = "teen"
* #toe ^property[0].code = #kind
* #toe ^property[0].valueString = "region"
* #toe ^property[1].code = #latin
* #toe ^property[1].valueString = "digitus pedis"
* #toe-pain "Toe pain"
* #toe-pain ^designation[0].language = #nl
* #toe-pain ^designation[0].value = "teenpijn"
* #toe-pain ^property[0].code = #kind
* #toe-pain ^property[0].valueString = "problem"
* #toe-walk-test "Toe walk/stand test"
* #toe-walk-test ^designation[0].language = #nl
* #toe-walk-test ^designation[0].value = "tenenstand"
* #toe-walk-test ^property[0].code = #kind
* #toe-walk-test ^property[0].valueString = "test"
* #torticollis "Torticollis"
* #torticollis ^designation[0].language = #nl
* #torticollis ^designation[0].value = "scheefhals"
* #torticollis ^property[0].code = #kind
* #torticollis ^property[0].valueString = "problem"
* #torticollis ^property[1].code = #latin
* #torticollis ^property[1].valueString = "torticollis"
* #traction "Traction"
* #traction ^designation[0].language = #nl
* #traction ^designation[0].value = "tractie"
* #traction ^property[0].code = #kind
* #traction ^property[0].valueString = "treatment"
* #transverse-friction "Transverse friction massage"
* #transverse-friction ^designation[0].language = #nl
* #transverse-friction ^designation[0].value = "dwarse fricties"
* #transverse-friction ^property[0].code = #kind
* #transverse-friction ^property[0].valueString = "treatment"
* #transversus-abdominis "Transversus abdominis"
* #transversus-abdominis ^designation[0].language = #nl
* #transversus-abdominis ^designation[0].value = "dwarse buikspier"
* #transversus-abdominis ^property[0].code = #kind
* #transversus-abdominis ^property[0].valueString = "muscle"
* #transversus-abdominis ^property[1].code = #latin
* #transversus-abdominis ^property[1].valueString = "musculus transversus abdominis"
* #trapezius "Trapezius"
* #trapezius ^designation[0].language = #nl
* #trapezius ^designation[0].value = "monnikskapspier"
* #trapezius ^property[0].code = #kind
* #trapezius ^property[0].valueString = "muscle"
* #trapezius ^property[1].code = #latin
* #trapezius ^property[1].valueString = "musculus trapezius"
* #trapezius-lower "Lower trapezius"
* #trapezius-lower ^designation[0].language = #nl
* #trapezius-lower ^designation[0].value = "onderste deel monnikskapspier"
* #trapezius-lower ^property[0].code = #kind
* #trapezius-lower ^property[0].valueString = "muscle"
* #trapezius-lower ^property[1].code = #latin
* #trapezius-lower ^property[1].valueString = "musculus trapezius pars ascendens"
* #trapezius-middle "Middle trapezius"
* #trapezius-middle ^designation[0].language = #nl
* #trapezius-middle ^designation[0].value = "middelste deel monnikskapspier"
* #trapezius-middle ^property[0].code = #kind
* #trapezius-middle ^property[0].valueString = "muscle"
* #trapezius-middle ^property[1].code = #latin
* #trapezius-middle ^property[1].valueString = "musculus trapezius pars transversa"
* #trapezius-upper "Upper trapezius"
* #trapezius-upper ^designation[0].language = #nl
* #trapezius-upper ^designation[0].value = "bovenste deel monnikskapspier"
* #trapezius-upper ^property[0].code = #kind
* #trapezius-upper ^property[0].valueString = "muscle"
* #trapezius-upper ^property[1].code = #latin
* #trapezius-upper ^property[1].valueString = "musculus trapezius pars descendens"
* #treatment-plan "Treatment plan"
* #treatment-plan ^designation[0].language = #nl
* #treatment-plan ^designation[0].value = "behandelplan"
* #treatment-plan ^property[0].code = #kind
* #treatment-plan ^property[0].valueString = "plan"
* #treatment-visit "Treatment visit" "A visit for treatment; needling was meant, whether or not it took place."
* #treatment-visit ^designation[0].language = #nl
* #treatment-visit ^designation[0].value = "behandelbezoek"
* #treatment-visit ^property[0].code = #kind
* #treatment-visit ^property[0].valueString = "purpose"
* #trendelenburg-test "Trendelenburg test"
* #trendelenburg-test ^designation[0].language = #nl
* #trendelenburg-test ^designation[0].value = "Trendelenburg-test"
* #trendelenburg-test ^property[0].code = #kind
* #trendelenburg-test ^property[0].valueString = "test"
* #triceps-brachii "Triceps brachii"
* #triceps-brachii ^designation[0].language = #nl
* #triceps-brachii ^designation[0].value = "driehoofdige armspier"
* #triceps-brachii ^property[0].code = #kind
* #triceps-brachii ^property[0].valueString = "muscle"
* #triceps-brachii ^property[1].code = #latin
* #triceps-brachii ^property[1].valueString = "musculus triceps brachii"
* #triceps-reflex "Triceps reflex"
* #triceps-reflex ^designation[0].language = #nl
* #triceps-reflex ^designation[0].value = "tricepspeesreflex"
* #triceps-reflex ^property[0].code = #kind
* #triceps-reflex ^property[0].valueString = "test"
* #triceps-surae "Triceps surae"
* #triceps-surae ^designation[0].language = #nl
* #triceps-surae ^designation[0].value = "driehoofdige kuitspier"
* #triceps-surae ^property[0].code = #kind
* #triceps-surae ^property[0].valueString = "muscle"
* #triceps-surae ^property[1].code = #latin
* #triceps-surae ^property[1].valueString = "musculus triceps surae"
* #trigger-finger "Trigger finger"
* #trigger-finger ^designation[0].language = #nl
* #trigger-finger ^designation[0].value = "triggerfinger"
* #trigger-finger ^property[0].code = #kind
* #trigger-finger ^property[0].valueString = "problem"
* #trigger-point-compression "Manual trigger point compression / pressure release" "Pressure by hand on a trigger point until it releases; also done instead of needling."
* #trigger-point-compression ^designation[0].language = #nl
* #trigger-point-compression ^designation[0].value = "manuele compressie van triggerpunt"
* #trigger-point-compression ^property[0].code = #kind
* #trigger-point-compression ^property[0].valueString = "treatment"
* #trigger-point-needling-superficial "Superficial dry needling"
* #trigger-point-needling-superficial ^designation[0].language = #nl
* #trigger-point-needling-superficial ^designation[0].value = "oppervlakkige dry needling"
* #trigger-point-needling-superficial ^property[0].code = #kind
* #trigger-point-needling-superficial ^property[0].valueString = "treatment"
* #trigger-points-not-recorded "Trigger points not recorded"
* #trigger-points-not-recorded ^designation[0].language = #nl
* #trigger-points-not-recorded ^designation[0].value = "triggerpunten niet vastgelegd"
* #trigger-points-not-recorded ^property[0].code = #kind
* #trigger-points-not-recorded ^property[0].valueString = "reason"
* #ulnar-neuropathy "Ulnar neuropathy at the elbow"
* #ulnar-neuropathy ^designation[0].language = #nl
* #ulnar-neuropathy ^designation[0].value = "ulnaropathie"
* #ulnar-neuropathy ^property[0].code = #kind
* #ulnar-neuropathy ^property[0].valueString = "problem"
* #ulnt "Upper limb neurodynamic test"
* #ulnt ^designation[0].language = #nl
* #ulnt ^designation[0].value = "ULNT"
* #ulnt ^property[0].code = #kind
* #ulnt ^property[0].valueString = "test"
* #ulnt1 "Upper limb neurodynamic test 1 (median nerve)"
* #ulnt1 ^designation[0].language = #nl
* #ulnt1 ^designation[0].value = "ULNT 1 (n. medianus)"
* #ulnt1 ^property[0].code = #kind
* #ulnt1 ^property[0].valueString = "test"
* #ulnt2 "Upper limb neurodynamic test 2"
* #ulnt2 ^designation[0].language = #nl
* #ulnt2 ^designation[0].value = "ULNT 2"
* #ulnt2 ^property[0].code = #kind
* #ulnt2 ^property[0].valueString = "test"
* #ulnt2a "Upper limb neurodynamic test 2a (median nerve)"
* #ulnt2a ^designation[0].language = #nl
* #ulnt2a ^designation[0].value = "ULNT 2a (n. medianus)"
* #ulnt2a ^property[0].code = #kind
* #ulnt2a ^property[0].valueString = "test"
* #ulnt2b "Upper limb neurodynamic test 2b (radial nerve)"
* #ulnt2b ^designation[0].language = #nl
* #ulnt2b ^designation[0].value = "ULNT 2b (n. radialis)"
* #ulnt2b ^property[0].code = #kind
* #ulnt2b ^property[0].valueString = "test"
* #ulnt3 "Upper limb neurodynamic test 3 (ulnar nerve)"
* #ulnt3 ^designation[0].language = #nl
* #ulnt3 ^designation[0].value = "ULNT 3 (n. ulnaris)"
* #ulnt3 ^property[0].code = #kind
* #ulnt3 ^property[0].valueString = "test"
* #ultrasound-imaging "Ultrasound imaging"
* #ultrasound-imaging ^designation[0].language = #nl
* #ultrasound-imaging ^designation[0].value = "echografie"
* #ultrasound-imaging ^property[0].code = #kind
* #ultrasound-imaging ^property[0].valueString = "treatment"
* #ultrasound-therapy "Therapeutic ultrasound"
* #ultrasound-therapy ^designation[0].language = #nl
* #ultrasound-therapy ^designation[0].value = "ultrageluidtherapie"
* #ultrasound-therapy ^property[0].code = #kind
* #ultrasound-therapy ^property[0].valueString = "treatment"
* #undetermined "Undetermined" "What decides was not asked or not recorded: a contraindication, the trigger points, the explanation or the consent."
* #undetermined ^designation[0].language = #nl
* #undetermined ^designation[0].value = "niet vastgesteld"
* #undetermined ^property[0].code = #kind
* #undetermined ^property[0].valueString = "outcome"
* #unilateral "Unilateral"
* #unilateral ^designation[0].language = #nl
* #unilateral ^designation[0].value = "eenzijdig"
* #unilateral ^property[0].code = #kind
* #unilateral ^property[0].valueString = "other"
* #unity "Unity"
* #unity ^designation[0].language = #nl
* #unity ^designation[0].value = "eenheid"
* #unity ^property[0].code = #kind
* #unity ^property[0].valueString = "unit"
* #unstable-fracture "Unstable or fresh fracture"
* #unstable-fracture ^designation[0].language = #nl
* #unstable-fracture ^designation[0].value = "instabiele fractuur"
* #unstable-fracture ^property[0].code = #kind
* #unstable-fracture ^property[0].valueString = "contraindication"
* #unwell "Feeling unwell today"
* #unwell ^designation[0].language = #nl
* #unwell ^designation[0].value = "voelt zich niet lekker"
* #unwell ^property[0].code = #kind
* #unwell ^property[0].valueString = "contraindication"
* #upper-arm "Upper arm"
* #upper-arm ^designation[0].language = #nl
* #upper-arm ^designation[0].value = "bovenarm"
* #upper-arm ^property[0].code = #kind
* #upper-arm ^property[0].valueString = "region"
* #upper-arm ^property[1].code = #latin
* #upper-arm ^property[1].valueString = "brachium"
* #upper-arm-pain "Upper arm pain"
* #upper-arm-pain ^designation[0].language = #nl
* #upper-arm-pain ^designation[0].value = "bovenarmpijn"
* #upper-arm-pain ^property[0].code = #kind
* #upper-arm-pain ^property[0].valueString = "problem"
* #upper-back "Upper back"
* #upper-back ^designation[0].language = #nl
* #upper-back ^designation[0].value = "bovenrug"
* #upper-back ^property[0].code = #kind
* #upper-back ^property[0].valueString = "region"
* #valgus-stress-test "Valgus stress test"
* #valgus-stress-test ^designation[0].language = #nl
* #valgus-stress-test ^designation[0].value = "valgusstresstest"
* #valgus-stress-test ^property[0].code = #kind
* #valgus-stress-test ^property[0].valueString = "test"
* #varus-stress-test "Varus stress test"
* #varus-stress-test ^designation[0].language = #nl
* #varus-stress-test ^designation[0].value = "varusstresstest"
* #varus-stress-test ^property[0].code = #kind
* #varus-stress-test ^property[0].valueString = "test"
* #varus-valgus-test "Varus and valgus stress test"
* #varus-valgus-test ^designation[0].language = #nl
* #varus-valgus-test ^designation[0].value = "varus-valgustest"
* #varus-valgus-test ^property[0].code = #kind
* #varus-valgus-test ^property[0].valueString = "test"
* #vas-instrument-be "Visual analogue scale for pain assessment (Belgian score set)"
* #vas-instrument-be ^designation[0].language = #nl
* #vas-instrument-be ^designation[0].value = "VAS pijn"
* #vas-instrument-be ^property[0].code = #kind
* #vas-instrument-be ^property[0].valueString = "pain"
* #vas-pain-scale "Visual analogue pain scale"
* #vas-pain-scale ^designation[0].language = #nl
* #vas-pain-scale ^designation[0].value = "visueel analoge pijnschaal"
* #vas-pain-scale ^property[0].code = #kind
* #vas-pain-scale ^property[0].valueString = "pain"
* #vas-scale "Visual analogue scale"
* #vas-scale ^designation[0].language = #nl
* #vas-scale ^designation[0].value = "visueel analoge schaal"
* #vas-scale ^property[0].code = #kind
* #vas-scale ^property[0].valueString = "pain"
* #vascular-disease "Vascular disease" "Excludes dry needling."
* #vascular-disease ^designation[0].language = #nl
* #vascular-disease ^designation[0].value = "vaatziekte"
* #vascular-disease ^property[0].code = #kind
* #vascular-disease ^property[0].valueString = "contraindication"
* #vascular-disease-not-asked "Vascular disease: not asked" "Was not asked; not asked is not the same as absent."
* #vascular-disease-not-asked ^designation[0].language = #nl
* #vascular-disease-not-asked ^designation[0].value = "vaatziekte: niet gevraagd"
* #vascular-disease-not-asked ^property[0].code = #kind
* #vascular-disease-not-asked ^property[0].valueString = "reason"
* #vasovagal-reaction "Vasovagal reaction"
* #vasovagal-reaction ^designation[0].language = #nl
* #vasovagal-reaction ^designation[0].value = "vasovagale reactie"
* #vasovagal-reaction ^property[0].code = #kind
* #vasovagal-reaction ^property[0].valueString = "adverse-event"
* #vasovagal-syncope "Vasovagal syncope"
* #vasovagal-syncope ^designation[0].language = #nl
* #vasovagal-syncope ^designation[0].value = "vasovagale collaps"
* #vasovagal-syncope ^property[0].code = #kind
* #vasovagal-syncope ^property[0].valueString = "adverse-event"
* #vastus-intermedius "Vastus intermedius"
* #vastus-intermedius ^designation[0].language = #nl
* #vastus-intermedius ^designation[0].value = "m. vastus intermedius"
* #vastus-intermedius ^property[0].code = #kind
* #vastus-intermedius ^property[0].valueString = "muscle"
* #vastus-intermedius ^property[1].code = #latin
* #vastus-intermedius ^property[1].valueString = "musculus vastus intermedius"
* #vastus-lateralis "Vastus lateralis"
* #vastus-lateralis ^designation[0].language = #nl
* #vastus-lateralis ^designation[0].value = "m. vastus lateralis"
* #vastus-lateralis ^property[0].code = #kind
* #vastus-lateralis ^property[0].valueString = "muscle"
* #vastus-lateralis ^property[1].code = #latin
* #vastus-lateralis ^property[1].valueString = "musculus vastus lateralis"
* #vastus-medialis "Vastus medialis"
* #vastus-medialis ^designation[0].language = #nl
* #vastus-medialis ^designation[0].value = "m. vastus medialis"
* #vastus-medialis ^property[0].code = #kind
* #vastus-medialis ^property[0].valueString = "muscle"
* #vastus-medialis ^property[1].code = #latin
* #vastus-medialis ^property[1].valueString = "musculus vastus medialis"
* #verification-unknown "Verification unknown"
* #verification-unknown ^designation[0].language = #nl
* #verification-unknown ^designation[0].value = "niet bekend of het bevestigd is"
* #verification-unknown ^property[0].code = #kind
* #verification-unknown ^property[0].valueString = "interpretation"
* #vessel-puncture "Puncture of a blood vessel"
* #vessel-puncture ^designation[0].language = #nl
* #vessel-puncture ^designation[0].value = "bloedvat aangeprikt"
* #vessel-puncture ^property[0].code = #kind
* #vessel-puncture ^property[0].valueString = "adverse-event"
* #visual-disturbance "Visual disturbance"
* #visual-disturbance ^designation[0].language = #nl
* #visual-disturbance ^designation[0].value = "visusstoornis"
* #visual-disturbance ^property[0].code = #kind
* #visual-disturbance ^property[0].valueString = "adverse-event"
* #vomiting "Vomiting"
* #vomiting ^designation[0].language = #nl
* #vomiting ^designation[0].value = "braken"
* #vomiting ^property[0].code = #kind
* #vomiting ^property[0].valueString = "adverse-event"
* #weakened-immune-system "Weakened immune system" "Excludes dry needling."
* #weakened-immune-system ^designation[0].language = #nl
* #weakened-immune-system ^designation[0].value = "verzwakt immuunsysteem"
* #weakened-immune-system ^property[0].code = #kind
* #weakened-immune-system ^property[0].valueString = "contraindication"
* #weakened-immune-system-not-asked "Weakened immune system: not asked" "Was not asked; not asked is not the same as absent."
* #weakened-immune-system-not-asked ^designation[0].language = #nl
* #weakened-immune-system-not-asked ^designation[0].value = "verzwakt immuunsysteem: niet gevraagd"
* #weakened-immune-system-not-asked ^property[0].code = #kind
* #weakened-immune-system-not-asked ^property[0].valueString = "reason"
* #whiplash "Whiplash injury"
* #whiplash ^designation[0].language = #nl
* #whiplash ^designation[0].value = "whiplash"
* #whiplash ^property[0].code = #kind
* #whiplash ^property[0].valueString = "problem"
* #windlass-test "Windlass test"
* #windlass-test ^designation[0].language = #nl
* #windlass-test ^designation[0].value = "windlass-test"
* #windlass-test ^property[0].code = #kind
* #windlass-test ^property[0].valueString = "test"
* #wrist "Wrist"
* #wrist ^designation[0].language = #nl
* #wrist ^designation[0].value = "pols"
* #wrist ^property[0].code = #kind
* #wrist ^property[0].valueString = "region"
* #wrist ^property[1].code = #latin
* #wrist ^property[1].valueString = "carpus"
* #wrist-extensors "Wrist extensors"
* #wrist-extensors ^designation[0].language = #nl
* #wrist-extensors ^designation[0].value = "polsstrekkers"
* #wrist-extensors ^property[0].code = #kind
* #wrist-extensors ^property[0].valueString = "muscle"
* #wrist-flexors "Wrist flexors"
* #wrist-flexors ^designation[0].language = #nl
* #wrist-flexors ^designation[0].value = "polsbuigers"
* #wrist-flexors ^property[0].code = #kind
* #wrist-flexors ^property[0].valueString = "muscle"
* #wrist-pain "Wrist pain"
* #wrist-pain ^designation[0].language = #nl
* #wrist-pain ^designation[0].value = "polspijn"
* #wrist-pain ^property[0].code = #kind
* #wrist-pain ^property[0].valueString = "problem"
* #wrist-sprain "Sprain of wrist"
* #wrist-sprain ^designation[0].language = #nl
* #wrist-sprain ^designation[0].value = "verzwikte pols"
* #wrist-sprain ^property[0].code = #kind
* #wrist-sprain ^property[0].valueString = "problem"
* #wrist-sprain ^property[1].code = #latin
* #wrist-sprain ^property[1].valueString = "distorsio carpi"
* #wrong-patient "Treatment of the wrong patient"
* #wrong-patient ^designation[0].language = #nl
* #wrong-patient ^designation[0].value = "verkeerde patiënt behandeld"
* #wrong-patient ^property[0].code = #kind
* #wrong-patient ^property[0].valueString = "adverse-event"
* #wrong-side "Needling on the wrong side"
* #wrong-side ^designation[0].language = #nl
* #wrong-side ^designation[0].value = "verkeerde zijde behandeld"
* #wrong-side ^property[0].code = #kind
* #wrong-side ^property[0].valueString = "adverse-event"
* #wrong-site "Needling of the wrong muscle or site"
* #wrong-site ^designation[0].language = #nl
* #wrong-site ^designation[0].value = "verkeerde plaats behandeld"
* #wrong-site ^property[0].code = #kind
* #wrong-site ^property[0].valueString = "adverse-event"
* #year "Year"
* #year ^designation[0].language = #nl
* #year ^designation[0].value = "jaar"
* #year ^property[0].code = #kind
* #year ^property[0].valueString = "unit"
* #yergason-test "Yergason test"
* #yergason-test ^designation[0].language = #nl
* #yergason-test ^designation[0].value = "Yergason-test"
* #yergason-test ^property[0].code = #kind
* #yergason-test ^property[0].valueString = "test"
* #zygomaticus "Zygomaticus"
* #zygomaticus ^designation[0].language = #nl
* #zygomaticus ^designation[0].value = "jukbeenspier"
* #zygomaticus ^property[0].code = #kind
* #zygomaticus ^property[0].valueString = "muscle"
* #zygomaticus ^property[1].code = #latin
* #zygomaticus ^property[1].valueString = "musculus zygomaticus"
