"""What a user would pick for looking questions up, measured on the same questions, where it is installed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from time import perf_counter

import numpy as np

from benchmarks.asked import Query

FIRST = 10
HEAP_BYTES = 200_000_000

# From a sentence to the places of the questions found, best first.
Search = Callable[[str], Sequence[int]]
_NO_WORD = re.compile(r"[^\w\s]")


@dataclass(frozen=True, slots=True)
class Peer:
    """As the benchmark's own figures: percent, milliseconds, seconds."""

    p_at_1: float
    r_at_10: float
    p50_ms: float
    p99_ms: float
    build_s: float


def lookup_peers(asked: Sequence[tuple[str, str]], queries: Sequence[Query]) -> dict[str, Peer]:
    """The peers that are installed, over (question, article's key) pairs; the others are left out with a word."""
    found = {}
    for name, build in (("tantivy", _tantivy), ("bm25s", _bm25s)):
        if find_spec(name) is None:
            print(f"{name} is not installed: pip install {name}")
        else:
            found[name] = _measured(build, asked, queries)
    return found


def _measured(
    build: Callable[[Sequence[str]], Search], asked: Sequence[tuple[str, str]], queries: Sequence[Query]
) -> Peer:
    start = perf_counter()
    search = build([text for text, _ in asked])
    build_s = perf_counter() - start
    first, among, times = 0, 0, []
    for query in queries:
        start = perf_counter()
        places = search(query.text)
        times.append(1000 * (perf_counter() - start))
        keys = [asked[place][1] for place in places]
        first += keys[:1] == [query.key]
        among += query.key in keys
    p50, p99 = np.percentile(times, [50, 99])
    share = 100 / len(queries)
    return Peer(
        round(first * share, 2), round(among * share, 2), round(float(p50), 2), round(float(p99), 2), round(build_s, 1)
    )


def _tantivy(texts: Sequence[str]) -> Search:
    tantivy = import_module("tantivy")
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("question", stored=False)
    builder.add_integer_field("place", stored=True)
    index = tantivy.Index(builder.build())
    writer = index.writer(HEAP_BYTES, 1)
    for place, text in enumerate(texts):
        writer.add_document(tantivy.Document(question=text, place=place))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(text: str) -> Sequence[int]:
        query = index.parse_query(_NO_WORD.sub(" ", text), ["question"])
        return [searcher.doc(address)["place"][0] for _, address in searcher.search(query, FIRST).hits]

    return search


def _bm25s(texts: Sequence[str]) -> Search:
    bm25s = import_module("bm25s")
    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(list(texts), stopwords=None, show_progress=False), show_progress=False)

    def search(text: str) -> Sequence[int]:
        words = bm25s.tokenize([text], stopwords=None, show_progress=False)
        places, _ = retriever.retrieve(words, k=min(FIRST, len(texts)), show_progress=False)
        return [int(each) for each in places[0]]

    return search
