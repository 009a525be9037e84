"""Words that tell one thing from another: flexor and extensor, longus and brevis, left and right.

A suggestion never crosses one of these: whoever takes it over without looking would record another
muscle, the other side or the opposite finding.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from dnfhir.terms.names import normalise

#: Each line is a group of meanings that exclude each other; a meaning is its words in Latin, Dutch
#: and English.
_TABLE: Final = """
flexor flexoren flexors buiger buigers flexie flexion | extensor extensoren extensors strekker strekkers extensie
abductor abductoren abductors afvoerder abductie abduction | adductor adductoren adductors aanvoerder adductie adduction
pronator pronatie pronation | supinator supinatie supination
endorotatie internal interne | exorotatie external externe
anteflexie | retroflexie
longus longi longum lange long | brevis breves breve korte short | tertius derde third
maximus maximi grote | medius medii middelste middle mid | minimus minimi kleine
major majores maj | minor minores min
magnus | longus | brevis
medialis mediale mediaal medial binnenste binnenzijde | lateralis laterale lateraal lateral buitenste buitenzijde
medialis | lateralis | intermedius
anterior ant voorste voorzijde front ventraal ventrale | posterior post achterste achterzijde back rear dorsaal dorsale
superior sup bovenste upper | inferior inf onderste lower
ascendens asc | transversa transversus transv | descendens desc
internus int binnenste | externus ext buitenste
ulnaris uln ulnair ulnar ulnare | radialis rad radiaal radial radiale
tibialis tib tibiaal tibial | fibularis peroneus fibulair peroneaal fibular peroneal
pollicis poll duim thumb pollex | hallucis hall hallux teen toe tenen toes | digiti | digitorum vinger finger vingers
hand manus handen handpalmzijdige palmares palmaire | voet pedis foot voeten voetzoolzijdige plantares plantaire
capitis hoofd head | cervicis colli cervicaal cervicale nek hals neck | thoracis thoracaal thoracale | lumborum lumbaal
cervicaal cervicale | thoracaal thoracale | lumbaal lumbale | sacraal sacrale
brachii arm | femoris been leg | surae kuit calf | plantae
abdominis | femoris | capitis
profundus profunda diepe deep | superficialis superficiale oppervlakkige superficial
supra | infra | sub
proximaal proximale proximal | distaal distale distal
links linker left | rechts rechter right | bilateraal beiderzijds bilateral
hypo | hyper
acuut acute acuta | chronisch chronische chronic chronica | subacuut subacute
aanwezig present positief positive | afwezig absent negatief negative
toename verergering meer more worse verhoogd verhoogde | afname minder less verlaagd verlaagde verminderd
actief actieve active | passief passieve passive | latent latente
warm warmte heat hot | koud koude cold koelen ijs ice
voor before | na after | tijdens during
met with | zonder without
varus | valgus
elektrische electrical | fasciale fascial
licht lichte mild | matig matige moderate | ernstig ernstige severe serious
heup hip | knie knee | enkel ankle | pols wrist | elleboog elbow | schouder shoulder | kaak jaw | rug
ac acromioclaviculair acromioclaviculaire acromioclavicular | si sacroiliacaal sacroiliacale sacroiliac
rugligging supine | buikligging prone | zijligging
bovenarm | onderarm
bovenbeen | onderbeen
bovenrug | onderrug
"""
#: Words that deny or turn around what they stand with: what has one is not a spelling of what has
#: none.
_TURNING: Final = frozenset(
    ("geen", "niet", "nooit", "zonder", "no", "not", "non", "without", "never")
)
#: Shorter words count where they stand alone, as they also stand within words of another meaning.
_WITHIN: Final = 4
#: These count at the start of a word.
_STARTS: Final = ("hypo", "hyper", "supra", "infra", "sub")


def contradicts(written: str, name: str) -> bool:
    """Whether a word means another thing than a name (both normalised): by a distinguishing word,
    number or denial.

    What is written counts as it stands; a word of the name that is misspelt in what is written does
    not contradict it.
    """
    if _numbers(written) != _numbers(name) or _turning(written) != _turning(name):
        return True
    in_name = _meanings_of(name)
    return any(
        meanings.isdisjoint(in_name.get(group, ()))
        for group, meanings in _meanings_of(written).items()
    )


def _numbers(text: str) -> list[str]:
    """Numbers and words of one letter, as `ULNT 1`, `ulnt1` and `hemofilie A` have them."""
    numbers = []
    for word in text.split():
        digits = "".join(filter(str.isdigit, word))
        if digits:
            numbers.append(digits)
        elif len(word) == 1:
            numbers.append(word)
    return sorted(numbers)


def _turning(text: str) -> frozenset[str]:
    return _TURNING.intersection(text.split())


@cache
def _groups() -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(map(_group, filter(None, _TABLE.splitlines())))


def _group(line: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(normalise(meaning).split()) for meaning in line.split("|"))


@lru_cache(maxsize=16_384)
def _meanings_of(text: str) -> dict[int, frozenset[int]]:
    """Of each group of which a text has a word, the meanings that the text has."""
    words = text.split()
    by_group: dict[int, frozenset[int]] = {}
    for number, group in enumerate(_groups()):
        meanings = set()
        for index, spellings in enumerate(group):
            if _has_one_of(words, spellings):
                meanings.add(index)
        if meanings:
            by_group[number] = frozenset(meanings)
    return by_group


def _has_one_of(words: list[str], spellings: frozenset[str]) -> bool:
    for word in words:
        for spelling in spellings:
            if _is_spelt(word, spelling):
                return True
    return False


def _is_spelt(word: str, spelling: str) -> bool:
    if word == spelling or (spelling in _STARTS and word.startswith(spelling)):
        return True
    return len(spelling) >= _WITHIN and spelling in word
