"""The book of phrases: approved wording by key, and words written in place, which are their own key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import Findings, Place, nearest
from voicebot.authoring.names import HOUSE
from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.quoting import quoted
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import WORDING
from voicebot.authoring.schema.shape import check_keys, found

FORMS = ("first", "later", "written")


@dataclass(frozen=True, slots=True)
class Written:
    """A phrase as written: for each language the texts of each form, with their places.

    ``own`` are the languages written where it is defined; the others were inherited from the built-in bot.
    """

    key: str
    place: Place
    forms: Mapping[str, Mapping[str, tuple[Text, ...]]]
    own: frozenset[str] = frozenset()
    in_place: bool = False

    @property
    def is_house(self) -> bool:
        """Whether the built-in bot brought it."""
        return self.place.file.startswith(HOUSE)

    def texts(self) -> Iterator[tuple[str, str, Text]]:
        """Every text with its language and form."""
        for language, forms in self.forms.items():
            for form, texts in forms.items():
                for text in texts:
                    yield language, form, text


@dataclass(slots=True)
class Book:
    """The phrases of a bot as they are read; words written in place are added when a step says them."""

    language: str
    findings: Findings
    phrases: dict[str, Written] = field(default_factory=dict)

    def add(self, entries: Mapping[str, Entry]) -> None:
        """Read a `phrases` section; where a key exists, each language given here takes the place of the old one."""
        for key, entry in entries.items():
            if not kinds.is_name(key):
                hint = "a key is small letters, digits and _, a letter first"
                self.findings.add("VB306", entry.key.place, f"`{key}` cannot be a phrase's key", hint)
                continue
            forms = _languages(key, entry.value, self.language, self.findings)
            before = self.phrases[key].forms if key in self.phrases else {}
            self.phrases[key] = Written(key, entry.key.place, {**before, **forms}, frozenset(forms))

    def key(self, written: Text) -> str | None:
        """The key of what a step says: an existing one, or the words themselves; None after noting a slip."""
        words = " ".join(written.value.split())
        if words in self.phrases:
            return words
        if kinds.is_name(words):
            near = nearest(words, self.phrases)
            sentence = words.replace("_", " ").capitalize()
            means = f"did you mean `{near}`? " if near else ""
            hint = f"{means}if you mean the words, write `{sentence}.`"
            self.findings.add("VB203", written.place, f"there is no phrase `{words}`", hint)
            return None
        forms = {self.language: {"first": (written,)}}
        self.phrases[words] = Written(words, written.place, forms, frozenset(forms), in_place=True)
        return words


def _languages(key: str, node: Node, language: str, findings: Findings) -> dict[str, dict[str, tuple[Text, ...]]]:
    if not isinstance(node, Map):
        words = kinds.text_of(node)
        hint = f"write `{key}: {{{language}: {quoted(words) if words else '…'}}}`"
        findings.add("VB304", node.place, f"`{key}` wants its words by language; found {found(node)}", hint)
        return {}
    forms: dict[str, dict[str, tuple[Text, ...]]] = {}
    for entry in node.entries:
        if kinds.LANGUAGE.read(entry.key) is None:
            findings.add("VB302", entry.key.place, f"`{entry.key.value}` is no language tag such as `pl`")
        else:
            forms[kinds.base_language(entry.key.value)] = _forms(key, entry.value, findings)
    return {language: read for language, read in forms.items() if read.get("first")}


def _forms(key: str, node: Node, findings: Findings) -> dict[str, tuple[Text, ...]]:
    if isinstance(node, Map):
        written = check_keys(node, WORDING, f"`{key}`", findings)
        nodes = {form: written.get(form) for form in FORMS} if written else {}
        return {form: _variants(each) for form, each in nodes.items() if each is not None}
    variants = _variants(node)
    if not variants or (isinstance(node, List) and len(variants) != len(node.items)):
        findings.add("VB304", node.place, f"`{key}` wants a text or a list of texts; found {found(node)}")
    return {"first": variants}


def _variants(node: Node) -> tuple[Text, ...]:
    return kinds.value(kinds.TEXTS, node, ())
