"""Laws of the compiler: it never raises, always says why, and points into the file."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authoring.compiling import KeptInMemory
from voicebot.authoring.build import compile_bot
from voicebot.authoring.names import HOUSE
from voicebot.authoring.sources import SourceFile, Sources

MODELS = KeptInMemory()
LINES = tuple((Path(__file__).parent / "samples" / "library.yaml").read_text("utf-8").splitlines())
WORDS = sorted(set(re.findall(r"[\w.]+", "\n".join(LINES))))
PLACES = st.integers(0, len(LINES) - 1)
VALUES = st.sampled_from(["", "[]", "{}", "[a, b]", "{a: b}", '""', "continue", "- x", "3", "yes", "{{ x"])
SLIPS = st.one_of(
    st.tuples(st.just("drop"), PLACES, st.just("")),
    st.tuples(st.just("double"), PLACES, st.just("")),
    st.tuples(st.just("indent"), PLACES, st.just("")),
    st.tuples(st.just("value"), PLACES, VALUES),
    st.tuples(st.just("word"), PLACES, st.sampled_from(WORDS)),
)


def slipped(slips: list[tuple[str, int, str]]) -> list[str]:
    """The sample with some slips of the pen."""
    lines = list(LINES)
    for slip, place, words in slips:
        match slip:
            case "drop":
                lines[place] = ""
            case "double":
                lines[place] += f"\n{lines[place]}"
            case "indent":
                lines[place] = f"  {lines[place]}"
            case "value":
                lines[place] = f"{lines[place].split(':')[0]}: {words}"
            case _:
                lines[place] = re.sub(r"[\w.]+$|[\w.]+(?=[\]},])", words, lines[place], count=1)
    return "\n".join(lines).split("\n")


@settings(max_examples=60, deadline=None)
@given(st.lists(SLIPS, min_size=1, max_size=5))
def test_never_raises_and_points_at_the_slip(slips: list[tuple[str, int, str]]) -> None:
    lines = slipped(slips)
    sources = Sources("library", (SourceFile("library.yaml", "library.yaml", "\n".join(lines)),))
    result = compile_bot(sources, MODELS)
    assert (result.bot is None) == any(each.severity == "error" for each in result.diagnostics)
    for each in result.diagnostics:
        assert not each.file.startswith(HOUSE), str(each)
        assert 1 <= each.line <= len(lines)
    assert compile_bot(sources, MODELS).diagnostics == result.diagnostics


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_answered(text: str) -> None:
    result = compile_bot(Sources("x", (SourceFile("x.yaml", "x.yaml", text),)))
    assert result.diagnostics
