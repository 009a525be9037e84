"""Reading back what others made of a record: nothing of another session or patient, nothing turned round, all named."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from dnfhir.errors import BundleError
from dnfhir.fhir import jsontext
from dnfhir.mappers.reverse.unmap import Unmapped, unmap
from tests.documents import example
from tests.mappers.full_session import full_session
from tests.mappers.parts import Json, mapped

Edit = Callable[[dict[str, Json]], object]


def bundled(document: Json) -> tuple[Json, dict[str, Json]]:
    """The Bundle of a document as read from its text, and its resources by role."""
    sent = mapped(document)
    bundle: Json = jsontext.parse(jsontext.pretty(sent.bundle()).encode(), max_depth=64)
    roles = [
        entry.role.partition("/")[0] if "provenance" in entry.role else entry.role
        for entry in sent.entries
    ]
    return bundle, dict(zip(roles, (entry["resource"] for entry in bundle["entry"]), strict=True))


def after(edit: Edit, document: Json | None = None) -> Unmapped:
    """The full session, read back after somebody edited its resources."""
    bundle, resources = bundled(document or full_session())
    edit(resources)
    return unmap(bundle)


def named(back: Unmapped) -> set[tuple[str, str]]:
    return {(unread.what, unread.where) for unread in back.unread}


def remove(bundle: Json, resource: Json) -> None:
    bundle["entry"] = [entry for entry in bundle["entry"] if entry["resource"] is not resource]


def test_sessions_of_two_practices_with_one_name_are_two() -> None:
    """Only the practice's namespace and the id together name a session: their patients are never mixed."""
    other = example("case-report")
    other["practice"]["identifier"]["value"] = "04999998"
    bundle, _ = bundled(example("case-report"))
    bundle["entry"] += bundled(other)[0]["entry"]
    with pytest.raises(BundleError, match="2 sessions"):
        unmap(bundle)


def test_a_resource_of_another_practice_with_the_same_local_name_is_not_read() -> None:
    other = example("case-report")
    other["practice"]["identifier"]["value"] = "04999998"
    other["medication"] = [{"text": "acenocoumarol"}]
    bundle, _ = bundled({**example("case-report"), "medication": []})
    theirs = next(
        resources for role, resources in bundled(other)[1].items() if role.startswith("medication/")
    )
    bundle["entry"].append({"resource": theirs})
    back = unmap(bundle)
    assert "medication" not in back.document()
    assert [unread.reason for unread in back.unread] == ["not part of this session"]


@pytest.mark.parametrize("kind", ["MedicationStatement", "CarePlan", "Device", "Consent"])
def test_what_the_newest_provenance_names_and_the_bundle_lacks_is_named(kind: str) -> None:
    bundle, resources = bundled(full_session())
    lacking = next(resource for resource in resources.values() if resource["resourceType"] == kind)
    remove(bundle, lacking)
    missing = [
        unread for unread in unmap(bundle).unread if unread.where == f"urn:uuid:{lacking['id']}"
    ]
    assert [(one.what, "missing from this Bundle" in one.reason) for one in missing] == [
        ("missing", True)
    ]


def test_a_page_of_several_is_named() -> None:
    bundle, _ = bundled(full_session())
    bundle |= {
        "type": "searchset",
        "link": [{"relation": "next", "url": "https://h.example/fhir?page=2"}],
    }
    assert named(unmap(bundle)) == {("missing", "Bundle.link(next)")}


ACUPUNCTURE = {
    "coding": [{"system": "http://snomed.info/sct", "code": "44868003", "display": "Acupuncture"}]
}


def test_a_note_on_a_resource_hides_no_other_edit_of_it() -> None:
    back = after(
        lambda resources: resources["needling/n1"].update(note=[{"text": "x"}], code=ACUPUNCTURE)
    )
    assert named(back) == {("not read", "needling/n1.note"), ("differs", "needling/n1.code")}


@pytest.mark.parametrize("other", ["n1.b", "n1:b", "n1.code", "n1.note"])
def test_ids_that_begin_alike_do_not_hide_each_others_edits(other: str) -> None:
    document = full_session()
    document["needling"][2]["id"] = other

    def edit(resources: dict[str, Json]) -> None:
        resources[f"needling/{other}"].update(note=[{"text": "x"}])
        resources["needling/n1"].update(code=ACUPUNCTURE)

    assert {("not read", f"needling/{other}.note"), ("differs", "needling/n1.code")} <= named(
        after(edit, document)
    )


