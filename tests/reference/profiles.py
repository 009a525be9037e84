"""docs/profiles.md, made from the shipped package: the profile tree, the extensions, the rules, how to conform."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dnfhir.mappers.forward.profiles import OWN_PROFILES
from dnfhir.profiles import FILE_NAME, resources

Json = dict[str, Any]

_HEAD = """# Profiles

Made from the package `{file}` by `make docs`. Everything dnfhir sends claims one of these profiles in
`meta.profile`; the package holds them with snapshots, our code system, value sets, concept maps, the intake's
Questionnaire (Dutch, with English translations), naming systems, what a server must support (CapabilityStatement
`dnfhir-client`), and examples made from [examples/](../examples/). The sources are FSH in
[profiles/](../profiles/); `make profiles` compiles them with SUSHI, offline, and stops at any error or warning.

## How to conform

A hospital that wants its server to check what dnfhir sends:

```console
$ dnfhir profiles install --server http://127.0.0.1:8090/fhir
…
$ dnfhir profiles export package-files
…
```

`install` loads every definition and may be repeated: what is there already is not sent again. `export` writes the
package's files for a validator or a guide of your own; the package itself is also an `npm`-style FHIR package that
validators take by name.

A sender other than dnfhir conforms when

1. each resource claims the profile of its row below and satisfies it;
2. the whole session is one transaction that satisfies `dn-session-bundle`: its rules are listed below;
3. codes come from the value sets, SNOMED CT, LOINC and others first and our own code after it, with its name
   in the record's language as `display`; every concept has a `text` in that language, a place with its side in words;
   a word that the vocabulary does not know stands as `text` alone, a code that a person chose has `userSelected` true;
4. what is not known is left out: no profile asks for what a session may leave unsaid;
5. every resource has `language` (nl or en) and a narrative in it, and a business identifier: its
   system is the practice's namespace, `urn:oid:2.25.<a UUID as a number>`, its value `<session id>#<role>`; the
   session's own resources are PUT under the id that their `fullUrl` names, those that it shares with others are
   created only where they are not yet;
6. one Provenance names author, assembler and the hash of the source, and bears on each target the hash of its content.

Canonical addresses stand below one base, `dnfhir/terms/systems.py`: `make profiles CANONICAL=https://…` sets another
and builds everything for it. Ids and identifiers do not change with it.

The profiles describe a resource as it is sent. What becomes of it later on the server (a complaint that is resolved,
a consent taken back, a colleague's note) is the hospital's, and may leave its profile; dnfhir reads it all the same.

`dnfhir validate FILE` checks a session or a Bundle before anything is sent, and `dnfhir validate FILE --server URL`
asks the server's own `$validate` too. `dnfhir terms check --server URL` asks a terminology server for every code of
others that we use. Which seeded defects the checks catch, and which they miss, is in [defects.md](defects.md).

## National profiles

A session says `"jurisdiction": "nl"`, `"be"` or `"none"` (the default). With `nl` the resources that meet them also
claim nl-core-Patient, nl-core-HealthProfessional-Practitioner and -PractitionerRole, nl-core-Encounter,
nl-core-PainScore and, for a complaint coded in one of its systems with one region, nl-core-Problem.
nl-core-Procedure-event (its required list has no dry needling) and nl-core-AllergyIntolerance (its value sets cannot be
proven offline) are not claimed. With `be` the Belgian laterality extension is used, and those that meet them claim
be-patient, be-practitioner, be-organization, be-Consent, be-provenance, be-device, be-problem, be-scoreresult (pain on
a visual scale) and be-clinical-observation. Their packages are not to be had here: tests hold what they ask as facts.
be-procedure (it wants an extension of R5) is not claimed. A national number is refused at the door, whatever the
jurisdiction, when its digits are too many or too few (UZI, AGB, URA, BIG, NIHDI) or its check digits are wrong (BSN,
SSIN, CBE).

## The profile tree
"""


def profiles_page() -> str:
    """The page: how to conform, then what there is."""
    definitions = list(resources())
    parts = [
        _HEAD.format(file=FILE_NAME),
        *_tree(definitions),
        *_rules(definitions),
        *_extensions(definitions),
        *_others(definitions),
    ]
    return "\n".join(parts) + "\n"


def _definitions(definitions: list[Json], *, of_extensions: bool) -> list[Json]:
    ours = (one for one in definitions if one["resourceType"] == "StructureDefinition")
    return [one for one in ours if (one["type"] == "Extension") == of_extensions]


def _tree(definitions: list[Json]) -> Iterator[str]:
    roles: dict[str, list[str]] = {}
    for role, profile in OWN_PROFILES.items():
        roles.setdefault(profile, []).append(f"`{role}`")
    yield "| FHIR type | profile | role in the receipt | what it says |\n| --- | --- | --- | --- |"
    definitions = sorted(
        _definitions(definitions, of_extensions=False), key=lambda one: (one["type"], one["id"])
    )
    for one in definitions:
        role = ", ".join(roles.get(one["id"], []))
        yield f"| {one['type']} | `{one['id']}` | {role} | {_cell(one['description'])} |"


def _rules(definitions: list[Json]) -> Iterator[str]:
    """The rules across resources, in their own words."""
    yield "\n## Rules of the whole session (`dn-session-bundle`)\n"
    bundle = next(one for one in definitions if one["id"] == "dn-session-bundle")
    reported = (
        rule
        for element in bundle["differential"]["element"]
        for rule in element.get("constraint", [])
    )
    for rule in sorted(
        reported,
        key=lambda one: (one["key"].rpartition("-")[0], int(one["key"].rpartition("-")[2])),
    ):
        yield f"- {rule['human']} (`{rule['key']}`)"


def _extensions(definitions: list[Json]) -> Iterator[str]:
    yield "\n## Extensions\n\n| extension | on | what it says |\n| --- | --- | --- |"
    for one in sorted(
        _definitions(definitions, of_extensions=True), key=lambda each: str(each["id"])
    ):
        where = ", ".join(context["expression"] for context in one.get("context", []))
        yield f"| `{one['id']}` | {where} | {_cell(one['description'])} |"


def _others(definitions: list[Json]) -> Iterator[str]:
    counts = Counter(one["resourceType"] for one in definitions)
    own = next(one for one in definitions if one["id"] == "dry-needling")
    yield "\n## Terminology\n"
    yield f"The code system `{own['url']}` has {len(own['concept'])} codes with Dutch names; {counts['ValueSet']} value"
    yield "sets are made from the same tables as the vocabulary of `dnfhir terms`, and the concept maps tell how our"
    yield (
        "codes relate to "
        + ", ".join(
            str(one["id"]).removeprefix("dry-needling-to-")
            for one in definitions
            if one["resourceType"] == "ConceptMap"
        )
        + "."
    )


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
