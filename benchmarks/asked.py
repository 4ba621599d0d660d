"""Articles and the questions put to them, from files of lines, from a folder of declarations, or made up."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from rapidfuzz import fuzz

from benchmarks.corruption import corrupt, noisy_half
from benchmarks.questions import questions
from voicebot.understanding.knowledge import Article
from voicebot.understanding.normalize import fold, normalize

SENTENCES = 3
SHORTEST_SENTENCE = 12
# A noisy half tells which article is meant only if it is this long, and stands in no other one.
SHORTEST_HALF = 20
SAME = 85.0

_ENDS = re.compile(r"(?<=[.!?;。।॥።؟։།༎៕᙮])\s*")


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked, and the key of the article that answers it."""

    text: str
    key: str


def article(key: str, asked: Sequence[str], language: str) -> Article:
    """An article that is nothing but its questions."""
    return Article(key, "", {language: tuple(asked)}, {}, {}, None, None)


def read_articles(path: Path, language: str) -> list[Article]:
    """Lines of `id` and `questions`."""
    return [article(str(row["id"]), row["questions"], language) for row in _rows(path)]


def read_queries(path: Path) -> list[Query]:
    """Lines of `text` and `id`."""
    return [Query(row["text"], str(row["id"])) for row in _rows(path)]


def synthesised(count: int, language: str, seed: int) -> list[Article]:
    """That many articles of one question each."""
    return [article(str(at), (text,), language) for at, text in enumerate(questions(count, seed))]


def drawn(articles: Sequence[Article], count: int, language: str, seed: int) -> list[Query]:
    """Questions of articles, drawn one by one."""
    dice = random.Random(seed)
    chosen = (articles[dice.randrange(len(articles))] for _ in range(count))
    return [Query(dice.choice(each.questions[language]), each.key) for each in chosen]


def corrupted(queries: Sequence[Query], seed: int) -> list[Query]:
    """The queries as they arrive over a bad line."""
    dice = random.Random(seed)
    return [Query(corrupt(each.text, dice), each.key) for each in queries]


def declarations(folder: Path, language: str) -> Iterator[tuple[str, list[Article]]]:
    """One language for each HTML file: every `<article>` by the first sentences of its paragraphs."""
    for path in sorted(folder.glob("*.html")):
        reader = _Declaration()
        reader.feed(path.read_text(encoding="utf-8"))
        found = [(str(at), _sentences(each)) for at, each in enumerate(reader.articles)]
        yield path.stem, [article(key, sentences, language) for key, sentences in found if sentences]


def noisy_halves(articles: Sequence[Article], language: str, seed: int) -> list[Query]:
    """Twice a noisy half of every sentence, but for halves that are short or stand in another article too."""
    dice = random.Random(seed)
    sentences = [(text, each.key) for each in articles for text in each.questions[language]]
    plain = [(fold(normalize(text)), key) for text, key in sentences]
    found = []
    for text, key in (*sentences, *sentences):
        state = dice.getstate()
        clean = fold(normalize(noisy_half(text, dice, letters=0, words=0)))
        dice.setstate(state)
        noisy = noisy_half(text, dice)
        if len(clean) >= SHORTEST_HALF and not _elsewhere(clean, key, plain):
            found.append(Query(noisy, key))
    return found


def _elsewhere(clean: str, key: str, plain: Sequence[tuple[str, str]]) -> bool:
    others = (text for text, other in plain if other != key and 10 * len(text) >= 7 * len(clean))
    return any(fuzz.partial_ratio(clean, each) > SAME for each in others)


def _sentences(paragraphs: Sequence[str]) -> list[str]:
    found = [" ".join(each.split()) for paragraph in paragraphs for each in _ENDS.split(paragraph)]
    return ([each for each in found if len(each) >= SHORTEST_SENTENCE] or [each for each in found if each])[:SENTENCES]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


class _Declaration(HTMLParser):
    """The paragraphs of every `<article>`."""

    def __init__(self) -> None:
        super().__init__()
        self.articles: list[list[str]] = []
        self._inside = self._paragraph = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.articles.append([])
            self._inside = True
        elif tag == "p" and self._inside:
            self.articles[-1].append("")
            self._paragraph = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self._inside = False
        elif tag == "p":
            self._paragraph = False

    def handle_data(self, data: str) -> None:
        if self._inside and self._paragraph:
            self.articles[-1][-1] += data