ELSEWHERE = {"reference": "Practitioner/other"}
REPOINTED: dict[str, tuple[Edit, str]] = {
    "performer": (
        lambda resources: resources["needling/n1"]["performer"][0].update(actor=ELSEWHERE),
        "needling/n1.performer",
    ),
    "partOf": (
        lambda resources: resources["twitch/n1"].update(partOf=[{"reference": "Procedure/9"}]),
        "twitch/n1.partOf",
    ),
    "partOf, of another needling": (
        lambda resources: resources["twitch/n1"].update(partOf=resources["twitch/n2"]["partOf"]),
        "twitch/n1.partOf",
    ),
    "asserter": (
        lambda resources: resources["contraindication/diabetes"].update(asserter=ELSEWHERE),
        "contraindication/diabetes.asserter",
    ),
}


@pytest.mark.parametrize("case", REPOINTED)
def test_a_reference_that_leads_elsewhere_is_named(case: str) -> None:
    edit, where = REPOINTED[case]
    assert named(after(edit)) == {("differs", where)}


@pytest.mark.parametrize(
    ("role", "element", "field"),
    [
        ("pain-score/p1", "subject", "pain_scores"),
        ("trigger-point/tp1", "subject", "trigger_points"),
        ("adverse-event/a1", "subject", "adverse_events"),
        ("complaint", "subject", "complaint"),
        ("needling/n1", "subject", "needling"),
    ],
)
@pytest.mark.parametrize(
    "subject",
    [
        {"reference": "Patient/other"},
        {"identifier": {"system": "urn:x", "value": "1"}},
        {},
        None,
        "x",
    ],
)
def test_what_is_about_another_patient_is_not_read(
    role: str, element: str, field: str, subject: Any
) -> None:
    back = after(lambda resources: resources[role].update({element: subject}))
    assert ("not read", role) in named(back)
    key = role.partition("/")[2]
    stated = back.document().get(field, [])
    assert not any(item["id"] == key for item in stated) if isinstance(stated, list) else not stated


def test_what_a_server_renamed_is_the_same() -> None:
    """Type/id, absolute or versioned, in place of urn:uuid."""
    bundle, _ = bundled(full_session())
    base = "https://h.example/fhir"
    text = jsontext.canonical(bundle)
    for number, entry in enumerate(bundle["entry"]):
        resource = entry["resource"]
        resource.setdefault("id", f"server-{number}")
        here = f"{base}/{resource['resourceType']}/{resource['id']}"
        text = text.replace(f'"reference":"{entry["fullUrl"]}"', f'"reference":"{here}/_history/3"')
    value: Json = jsontext.parse(text.encode(), max_depth=64)
    for number, entry in enumerate(value["entry"]):
        entry["resource"].setdefault("id", f"server-{number}")
        entry["fullUrl"] = f"{base}/{entry['resource']['resourceType']}/{entry['resource']['id']}"
    assert unmap(value).unread == ()
    value["entry"][0]["fullUrl"] = value["entry"][0]["fullUrl"].replace(
        "h.example", "other.example"
    )
    with pytest.raises(BundleError, match=r"Encounter\.subject names no Patient"):
        unmap(value)


def refuted(role: str) -> Edit:
    return lambda resources: resources[role]["verificationStatus"]["coding"][0].update(
        code="refuted"
    )


def with_status(role: str, status: str) -> Edit:
    return lambda resources: resources[role].update(status=status)


def medication(resources: dict[str, Json]) -> Json:
    return next(
        resource for role, resource in resources.items() if role.startswith("medication/text-")
    )


OPPOSITES: dict[str, tuple[Edit, tuple[str, ...], str]] = {
    "needling not done": (with_status("needling/n1", "not-done"), ("needling", "n1"), "needling/n1.status"),
    "treatment not done": (with_status("treatment/o1", "not-done"), ("other_treatment", "o1"), "treatment/o1.status"),
    "refuted trigger point": (
        refuted("trigger-point/tp1"), ("trigger_points", "tp1"), "trigger-point/tp1.verificationStatus",
    ),
    "refuted complaint": (refuted("complaint"), ("complaint",), "complaint.verificationStatus"),
    "rejected consent": (with_status("consent", "rejected"), ("screening", "consent", "given"), "consent.status"),
    "proposed consent": (with_status("consent", "proposed"), ("screening", "consent", "given"), "consent.status"),
    "aftercare revoked": (with_status("aftercare", "revoked"), ("aftercare",), "aftercare.status"),
    "an unknown modifier": (
        lambda resources: resources["needling/n1"].update(modifierExtension=[{"url": "urn:not", "valueBoolean": True}]),
        ("needling", "n1"),
        "needling/n1",
    ),
}  # fmt: skip


