"""What a bot says: every wording compiled, and each language given words for every phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial

from voicebot.authoring.nodes import Text
from voicebot.authoring.wording import FORMS, Book, Written
from voicebot.dialogue.bot import Phrase, Render, Texts, Wording
from voicebot.dialogue.phrasing import compile_text

_FALLBACK = "en"


def phrases(
    book: Book, says: Mapping[str, set[str]], languages: Iterable[str], private: frozenset[str]
) -> dict[str, Phrase]:
    """The phrases with their wordings in the languages of the bot."""
    return {
        key: Phrase(
            key=key,
            wordings={language: _wording(written, language) for language in languages if language in written.forms},
            sensitive=not private.isdisjoint(says.get(key, ())),
        )
        for key, written in book.phrases.items()
    }


def _wording(written: Written, language: str) -> Wording:
    forms = {form: tuple(text.value for text in texts) for form, texts in written.forms[language].items()}
    return Wording(first=forms["first"], later=forms.get("later", ()), written=forms.get("written", ()))


def texts(book: Book, languages: tuple[str, ...]) -> Texts:
    """Every wording compiled; a language without its own words says the default language's."""
    compiled: dict[tuple[str, str, str], tuple[Render, ...]] = {}
    for key, written in book.phrases.items():
        for language in languages:
            source = _source(written, (language, languages[0], _FALLBACK))
            for form in FORMS:
                if variants := _variants(written, source, form):
                    compiled[key, language, form] = _rendered(variants, source, written=form == "written")
    return compiled


def _source(written: Written, wanted: Iterable[str]) -> str:
    """The first language wanted that the phrase has words in; else any that it has."""
    return next((each for each in (*wanted, *written.forms) if each in written.forms), _FALLBACK)


def _variants(written: Written, language: str, form: str) -> tuple[Text, ...]:
    """The texts of a form; where no written form is given, the spoken one is read."""
    forms = written.forms.get(language, {})
    return forms.get(form) or (forms.get("first", ()) if form == "written" else ())


def _rendered(variants: Iterable[Text], language: str, *, written: bool) -> tuple[Render, ...]:
    return tuple(_render(text.value, language, written=written) for text in variants)


class _WhenSaid:
    """A text compiled when it is first said: all of them at once would take half the time that a bot takes to load."""

    def __init__(self, source: str, language: str, *, written: bool) -> None:
        self._compile: Callable[[], Render] = partial(compile_text, source, language, written)
        self._render: Render | None = None

    def __call__(self, values: Mapping[str, object], /) -> str:
        if self._render is None:
            self._render = self._compile()
        return self._render(values)


@lru_cache(maxsize=16_384)
def _render(source: str, language: str, *, written: bool) -> Render:
    if "{" in source:
        return _WhenSaid(source, language, written=written)
    return compile_text(source, language, written)
