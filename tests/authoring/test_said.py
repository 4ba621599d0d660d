"""What a bot says: each language, each form, and what stands in where words are missing."""

from __future__ import annotations

import pytest

from tests.authoring.test_wording import book
from voicebot.authoring.said import phrases, texts

LANGUAGES = ("pl", "en", "hu")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("p: {pl: Tak., en: Yes., hu: Igen.}", ["Tak.", "Yes.", "Igen."]),
        # A language without words says those of the default language, else English, else any.
        ("p: {pl: Tak., en: Yes.}", ["Tak.", "Yes.", "Tak."]),
        ("p: {en: Yes.}", ["Yes.", "Yes.", "Yes."]),
        ("p: {de: Ja.}", ["Ja.", "Ja.", "Ja."]),
    ],
)
def test_every_language_has_something_to_say(written: str, heard: list[str]) -> None:
    said = texts(book(written), LANGUAGES)
    assert [said["p", language, "first"][0]({}) for language in LANGUAGES] == heard


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("p: {en: Yes.}", {"first": ["Yes."], "written": ["Yes."]}),
        ("p: {en: {first: Yes., later: Y.}}", {"first": ["Yes."], "later": ["Y."], "written": ["Yes."]}),
        ("p: {en: {first: Yes., written: Y}}", {"first": ["Yes."], "written": ["Y"]}),
        (
            "p: {en: {first: [Yes., Aye.], later: Y.}}",
            {"first": ["Yes.", "Aye."], "later": ["Y."], "written": ["Yes.", "Aye."]},
        ),
        ("p: {en: {later: Y.}}", {}),
    ],
)
def test_a_form_that_is_missing_is_read_as_it_is_spoken(written: str, forms: dict[str, list[str]]) -> None:
    said = texts(book(written), ("en",))
    assert {form: [render({}) for render in renders] for (_, _, form), renders in said.items()} == forms


def test_a_value_is_put_into_the_words_of_its_language_and_form() -> None:
    said = texts(book("p: {pl: 'Mam {{ n | count }}.', en: 'I have {{ n | count }}.'}"), ("pl", "en"))
    assert said["p", "pl", "first"][0]({"n": 2}) == "Mam dwa."
    assert said["p", "en", "first"][0]({"n": 2}) == "I have two."
    assert said["p", "en", "written"][0]({"n": 2}) == "I have 2."


def test_words_of_another_language_say_values_in_that_language() -> None:
    said = texts(book("p: {pl: 'Mam {{ n | count }}.'}"), ("pl", "en"))
    assert said["p", "en", "first"][0]({"n": 2}) == "Mam dwa."


def test_a_phrase_keeps_its_wordings_in_the_languages_spoken() -> None:
    made = phrases(book("p: {pl: Tak., de: Ja.}"), {"p": {"pin"}}, ("pl", "en"), frozenset({"pin"}))
    assert list(made["p"].wordings) == ["pl"]
    assert made["p"].sensitive
    assert not phrases(book("p: {pl: Tak.}"), {}, ("pl",), frozenset({"pin"}))["p"].sensitive
