"""The mapping of one session: what every mapper needs to name its resources, refer to them and
complete them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from dnfhir.fhir.identifiers import IDENTIFIED_BY_TAG, ONE_IDENTIFIER, WITHOUT_IDENTIFIER
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.forward.in_language import in_language
from dnfhir.mappers.forward.narrative import narrative
from dnfhir.mappers.forward.profiles import claims
from dnfhir.mappers.phrases import PHRASES, phrase
from dnfhir.mappers.roles import ENCOUNTER
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.screening import Decision
from dnfhir.session import Session
from dnfhir.session.times import local_date, moment
from dnfhir.terms import concept, preferred
from dnfhir.terms.systems import ACT_REASON, TEST_DATA


@dataclass(frozen=True)
class Entry:
    """One resource of a session: its role, its name in the Bundle, the identifier that matches it.

    sentence: the plain sentence of its narrative.
    """

    role: str
    full_url: str
    resource: Json = field(repr=False)
    identifier: dict[str, str] = field(repr=False)
    sentence: str = field(default="", repr=False)

    @property
    def type(self) -> str:
        """The FHIR resource type."""
        return str(self.resource["resourceType"])


@dataclass(frozen=True)
class MappingContext:
    """A session, what its screening means, and the names its resources will have."""

    session: Session
    decision: Decision
    version: str
    pain_change: PainChange = OSTELO_2008
    identity: Identity = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "identity", Identity.of(self.session))

    def ref(self, role: str) -> Json:
        """A reference to the resource with this role in the same Bundle."""
        return {"reference": self.identity.full_url(role)}

    def entry(self, role: str, resource_type: str, sentence: str, **elements: Any) -> Entry:
        """The resource with this role; `sentence` is its narrative's sentence.

        Empty elements are left out.
        """
        identifier = self.identity.business_identifier(role)
        named = {"id": self.identity.uuid(role), **_own_identifier(resource_type, identifier)}
        if resource_type in IDENTIFIED_BY_TAG:
            tag = {"system": identifier["system"], "code": identifier["value"]}
            elements["meta"] = {"tag": [tag], **elements.get("meta", {})}
        resource = self._resource(role, resource_type, sentence, {**named, **elements})
        return Entry(role, self.identity.full_url(role), resource, identifier, sentence)

    def hospital_entry(
        self, role: str, resource_type: str, sentence: str, **elements: Any
    ) -> Entry:
        """A person or organisation of the hospital's: no id of ours, matched by its own identifier."""
        identifier = elements["identifier"][0]
        resource = self._resource(role, resource_type, sentence, elements)
        return Entry(role, self.identity.full_url(role), resource, identifier, sentence)

    def words(self, *keys: str) -> str:
        """The narrative's words for `keys`, in the language of the session."""
        return ", ".join([phrase(key, self.session.language) for key in keys])

    def has_words(self, key: str) -> bool:
        """Whether there are words for `key`."""
        return key in PHRASES

    def concept_name(self, kind: str, key: str) -> str:
        """The vocabulary's name of a concept, in the language of the session."""
        return preferred(concept(kind, key), self.session.language)

    def encounter_at(self, at: str | None) -> Json | None:
        """The Encounter, for something that took place during it; None for before and after it.

        Without an end the session is taken to last until the end of its own calendar day.
        """
        if at is None:
            return None
        start, end = self.session.started_at, self.session.ended_at
        if moment(at) < moment(start):
            return None
        if end is None and local_date(at) != local_date(start):
            return None
        if end is not None and moment(at) > moment(end):
            return None
        return self.ref(ENCOUNTER)

    def recorded_date(self, at: str | None = None) -> str:
        """recordedDate of a problem, issued of an Observation, dateAsserted of a medicine, created
        of a plan.

        The session's start, or a later `at`. The document's own `recorded_at` would rewrite every
        one of them at each correction: a receiver would learn that a score of March is news in
        May.
        """
        start = self.session.started_at
        if at is None or moment(at) <= moment(start):
            return start
        return at

    def complaint_refs(self) -> list[Json]:
        """A reference to the complaint, when the session has one."""
        return [self.ref("complaint")] if self.session.complaint else []

    def plan_period(self) -> Json:
        """Of what is planned or advised: from the session's date to the end of its episode, if
        that is a known day.

        A month or a year is no end: R4's per-1 cannot compare it with a day.
        """
        period = {"start": self.day}
        episode = self.session.episode
        if episode and episode.ended_at and len(episode.ended_at) == len(self.day):
            period["end"] = episode.ended_at
        return period

    @property
    def episode_ended(self) -> bool:
        """Whether the session states that its episode has ended: what was planned is then no
        longer sought.
        """
        episode = self.session.episode
        return episode is not None and episode.ended_at is not None

    @property
    def day(self) -> str:
        """The session's date on its own clock, for what has no time of its own: no time of day is
        invented.
        """
        return local_date(self.session.started_at).isoformat()

    @cached_property
    def _meta(self) -> Json:
        if not self.session.test_data:
            return {}
        return {"security": [{"system": ACT_REASON, "code": TEST_DATA}]}

    def _resource(
        self, role: str, resource_type: str, sentence: str, elements: dict[str, Any]
    ) -> Json:
        resource_id = elements.pop("id", None)
        profiles = claims(
            self.session.jurisdiction,
            role,
            resource_type,
            elements,
            therapist_named=self.session.practitioner.name is not None,
        )
        meta = {"profile": profiles, **self._meta, **elements.pop("meta", {})}
        language = self.session.language
        return present(
            resourceType=resource_type,
            id=resource_id,
            meta=meta,
            language=language,
            text=narrative(sentence, language),
            **in_language(elements, language),
        )


def _own_identifier(resource_type: str, identifier: dict[str, str]) -> Json:
    """The identifier element of our own name: one, several, or none, as R4 has it for the type."""
    if resource_type in WITHOUT_IDENTIFIER:
        return {}
    if resource_type in ONE_IDENTIFIER:
        return {"identifier": identifier}
    return {"identifier": [identifier]}
