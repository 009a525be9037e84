"""What a resource on the server tells: the same facts that `expected` works out of the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from tests.checker.expected import Facts
from tests.checker.names import OWN, Json

_XHTML = "{http://www.w3.org/1999/xhtml}"
#: What a reference points to: the name of a resource of a session, or of a person.
Name = Callable[[Any], str | None]
WITHDRAWN: Facts = {"withdrawn": True}
#: Where a type says when it became known.
_KNOWN = {"Observation": "issued", "MedicationStatement": "dateAsserted", "CarePlan": "created"}
_PAIN_CODES = {"VAS100": "38214-3", "VAS10": "38214-3", "NRS": "72514-3"}
_BELGIAN_SIDES = {"7771000": "left", "24028007": "right", "51440002": "bilateral"}
#: How the side follows a place in words.
_ENDINGS = {
    "left": (" links", ", left"),
    "right": (" rechts", ", right"),
    "bilateral": (" beiderzijds", ", both sides"),
}
_CONTEXTS: dict[str, dict[str | None, str]] = {
    "nl": {"rest": "in rust", "motion": "bij bewegen", "worst": "ergste pijn"},
    "en": {"rest": "at rest", "motion": "on movement", "worst": "worst pain"},
}


def facts(role: str, resource: Json, name: Name) -> Facts:
    """The facts of the resource of a role; of a withdrawn one only that it is withdrawn."""
    if is_withdrawn(resource):
        return WITHDRAWN
    subject = resource.get("subject") or resource.get("patient")
    told = _TELLERS.get(role.partition("/")[0], _nothing)(resource, name)
    known = _KNOWN.get(resource["resourceType"])
    return {"patient": name(subject), **told, **({"known": resource.get(known)} if known else {})}


def is_withdrawn(resource: Json) -> bool:
    """Is it marked as entered in error, each type in its own way?"""
    codings = (resource.get("verificationStatus") or {}).get("coding", [])
    marked = [one.get("valueBoolean") for one in resource.get("modifierExtension", [])]
    return (
        "entered-in-error" in (resource.get("status"), resource.get("lifecycleStatus"))
        or any(one.get("code") == "entered-in-error" for one in codings)
        or (resource["resourceType"] in ("AdverseEvent", "PractitionerRole") and True in marked)
    )


def _nothing(resource: Json, name: Name) -> Facts:
    return {}


def own_code(concept: Any) -> str | None:
    """The code in the project's own system."""
    codings = (concept or {}).get("coding", [])
    return next((one["code"] for one in codings if one.get("system") == OWN), None)


def _code(concept: Any) -> str | None:
    """The first code."""
    return next((one["code"] for one in (concept or {}).get("coding", [])), None)


def _extension(element: Json, tail: str) -> Json:
    return next((one for one in element.get("extension", []) if one["url"].endswith(tail)), {})


def _word(concept: Json) -> str | None:
    """The document's word: as written where the text has another, else the text without the side after it."""
    text: str | None = concept.get("text")
    written: str | None = _extension(concept, "/as-written").get("valueString")
    endings = _ENDINGS.get(str(_side(concept)), ())
    if text in [ending.strip(", ") for ending in endings]:
        return None
    return written or next(
        (text.removesuffix(one) for one in endings if text and text.endswith(one)), text
    )


def _event(concept: Json) -> str | None:
    """The same of an event, after the words for a suspicion."""
    text, word = str(concept.get("text")), _word(concept)
    doubt = next((one for one in ("verdenking op ", "suspected ") if text.startswith(one)), "")
    return f"{doubt}{(word or '').removeprefix(doubt)}"


def _site(resource: Json) -> Facts:
    site: Json = next(iter(resource.get("bodySite", [])), {})
    return {"muscle": _word(site), "muscle_code": own_code(site), "side": _side(site)}


def _side(site: Json) -> str | None:
    """As the Netherlands write it, or as Belgium does, which has SNOMED CT's codes only."""
    belgian = _extension(site, "/be-ext-laterality").get("valueCoding", {}).get("code")
    return own_code(
        _extension(site, "Laterality").get("valueCodeableConcept")
    ) or _BELGIAN_SIDES.get(belgian)


