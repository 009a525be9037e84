"""What every part of the document shares, and how its fields are described."""

from __future__ import annotations

from typing import Annotated, Any, Final, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

#: Of one list; no session of a person comes near.
MAX_ITEMS: Final = 1000

T = TypeVar("T")


def _title(name: str, _: object) -> str:
    return name.strip("_").replace("_", " ").capitalize()


class Part(BaseModel):
    """An object of the document: frozen, unknown fields refused. Its repr shows no patient data."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        field_title_generator=_title,
        arbitrary_types_allowed=True,
    )

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        return []

    def __str__(self) -> str:
        return repr(self)


def about(description: str, *examples: object, unit: str | None = None, **more: Any) -> Any:
    """A field's description, examples and unit, for people and for the JSON Schema."""
    extra: Any = None
    if unit:
        extra = {"unit": unit}
    field: FieldInfo = Field(
        description=description, examples=list(examples), json_schema_extra=extra, **more
    )
    return field


def needs_one_of(*names: str) -> ConfigDict:
    """For the JSON Schema: an object that needs at least one of these fields (`checks` has the
    message).
    """
    return ConfigDict(json_schema_extra={"anyOf": [{"required": [name]} for name in names]})


def _nothing_if_silent(part: Part | None) -> Part | None:
    """None for an object whose fields are all empty: `{}` and a missing field are the same."""
    if part is None:
        return None
    for name, field in type(part).model_fields.items():
        if getattr(part, name) != field.default:
            return part
    return None


#: For an optional part: an object of empty fields is read as a missing one.
UnlessSilent: Final = AfterValidator(_nothing_if_silent)

Items = Annotated[tuple[T, ...], Field(max_length=MAX_ITEMS)]
