"""Fills a contract's texts: `{input}` from the call, `${NAME}` or `${NAME:-default}` from the environment."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import quote

from voicebot.dialogue.expressions import Value

_NAMED = re.compile(r"\$\{(?P<secret>\w+)(?::-(?P<default>[^}]*))?\}|\{(?P<input>\w+)\}")
_ALONE = re.compile(r"\{(\w+)\}")


class Unfilled(ValueError):
    """A text that names what is not there; the message holds the name, never a value."""


def fill(text: str, inputs: Mapping[str, Value], environment: Mapping[str, str]) -> str:
    """The text with every name replaced; raises Unfilled."""
    return _fill(text, inputs, environment, str)


def fill_url(text: str, inputs: Mapping[str, Value], environment: Mapping[str, str]) -> str:
    """The same for a URL: inputs are percent-encoded, so that a caller's words stay one path segment."""
    return _fill(text, inputs, environment, _segment)


def fill_json(text: str, inputs: Mapping[str, Value], environment: Mapping[str, str]) -> Value:
    """The same for a JSON field: a text that is one `{input}` alone keeps the input's type."""
    alone = _ALONE.fullmatch(text)
    return _input(inputs, alone[1]) if alone else fill(text, inputs, environment)


def written(value: Value) -> str:
    """A value as APIs write it in URLs and headers."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _fill(text: str, inputs: Mapping[str, Value], environment: Mapping[str, str], encode: Callable[[str], str]) -> str:
    def replaced(found: re.Match[str]) -> str:
        if found["input"] is not None:
            return encode(written(_input(inputs, found["input"])))
        return _secret(environment, found["secret"], found["default"])

    return _NAMED.sub(replaced, text)


def _segment(text: str) -> str:
    # `.` and `..` are no characters to encode, yet a client folds them away and calls another address.
    return quote(text, safe="") if text.strip(".") else text.replace(".", "%2E")


def _input(inputs: Mapping[str, Value], name: str) -> Value:
    if name not in inputs:
        raise Unfilled(f"the input {name} is missing")
    return inputs[name]


def _secret(environment: Mapping[str, str], name: str, default: str | None) -> str:
    found = environment.get(name) or default
    if found is None:
        raise Unfilled(f"the environment variable {name} is not set")
    return found
