"""Vocabulary: words as they are spoken and misheard."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, errors, loan_scenario
from voicebot.dialogue.bot import Word

SCENARIO = loan_scenario("- ask: card")


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("Lumen: {}", Word(text="Lumen")),
        ("Lumen: {alias: Loomen}", Word(text="Lumen", alias="Loomen")),
        ("Lumen: {ipa: ˈluːmən, heard_as: [lumin, loo men]}".replace("loo men", "'loo men'"), None),
        ("'e-book 3000': {heard_as: ebook}", Word(text="e-book 3000", heard_as=("ebook",))),
    ],
)
def test_a_word_is_its_own_key(written: str, word: Word | None) -> None:
    wanted = word or Word(text="Lumen", ipa="ˈluːmən", heard_as=("lumin", "loo men"))
    assert bot(f"vocabulary: {{{written}}}", SCENARIO).vocabulary == (wanted,)


@pytest.mark.parametrize(
    ("written", "code", "message"),
    [
        ("Lumen: loomen", "VB304", "`Lumen` wants keys with values"),
        ("Lumen: {alais: loomen}", "VB302", "`Lumen` has no `alais`"),
        ("Lumen: {heard_as: {a: b}}", "VB304", "`heard_as` wants a text or a list of texts"),
    ],
)
def test_what_is_no_word_is_said(written: str, code: str, message: str) -> None:
    ((found, said, _),) = errors(f"vocabulary: {{{written}}}", SCENARIO)
    assert found == code
    assert message in said
