"""How far each language is understood and spoken, as the page of the reference that says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voicebot.understanding.languages import PACKS
from voicebot.understanding.locales import languages, own_name
from voicebot.understanding.numbers import PROVEN

_HEAD = """# Languages

*Made from the code by `voicebot.understanding.reach.reach()`; do not edit.*

A bot may be written in any language. How much of it the product knows by itself differs:

| reach | languages | what it holds |
|---|---|---|"""
_NOTES = """
- **First class**: yes and no, universal commands, every type of slot as people say it, corrections inside a sentence;
  values said by case and gender, people addressed by their title.
- **Spoken numbers**: a plain number and dictated digits in words, as Unicode's spell-out rules say them, written
  together or apart, with or without marks; what could be heard as another number is said in figures. Money is
  heard with the names of Europe's currencies; dates and times in figures only.
- **Formats and plurals**: numbers, money, days, times, lengths of time and lists in the formats of the locale; a
  counted noun in the form its number takes: authors give as many forms as the language has, in the order zero, one,
  two, few, many, other.
- **Matching and knowledge base**: intents by the author's own examples and articles, with figures of every script read
  as figures; no stems and no fillers are known, so more examples are needed.
- A caller is answered in one of the bot's own languages; words that the product says by itself (asking again, handing
  over) are the author's to give where a language is not first class."""


def reach() -> str:
    """The page, in Markdown."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    numbers, formats = sorted({*PROVEN, *PACKS}), sorted({*languages(), *PACKS})
    yield _HEAD
    yield f"| first class | {len(PACKS)} | everything below, and speech as people speak |"
    yield f"| spoken numbers | {len(numbers)} | plain numbers and digits in words, said and heard |"
    yield f"| formats and plurals | {len(formats)} | values in the formats of the locale |"
    yield "| matching and knowledge base | any, in any script | intents and articles by the author's own words |"
    yield _NOTES
    yield from ("", "## First class", "", _named(sorted(PACKS)))
    yield from ("", "## Spoken numbers", "", _named(numbers))
    yield from ("", "## Formats and plurals", "", _named(formats))


def _named(tags: Iterable[str]) -> str:
    """Each language by what it calls itself, and its tag."""
    return " · ".join(f"{own_name(tag) or tag} `{tag}`" for tag in tags)
