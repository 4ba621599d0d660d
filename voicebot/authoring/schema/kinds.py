"""The kinds of value an author may write, each with the words that ask for it and the reader that types it.

Sources hold text only, so `no`, `12:30` and `0123` become what the schema says they are here, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from voicebot.authoring.nodes import List, Map, Node, Text

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
W = TypeVar("W", bound=str)

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DURATION = re.compile(r"(?:(\d+)d)?\s*(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+(?:\.\d+)?)s)?\s*(?:(\d+)ms)?")
_LENGTH = re.compile(r"(\d{1,3})(?:\s*-\s*(\d{1,3}))?")
_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class Kind(Generic[T_co]):
    """One kind of value: how a message asks for it, and its reader (None: the node is no such value).

    ``choices`` are the words it may be, where there are few.
    """

    words: str
    read: Callable[[Node], T_co | None]
    choices: tuple[str, ...] = ()


def value(kind: Kind[T], node: Node | None, default: T) -> T:
    """The typed value of a node; the default where nothing, or nothing of that kind, is written."""
    read = None if node is None else kind.read(node)
    return default if read is None else read


def text_of(node: Node | None) -> str | None:
    """The words of a node that is text and not blank."""
    return node.value.strip() or None if isinstance(node, Text) and not node.is_blank else None


def _matching(pattern: re.Pattern[str]) -> Callable[[Node], str | None]:
    def read(node: Node) -> str | None:
        words = text_of(node)
        return words if words and pattern.fullmatch(words) else None

    return read


def _texts(node: Node) -> tuple[Text, ...] | None:
    if text_of(node) and isinstance(node, Text):
        return (node,)
    if isinstance(node, List) and all(text_of(each) for each in node.items):
        return tuple(each for each in node.items if isinstance(each, Text))
    return None


def _words(node: Node) -> tuple[str, ...] | None:
    texts = _texts(node)
    return None if texts is None else tuple(each.value.strip() for each in texts)


def _names(node: Node) -> tuple[Text, ...] | None:
    texts = _texts(node)
    return texts if texts is not None and all(is_name(each.value) for each in texts) else None


def _languages(node: Node) -> tuple[str, ...] | None:
    words = _words(node)
    return words if words and all(_LANGUAGE.fullmatch(each) for each in words) else None


def _flag(node: Node) -> bool | None:
    return _FLAGS.get((text_of(node) or "").lower())


def _count(node: Node) -> int | None:
    words = text_of(node) or ""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else None


def _number(node: Node) -> float | None:
    words = text_of(node) or ""
    return float(words) if re.fullmatch(r"[+-]?\d{1,12}(\.\d{1,6})?", words) else None


def _duration(node: Node) -> int | None:
    words = text_of(node) or ""
    found = _DURATION.fullmatch(words)
    if not words or found is None or not any(found.groups()):
        return None
    days, hours, minutes, seconds, thousandths = (float(each or 0) for each in found.groups())
    return round(((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000 + thousandths)


def _length(node: Node) -> tuple[int, int] | None:
    found = _LENGTH.fullmatch(text_of(node) or "")
    if found is None:
        return None
    least, most = int(found[1]), int(found[2] or found[1])
    return (least, most) if 0 < least <= most else None


def _dates(node: Node) -> tuple[date, ...] | None:
    words = _words(node)
    if words is None:
        return None
    try:
        return tuple(date.fromisoformat(each) for each in words)
    except ValueError:
        return None


def _statuses(node: Node) -> tuple[int, ...] | None:
    words = _words(node)
    if not words or not all(re.fullmatch(r"[1-5]\d\d", each) for each in words):
        return None
    return tuple(int(each) for each in words)


def lines(node: Node | None) -> tuple[Text, ...]:
    """The lines of a block, or the items of a list, each a text with its place."""
    return tuple(line for text in _texts(node) or () for line in text.lines()) if node is not None else ()


def is_name(words: str) -> bool:
    """Whether it could be a name: small letters, digits and `_`, a letter first."""
    return _NAME.fullmatch(words.strip()) is not None


def base_language(tag: str) -> str:
    """The language of a BCP 47 tag: `pl` for `pl-PL`."""
    return tag.strip().split("-")[0].lower()


def one_of(*words: W) -> Kind[W]:
    """One of the listed words."""
    listed = ", ".join(f"`{each}`" for each in words)
    return Kind(f"one of {listed}", lambda node: next((each for each in words if each == text_of(node)), None), words)


WORDS = Kind("a text", text_of)
NAME = Kind("a name such as `order_status`", _matching(_NAME))
NAME_OR_NAMES = Kind("a name such as `order_number`, or a list of names", _names)
NAMES = Kind("a list of names such as `[order_status]`", _names)
LANGUAGES = Kind("a list of language tags such as `[pl, en]`", _languages)
LANGUAGE = Kind("a language tag such as `pl`", _matching(_LANGUAGE))
LINES = Kind("a text or a list of texts", _words)
TEXTS = Kind("a text or a list of texts", _texts)
FLAG = Kind("`true` or `false`", _flag)
COUNT = Kind("a whole number such as `3`", _count)
NUMBER = Kind("a number such as `0.6`", _number)
DURATION = Kind("a duration such as `2s`, `500ms` or `1m 30s`", _duration)
LENGTH = Kind("a length such as `8` or `6-8`", _length)
DATES = Kind("dates such as `2026-12-25`", _dates)
STATUSES = Kind("an HTTP status such as `200`, or a list of them", _statuses)
PHRASE = Kind("a phrase's key, or the words themselves", text_of)
CONDITION = Kind("a condition such as `failures >= 3`", text_of)
EXPRESSION = Kind("a name, a number or a text in quotes", text_of)
VALUES = Kind("a value such as `free.first`, or a list of them", _texts)
MAP: Kind[Map] = Kind("keys with values", lambda node: node if isinstance(node, Map) else None)
LIST: Kind[List] = Kind("a list", lambda node: node if isinstance(node, List) else None)
BRANCHES: Kind[List] = Kind("branches, each `- if: …` with its `then: […]`", LIST.read)
STEPS: Kind[Node] = Kind(
    "a list of steps, each with a `-`, or `continue`",
    lambda node: node if isinstance(node, List | Map) or text_of(node) == "continue" else None,
)
ANYTHING: Kind[Node] = Kind("a value", lambda node: node)
TRANSLATED: Kind[Node] = Kind(
    "words, or words by language", lambda node: node if isinstance(node, Map) or text_of(node) else None
)
