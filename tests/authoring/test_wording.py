"""The book of phrases: keys, words in place, and languages that take the place of others."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.names import HOUSE
from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.source import read_yaml
from voicebot.authoring.wording import Book


def book(*texts: str, first: str = "a.yaml") -> Book:
    """A book of the phrases in these texts, one after the other."""
    made = Book("en", Findings())
    for number, text in enumerate(texts):
        node, _ = read_yaml(text, first if number == 0 else "b.yaml")
        made.add({entry.key.value: entry for entry in node.entries} if isinstance(node, Map) else {})
    return made


def said(written: str) -> Text:
    """What a step says, as it is written."""
    node, _ = read_yaml(written, "c.yaml")
    assert isinstance(node, Text)
    return node


def forms(made: Book, key: str) -> dict[str, dict[str, list[str]]]:
    """The words of a phrase by language and form."""
    written = made.phrases[key].forms
    return {tag: {form: [each.value for each in texts] for form, texts in by.items()} for tag, by in written.items()}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("p: {en: Hello.}", {"en": {"first": ["Hello."]}}),
        ("p: {en: [Hello., Hi.]}", {"en": {"first": ["Hello.", "Hi."]}}),
        ("p: {en-GB: Hello., pl: Cześć.}", {"en": {"first": ["Hello."]}, "pl": {"first": ["Cześć."]}}),
        ("p: {en: {first: Hello.}}", {"en": {"first": ["Hello."]}}),
        (
            "p: {en: {first: [A., B.], later: C., written: D.}}",
            {"en": {"first": ["A.", "B."], "later": ["C."], "written": ["D."]}},
        ),
        # Without a first wording there is nothing to say.
        ("p: {en: {later: C.}}", {}),
    ],
)
def test_words_by_language_and_form(text: str, read: dict[str, dict[str, list[str]]]) -> None:
    assert forms(book(text), "p") == read


def test_each_language_given_takes_the_place_of_the_built_in_one() -> None:
    made = book("p: {en: Hello., pl: Cześć.}", "p: {en: Good day.}", first=f"{HOUSE}greetings.yaml")
    assert forms(made, "p") == {"en": {"first": ["Good day."]}, "pl": {"first": ["Cześć."]}}
    assert made.phrases["p"].own == {"en"}
    assert not made.phrases["p"].is_house
    assert book("p: {en: Hello.}", first=f"{HOUSE}greetings.yaml").phrases["p"].is_house


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("P: {en: Hello.}", "VB306", "`P` cannot be a phrase's key", "small letters"),
        ("two words: {en: Hello.}", "VB306", "`two words` cannot be a phrase's key", ""),
        ("p: Hello there.", "VB304", "`p` wants its words by language", '`p: {en: "Hello there."}`'),
        ("p: [Hello.]", "VB304", "found a list", "`p: {en: …}`"),
        ("p: {english: Hello.}", "VB302", "`english` is no language tag", ""),
        ("p: {en: }", "VB304", "`p` wants a text or a list of texts; found nothing", ""),
        ("p: {en: [Hello., {a: b}]}", "VB304", "`p` wants a text or a list of texts", ""),
        ("p: {en: {first: A., latr: B.}}", "VB302", "`p` has no `latr`", "`later`"),
        ("p: {en: {later: B.}}", "VB303", "`p` needs `first`", ""),
    ],
)
def test_what_is_no_phrase_is_said(text: str, code: str, message: str, hint: str) -> None:
    (found,) = book(text).findings.found
    assert found.code == code
    assert message in found.message
    assert hint in found.hint


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("hello", "hello"),
        ("Hello there.", "Hello there."),
        ("'Hello   there.'", "Hello there."),
        ("hello there", "hello there"),
        ("Hello", "Hello"),
        ("witaj!", "witaj!"),
    ],
)
def test_a_key_is_a_key_and_anything_else_is_words(written: str, key: str) -> None:
    made = book("hello: {en: Hello.}")
    assert made.key(said(written)) == key
    assert made.findings.found == []
    assert made.phrases[key].in_place == (key != "hello")


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("helo", "did you mean `hello`? if you mean the words, write `Helo.`"),
        ("some_thing_else", "if you mean the words, write `Some thing else.`"),
    ],
)
def test_a_key_that_is_none_is_not_said(written: str, hint: str) -> None:
    made = book("hello: {en: Hello.}")
    assert made.key(said(written)) is None
    assert [(each.code, each.hint) for each in made.findings.found] == [("VB203", hint)]