def _encounter(resource: Json, name: Name) -> Facts:
    kept: dict[str, str] = {}
    for extension in resource.get("extension", []):
        parts = {part["url"]: part.get("valueString") for part in extension.get("extension", [])}
        if extension["url"].endswith("/kept-text"):
            kept[parts["field"]] = parts["text"]
    return {
        "status": resource.get("status"),
        "start": resource.get("period", {}).get("start"),
        "end": resource.get("period", {}).get("end"),
        "note": kept.get("note"),
        "purpose": next(
            (code for one in resource.get("type", []) if (code := _purpose(one))), None
        ),
        "practitioner": name(resource.get("participant", [{}])[0].get("individual")),
        "practice": name(resource.get("serviceProvider")),
        "series": name(next(iter(resource.get("episodeOfCare", [])), None)),
        "complaint": name(next(iter(resource.get("reasonReference", [])), None)),
        "based_on": name(next(iter(resource.get("basedOn", [])), None)),
    }


def _purpose(concept: Json) -> str | None:
    code = own_code(concept)
    return code if code and code.endswith("-visit") else None


def _questionnaire(resource: Json, name: Name) -> Facts:
    answers: dict[str, Any] = {}
    open_items = list(resource.get("item", []))
    while open_items:
        item = open_items.pop()
        if item["linkId"] == "contraindications.other":
            answers[item["linkId"]] = (_other(item), *answers.get(item["linkId"], ()))
            continue
        open_items += item.get("item", [])
        told = [value for answer in item.get("answer", []) for value in answer.values()]
        values = [value["code"] if isinstance(value, dict) else value for value in told]
        if values:
            answers[item["linkId"]] = sorted(values) if len(values) > 1 else values[0]
    return {"authored": resource.get("authored"), "answers": answers}


def _other(group: Json) -> tuple[tuple[str, object], ...]:
    """A contraindication without a question, as the form holds it."""
    told = {}
    for item in group["item"]:
        (value,) = item["answer"][0].values()
        told[item["linkId"].removeprefix("contraindications.other.")] = (
            value["code"] if isinstance(value, dict) else value
        )
    return tuple(sorted(told.items()))


def _against(resource: Json, name: Name) -> Facts:
    (status,) = resource["verificationStatus"]["coding"]
    return {
        "text": _word(resource["code"]),
        "weight": _extension(resource, "/contraindication-weight").get("valueCode"),
        "status": status["code"],
        "asserter": name(resource.get("asserter")),
    }


def _complaint(resource: Json, name: Name) -> Facts:
    sites = resource.get("bodySite", [])
    return {
        "text": _word(resource.get("code", {})),
        "since": resource.get("onsetDateTime"),
        "over": resource.get("abatementDateTime"),
        "clinical": _code(resource.get("clinicalStatus")),
        "verification": _code(resource.get("verificationStatus")),
        "by": name(resource.get("asserter")),
        "regions": sorted(word for site in sites if (word := _word(site))),
        "side": _site(resource)["side"],
        "notes": sorted(note["text"] for note in resource.get("note", [])),
    }


def _pain_score(resource: Json, name: Name) -> Facts:
    method: Json = next(iter(resource.get("method", {}).get("coding", [])), {})
    scale = method.get("code")
    codes = [one.get("code") for one in resource.get("code", {}).get("coding", [])]
    return {
        "value": _points(resource),
        "scale": scale
        if _PAIN_CODES.get(str(scale)) in codes
        else f"{scale} with the codes {codes}",
        "moment": _extension(resource, "/pain-moment").get("valueCode"),
        "at": resource.get("effectiveDateTime", _moment(resource.get("effectivePeriod", {}))),
        "by": name(next(iter(resource.get("performer", [])), None)),
        **_pain(resource),
    }


def _moment(when: Json) -> str | None:
    """Belgium's profile wants a period: one that begins and ends at once is a moment."""
    return when.get("start") if when.get("start") == when.get("end") else None


