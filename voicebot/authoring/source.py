"""YAML text to nodes with places; nothing is typed, and nothing an author can trip over passes unsaid."""

from __future__ import annotations

import yaml

from voicebot.authoring import flow
from voicebot.authoring.characters import MAX_BYTES, newlines, refused_character, too_large
from voicebot.authoring.compose import MAX_DEPTH, Composer, TooDeepError
from voicebot.authoring.diagnostics import Diagnostic, diagnose
from voicebot.authoring.nodes import Node
from voicebot.authoring.yaml_mistakes import explain


def read_yaml(text: str, file: str) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The node of a one-document file; None where it is empty or no YAML at all."""
    documents, diagnostics = _read(text, file, several=False)
    return (documents[0] if documents else None), diagnostics


def read_documents(text: str, file: str) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """The nodes of a file whose documents stand apart by `---`; empty ones are left out."""
    return _read(text, file, several=True)


def _read(text: str, file: str, *, several: bool) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    text = newlines(text)
    if len(text) > MAX_BYTES:
        return (), (too_large(file),)
    if (refused := refused_character(text, file)) is not None:
        return (), (refused,)
    composer = Composer(text, file)
    documents, stopped = _compose(composer, several=several)
    flow.report(composer.slips, text, file, composer.findings)
    if stopped is None:
        return documents, composer.findings.in_order()
    # What else was found in the line that stopped the reading is that mistake once more.
    others = [each for each in composer.findings.in_order() if each.line != stopped.line]
    return (), tuple(sorted([*others, stopped]))


def _compose(composer: Composer, *, several: bool) -> tuple[tuple[Node, ...], Diagnostic | None]:
    try:
        return tuple(composer.documents(several=several)), None
    except yaml.MarkedYAMLError as error:
        return (), explain(error, composer.lines, composer.file)
    except TooDeepError as error:
        message = f"lists and maps lie more than {MAX_DEPTH} deep in one another"
        hint = "move the inner steps to a scenario of their own and `do` it"
        return (), diagnose("VB104", error.place, message, hint)
