"""Predictions in figures: how many are right, how far confidence can be trusted, and how long they took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

DECISIONS = ("accept", "ask", "no_match")
ACCEPTED = 0.85


class Predicted(Protocol):
    """What figures are made of."""

    @property
    def expected(self) -> str | None: ...
    @property
    def intent(self) -> str | None: ...
    @property
    def second(self) -> str | None: ...
    @property
    def third(self) -> str | None: ...
    @property
    def confidence(self) -> float: ...
    @property
    def decision(self) -> str: ...
    @property
    def ms(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Decided:
    """One outcome, in percent: its share of what was in scope, how much of that was right, its share of the rest."""

    share: float
    right: float
    oos: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All in percent but for times, megabytes and the area under the curve."""

    accuracy: float
    top3: float
    accepted85_accuracy: float
    auroc_oos: float | None
    decisions: dict[str, Decided]
    in_scope: int
    out_of_scope: int
    fit_s: float
    p50_ms: float
    p99_ms: float
    mb: float


def figures(predictions: Sequence[Predicted], fit_s: float, mb: float) -> Figures:
    """The figures of at least one prediction in scope."""
    known = [each for each in predictions if each.expected is not None]
    foreign = [each for each in predictions if each.expected is None]
    surest = sorted(known, key=lambda each: -each.confidence)[: round(ACCEPTED * len(known))]
    times = np.array([each.ms for each in predictions])
    return Figures(
        accuracy=_right(known),
        top3=_percent(sum(each.expected in (each.intent, each.second, each.third) for each in known), len(known)),
        accepted85_accuracy=_right(surest),
        auroc_oos=auroc([each.confidence for each in known], [each.confidence for each in foreign]),
        decisions={name: _decided(name, known, foreign) for name in DECISIONS},
        in_scope=len(known),
        out_of_scope=len(foreign),
        fit_s=round(fit_s, 3),
        p50_ms=round(float(np.percentile(times, 50)), 3),
        p99_ms=round(float(np.percentile(times, 99)), 3),
        mb=round(mb, 1),
    )


def auroc(known: Sequence[float], foreign: Sequence[float]) -> float | None:
    """How often something known is surer than something foreign, ties half; None where either is missing."""
    if not known or not foreign:
        return None
    ordered = np.sort(np.array(foreign))
    below = np.searchsorted(ordered, known, side="left")
    up_to = np.searchsorted(ordered, known, side="right")
    return round(float((below + up_to).mean() / 2 / len(ordered)), 4)


def _decided(name: str, known: Sequence[Predicted], foreign: Sequence[Predicted]) -> Decided:
    so = [each for each in known if each.decision == name]
    return Decided(
        _percent(len(so), len(known)),
        _right(so),
        _percent(sum(each.decision == name for each in foreign), len(foreign)),
    )


def _right(predictions: Sequence[Predicted]) -> float:
    return _percent(sum(each.intent == each.expected for each in predictions), len(predictions))


def _percent(some: int, of: int) -> float:
    return round(100 * some / of, 2) if of else 0.0