def _points(element: Json) -> Any:
    """Whole points are an integer, tenths a quantity in points."""
    amount = element.get("valueQuantity")
    if amount is None:
        return element.get("valueInteger")
    return amount["value"] if amount["code"] == "{score}" else f"{amount['value']} {amount['code']}"


def _pain(resource: Json) -> Facts:
    """Which pain it is: its circumstances, told twice, and its place."""
    context = _extension(resource, "/pain-context").get("valueCode")
    notes = [note["text"] for note in resource.get("note", [])]
    words = _CONTEXTS[str(resource.get("language"))].get(context)
    site = resource.get("bodySite", {})
    return {
        "context": context
        if notes == ([words] if words else [])
        else f"{context} with the notes {notes}",
        "region": _word(site),
        "side": _side(site),
    }


def _measure(resource: Json, name: Name) -> Facts:
    amount = resource.get("valueQuantity", {})
    return {
        "text": _word(resource.get("code", {})),
        "code": own_code(resource.get("code")),
        "value": amount.get("value"),
        "unit": amount.get("code"),
        **_category_and_performer(resource, name),
        "at": resource.get("effectiveDateTime"),
        "note": next((note["text"] for note in resource.get("note", [])), None),
    }


def _pregnancy(resource: Json, name: Name) -> Facts:
    return {
        "codes": _others(resource.get("code")),
        "value": _others(resource.get("valueCodeableConcept")),
        **_category_and_performer(resource, name),
        "at": resource.get("effectiveDateTime"),
    }


def _others(concept: Any) -> list[str]:
    """The codes that are not the project's own."""
    return [one["code"] for one in (concept or {}).get("coding", []) if one.get("system") != OWN]


def _tested(resource: Json, name: Name) -> Facts:
    amount, words = (
        resource.get("valueQuantity", {}),
        [one["valueString"] for one in resource.get("component", [])],
    )
    site = resource.get("bodySite", {})
    return {
        "name": resource.get("code", {}).get("text"),
        "result": _result(resource),
        "done": "dataAbsentReason" not in resource,
        "number": amount.get("value"),
        "unit": amount.get("code"),
        "words": resource.get("valueString", next(iter(words), None)),
        "words_alone": "valueString" in resource,
        "region": _word(site),
        "side": _side(site),
        "moment": _extension(resource, "/test-moment").get("valueCode"),
        "nerve": _extension(resource, "/neurological").get("valueBoolean"),
        "note": next((note["text"] for note in resource.get("note", [])), None),
        **_category_and_performer(resource, name),
    }


def _result(resource: Json) -> str | None:
    """The interpretation; where the value is a result too, both must be one."""
    told = [*resource.get("interpretation", [])]
    told += [resource["valueCodeableConcept"]] if "valueCodeableConcept" in resource else []
    codes = {one["coding"][0]["code"] for one in told}
    return str(sorted(codes)) if len(codes) > 1 else next(iter(codes), None)


def _category_and_performer(resource: Json, name: Name) -> Facts:
    categories = [
        one.get("code") for kind in resource.get("category", []) for one in kind.get("coding", [])
    ]
    performers = [name(one) for one in resource.get("performer", [])]
    return {"category": next(iter(categories), None), "performer": next(iter(performers), None)}


def _change(resource: Json, name: Name) -> Facts:
    parts = {own_code(one["code"]): one for one in resource.get("component", [])}
    return {
        "points": _points(parts["absolute-change"]),
        "met": {
            str(code): one["valueBoolean"] for code, one in parts.items() if "valueBoolean" in one
        },
        "verdict": own_code(resource.get("valueCodeableConcept")),
        "of": sorted(str(name(one)) for one in resource.get("derivedFrom", [])),
        **_pain(resource),
    }


def _procedure(resource: Json, name: Name) -> Facts:
    by = next((name(one.get("actor")) for one in resource.get("performer", [])), None)
    return {"status": resource.get("status"), "at": _when(resource), "by": by}


