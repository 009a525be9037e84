"""Device: the needle, one per needling, single use. https://hl7.org/fhir/R4/device.html"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from dnfhir.mappers.elements import Json, present, quantity, term
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import Needle


def to_fhir(record: Record) -> Iterator[Entry]:
    """The needles used, each with its size in mm as exact as written."""
    for needling in record.session.needling:
        if needling.needle:
            yield _needle(record, needling.id, needling.needle)


def _needle(record: Record, needling_id: str, needle: Needle) -> Entry:
    sizes = [f"{size} mm" for size in (needle.diameter_mm, needle.length_mm) if size is not None]
    says = [needle.manufacturer, needle.model, " × ".join(sizes)]
    text = ", ".join(word for word in says if word)
    return record.entry(
        f"needle/{needling_id}",
        "Device",
        f"{record.words('needle')}: {text}" if text else record.words("needle"),
        manufacturer=needle.manufacturer,
        modelNumber=needle.model,
        lotNumber=needle.lot,
        type=term("needle", "acupuncture_needle"),
        safety=[term("needle", "single_use")],
        property=list(_sizes(needle)),
    )


def _sizes(needle: Needle) -> Iterator[Json]:
    for key, size in (("needle_diameter", needle.diameter_mm), ("needle_length", needle.length_mm)):
        if size is not None:
            yield _millimetres(key, size)


def _millimetres(key: str, size: Decimal) -> Json:
    return present(type=term("needle", key), valueQuantity=[quantity(size, "mm")])
