"""How a value is wanted: in which language and form, for ears or eyes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Wish:
    """The language's tag, written or spoken, the form its sentence needs, and the time where today counts."""

    language: str
    written: bool = False
    form: str = ""
    now: datetime | None = None
