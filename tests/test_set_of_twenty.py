"""The demo line's set of twenty conversations comes out as it is published: 16 resolved, 3 handed over, 1 abandoned."""

import asyncio
from collections import Counter
from pathlib import Path

from voicebot.cli.loading import load
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import play

LUMEN = Path(__file__).parents[1] / "scenarios" / "lumen"


def test_the_set_s_figures() -> None:
    loaded = load(LUMEN)
    talks = [talk for talk in loaded.talks if "set_of_twenty" in talk.name.place.file]
    assert Counter(talk.name.value.split(".")[0] for talk in talks) == {"D1": 5, "D2": 3, "D3": 5, "D4": 3, "D5": 4}
    outcomes: Counter[str | None] = Counter()
    for talk in talks:
        played = asyncio.run(play(loaded.usable(), talk, lambda clock: BackEnds(loaded.settings, clock)))
        assert played.passed, talk.name.value
        outcomes[played.outcome] += 1
    assert outcomes == {
        "resolved_confirmed": 12,
        "resolved_assumed": 4,
        "handed_off": 2,
        "callback": 1,
        "abandoned": 1,
    }
