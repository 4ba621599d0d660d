"""Two intents whose examples nobody could tell apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from voicebot.authoring.build import compile_bot
from voicebot.authoring.checks.alike import too_near
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.understanding.semantics import Vectors

BOT = """
bot: {languages: [en]}
intents:
  parcel:
    label: your parcel
    en: |
      when does my parcel arrive at the shop
      has the parcel been sent
  visit:
    label: a visit
    en: |
      %s
      i need a technician
scenarios:
  parcel: {start: [parcel], steps: [{say: Soon.}]}
  visit: {start: [visit], steps: [{say: Sent.}]}
"""


class Shops:
    """An encoder that hears nothing but whether something is to be sent."""

    engine = "shops"

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Two axes: about sending or not."""
        return np.array([[1.0, 0.2] if "sent" in each or "shipped" in each else [0.2, 1.0] for each in texts], "f4")


def _found(example: str, encoder: Shops | None = None) -> list[tuple[str, int, str]]:
    sources = Sources("line", (SourceFile("bot.yaml", "bot.yaml", BOT % example),), (), ())
    compiled = compile_bot(sources, None, encoder)
    assert compiled.bot is not None, compiled.diagnostics
    return [(each.code, each.line, each.message) for each in too_near(compiled.intents, compiled.bot.models)]


def test_examples_near_in_their_words_are_found_where_the_second_stands() -> None:
    assert _found("when does my parcel arrive at the shops") == [
        (
            "VB610",
            12,
            "`when does my parcel arrive at the shops` of `visit` is nearly "
            "`when does my parcel arrive at the shop` of `parcel`",
        )
    ]


@pytest.mark.parametrize("example", ["when does the technician arrive", "i want to book a visit", "was it shipped"])
def test_examples_that_differ_are_fine(example: str) -> None:
    assert _found(example) == []


def test_with_an_encoder_near_meanings_are_found_too() -> None:
    assert [message for *_, message in _found("has that parcel been shipped", Shops())] == [
        "`has that parcel been shipped` of `visit` is nearly `has the parcel been sent` of `parcel`"
    ]
