"""What a user would pick instead, measured on the same lines in the same run, where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter

from rapidfuzz import fuzz, process, utils

from benchmarks.labelled import Line, labelled
from benchmarks.nlpjs import nlpjs

Guess = Callable[[str], str]
Fit = Callable[[Sequence[Line]], Guess]


@dataclass(frozen=True, slots=True)
class Peer:
    """Accuracy in percent of the lines in scope, seconds to learn, median milliseconds a line."""

    accuracy: float
    fit_s: float
    p50_ms: float


def intent_peers(train: Path, lines: Sequence[Line], language: str) -> dict[str, Peer]:
    """The peers that are installed; those that are not are left out with a word."""
    taught = [line for line in labelled(train, "examples") if line.intent is not None]
    known = [line for line in lines if line.intent is not None]
    found = {"rapidfuzz token_set": _measured(_rapidfuzz, taught, known)}
    if find_spec("sklearn") is None:
        print("scikit-learn is not installed: pip install scikit-learn")
    else:
        found["scikit-learn LinearSVC"] = _measured(_linear_svc, taught, known)
    other = nlpjs(taught, known, language)
    if other is not None:
        found["nlp.js"] = Peer(*other)
    return found


def _measured(fit: Fit, taught: Sequence[Line], known: Sequence[Line]) -> Peer:
    start = perf_counter()
    guess = fit(taught)
    fit_s = perf_counter() - start
    right, times = 0, []
    for line in known:
        start = perf_counter()
        right += guess(line.text) == line.intent
        times.append(perf_counter() - start)
    return Peer(round(100 * right / len(known), 2), round(fit_s, 3), round(1000 * median(times), 3))


def _rapidfuzz(taught: Sequence[Line]) -> Guess:
    texts = [utils.default_process(line.text) for line in taught]

    def guess(text: str) -> str:
        best = process.extractOne(utils.default_process(text), texts, scorer=fuzz.token_set_ratio)
        return taught[best[2]].intent or ""

    return guess


def _linear_svc(taught: Sequence[Line]) -> Guess:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    model = make_pipeline(make_union(letters, words), LinearSVC())
    model.fit([line.text for line in taught], [line.intent for line in taught])
    return lambda text: str(model.predict([text])[0])