def _when(resource: Json) -> str | None:
    """A period is never right: the whole visit is no time of what was done in it."""
    found: str | None = resource.get("performedDateTime", resource.get("performedPeriod"))
    return found


def _needling(resource: Json, name: Name) -> Facts:
    return {
        "status": resource.get("status"),
        **_site(resource),
        "punctures": _extension(resource, "/needle-punctures").get("valuePositiveInt"),
        "depth": _extension(resource, "/needle-depth").get("valueQuantity", {}).get("value"),
        "at": _when(resource),
        "part_of": name(next(iter(resource.get("partOf", [])), None)),
        "point": name(next(iter(resource.get("reasonReference", [])), None)),
        "needle": name(next(iter(resource.get("usedReference", [])), None)),
    }


def _needle(resource: Json, name: Name) -> Facts:
    sizes: dict[str | None, Any] = {}
    material: Json = {}
    for one in resource.get("property", []):
        if own_code(one["type"]) == "needle-material":
            (material,) = one["valueCode"]
            continue
        quantity = one["valueQuantity"][0]
        sizes[own_code(one["type"])] = (
            quantity["value"] if quantity.get("code") == "mm" else quantity
        )
    return {
        "manufacturer": resource.get("manufacturer"),
        "model": resource.get("modelNumber"),
        "diameter": sizes.get("needle-diameter"),
        "length": sizes.get("needle-length"),
        "material": _word(material),
        "material_code": own_code(material),
    }


def _twitch(resource: Json, name: Name) -> Facts:
    value = resource.get("valueInteger", own_code(resource.get("valueCodeableConcept")))
    at = resource.get("effectiveDateTime", resource.get("effectivePeriod"))
    return {"value": value, "at": at, "part_of": name(next(iter(resource.get("partOf", [])), None))}


def _conflict(resource: Json, name: Name) -> Facts:
    implicated = [str(name(one)) for one in resource.get("implicated", [])]
    return {
        "severity": resource.get("severity"),
        "needlings": sorted(one for one in implicated if "#needling/" in one),
    }


def _consent(resource: Json, name: Name) -> Facts:
    provision = resource.get("provision", {})
    return {
        "provision": provision.get("type"),
        "at": resource.get("dateTime"),
        "status": resource.get("status"),
        "withdrawn_at": provision.get("period", {}).get("end")
        if resource.get("status") == "inactive"
        else None,
        "by": sorted(one["display"] for one in resource.get("performer", []) if "display" in one),
    }


def _advice(resource: Json, name: Name) -> Facts:
    details = [one["detail"] for one in resource.get("activity", [])]
    told = sorted(str(one.get("description") or _word(one["code"])) for one in details)
    return {"advice": told, **_planned(resource, name)}


def _planned(resource: Json, name: Name) -> Facts:
    return {
        "kind": next((own_code(one) for one in resource.get("category", [])), None),
        "from": resource.get("period", {}).get("start"),
        "until": resource.get("period", {}).get("end"),
        "complaint": name(next(iter(resource.get("addresses", [])), None)),
    }


def _works_as(resource: Json, name: Name) -> Facts:
    return {
        "active": resource.get("active"),
        "practitioner": name(resource.get("practitioner")),
        "practice": name(resource.get("organization")),
        "specialty": [_word(one) for one in resource.get("specialty", [])],
    }


def _plan(resource: Json, name: Name) -> Facts:
    detail: Json = next((one["detail"] for one in resource.get("activity", [])), {})
    return {
        "status": resource.get("status"),
        "goals": sorted(str(name(one)) for one in resource.get("goal", [])),
        **_planned(resource, name),
        "frequency": detail.get("scheduledString"),
        "sessions": _extension(detail, "/sessions-planned").get("valuePositiveInt"),
    }


def _referral(resource: Json, name: Name) -> Facts:
    by = resource.get("requester", {})
    return {
        "status": resource.get("status"),
        "code": own_code(resource.get("code")),
        "by": name(by) if "reference" in by else by.get("display"),
        "to": [one.get("display") for one in resource.get("performer", [])],
        "visit": name(resource.get("encounter")),
        "reason": next((one.get("text") for one in resource.get("reasonCode", [])), None),
        "urgency": resource.get("priority"),
        "at": resource.get("authoredOn"),
    }


