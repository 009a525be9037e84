"""Device: the needle, one per needling, single use. https://hl7.org/fhir/R4/device.html"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    encode_word,
    present,
    quantity,
    term,
)
from dnfhir.mappers.procedure.parts import is_needled
from dnfhir.mappers.reverse.fhir_reader import decode_word, key_of
from dnfhir.mappers.reverse.keep_known_elements import (
    drop_invalid,
    keep_known_elements,
    quantity_in,
)
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needle

HOMES: Final = {
    "needling/*/needle/manufacturer": "Device.manufacturer",
    "needling/*/needle/model": "Device.modelNumber",
    "needling/*/needle/diameter_mm": "Device.property(needle-diameter).valueQuantity",
    "needling/*/needle/length_mm": "Device.property(needle-length).valueQuantity",
    "needling/*/needle/material": "Device.property(needle-material).valueCode",
    "needling/*/needle/lot": "Device.lotNumber",
}
_WRITTEN: Final = (
    "manufacturer",
    "modelNumber",
    "lotNumber",
    "type",
    "safety",
    "property",
    "patient",
)
_SIZES: Final = {"diameter_mm": "needle_diameter", "length_mm": "needle_length"}
_MATERIAL: Final = "needle_material"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The needles used, each with its size in mm as exact as written."""
    for needling in context.session.needling:
        if needling.needle:
            yield _needle(context, needling.id, needling.needle)


def _needle(context: MappingContext, needling_id: str, needle: Needle) -> Entry:
    return context.entry(
        f"needle/{needling_id}",
        "Device",
        treatment.needle(context, needle),
        manufacturer=needle.manufacturer,
        modelNumber=needle.model,
        lotNumber=needle.lot,
        type=term("needle", "acupuncture_needle"),
        safety=[term("needle", "single_use")],
        property=list(_properties(needle, context.session.language)),
        patient=context.ref("patient"),
    )


def _properties(needle: Needle, language: str) -> Iterator[Json]:
    """Sizes and material, each only when recorded."""
    for field, key in _SIZES.items():
        if (size := getattr(needle, field)) is not None:
            yield _millimetres(key, size)
    if needle.material:
        yield {
            "type": term("needle", _MATERIAL),
            "valueCode": [encode_word(_MATERIAL, needle.material, language)],
        }


def _millimetres(key: str, size: Decimal) -> Json:
    return present(type=term("needle", key), valueQuantity=[quantity(size, "mm")])


def from_fhir(resources: SessionResources) -> Json:
    """The needle of each needling."""
    items = [(key, _said(resources, key, held)) for key, held in resources.of_kind("needle")]
    return present(needling=[{"id": key, "needle": needle} for key, needle in items if needle])


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    where = f"needle/{key}"
    if not is_needled(resources, key):
        resources.note(where, "its needling is not there")
        return None
    device = keep_known_elements(resources, where, held, _WRITTEN)
    needle = present(
        manufacturer=device.get("manufacturer"),
        model=device.get("modelNumber"),
        lot=device.get("lotNumber"),
        **_properties_said(resources, where, device),
    )
    return drop_invalid(resources, where, Needle, needle)


def _properties_said(resources: SessionResources, where: str, device: Json) -> Json:
    """Sizes and material; a property of another kind, a second one and one without its one value are named."""
    read: dict[str, Any] = {}
    for one in device.get("property", []):
        key = key_of("needle", one.get("type"))
        field = (
            "material"
            if key == _MATERIAL
            else next((name for name, known in _SIZES.items() if known == key), None)
        )
        values = one.get("valueCode" if field == "material" else "valueQuantity", [])
        place = f"{where}.property({key})"
        if field is None or field in read or len(values) != 1:
            resources.note(f"{where}.property", "not one diameter, one length or one material")
        elif field == "material":
            read[field] = decode_word(resources, place, _MATERIAL, values[0])
        else:
            read[field] = quantity_in(resources, place, values[0], "mm")
    return read
