"""A back end's answer held against the contract: which named result it is, and its typed outputs."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, time

import msgspec

from voicebot.dialogue.bot import Output, Result, Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import ServiceResult

_MONEY = re.compile(r"-?\d+(\.\d{1,2})? [A-Z]{3}")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
_DURATION = re.compile(r"\d+(m|h|d|w|mo|y)")
_WINDOW = re.compile(r"(?:(?P<day>\d{4}-\d\d-\d\d)T)?(?P<start>\d\d:\d\d)?/(?P<end>\d\d:\d\d)?")


class Unfit(ValueError):
    """An answer that does not fit the contract; the message names the place, never the value."""


def result_of(service: Service, status: int, content: bytes) -> ServiceResult | None:
    """The named result of an answer, None where the contract names none; raises Unfit for a wrong body."""
    named = [each for each in service.results if status in each.statuses]
    body = _body(content) if any(each.fields or each.outputs for each in named) else None
    for each in named:
        if _has(body, each.fields):
            return ServiceResult(each.name, _outputs(each, body))
    return None


def _has(body: object, fields: Mapping[str, Value]) -> bool:
    try:
        return all(_at(body, path) == wanted for path, wanted in fields.items())
    except Unfit:
        return False


def _body(content: bytes) -> object:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Unfit("the body is no JSON") from None


def _outputs(result: Result, body: object) -> dict[str, Value]:
    return {name: _output(name, output, body) for name, output in result.outputs.items()}


def _output(name: str, output: Output, body: object) -> Value:
    found = _at(body, output.path or name)
    if found is None:
        return None
    try:
        return _one_of(output.values, found) if output.values else _KINDS.get(output.kind, _text)(found)
    except ValueError:
        kind = " | ".join(output.values) or output.kind
        raise Unfit(f"the output {name} is no {kind}") from None


def _at(body: object, path: str) -> object:
    for part in path.split("."):
        if not isinstance(body, Mapping) or part not in body:
            raise Unfit(f"the body has no {path}")
        body = body[part]
    return body


def _one_of(values: tuple[str, ...], found: object) -> str:
    if found not in values:
        raise ValueError
    return str(found)


def _text(found: object) -> str:
    if isinstance(found, bool) or not isinstance(found, str | int):
        raise ValueError
    return str(found)


def _digits(found: object) -> str:
    text = _text(found)
    if not (text.isascii() and text.isdigit()):
        raise ValueError
    return text


def _boolean(found: object) -> bool:
    if not isinstance(found, bool):
        raise ValueError
    return found


def _decimal(found: object) -> float:
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        raise ValueError
    number = float(found)
    if not math.isfinite(number):
        raise ValueError
    return number


def _integer(found: object) -> int:
    number = _decimal(found)
    if not number.is_integer():
        raise ValueError
    return int(found) if isinstance(found, int) else int(number)


def _rating(found: object) -> int | float:
    number = _decimal(found)
    return int(number) if number.is_integer() else number


def _date(found: object) -> str:
    return date.fromisoformat(_text(found)).isoformat()


def _time(found: object) -> str:
    return time.fromisoformat(_text(found)).strftime("%H:%M")


def _window(found: object) -> str:
    text = _text(found)
    parts = _WINDOW.fullmatch(text)
    if parts is None:
        raise ValueError
    _date(parts["day"] or "2000-01-01")
    for each in (parts["start"], parts["end"]):
        _time(each or "00:00")
    return text


def _shaped(shape: re.Pattern[str]) -> Callable[[object], str]:
    def read(found: object) -> str:
        text = _text(found)
        if shape.fullmatch(text) is None:
            raise ValueError
        return text

    return read


_KINDS: dict[str, Callable[[object], Value]] = {
    "digits": _digits,
    "integer": _integer,
    "decimal": _decimal,
    "rating": _rating,
    "boolean": _boolean,
    "yes_no": _boolean,
    "date": _date,
    "time": _time,
    "window": _window,
    "duration": _shaped(_DURATION),
    "money": _shaped(_MONEY),
    "phone": _shaped(_PHONE),
}
