"""Sentences with what they mean, from files of lines or of YAML, and how noise spoils them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from voicebot.understanding.intents import IntentExamples

OUT_OF_SCOPE = (None, "oos", "")
LETTERS = "abcdefghijklmnoprstuwyz"

# Test sentences are plain text; brackets mean something in an author's example.
_BRACKETS = re.compile(r"[\[\](){}|]")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and its intent; None for what no intent is meant by."""

    text: str
    intent: str | None


def labelled(path: Path, key: str = "tests") -> list[Line]:
    """The lines of a file; of a YAML file those under `key` of each intent."""
    if path.suffix in (".yaml", ".yml"):
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        return [Line(text, name) for name, each in written["intents"].items() for text in each[key]]
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [Line(row["text"], None if row.get("intent") in OUT_OF_SCOPE else row["intent"]) for row in rows]


def learnt_from(path: Path) -> list[IntentExamples]:
    """The intents of a training file, with their names as titles."""
    found: dict[str, list[str]] = {}
    for line in labelled(path, "examples"):
        if line.intent is not None:
            found.setdefault(line.intent, []).append(plain(line.text))
    return [IntentExamples(name, tuple(found[name]), title=title_of(name)) for name in sorted(found)]


def plain(text: str) -> str:
    """A sentence as an example that means itself."""
    return _BRACKETS.sub(" ", text)


def title_of(name: str) -> str:
    """An intent's name in words: `card_arrival` and `cardArrival` are card arrival."""
    return plain(re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-.]+", " ", name)).strip()


def noise_of(written: str) -> str:
    """Nothing, `chars:0.1` or `words:0.1`, checked; raises ValueError."""
    kind, _, share = written.partition(":")
    if written and (kind not in ("chars", "words") or not 0 <= float(share) <= 1):
        raise ValueError(written)
    return written


def noisy(lines: Sequence[Line], noise: str, seed: int) -> list[Line]:
    """The lines with a share of characters or words dropped, `chars:0.1` or `words:0.1`; as they are without noise."""
    if not noise:
        return list(lines)
    kind, _, share = noise.partition(":")
    spoil = {"chars": _without_letters, "words": _without_words}[kind]
    dice = random.Random(seed)
    return [replace(line, text=spoil(line.text, float(share), dice)) for line in lines]


def _without_letters(text: str, share: float, dice: random.Random) -> str:
    """Letters dropped, doubled by another or replaced, each as likely."""
    return "".join(_slip(char, dice) if char.isalpha() and dice.random() < share else char for char in text)


def _slip(char: str, dice: random.Random) -> str:
    other = dice.choice(LETTERS)
    return dice.choice(("", other, char + other))


def _without_words(text: str, share: float, dice: random.Random) -> str:
    words = text.split()
    return " ".join(_kept(words, share, dice) or words[:1])


def _kept(words: Iterable[str], share: float, dice: random.Random) -> list[str]:
    return [word for word in words if dice.random() >= share]
