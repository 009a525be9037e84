"""Device: the needle, one per needling, single use. https://hl7.org/fhir/R4/device.html"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import encode_word, present, quantity, term
from dnfhir.mappers.procedure.parts import is_needled
from dnfhir.mappers.reverse.decode_all import decode_all, inverted
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
_FIELDS: Final = inverted({**_SIZES, "material": _MATERIAL})


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
    return present(needling=decode_all(resources, "needle", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    """A needling with its needle only; what else it has, its Procedure states."""
    where = f"needle/{key}"
    if not is_needled(resources, key):
        resources.note(where, "its needling is not there")
        return None
    device = keep_known_elements(resources, where, resource, _WRITTEN)
    item = present(
        manufacturer=device.get("manufacturer"),
        model=device.get("modelNumber"),
        lot=device.get("lotNumber"),
        **_decode_properties(resources, where, device),
    )
    needle = drop_invalid(resources, where, Needle, item)
    if not needle:
        return None
    return {"id": key, "needle": needle}


def _decode_properties(resources: SessionResources, where: str, device: Json) -> Json:
    """Sizes and material.

    A property of another kind, a second one and one without its one value are noted.
    """
    fields: Json = {}
    for device_property in device.get("property", []):
        key = key_of("needle", device_property.get("type"))
        field = _FIELDS.get(key or "")
        values = _values(device_property, field)
        if field is None or field in fields or len(values) != 1:
            resources.note(f"{where}.property", "not one diameter, one length or one material")
        else:
            place = f"{where}.property({key})"
            fields[field] = _decode_value(resources, place, field, values[0])
    return fields


def _values(device_property: Json, field: str | None) -> list[Any]:
    element = "valueCode" if field == "material" else "valueQuantity"
    values: list[Any] = device_property.get(element, [])
    return values


def _decode_value(resources: SessionResources, where: str, field: str, value: Any) -> Any:
    if field == "material":
        return decode_word(resources, where, _MATERIAL, value)
    return quantity_in(resources, where, value, "mm")