def _letter(resource: Json, name: Name) -> Facts:
    """The sections with what they point to, where there is none, and the words of the note and the pain scores."""
    sections = {str(own_code(one["code"])): one for one in resource.get("section", [])}
    rows = [_cells(row) for row in _div(sections.get("section-pain")).iter(f"{_XHTML}tr")]
    return {
        "status": resource.get("status"),
        "type": own_code(resource.get("type")),
        "at": resource.get("date"),
        "visit": name(resource.get("encounter")),
        "custodian": name(resource.get("custodian")),
        "sections": {
            key: sorted(str(name(entry)) for entry in one["entry"])
            for key, one in sections.items()
            if "entry" in one
        },
        "none": [key for key, one in sections.items() if "emptyReason" in one],
        "note": " ".join("".join(_div(sections.get("section-note")).itertext()).split()),
        "scores": [(row[2], row[3]) for row in rows[1:]],
    }


def _div(section: Json | None) -> Element:
    return fromstring(section["text"]["div"] if section else "<div/>")  # noqa: S314


def _cells(row: Element) -> list[str]:
    return ["".join(cell.itertext()) for cell in row]


_TELLERS: dict[str, Callable[[Json, Name], Facts]] = {
    "encounter": _encounter,
    "practitioner-role": _works_as,
    "questionnaire": _questionnaire,
    "eligibility": lambda found, name: {
        "outcome": own_code(found.get("valueCodeableConcept")),
        "at": found.get("effectiveDateTime"),
        "rules": own_code(found.get("method")),
    },
    "consent": _consent,
    "complaint": _complaint,
    "pregnancy": _pregnancy,
    "other-contraindication": _against,
    "contraindication": lambda found, name: {
        "category": found.get("category")
        if found["resourceType"] == "AllergyIntolerance"
        else None,
        "text": found.get("code", {}).get("text")
        if found["resourceType"] == "AllergyIntolerance"
        else None,
    },
    "no-trigger-points": lambda found, name: {"value": found.get("valueBoolean")},
    "trigger-point": lambda found, name: {"code": own_code(found.get("code")), **_site(found)},
    "medication": lambda found, name: {
        "text": found.get("medicationCodeableConcept", {}).get("text")
    },
    "test": _tested,
    "posture": lambda found, name: {"value": found.get("valueString")},
    "motion": lambda found, name: {"value": found.get("valueString")},
    "not-examined": lambda found, name: {"text": found.get("code", {}).get("text")},
    "pain-score": _pain_score,
    "change": _change,
    "measure": _measure,
    "session-procedure": _procedure,
    "needling": _needling,
    "needle": _needle,
    "twitch": _twitch,
    "screening-conflict": _conflict,
    "withdrawal-conflict": _conflict,
    "treatment": lambda found, name: {
        "status": found.get("status"),
        "text": _word(found.get("code", {})),
        "at": _when(found),
        "places": sorted(word for site in found.get("bodySite", []) if (word := _word(site))),
        "side": _site(found)["side"],
    },
    "aftercare": _advice,
    "referral": _referral,
    "plan": _plan,
    "goal": lambda found, name: {
        "status": found.get("lifecycleStatus"),
        "text": found.get("description", {}).get("text"),
    },
    "composition": _letter,
    "adverse-event": lambda found, name: {
        "text": _event(found.get("event", {})),
        "date": found.get("date"),
        "seriousness": own_code(found.get("seriousness")),
        "outcome": _code(found.get("outcome")),
        "followed": next((name(one["instance"]) for one in found.get("suspectEntity", [])), None),
    },
    "complication": lambda found, name: {
        "text": _event(found.get("code", {})),
        "clinical": _code(found.get("clinicalStatus")),
        "verification": _code(found.get("verificationStatus")),
        "over": found.get("abatementDateTime"),
        "notes": [note["text"] for note in found.get("note", [])],
    },
}
