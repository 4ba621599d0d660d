"""A Markdown file of the knowledge base to an article, its questions kept with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from voicebot.authoring.article_text import Section, split_head, split_sections
from voicebot.authoring.characters import refused_character
from voicebot.authoring.diagnostics import Diagnostic, Findings, Place, did_you_mean
from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.source import read_yaml
from voicebot.authoring.sources import SourceFile, fingerprint
from voicebot.understanding.knowledge import Article
from voicebot.understanding.normalize import normalize

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HEAD_KEYS = ("category", "valid_from", "valid_to", "queue")


@dataclass(frozen=True, slots=True)
class WrittenArticle:
    """An article with the places that later checks point at; ``queue`` may name one the bot lacks."""

    article: Article
    file: str
    queue: Text | None
    questions: tuple[tuple[str, Text], ...]


def read_articles(
    files: Iterable[SourceFile], languages: Sequence[str]
) -> tuple[tuple[WrittenArticle, ...], tuple[Diagnostic, ...]]:
    """The articles without errors, and everything found in any of them."""
    findings = Findings()
    articles: list[WrittenArticle] = []
    for file in files:
        article, diagnostics = read_article(file, languages)
        findings.extend(diagnostics)
        if article is not None:
            articles.append(article)
    _check_doubles(articles, findings)
    return tuple(articles), findings.in_order()


def read_article(source: SourceFile, languages: Sequence[str]) -> tuple[WrittenArticle | None, tuple[Diagnostic, ...]]:
    """One article, or None where it has errors."""
    refused = refused_character(source.text, source.file)
    if refused is not None:
        return None, (refused,)
    findings = Findings()
    head = _read_head(source, findings)
    sections = split_sections(source.text, source.file, languages, findings)
    _check_sections(source, sections, languages, findings)
    if not _KEY.fullmatch(source.stem):
        hint = f"rename it to something like {_as_key(source.stem)}.md"
        findings.add("VB710", _top(source), f"`{source.stem}` cannot be an article's key", hint)
    found = findings.in_order()
    if any(each.severity == "error" for each in found):
        return None, found
    return _article(source, head, sections), found


def _article(source: SourceFile, head: dict[str, Text], sections: Sequence[Section]) -> WrittenArticle:
    words = {key: text.value.strip() for key, text in head.items()}
    article = Article(
        key=source.stem,
        category=words["category"],
        questions={each.language: tuple(text.value for text in each.questions) for each in sections},
        written={each.language: each.written for each in sections},
        spoken={each.language: each.spoken for each in sections},
        valid_from=words.get("valid_from"),
        valid_to=words.get("valid_to"),
        queue=words.get("queue"),
        revision=fingerprint([source])[:12],
    )
    questions = tuple((each.language, text) for each in sections for text in each.questions)
    return WrittenArticle(article, source.file, head.get("queue"), questions)


def _read_head(source: SourceFile, findings: Findings) -> dict[str, Text]:
    """The head's keys with their words; what is wrong with them is noted."""
    written = split_head(source.text)
    if written is None:
        hint = "begin the file with ---, a line such as `category: delivery`, and another ---"
        findings.add("VB701", _top(source), "the article's head is missing", hint)
        return {}
    node, diagnostics = read_yaml(written, source.file)
    findings.extend(diagnostics)
    head = _known_keys(node, findings) if isinstance(node, Map) else {}
    if "category" not in head and not diagnostics:
        findings.add("VB711", _top(source), "the head has no `category`", "write a line such as `category: delivery`")
    _check_days(head, findings)
    return head


def _known_keys(node: Map, findings: Findings) -> dict[str, Text]:
    head: dict[str, Text] = {}
    for entry in node.entries:
        name = entry.key.value
        if name not in _HEAD_KEYS:
            hint = did_you_mean(name, _HEAD_KEYS, f"the keys are {', '.join(_HEAD_KEYS)}")
            findings.add("VB702", entry.key.place, f"an article's head has no `{name}`", hint)
        elif isinstance(entry.value, Text) and entry.value.value.strip():
            head[name] = entry.value
        else:
            findings.add("VB711", entry.key.place, f"`{name}` has no words", f"write `{name}: …` or leave it out")
    return head


def _check_days(head: dict[str, Text], findings: Findings) -> None:
    days = {key: _day(head[key].value) for key in ("valid_from", "valid_to") if key in head}
    for key, day in days.items():
        if day is None:
            message = f"`{head[key].value}` is not a day"
            findings.add("VB707", head[key].place, message, f"write `{key}: 2026-11-21`")
    first, last = days.get("valid_from"), days.get("valid_to")
    if first is not None and last is not None and last < first:
        findings.add("VB707", head["valid_to"].place, "`valid_to` lies before `valid_from`", "exchange the two")


def _day(words: str) -> date | None:
    if not _DAY.fullmatch(words):
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _check_sections(
    source: SourceFile, sections: Sequence[Section], languages: Sequence[str], findings: Findings
) -> None:
    for each in sections:
        if not each.questions:
            hint = "write them right under the heading, one a line, each after `- `"
            findings.add("VB704", each.place, f"no questions stand under `# {each.language}`", hint)
        if not each.written:
            hint = "write it after the questions and an empty line"
            findings.add("VB705", each.place, f"no answer stands under `# {each.language}`", hint)
    missing = [each for each in languages if each not in {section.language for section in sections}]
    if missing:
        message = f"the article is missing in {', '.join(missing)}"
        findings.add("VB703", _top(source), message, f"add a heading `# {missing[0]}` with questions and an answer")


def _check_doubles(articles: Iterable[WrittenArticle], findings: Findings) -> None:
    asked: dict[tuple[str, str], list[tuple[Article, Place]]] = {}
    for written in articles:
        for language, text in written.questions:
            earlier = asked.setdefault((language, normalize(text.value)), [])
            place = next((place for article, place in earlier if _overlap(article, written.article)), None)
            if place is not None:
                message = f"`{text.value}` is asked in {place.file}:{place.line} already"
                findings.add("VB706", text.place, message, "leave it to the article that answers it best")
            earlier.append((written.article, text.place))


def _overlap(one: Article, other: Article) -> bool:
    """Whether there is a day on which both may be told: last season's offer and this one's share questions."""
    begins = max(one.valid_from or "", other.valid_from or "")
    ends = [each for each in (one.valid_to, other.valid_to) if each is not None]
    return not ends or begins <= min(ends)


def _as_key(stem: str) -> str:
    key = re.sub(r"[^a-z0-9]+", "_", stem.casefold()).strip("_")
    return key if _KEY.fullmatch(key) else "opening_hours"


def _top(source: SourceFile) -> Place:
    return Place(source.file, 1, 1)
