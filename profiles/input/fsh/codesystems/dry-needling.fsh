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
* #abductor-hallucis "Abductor hallucis"
* #abductor-hallucis ^property[0].code = #kind
* #abductor-hallucis ^property[0].valueString = "muscle"
* #abductor-hallucis ^property[1].code = #latin
* #abductor-hallucis ^property[1].valueString = "musculus abductor hallucis"
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
* #adductor-brevis "Adductor brevis"
* #adductor-brevis ^designation[0].language = #nl
* #adductor-brevis ^designation[0].value = "korte aanvoerder"
* #adductor-brevis ^property[0].code = #kind
* #adductor-brevis ^property[0].valueString = "muscle"
* #adductor-brevis ^property[1].code = #latin
* #adductor-brevis ^property[1].valueString = "musculus adductor brevis"
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
* #adductor-pollicis ^property[0].code = #kind
* #adductor-pollicis ^property[0].valueString = "muscle"
* #adductor-pollicis ^property[1].code = #latin
* #adductor-pollicis ^property[1].valueString = "musculus adductor pollicis"
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
* #aftercare-light-movement ^designation[0].value = "licht bewegen"
* #aftercare-light-movement ^property[0].code = #kind
* #aftercare-light-movement ^property[0].valueString = "aftercare"
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
* #altered-emotions "Altered emotions"
* #altered-emotions ^designation[0].language = #nl
* #altered-emotions ^designation[0].value = "veranderde emoties"
* #altered-emotions ^property[0].code = #kind
* #altered-emotions ^property[0].valueString = "adverse-event"
* #ankle "Ankle"
* #ankle ^designation[0].language = #nl
* #ankle ^designation[0].value = "enkel"
* #ankle ^property[0].code = #kind
* #ankle ^property[0].valueString = "region"
* #ankle-pain "Ankle pain"
* #ankle-pain ^designation[0].language = #nl
* #ankle-pain ^designation[0].value = "enkelpijn"
* #ankle-pain ^property[0].code = #kind
* #ankle-pain ^property[0].valueString = "problem"
* #antalgic-posture "Antalgic posture"
* #antalgic-posture ^designation[0].language = #nl
* #antalgic-posture ^designation[0].value = "antalgische houding"
* #antalgic-posture ^property[0].code = #kind
* #antalgic-posture ^property[0].valueString = "finding"
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
* #brachialis "Brachialis"
* #brachialis ^property[0].code = #kind
* #brachialis ^property[0].valueString = "muscle"
* #brachialis ^property[1].code = #latin
* #brachialis ^property[1].valueString = "musculus brachialis"
* #brachioradialis "Brachioradialis"
* #brachioradialis ^property[0].code = #kind
* #brachioradialis ^property[0].valueString = "muscle"
* #brachioradialis ^property[1].code = #latin
* #brachioradialis ^property[1].valueString = "musculus brachioradialis"
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
* #cancer "Cancer"
* #cancer ^designation[0].language = #nl
* #cancer ^designation[0].value = "kanker"
* #cancer ^property[0].code = #kind
* #cancer ^property[0].valueString = "other"
* #centimetre "Centimetre"
* #centimetre ^designation[0].language = #nl
* #centimetre ^designation[0].value = "centimeter"
* #centimetre ^property[0].code = #kind
* #centimetre ^property[0].valueString = "unit"
* #cervical-spine "Cervical spine"
* #cervical-spine ^designation[0].language = #nl
* #cervical-spine ^designation[0].value = "cervicale wervelkolom"
* #cervical-spine ^property[0].code = #kind
* #cervical-spine ^property[0].valueString = "region"
* #chemotherapy "Chemotherapy"
* #chemotherapy ^designation[0].language = #nl
* #chemotherapy ^designation[0].value = "chemotherapie"
* #chemotherapy ^property[0].code = #kind
* #chemotherapy ^property[0].valueString = "other"
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
* #claustrophobia "Claustrophobia"
* #claustrophobia ^designation[0].language = #nl
* #claustrophobia ^designation[0].value = "claustrofobie"
* #claustrophobia ^property[0].code = #kind
* #claustrophobia ^property[0].valueString = "adverse-event"
* #communicable-disease-local "Communicable disease" "Dry needling is not advised; it may be considered together with the patient, as a recorded decision."
* #communicable-disease-local ^designation[0].language = #nl
* #communicable-disease-local ^designation[0].value = "besmettelijke ziekte"
* #communicable-disease-local ^property[0].code = #kind
* #communicable-disease-local ^property[0].valueString = "contraindication"
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
* #day "Day"
* #day ^designation[0].language = #nl
* #day ^designation[0].value = "dag"
* #day ^property[0].code = #kind
* #day ^property[0].valueString = "unit"
* #declined "Declined by the patient" "The patient refused, or is afraid of needles and did not agree."
* #declined ^designation[0].language = #nl
* #declined ^designation[0].value = "afgezien op wens van de patiënt"
* #declined ^property[0].code = #kind
* #declined ^property[0].valueString = "outcome"
* #degree "Degree (plane angle)"
* #degree ^designation[0].language = #nl
* #degree ^designation[0].value = "graad"
* #degree ^property[0].code = #kind
* #degree ^property[0].valueString = "unit"
* #deltoid "Deltoid"
* #deltoid ^designation[0].language = #nl
* #deltoid ^designation[0].value = "deltaspier"
* #deltoid ^property[0].code = #kind
* #deltoid ^property[0].valueString = "muscle"
* #deltoid ^property[1].code = #latin
* #deltoid ^property[1].valueString = "musculus deltoideus"
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
* #digastric "Digastric"
* #digastric ^property[0].code = #kind
* #digastric ^property[0].valueString = "muscle"
* #digastric ^property[1].code = #latin
* #digastric ^property[1].valueString = "musculus digastricus"
* #dizziness "Dizziness"
* #dizziness ^designation[0].language = #nl
* #dizziness ^designation[0].value = "duizeligheid"
* #dizziness ^property[0].code = #kind
* #dizziness ^property[0].valueString = "adverse-event"
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
* #elbow-pain "Elbow pain"
* #elbow-pain ^designation[0].language = #nl
* #elbow-pain ^designation[0].value = "elleboogpijn"
* #elbow-pain ^property[0].code = #kind
* #elbow-pain ^property[0].valueString = "problem"
* #eligibility-reason "Reason for the eligibility outcome" "Why the screening decided so; each reason is a component of its own."
* #eligibility-reason ^designation[0].language = #nl
* #eligibility-reason ^designation[0].value = "reden van de uitkomst"
* #eligibility-reason ^property[0].code = #kind
* #eligibility-reason ^property[0].valueString = "observation"
* #eligible "Eligible" "Nothing speaks against needling, and the patient, informed, agreed."
* #eligible ^designation[0].language = #nl
* #eligible ^designation[0].value = "geschikt"
* #eligible ^property[0].code = #kind
* #eligible ^property[0].valueString = "outcome"
* #eligible-by-joint-decision "Eligible by joint decision" "A relative contraindication is present; patient and therapist decided together to needle."
* #eligible-by-joint-decision ^designation[0].language = #nl
* #eligible-by-joint-decision ^designation[0].value = "geschikt, in samenspraak besloten"
* #eligible-by-joint-decision ^property[0].code = #kind
* #eligible-by-joint-decision ^property[0].valueString = "outcome"
* #erector-spinae "Erector spinae"
* #erector-spinae ^designation[0].language = #nl
* #erector-spinae ^designation[0].value = "rugstrekker"
* #erector-spinae ^property[0].code = #kind
* #erector-spinae ^property[0].valueString = "muscle"
* #erector-spinae ^property[1].code = #latin
* #erector-spinae ^property[1].valueString = "musculus erector spinae"
* #ergonomics-advice "Advice on ergonomics"
* #ergonomics-advice ^designation[0].language = #nl
* #ergonomics-advice ^designation[0].value = "ergonomieadvies"
* #ergonomics-advice ^property[0].code = #kind
* #ergonomics-advice ^property[0].valueString = "treatment"
* #ergonomics-advice ^property[1].code = #kind
* #ergonomics-advice ^property[1].valueString = "aftercare"
* #event-mild "Mild adverse event" "A mild adverse event, as the treatment's safety surveys class them."
* #event-mild ^designation[0].language = #nl
* #event-mild ^designation[0].value = "licht voorval"
* #event-mild ^property[0].code = #kind
* #event-mild ^property[0].valueString = "severity"
* #event-serious "Serious adverse event" "A serious adverse event, as the treatment's safety surveys class them."
* #event-serious ^designation[0].language = #nl
* #event-serious ^designation[0].value = "ernstig voorval"
* #event-serious ^property[0].code = #kind
* #event-serious ^property[0].valueString = "severity"
* #event-significant "Significant adverse event" "A significant adverse event, as the treatment's safety surveys class them."
* #event-significant ^designation[0].language = #nl
* #event-significant ^designation[0].value = "aanzienlijk voorval"
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
* #extensor-carpi-radialis-brevis "Extensor carpi radialis brevis"
* #extensor-carpi-radialis-brevis ^property[0].code = #kind
* #extensor-carpi-radialis-brevis ^property[0].valueString = "muscle"
* #extensor-carpi-radialis-brevis ^property[1].code = #latin
* #extensor-carpi-radialis-brevis ^property[1].valueString = "musculus extensor carpi radialis brevis"
* #extensor-carpi-radialis-longus "Extensor carpi radialis longus"
* #extensor-carpi-radialis-longus ^property[0].code = #kind
* #extensor-carpi-radialis-longus ^property[0].valueString = "muscle"
* #extensor-carpi-radialis-longus ^property[1].code = #latin
* #extensor-carpi-radialis-longus ^property[1].valueString = "musculus extensor carpi radialis longus"
* #extensor-digitorum "Extensor digitorum"
* #extensor-digitorum ^designation[0].language = #nl
* #extensor-digitorum ^designation[0].value = "vingerstrekker"
* #extensor-digitorum ^property[0].code = #kind
* #extensor-digitorum ^property[0].valueString = "muscle"
* #extensor-digitorum ^property[1].code = #latin
* #extensor-digitorum ^property[1].valueString = "musculus extensor digitorum"
* #face "Face"
* #face ^designation[0].language = #nl
* #face ^designation[0].value = "gezicht"
* #face ^property[0].code = #kind
* #face ^property[0].valueString = "region"
* #face ^property[1].code = #latin
* #face ^property[1].valueString = "facies"
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
* #fever-not-asked "Fever: not asked" "Was not asked; not asked is not the same as absent."
* #fever-not-asked ^designation[0].language = #nl
* #fever-not-asked ^designation[0].value = "koorts: niet gevraagd"
* #fever-not-asked ^property[0].code = #kind
* #fever-not-asked ^property[0].valueString = "reason"
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
* #flexor-digitorum-brevis "Flexor digitorum brevis"
* #flexor-digitorum-brevis ^property[0].code = #kind
* #flexor-digitorum-brevis ^property[0].valueString = "muscle"
* #flexor-digitorum-brevis ^property[1].code = #latin
* #flexor-digitorum-brevis ^property[1].valueString = "musculus flexor digitorum brevis"
* #flexor-digitorum-superficialis "Flexor digitorum superficialis"
* #flexor-digitorum-superficialis ^designation[0].language = #nl
* #flexor-digitorum-superficialis ^designation[0].value = "oppervlakkige vingerbuiger"
* #flexor-digitorum-superficialis ^property[0].code = #kind
* #flexor-digitorum-superficialis ^property[0].valueString = "muscle"
* #flexor-digitorum-superficialis ^property[1].code = #latin
* #flexor-digitorum-superficialis ^property[1].valueString = "musculus flexor digitorum superficialis"
* #flexor-hallucis-longus "Flexor hallucis longus"
* #flexor-hallucis-longus ^designation[0].language = #nl
* #flexor-hallucis-longus ^designation[0].value = "lange buiger van de grote teen"
* #flexor-hallucis-longus ^property[0].code = #kind
* #flexor-hallucis-longus ^property[0].valueString = "muscle"
* #flexor-hallucis-longus ^property[1].code = #latin
* #flexor-hallucis-longus ^property[1].valueString = "musculus flexor hallucis longus"
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
* #gastrocnemius "Gastrocnemius"
* #gastrocnemius ^designation[0].language = #nl
* #gastrocnemius ^designation[0].value = "tweelingkuitspier"
* #gastrocnemius ^property[0].code = #kind
* #gastrocnemius ^property[0].valueString = "muscle"
* #gastrocnemius ^property[1].code = #latin
* #gastrocnemius ^property[1].valueString = "musculus gastrocnemius"
* #gemelli "Gemelli"
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
* #gracilis "Gracilis"
* #gracilis ^designation[0].language = #nl
* #gracilis ^designation[0].value = "slanke dijspier"
* #gracilis ^property[0].code = #kind
* #gracilis ^property[0].valueString = "muscle"
* #gracilis ^property[1].code = #latin
* #gracilis ^property[1].valueString = "musculus gracilis"
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
* #hand-pain "Hand pain"
* #hand-pain ^designation[0].language = #nl
* #hand-pain ^designation[0].value = "handpijn"
* #hand-pain ^property[0].code = #kind
* #hand-pain ^property[0].valueString = "problem"
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
* #heel-walk-test "Heel walk/stand test"
* #heel-walk-test ^designation[0].language = #nl
* #heel-walk-test ^designation[0].value = "hielstand"
* #heel-walk-test ^property[0].code = #kind
* #heel-walk-test ^property[0].valueString = "test"
* #hip "Hip"
* #hip ^designation[0].language = #nl
* #hip ^designation[0].value = "heup"
* #hip ^property[0].code = #kind
* #hip ^property[0].valueString = "region"
* #hip ^property[1].code = #latin
* #hip ^property[1].valueString = "coxa"
* #hip-adductors "Hip adductors"
* #hip-adductors ^designation[0].language = #nl
* #hip-adductors ^designation[0].value = "heupadductoren"
* #hip-adductors ^property[0].code = #kind
* #hip-adductors ^property[0].valueString = "muscle"
* #hip-pain "Hip pain"
* #hip-pain ^designation[0].language = #nl
* #hip-pain ^designation[0].value = "heuppijn"
* #hip-pain ^property[0].code = #kind
* #hip-pain ^property[0].valueString = "problem"
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
* #iliacus "Iliacus"
* #iliacus ^designation[0].language = #nl
* #iliacus ^designation[0].value = "darmbeenspier"
* #iliacus ^property[0].code = #kind
* #iliacus ^property[0].valueString = "muscle"
* #iliacus ^property[1].code = #latin
* #iliacus ^property[1].valueString = "musculus iliacus"
* #iliocostalis "Iliocostalis"
* #iliocostalis ^property[0].code = #kind
* #iliocostalis ^property[0].valueString = "muscle"
* #iliocostalis ^property[1].code = #latin
* #iliocostalis ^property[1].valueString = "musculus iliocostalis"
* #iliopsoas "Iliopsoas"
* #iliopsoas ^designation[0].language = #nl
* #iliopsoas ^designation[0].value = "heup-lendenspier"
* #iliopsoas ^property[0].code = #kind
* #iliopsoas ^property[0].valueString = "muscle"
* #iliopsoas ^property[1].code = #latin
* #iliopsoas ^property[1].valueString = "musculus iliopsoas"
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
* #indeterminate "Indeterminate"
* #indeterminate ^designation[0].language = #nl
* #indeterminate ^designation[0].value = "onbepaald"
* #indeterminate ^property[0].code = #kind
* #indeterminate ^property[0].valueString = "interpretation"
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
* #interscapular-region "Interscapular region"
* #interscapular-region ^designation[0].language = #nl
* #interscapular-region ^designation[0].value = "tussen de schouderbladen"
* #interscapular-region ^property[0].code = #kind
* #interscapular-region ^property[0].valueString = "region"
* #interscapular-region ^property[1].code = #latin
* #interscapular-region ^property[1].valueString = "regio interscapularis"
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
* #jaw-pain "Jaw pain"
* #jaw-pain ^designation[0].language = #nl
* #jaw-pain ^designation[0].value = "kaakpijn"
* #jaw-pain ^property[0].code = #kind
* #jaw-pain ^property[0].valueString = "problem"
* #joint-stiffness "Joint stiffness"
* #joint-stiffness ^designation[0].language = #nl
* #joint-stiffness ^designation[0].value = "gewrichtsstijfheid"
* #joint-stiffness ^property[0].code = #kind
* #joint-stiffness ^property[0].valueString = "finding"
* #knee "Knee"
* #knee ^designation[0].language = #nl
* #knee ^designation[0].value = "knie"
* #knee ^property[0].code = #kind
* #knee ^property[0].valueString = "region"
* #knee ^property[1].code = #latin
* #knee ^property[1].valueString = "genu"
* #knee-pain "Knee pain"
* #knee-pain ^designation[0].language = #nl
* #knee-pain ^designation[0].value = "kniepijn"
* #knee-pain ^property[0].code = #kind
* #knee-pain ^property[0].valueString = "problem"
* #latissimus-dorsi "Latissimus dorsi"
* #latissimus-dorsi ^designation[0].language = #nl
* #latissimus-dorsi ^designation[0].value = "brede rugspier"
* #latissimus-dorsi ^property[0].code = #kind
* #latissimus-dorsi ^property[0].valueString = "muscle"
* #latissimus-dorsi ^property[1].code = #latin
* #latissimus-dorsi ^property[1].valueString = "musculus latissimus dorsi"
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
* #levator-scapulae "Levator scapulae"
* #levator-scapulae ^designation[0].language = #nl
* #levator-scapulae ^designation[0].value = "schouderbladheffer"
* #levator-scapulae ^property[0].code = #kind
* #levator-scapulae ^property[0].valueString = "muscle"
* #levator-scapulae ^property[1].code = #latin
* #levator-scapulae ^property[1].valueString = "musculus levator scapulae"
* #local-twitch-response "Local twitch response" "A short involuntary contraction of the muscle when the needle hits the trigger point."
* #local-twitch-response ^designation[0].language = #nl
* #local-twitch-response ^designation[0].value = "lokale twitch-respons"
* #local-twitch-response ^property[0].code = #kind
* #local-twitch-response ^property[0].valueString = "finding"
* #longissimus "Longissimus"
* #longissimus ^property[0].code = #kind
* #longissimus ^property[0].valueString = "muscle"
* #longissimus ^property[1].code = #latin
* #longissimus ^property[1].valueString = "musculus longissimus"
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
* #ltr-elicited "Local twitch response elicited"
* #ltr-elicited ^designation[0].language = #nl
* #ltr-elicited ^designation[0].value = "LTR opgewekt"
* #ltr-elicited ^property[0].code = #kind
* #ltr-elicited ^property[0].valueString = "observation"
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
* #lumbar-spine "Lumbar spine"
* #lumbar-spine ^designation[0].language = #nl
* #lumbar-spine ^designation[0].value = "lumbale wervelkolom"
* #lumbar-spine ^property[0].code = #kind
* #lumbar-spine ^property[0].valueString = "region"
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
* #massage "Massage"
* #massage ^designation[0].language = #nl
* #massage ^designation[0].value = "massage"
* #massage ^property[0].code = #kind
* #massage ^property[0].valueString = "treatment"
* #masseter "Masseter"
* #masseter ^designation[0].language = #nl
* #masseter ^designation[0].value = "kauwspier"
* #masseter ^property[0].code = #kind
* #masseter ^property[0].valueString = "muscle"
* #masseter ^property[1].code = #latin
* #masseter ^property[1].valueString = "musculus masseter"
* #metal-contact-dermatitis "Allergic contact dermatitis due to metals"
* #metal-contact-dermatitis ^designation[0].language = #nl
* #metal-contact-dermatitis ^designation[0].value = "allergische contactdermatitis door metalen"
* #metal-contact-dermatitis ^property[0].code = #kind
* #metal-contact-dermatitis ^property[0].valueString = "other"
* #mild "Mild"
* #mild ^designation[0].language = #nl
* #mild ^designation[0].value = "licht"
* #mild ^property[0].code = #kind
* #mild ^property[0].valueString = "severity"
* #millimetre "Millimetre"
* #millimetre ^designation[0].language = #nl
* #millimetre ^designation[0].value = "millimeter"
* #millimetre ^property[0].code = #kind
* #millimetre ^property[0].valueString = "unit"
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
* #motion "Motion as observed"
* #motion ^designation[0].language = #nl
* #motion ^designation[0].value = "bewegen"
* #motion ^property[0].code = #kind
* #motion ^property[0].valueString = "observation"
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
* #muscle-disorder "Other specified disorder of muscle"
* #muscle-disorder ^designation[0].language = #nl
* #muscle-disorder ^designation[0].value = "overige spieraandoening"
* #muscle-disorder ^property[0].code = #kind
* #muscle-disorder ^property[0].valueString = "problem"
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
* #myofascial-pain-syndrome "Myofascial pain syndrome"
* #myofascial-pain-syndrome ^designation[0].language = #nl
* #myofascial-pain-syndrome ^designation[0].value = "myofasciaal pijnsyndroom"
* #myofascial-pain-syndrome ^property[0].code = #kind
* #myofascial-pain-syndrome ^property[0].valueString = "problem"
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
* #neck-pain "Neck pain"
* #neck-pain ^designation[0].language = #nl
* #neck-pain ^designation[0].value = "nekpijn"
* #neck-pain ^property[0].code = #kind
* #neck-pain ^property[0].valueString = "problem"
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
* #needle-phobia "Fear of needles" "Trigger points are treated by compression and stretching instead, unless the patient agrees."
* #needle-phobia ^designation[0].language = #nl
* #needle-phobia ^designation[0].value = "naaldangst"
* #needle-phobia ^property[0].code = #kind
* #needle-phobia ^property[0].valueString = "contraindication"
* #needled-although-not-allowed "Needled although the screening does not allow it" "Needling took place although the outcome of the screening forbids it."
* #needled-although-not-allowed ^designation[0].language = #nl
* #needled-although-not-allowed ^designation[0].value = "genaald hoewel de screening het niet toelaat"
* #needled-although-not-allowed ^property[0].code = #kind
* #needled-although-not-allowed ^property[0].valueString = "reason"
* #needled-before-consent "Needled before consent" "Needling is dated before the consent, or in a session that ended before it."
* #needled-before-consent ^designation[0].language = #nl
* #needled-before-consent ^designation[0].value = "genaald vóór de toestemming"
* #needled-before-consent ^property[0].code = #kind
* #needled-before-consent ^property[0].valueString = "reason"
* #needling-eligibility "Eligibility for dry needling" "What the screening decided: one of the seven outcomes."
* #needling-eligibility ^designation[0].language = #nl
* #needling-eligibility ^designation[0].value = "geschiktheid voor dry needling"
* #needling-eligibility ^property[0].code = #kind
* #needling-eligibility ^property[0].valueString = "observation"
* #negative "Negative"
* #negative ^designation[0].language = #nl
* #negative ^designation[0].value = "negatief"
* #negative ^property[0].code = #kind
* #negative ^property[0].valueString = "interpretation"
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
* #no-relevant-change "No relevant change" "Smaller than the threshold that the Observation's method names."
* #no-relevant-change ^designation[0].language = #nl
* #no-relevant-change ^designation[0].value = "geen relevante verandering"
* #no-relevant-change ^property[0].code = #kind
* #no-relevant-change ^property[0].valueString = "observation"
* #no-trigger-points "No trigger points found"
* #no-trigger-points ^designation[0].language = #nl
* #no-trigger-points ^designation[0].value = "geen triggerpunten gevonden"
* #no-trigger-points ^property[0].code = #kind
* #no-trigger-points ^property[0].valueString = "reason"
* #nonspecific-low-back-pain "Non-specific low back pain"
* #nonspecific-low-back-pain ^designation[0].language = #nl
* #nonspecific-low-back-pain ^designation[0].value = "aspecifieke lage rugpijn"
* #nonspecific-low-back-pain ^property[0].code = #kind
* #nonspecific-low-back-pain ^property[0].valueString = "problem"
* #not-advised "Not advised" "A relative contraindication is present and no joint decision is recorded."
* #not-advised ^designation[0].language = #nl
* #not-advised ^designation[0].value = "niet aangewezen"
* #not-advised ^property[0].code = #kind
* #not-advised ^property[0].valueString = "outcome"
* #not-explained "Treatment not explained beforehand"
* #not-explained ^designation[0].language = #nl
* #not-explained ^designation[0].value = "behandeling vooraf niet uitgelegd"
* #not-explained ^property[0].code = #kind
* #not-explained ^property[0].valueString = "reason"
* #not-indicated "Not indicated" "No trigger point was found, regional pain or a hypersensitive zone is absent, or the referred pain is neurological."
* #not-indicated ^designation[0].language = #nl
* #not-indicated ^designation[0].value = "niet geïndiceerd"
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
* #obliquus-capitis "Obliquus capitis"
* #obliquus-capitis ^designation[0].language = #nl
* #obliquus-capitis ^designation[0].value = "schuine hoofdspier"
* #obliquus-capitis ^property[0].code = #kind
* #obliquus-capitis ^property[0].valueString = "muscle"
* #obliquus-capitis ^property[1].code = #latin
* #obliquus-capitis ^property[1].valueString = "musculus obliquus capitis"
* #obturator-internus "Obturator internus"
* #obturator-internus ^property[0].code = #kind
* #obturator-internus ^property[0].valueString = "muscle"
* #obturator-internus ^property[1].code = #latin
* #obturator-internus ^property[1].valueString = "musculus obturatorius internus"
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
* #palpation "Palpation"
* #palpation ^designation[0].language = #nl
* #palpation ^designation[0].value = "palpatie"
* #palpation ^property[0].code = #kind
* #palpation ^property[0].valueString = "test"
* #paraspinal-thoracic "Thoracic paraspinal muscles"
* #paraspinal-thoracic ^property[0].code = #kind
* #paraspinal-thoracic ^property[0].valueString = "muscle"
* #paraspinal-thoracic ^property[1].code = #latin
* #paraspinal-thoracic ^property[1].valueString = "musculi paraspinales thoracales"
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
* #pectoralis-minor "Pectoralis minor"
* #pectoralis-minor ^designation[0].language = #nl
* #pectoralis-minor ^designation[0].value = "kleine borstspier"
* #pectoralis-minor ^property[0].code = #kind
* #pectoralis-minor ^property[0].valueString = "muscle"
* #pectoralis-minor ^property[1].code = #latin
* #pectoralis-minor ^property[1].valueString = "musculus pectoralis minor"
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
* #piriformis "Piriformis"
* #piriformis ^designation[0].language = #nl
* #piriformis ^designation[0].value = "peervormige spier"
* #piriformis ^property[0].code = #kind
* #piriformis ^property[0].valueString = "muscle"
* #piriformis ^property[1].code = #latin
* #piriformis ^property[1].valueString = "musculus piriformis"
* #plantar-interossei "Plantar interossei of the foot"
* #plantar-interossei ^property[0].code = #kind
* #plantar-interossei ^property[0].valueString = "muscle"
* #plantar-interossei ^property[1].code = #latin
* #plantar-interossei ^property[1].valueString = "musculi interossei plantares"
* #pneumothorax "Pneumothorax"
* #pneumothorax ^designation[0].language = #nl
* #pneumothorax ^designation[0].value = "klaplong"
* #pneumothorax ^property[0].code = #kind
* #pneumothorax ^property[0].valueString = "adverse-event"
* #pneumothorax ^property[1].code = #latin
* #pneumothorax ^property[1].valueString = "pneumothorax"
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
* #post-needling-soreness "Post-needling soreness"
* #post-needling-soreness ^designation[0].language = #nl
* #post-needling-soreness ^designation[0].value = "napijn na dry needling"
* #post-needling-soreness ^property[0].code = #kind
* #post-needling-soreness ^property[0].valueString = "adverse-event"
* #posture "Posture as observed"
* #posture ^designation[0].language = #nl
* #posture ^designation[0].value = "houding"
* #posture ^property[0].code = #kind
* #posture ^property[0].valueString = "observation"
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
* #present "Present" "Asked, and there."
* #present ^designation[0].language = #nl
* #present ^designation[0].value = "aanwezig"
* #present ^property[0].code = #kind
* #present ^property[0].valueString = "observation"
* #procedure-refused "Procedure refused"
* #procedure-refused ^designation[0].language = #nl
* #procedure-refused ^designation[0].value = "verrichting geweigerd"
* #procedure-refused ^property[0].code = #kind
* #procedure-refused ^property[0].valueString = "refusal"
* #pronator-teres "Pronator teres"
* #pronator-teres ^property[0].code = #kind
* #pronator-teres ^property[0].valueString = "muscle"
* #pronator-teres ^property[1].code = #latin
* #pronator-teres ^property[1].valueString = "musculus pronator teres"
* #prone "Prone"
* #prone ^designation[0].language = #nl
* #prone ^designation[0].value = "buikligging"
* #prone ^property[0].code = #kind
* #prone ^property[0].valueString = "position"
* #psoas-major "Psoas major"
* #psoas-major ^designation[0].language = #nl
* #psoas-major ^designation[0].value = "grote lendenspier"
* #psoas-major ^property[0].code = #kind
* #psoas-major ^property[0].valueString = "muscle"
* #psoas-major ^property[1].code = #latin
* #psoas-major ^property[1].valueString = "musculus psoas major"
* #pterygoid-lateral "Lateral pterygoid"
* #pterygoid-lateral ^property[0].code = #kind
* #pterygoid-lateral ^property[0].valueString = "muscle"
* #pterygoid-lateral ^property[1].code = #latin
* #pterygoid-lateral ^property[1].valueString = "musculus pterygoideus lateralis"
* #pterygoid-medial "Medial pterygoid"
* #pterygoid-medial ^property[0].code = #kind
* #pterygoid-medial ^property[0].valueString = "muscle"
* #pterygoid-medial ^property[1].code = #latin
* #pterygoid-medial ^property[1].valueString = "musculus pterygoideus medialis"
* #quadratus-lumborum "Quadratus lumborum"
* #quadratus-lumborum ^designation[0].language = #nl
* #quadratus-lumborum ^designation[0].value = "vierzijdige lendenspier"
* #quadratus-lumborum ^property[0].code = #kind
* #quadratus-lumborum ^property[0].valueString = "muscle"
* #quadratus-lumborum ^property[1].code = #latin
* #quadratus-lumborum ^property[1].valueString = "musculus quadratus lumborum"
* #quadriceps "Quadriceps femoris"
* #quadriceps ^designation[0].language = #nl
* #quadriceps ^designation[0].value = "vierhoofdige dijspier"
* #quadriceps ^property[0].code = #kind
* #quadriceps ^property[0].valueString = "muscle"
* #quadriceps ^property[1].code = #latin
* #quadriceps ^property[1].valueString = "musculus quadriceps femoris"
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
* #recumbent ^designation[0].value = "liggende positie"
* #recumbent ^property[0].code = #kind
* #recumbent ^property[0].valueString = "position"
* #referred-pain-finding "Referred (muscular) pain" "Pain in the muscle's own referral pattern, reproducible by touch or pressure: an indication."
* #referred-pain-finding ^designation[0].language = #nl
* #referred-pain-finding ^designation[0].value = "spiergebonden uitstralingspijn"
* #referred-pain-finding ^property[0].code = #kind
* #referred-pain-finding ^property[0].valueString = "finding"
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
* #relevant-change "Relevant change" "As large as the threshold that the Observation's method names, in either direction."
* #relevant-change ^designation[0].language = #nl
* #relevant-change ^designation[0].value = "relevante verandering"
* #relevant-change ^property[0].code = #kind
* #relevant-change ^property[0].valueString = "observation"
* #restricted-rom "Limitation of joint movement"
* #restricted-rom ^designation[0].language = #nl
* #restricted-rom ^designation[0].value = "bewegingsbeperking"
* #restricted-rom ^property[0].code = #kind
* #restricted-rom ^property[0].valueString = "finding"
* #rhomboids "Rhomboids"
* #rhomboids ^designation[0].language = #nl
* #rhomboids ^designation[0].value = "ruitspieren"
* #rhomboids ^property[0].code = #kind
* #rhomboids ^property[0].valueString = "muscle"
* #rhomboids ^property[1].code = #latin
* #rhomboids ^property[1].valueString = "musculi rhomboidei"
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
* #rom "Range of joint movement"
* #rom ^designation[0].language = #nl
* #rom ^designation[0].value = "beweeglijkheid"
* #rom ^property[0].code = #kind
* #rom ^property[0].valueString = "test"
* #rotatores "Rotatores"
* #rotatores ^property[0].code = #kind
* #rotatores ^property[0].valueString = "muscle"
* #rotatores ^property[1].code = #latin
* #rotatores ^property[1].valueString = "musculi rotatores"
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
* #scapular-region "Scapular region"
* #scapular-region ^designation[0].language = #nl
* #scapular-region ^designation[0].value = "schouderbladregio"
* #scapular-region ^property[0].code = #kind
* #scapular-region ^property[0].valueString = "region"
* #scapular-region ^property[1].code = #latin
* #scapular-region ^property[1].valueString = "regio scapularis"
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
* #semimembranosus "Semimembranosus"
* #semimembranosus ^designation[0].language = #nl
* #semimembranosus ^designation[0].value = "halfvliezige spier"
* #semimembranosus ^property[0].code = #kind
* #semimembranosus ^property[0].valueString = "muscle"
* #semimembranosus ^property[1].code = #latin
* #semimembranosus ^property[1].valueString = "musculus semimembranosus"
* #semispinalis-capitis "Semispinalis capitis"
* #semispinalis-capitis ^property[0].code = #kind
* #semispinalis-capitis ^property[0].valueString = "muscle"
* #semispinalis-capitis ^property[1].code = #latin
* #semispinalis-capitis ^property[1].valueString = "musculus semispinalis capitis"
* #semitendinosus "Semitendinosus"
* #semitendinosus ^designation[0].language = #nl
* #semitendinosus ^designation[0].value = "halfpeesachtige spier"
* #semitendinosus ^property[0].code = #kind
* #semitendinosus ^property[0].valueString = "muscle"
* #semitendinosus ^property[1].code = #latin
* #semitendinosus ^property[1].valueString = "musculus semitendinosus"
* #serratus-anterior "Serratus anterior"
* #serratus-anterior ^designation[0].language = #nl
* #serratus-anterior ^designation[0].value = "voorste zaagspier"
* #serratus-anterior ^property[0].code = #kind
* #serratus-anterior ^property[0].valueString = "muscle"
* #serratus-anterior ^property[1].code = #latin
* #serratus-anterior ^property[1].valueString = "musculus serratus anterior"
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
* #shoulder "Shoulder"
* #shoulder ^designation[0].language = #nl
* #shoulder ^designation[0].value = "schouder"
* #shoulder ^property[0].code = #kind
* #shoulder ^property[0].valueString = "region"
* #shoulder-pain "Shoulder pain"
* #shoulder-pain ^designation[0].language = #nl
* #shoulder-pain ^designation[0].value = "schouderpijn"
* #shoulder-pain ^property[0].code = #kind
* #shoulder-pain ^property[0].valueString = "problem"
* #shoulder-syndrome "Shoulder syndrome"
* #shoulder-syndrome ^designation[0].language = #nl
* #shoulder-syndrome ^designation[0].value = "schoudersyndroom"
* #shoulder-syndrome ^property[0].code = #kind
* #shoulder-syndrome ^property[0].valueString = "problem"
* #side-lying "Side lying"
* #side-lying ^designation[0].language = #nl
* #side-lying ^designation[0].value = "zijligging"
* #side-lying ^property[0].code = #kind
* #side-lying ^property[0].valueString = "position"
* #single-use "Single use"
* #single-use ^designation[0].language = #nl
* #single-use ^designation[0].value = "eenmalig gebruik"
* #single-use ^property[0].code = #kind
* #single-use ^property[0].valueString = "needle"
* #sitting "Sitting"
* #sitting ^designation[0].language = #nl
* #sitting ^designation[0].value = "zittende positie"
* #sitting ^property[0].code = #kind
* #sitting ^property[0].valueString = "position"
* #skeletal-muscle "Skeletal muscle"
* #skeletal-muscle ^designation[0].language = #nl
* #skeletal-muscle ^designation[0].value = "skeletspier"
* #skeletal-muscle ^property[0].code = #kind
* #skeletal-muscle ^property[0].valueString = "muscle"
* #slr-test "Straight leg raise test"
* #slr-test ^designation[0].language = #nl
* #slr-test ^designation[0].value = "straight leg raise"
* #slr-test ^property[0].code = #kind
* #slr-test ^property[0].valueString = "test"
* #slump-test "Slump test"
* #slump-test ^designation[0].language = #nl
* #slump-test ^designation[0].value = "slumptest"
* #slump-test ^property[0].code = #kind
* #slump-test ^property[0].valueString = "test"
* #soleus "Soleus"
* #soleus ^designation[0].language = #nl
* #soleus ^designation[0].value = "scholspier"
* #soleus ^property[0].code = #kind
* #soleus ^property[0].valueString = "muscle"
* #soleus ^property[1].code = #latin
* #soleus ^property[1].valueString = "musculus soleus"
* #spinal-deformity "Acquired deformity of spine"
* #spinal-deformity ^designation[0].language = #nl
* #spinal-deformity ^designation[0].value = "verworven afwijking wervelkolom"
* #spinal-deformity ^property[0].code = #kind
* #spinal-deformity ^property[0].valueString = "problem"
* #spinalis "Spinalis"
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
* #standing "Standing"
* #standing ^designation[0].language = #nl
* #standing ^designation[0].value = "staande positie"
* #standing ^property[0].code = #kind
* #standing ^property[0].valueString = "position"
* #sternocleidomastoid "Sternocleidomastoid"
* #sternocleidomastoid ^designation[0].language = #nl
* #sternocleidomastoid ^designation[0].value = "borstbeen-sleutelbeen-tepelspier"
* #sternocleidomastoid ^property[0].code = #kind
* #sternocleidomastoid ^property[0].valueString = "muscle"
* #sternocleidomastoid ^property[1].code = #latin
* #sternocleidomastoid ^property[1].valueString = "musculus sternocleidomastoideus"
* #stress "Stress"
* #stress ^designation[0].language = #nl
* #stress ^designation[0].value = "stress"
* #stress ^property[0].code = #kind
* #stress ^property[0].valueString = "problem"
* #stretching "Stretching exercises"
* #stretching ^designation[0].language = #nl
* #stretching ^designation[0].value = "rekoefeningen"
* #stretching ^property[0].code = #kind
* #stretching ^property[0].valueString = "treatment"
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
* #supinator "Supinator"
* #supinator ^property[0].code = #kind
* #supinator ^property[0].valueString = "muscle"
* #supinator ^property[1].code = #latin
* #supinator ^property[1].valueString = "musculus supinator"
* #supine "Supine"
* #supine ^designation[0].language = #nl
* #supine ^designation[0].value = "rugligging"
* #supine ^property[0].code = #kind
* #supine ^property[0].valueString = "position"
* #supraspinatus "Supraspinatus"
* #supraspinatus ^designation[0].language = #nl
* #supraspinatus ^designation[0].value = "bovengraatspier"
* #supraspinatus ^property[0].code = #kind
* #supraspinatus ^property[0].valueString = "muscle"
* #supraspinatus ^property[1].code = #latin
* #supraspinatus ^property[1].valueString = "musculus supraspinatus"
* #syncope "Syncope"
* #syncope ^designation[0].language = #nl
* #syncope ^designation[0].value = "flauwvallen"
* #syncope ^property[0].code = #kind
* #syncope ^property[0].valueString = "adverse-event"
* #syncope ^property[1].code = #latin
* #syncope ^property[1].valueString = "syncope"
* #taut-band "Taut band in muscle" "A palpable band of tense muscle fibres; a trigger point lies in one."
* #taut-band ^designation[0].language = #nl
* #taut-band ^designation[0].value = "gespannen bandje"
* #taut-band ^property[0].code = #kind
* #taut-band ^property[0].valueString = "finding"
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
* #tennis-elbow "Tennis elbow"
* #tennis-elbow ^designation[0].language = #nl
* #tennis-elbow ^designation[0].value = "tenniselleboog"
* #tennis-elbow ^property[0].code = #kind
* #tennis-elbow ^property[0].valueString = "problem"
* #tennis-elbow ^property[1].code = #latin
* #tennis-elbow ^property[1].valueString = "epicondylitis lateralis"
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
* #thigh "Thigh"
* #thigh ^designation[0].language = #nl
* #thigh ^designation[0].value = "bovenbeen"
* #thigh ^property[0].code = #kind
* #thigh ^property[0].valueString = "region"
* #thoracic-back-pain "Thoracic back pain"
* #thoracic-back-pain ^designation[0].language = #nl
* #thoracic-back-pain ^designation[0].value = "thoracale rugpijn"
* #thoracic-back-pain ^property[0].code = #kind
* #thoracic-back-pain ^property[0].valueString = "problem"
* #thoracic-spine "Thoracic spine"
* #thoracic-spine ^designation[0].language = #nl
* #thoracic-spine ^designation[0].value = "thoracale wervelkolom"
* #thoracic-spine ^property[0].code = #kind
* #thoracic-spine ^property[0].valueString = "region"
* #thorax "Thorax"
* #thorax ^designation[0].language = #nl
* #thorax ^designation[0].value = "borstkas"
* #thorax ^property[0].code = #kind
* #thorax ^property[0].valueString = "region"
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
* #toe-walk-test "Toe walk/stand test"
* #toe-walk-test ^designation[0].language = #nl
* #toe-walk-test ^designation[0].value = "tenenstand"
* #toe-walk-test ^property[0].code = #kind
* #toe-walk-test ^property[0].valueString = "test"
* #trapezius "Trapezius"
* #trapezius ^designation[0].language = #nl
* #trapezius ^designation[0].value = "monnikskapspier"
* #trapezius ^property[0].code = #kind
* #trapezius ^property[0].valueString = "muscle"
* #trapezius ^property[1].code = #latin
* #trapezius ^property[1].valueString = "musculus trapezius"
* #trapezius-upper "Upper trapezius"
* #trapezius-upper ^designation[0].language = #nl
* #trapezius-upper ^designation[0].value = "bovenste deel monnikskapspier"
* #trapezius-upper ^property[0].code = #kind
* #trapezius-upper ^property[0].valueString = "muscle"
* #trapezius-upper ^property[1].code = #latin
* #trapezius-upper ^property[1].valueString = "musculus trapezius pars descendens"
* #triceps-brachii "Triceps brachii"
* #triceps-brachii ^designation[0].language = #nl
* #triceps-brachii ^designation[0].value = "driehoofdige armspier"
* #triceps-brachii ^property[0].code = #kind
* #triceps-brachii ^property[0].valueString = "muscle"
* #triceps-brachii ^property[1].code = #latin
* #triceps-brachii ^property[1].valueString = "musculus triceps brachii"
* #triceps-surae "Triceps surae"
* #triceps-surae ^designation[0].language = #nl
* #triceps-surae ^designation[0].value = "driehoofdige kuitspier"
* #triceps-surae ^property[0].code = #kind
* #triceps-surae ^property[0].valueString = "muscle"
* #triceps-surae ^property[1].code = #latin
* #triceps-surae ^property[1].valueString = "musculus triceps surae"
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
* #upper-arm "Upper arm"
* #upper-arm ^designation[0].language = #nl
* #upper-arm ^designation[0].value = "bovenarm"
* #upper-arm ^property[0].code = #kind
* #upper-arm ^property[0].valueString = "region"
* #upper-arm ^property[1].code = #latin
* #upper-arm ^property[1].valueString = "brachium"
* #upper-back "Upper back"
* #upper-back ^designation[0].language = #nl
* #upper-back ^designation[0].value = "bovenrug"
* #upper-back ^property[0].code = #kind
* #upper-back ^property[0].valueString = "region"
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
* #vastus-intermedius "Vastus intermedius"
* #vastus-intermedius ^property[0].code = #kind
* #vastus-intermedius ^property[0].valueString = "muscle"
* #vastus-intermedius ^property[1].code = #latin
* #vastus-intermedius ^property[1].valueString = "musculus vastus intermedius"
* #vastus-lateralis "Vastus lateralis"
* #vastus-lateralis ^property[0].code = #kind
* #vastus-lateralis ^property[0].valueString = "muscle"
* #vastus-lateralis ^property[1].code = #latin
* #vastus-lateralis ^property[1].valueString = "musculus vastus lateralis"
* #vastus-medialis "Vastus medialis"
* #vastus-medialis ^property[0].code = #kind
* #vastus-medialis ^property[0].valueString = "muscle"
* #vastus-medialis ^property[1].code = #latin
* #vastus-medialis ^property[1].valueString = "musculus vastus medialis"
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
* #year "Year"
* #year ^designation[0].language = #nl
* #year ^designation[0].value = "jaar"
* #year ^property[0].code = #kind
* #year ^property[0].valueString = "unit"
