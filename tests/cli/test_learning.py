"""Learning that takes its while is shown, and quick learning is not."""

from __future__ import annotations

from io import StringIO

from voicebot.cli.learning import LearningShown


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def shown(out: StringIO, seconds: float) -> str:
    """What is written about ten times ten texts that take so long each."""
    times = iter(number * seconds for number in range(100))
    learning = LearningShown(out, lambda: next(times))
    for done in range(10, 101, 10):
        learning(done, 100)
    return out.getvalue()


def test_quick_learning_is_not_shown() -> None:
    assert shown(StringIO(), 0.1) == ""


def test_slow_learning_is_counted_line_by_line() -> None:
    lines = shown(StringIO(), 1.0).splitlines()
    assert lines[-1] == "Learning meanings 100/100 …"
    assert 2 < len(lines) <= 10


def test_on_a_terminal_it_counts_in_place() -> None:
    written = shown(Terminal(), 1.0)
    assert written.count("\n") == 1
    assert written.endswith("\rLearning meanings 100/100 … \n")
