"""Nodes as plain lists and maps, so that a test can say what it expects in one line."""

from __future__ import annotations

from typing import TypeAlias

from voicebot.authoring.nodes import List, Map, Node, Text
from voicebot.authoring.source import read_yaml
from voicebot.authoring.sources import SourceFile

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


def plain(node: Node | None) -> Plain:
    match node:
        case None:
            return None
        case Text():
            return node.value
        case List():
            return [plain(each) for each in node.items]
        case Map():
            return {each.key.value: plain(each.value) for each in node.entries}


def read(text: str) -> Map:
    """A map that is read without a finding."""
    node, diagnostics = read_yaml(text, "bot.yaml")
    assert diagnostics == ()
    assert isinstance(node, Map)
    return node


def text_under(text: str, key: str) -> Text:
    node = read(text).get(key)
    assert isinstance(node, Text)
    return node


def file(text: str, name: str = "bot.yaml") -> SourceFile:
    return SourceFile(name, name, text)
