"""What several guesses of the recogniser mean together: each counts as much as the recogniser believes in it."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.understanding.intents.reading import IntentCandidate, IntentReading, decide

# Two intents this near to each other, from different guesses, are a question to the caller.
TOO_NEAR = 0.1
LISTED = 3


def combine(guesses: Sequence[tuple[float, IntentReading]]) -> IntentReading:
    """One reading of guesses with the recogniser's confidences (0 to 1, best first, at least one).

    A guess counts by how its confidence compares with the best one's. Where all guesses name the same intent that is
    a sign of its own; an exact sentence counts as heard only in the first guess.
    """
    first = guesses[0][1]
    if len(guesses) == 1 or (first.candidates and first.candidates[0].exact):
        return first
    best = _best(guesses)
    if not best:
        return first
    ranked = sorted(best.values(), key=lambda found: -found[0].confidence)
    candidates = tuple(candidate for candidate, _ in ranked[:LISTED])
    winner, source = ranked[0]
    decision = decide(winner.confidence)
    rival = ranked[1][0].confidence if len(ranked) > 1 else 0.0
    if decision == "accept" and source is not first and winner.confidence - rival < TOO_NEAR:
        decision = "ask"
    if source is first:
        return IntentReading(decision, candidates, first.captures, first.why)
    return IntentReading(decision, candidates, source.captures, f"another guess of the recogniser: {source.why}")


def _best(guesses: Sequence[tuple[float, IntentReading]]) -> dict[str, tuple[IntentCandidate, IntentReading]]:
    """Each intent at its surest, with the reading it comes from."""
    surest = max(confidence for confidence, _ in guesses)
    best: dict[str, tuple[IntentCandidate, IntentReading]] = {}
    for confidence, reading in guesses:
        trust = confidence / surest if surest > 0 else 1.0
        for each in reading.candidates:
            sure = round(trust * each.confidence, 4)
            if each.intent not in best or sure > best[each.intent][0].confidence:
                best[each.intent] = IntentCandidate(each.intent, sure, each.example, each.exact), reading
    return best