def says(document: Json, path: tuple[str, ...]) -> bool:
    """Whether the document has something at a path of fields and ids."""
    here: Any = document
    for part in path:
        if isinstance(here, list):
            here = next((item for item in here if item["id"] == part), None)
        else:
            here = (here or {}).get(part)
    return here is not None


@pytest.mark.parametrize("case", OPPOSITES)
def test_the_opposite_of_the_record_is_left_out_and_named(case: str) -> None:
    edit, path, where = OPPOSITES[case]
    assert says(after(lambda resources: None).document(), path)
    back = after(edit)
    assert not says(back.document(), path)
    assert ("not read", where) in named(back)


def test_advice_against_something_is_no_advice() -> None:
    back = after(
        lambda resources: resources["aftercare"]["activity"][0]["detail"].update(doNotPerform=True)
    )
    assert (
        len(back.document()["aftercare"])
        == len(after(lambda resources: None).document()["aftercare"]) - 1
    )
    assert ("not read", "aftercare.activity") in named(back)


def test_a_needling_of_a_refuted_trigger_point_keeps_its_own_muscle() -> None:
    back = after(refuted("trigger-point/tp1"))
    assert back.document()["needling"][0]["muscle"] == full_session()["trigger_points"][0]["muscle"]


def test_a_withdrawn_session_is_refused() -> None:
    with pytest.raises(BundleError, match="the session was withdrawn"):
        after(with_status("encounter", "entered-in-error"))


@pytest.mark.parametrize(
    "role", ["treatment/o1", "needling/n1", "pain-score/p1", "consent", "eligibility"]
)
def test_what_is_entered_in_error_is_named_as_withdrawn(role: str) -> None:
    assert ("withdrawn", role) in named(after(with_status(role, "entered-in-error")))


def test_two_versions_of_one_resource_are_the_newer_one_and_named() -> None:
    for meta, other in (
        ({"versionId": "2"}, {"versionId": "10"}),
        ({}, {"lastUpdated": "2015-01-01T00:00:00Z"}),
    ):
        bundle, resources = bundled(full_session())
        newer = copy.deepcopy(resources["pain-score/p1"])
        resources["pain-score/p1"]["meta"] = meta
        newer |= {"meta": other, "valueInteger": 88}
        for entries in (
            [*bundle["entry"], {"resource": newer}],
            [{"resource": newer}, *bundle["entry"]],
        ):
            back = unmap({**bundle, "entry": entries})
            assert back.document()["pain_scores"][0]["score"] == 88
            assert ("not read", "pain-score/p1") in named(back)


def test_a_narrative_that_tells_more_is_named() -> None:
    assert named(
        after(lambda resources: resources["complaint"]["text"].update(status="additional"))
    ) == {("not read", "complaint.text")}


@pytest.mark.parametrize(
    "identifier", [{"system": "x", "value": "y"}, ["x"], [], None, "x", [{"value": 5}]]
)
def test_a_series_with_identifiers_of_any_shape_is_read(identifier: Any) -> None:
    assert after(lambda resources: resources["episode"].update(identifier=identifier)).document()[
        "episode"
    ]["id"]


@pytest.mark.parametrize("reference", [{"reference": "x"}, ["x"], "x", None, [[]]])
def test_a_visit_with_a_series_of_any_shape_is_read(reference: Any) -> None:
    back = after(lambda resources: resources["encounter"].update(episodeOfCare=reference))
    assert "episode" not in back.document()
    assert ("not read", "episode") in named(back)


def test_names_of_resources_that_no_terminal_should_show_are_not_shown() -> None:
    bundle, _ = bundled(full_session())
    bundle["entry"] += [
        {"resource": {"resourceType": "\x1b[31mPatient", "id": "Jan Jansen 999990019"}},
        {"resource": {"resourceType": "Patient", "id": "999990019"}},
    ]
    assert [unread.where for unread in unmap(bundle).unread] == ["?/?", "Patient/?"]


@pytest.mark.parametrize(
    "name", ["a#encounter", "a#encounter#encounter", "#encounter", "trigger-point/a"]
)
def test_ids_that_look_like_names_of_resources_come_back(name: str) -> None:
    document = full_session()
    document["id"] = document["trigger_points"][1]["id"] = document["needling"][1][
        "trigger_point"
    ] = name
    back = after(lambda resources: None, document)
    assert back.unread == ()
    assert back.document()["id"] == name
